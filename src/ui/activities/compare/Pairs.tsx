import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { type Both, sides } from '../../../engine/activities/compare/state.ts';
import type { Document } from '../../../engine/language.ts';
import { marks, useLook } from '../../theme.ts';
import { Words } from './Words.tsx';
import { formFor } from './words-layout.ts';

export interface PairsProps {
  readonly pairs: readonly Both<Document>[];
  readonly width: number;
  /** Lines below the heading; a pair takes one. */
  readonly rows: number;
  /** How much of the last pair is written already, from 0 to 1. */
  readonly written?: number;
}

/** What both sides wrote, left and right of the tape in the middle of the room. */
export function Pairs({ pairs, width, rows, written = 1 }: PairsProps): ReactNode {
  const m = marks(useLook());
  const half = Math.floor((width - 2) / 2);
  const form = formFor(half);
  const part = (words: Document, index: number) =>
    index === pairs.length - 1
      ? words.slice(0, Math.max(1, Math.round(words.length * written)))
      : words;
  return (
    <Box>
      {sides.map((side) => (
        <Box key={side} flexShrink={0}>
          {side === 'right' && (
            <Box width={2} flexDirection="column" flexShrink={0}>
              {Array.from({ length: rows + 1 }, (_, index) => (
                <Text key={index}>{m.vertical}</Text>
              ))}
            </Box>
          )}
          <Box flexDirection="column" width={half} flexShrink={0}>
            <Text bold>{sideName[side]}</Text>
            {pairs.map((pair, index) => (
              <Words key={index} words={part(pair[side], index)} width={half} form={form} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
