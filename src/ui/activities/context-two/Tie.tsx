// What ties the stickies to their bin: a bracket under the two that name it, and the name below.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Word } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { Chip, chipWidth, Slot } from '../../components/Chip.tsx';
import { type Marks, marks, useLook } from '../../theme.ts';

interface TieProps {
  /** The middle columns of the two stickies. */
  readonly older: number;
  readonly newer: number;
  /** What is named of the bin so far. */
  readonly named: readonly Word[];
  /** The middle column of the sticky that becomes the ball, in training. */
  readonly ball?: number | undefined;
  readonly width: number;
}

/** Two lines. The bracket grows with the name: half of it for the older word, all of it for both. */
export function Tie({ older, newer, named, ball, width }: TieProps): ReactNode {
  const m = marks(useLook());
  const lead = `${say('contextTwo.bin')} `;
  const nameWidth = lead.length + 2 * chipWidth.short;
  const middle = Math.floor((older + newer) / 2);
  const start = Math.max(0, Math.min(width - nameWidth, middle - Math.floor(nameWidth / 2)));
  return (
    <Box flexDirection="column" height={2} flexShrink={0}>
      <Text wrap="truncate">{`${bracket(older, newer, named.length, m)}${ballMark(newer, ball, m)}`}</Text>
      <Box marginLeft={start}>
        <Text bold>{lead}</Text>
        {[0, 1].map((at) => {
          const word = named[at];
          return word === undefined ? (
            <Slot key={at} form="short" />
          ) : (
            <Chip key={at} word={word} form="short" />
          );
        })}
      </Box>
    </Box>
  );
}

/** bracket(3, 11, 2, marks) → '   ╰───────╯', always up to the column of the newer sticky. */
function bracket(older: number, newer: number, named: number, m: Marks): string {
  const inner = newer - older - 1;
  const line =
    named === 0
      ? ' '.repeat(inner + 2)
      : named === 1
        ? `${m.cornerDownRight}${m.rule.repeat(Math.ceil(inner / 2))}`.padEnd(inner + 2)
        : `${m.cornerDownRight}${m.rule.repeat(inner)}${m.cornerDownLeft}`;
  return `${' '.repeat(older)}${line}`;
}

function ballMark(newer: number, ball: number | undefined, m: Marks): string {
  return ball === undefined
    ? ''
    : `${' '.repeat(Math.max(0, ball - newer - 1))}${m.cornerDownRight} ${say('contextTwo.ball')}`;
}
