import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { type Both, sides } from '../../../engine/activities/compare/state.ts';
import type { Document } from '../../../engine/language.ts';
import { marks, useLook } from '../../theme.ts';
import { Words } from './Words.tsx';
import { formFor, longestOf } from './words-layout.ts';

export interface PairsProps {
  readonly pairs: readonly Both<Document>[];
  readonly width: number;
  /** Pairs that there is room for. */
  readonly room: number;
  /** Empty lines between two pairs. */
  readonly spread?: number;
  /** How much of the last pair is written already, from 0 to 1. */
  readonly written?: number;
}

/** What both sides wrote, left and right of the tape in the middle of the room. */
export function Pairs({ pairs, width, room, spread = 0, written = 1 }: PairsProps): ReactNode {
  const m = marks(useLook());
  const half = Math.floor((width - 2) / 2);
  const form = formFor(half, longestOf(pairs.flatMap((pair) => sides.map((side) => pair[side]))));
  const height = 1 + room + spread * (room - 1);
  const part = (words: Document, index: number) =>
    index === pairs.length - 1
      ? words.slice(0, Math.max(1, Math.round(words.length * written)))
      : words;
  const [left, right] = sides.map((side) => (
    <Box key={side} flexDirection="column" width={half} flexShrink={0}>
      <Text bold>{sideName(side)}</Text>
      {pairs.map((pair, index) => (
        <Box key={index} marginTop={index === 0 ? 0 : spread}>
          <Words words={part(pair[side], index)} width={half} form={form} />
        </Box>
      ))}
    </Box>
  ));
  return (
    <Box height={height} flexShrink={0}>
      {left}
      <Box width={2} flexDirection="column" flexShrink={0}>
        {Array.from({ length: height }, (_, index) => (
          <Text key={index}>{m.vertical}</Text>
        ))}
      </Box>
      {right}
    </Box>
  );
}
