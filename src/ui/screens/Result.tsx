import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Level } from '../../engine/level.ts';
import type { Score, Slip } from '../../engine/session.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { Stars } from '../components/Stars.tsx';
import { rowsOf } from '../fitting.ts';
import { marks, spell, useLook } from '../theme.ts';

export interface ResultProps {
  readonly level: Level;
  readonly score: Score;
  /** The best result so far, this one included. */
  readonly best: number;
  readonly next: Level | undefined;
  readonly size: Size;
}

/** Three stars and what keeps them apart from the verdict, in columns. */
const starsWidth = 7;

const verdict = {
  3: 'A clean run.',
  2: 'Nearly clean.',
  1: 'Finished.',
} as const;

/** The stars of a level, and what each lost one was lost for. */
export function ResultScreen({ level, score, best, next, size }: ResultProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  const tall = size.height >= 16;
  const width = Math.min(66, size.width);
  const after = [
    ...(best > score.stars ? [`Your best is still ${best} stars; the best one counts.`] : []),
    ...(score.stars < 3 ? ['Press r to try again: retrying is free.'] : []),
    next ? `Next: ${next.number} ${next.title}. ${next.goal}` : 'That was the last level.',
  ];
  const head = spell(`${verdict[score.stars]} ${level.title} is done.`, look);
  const taken = rowsOf(head, width - starsWidth) + rowsOfAll(after, width) + 1 + (tall ? 4 : 2);
  const shown = slipsThatFit(score.slips, width - 3, size.height - taken);
  const hidden = score.slips.length - shown.length;
  return (
    <Box flexDirection="column" width={size.width} height={size.height} alignItems="center">
      <Box flexDirection="column" width={width} marginTop={tall ? 2 : 0}>
        <Box gap={2}>
          <Stars count={score.stars} />
          <Say bold>{head}</Say>
        </Box>
        <Box flexDirection="column" marginTop={1}>
          {shown.length === 0 ? (
            <Say>No slip, no hint, no lost bet.</Say>
          ) : (
            <Say>{lostFor(level, score)}</Say>
          )}
          {shown.map((slip, index) => (
            <Box key={index}>
              <Text>{` ${m.dot} `}</Text>
              <Say>{slip.what}</Say>
            </Box>
          ))}
          {hidden > 0 && <Text>{` ${m.dot} and ${hidden} more`}</Text>}
        </Box>
        <Box flexDirection="column" marginTop={1}>
          {after.map((line) => (
            <Say key={line}>{line}</Say>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

function rowsOfAll(lines: readonly string[], width: number): number {
  return lines.reduce((sum, line) => sum + rowsOf(line, width), 0);
}

/** As many slips as there is room for, in lines; one line is kept to count the rest. */
function slipsThatFit(slips: readonly Slip[], width: number, room: number): readonly Slip[] {
  const lines = slips.map(({ what }) => rowsOf(what, width));
  const upTo = (n: number) => lines.slice(0, n).reduce((sum, each) => sum + each, 0);
  if (upTo(slips.length) <= room) return slips;
  let fit = 0;
  while (fit < slips.length && upTo(fit + 1) < room) fit += 1;
  return slips.slice(0, fit);
}

function lostFor({ stars }: Level, score: Score): string {
  const n = score.slips.length;
  const slips = `${n} ${n === 1 ? 'slip' : 'slips'}`;
  if (score.stars === 3)
    return `${slips}, and up to ${stars.three} ${stars.three === 1 ? 'is' : 'are'} free here:`;
  return `${slips} cost ${3 - score.stars} ${score.stars === 2 ? 'star' : 'stars'}:`;
}
