import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Level } from '../../engine/level.ts';
import type { Score, Slip } from '../../engine/session.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { Stars } from '../components/Stars.tsx';
import { rowsOf } from '../fitting.ts';
import { sentence } from '../text.ts';
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
  3: 'A clean run',
  2: 'Nearly clean',
  1: 'Finished',
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
    next
      ? `Next: ${next.number} ${sentence(next.title)} ${next.goal}`
      : 'That was the last level so far.',
  ];
  const head = spell(`${verdict[score.stars]}: ${level.title}`, look);
  const taken = rowsOf(head, width - starsWidth) + rowsOfAll(after, width) + 1 + (tall ? 4 : 2);
  const lines = slipLines(score.slips);
  const shown = linesThatFit(lines, width - 3, size.height - taken);
  const hidden = lines.length - shown.length;
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
          {shown.map((line, index) => (
            <Box key={index}>
              <Box width={3} flexShrink={0}>
                <Text>{` ${m.dot} `}</Text>
              </Box>
              <Say>{line}</Say>
            </Box>
          ))}
          {hidden > 0 && <Text>{` ${m.dot} and ${hidden} more like these`}</Text>}
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

/** A line for each wrong answer and lost bet, and one for all hints together. */
function slipLines(slips: readonly Slip[]): readonly string[] {
  const hints = slips.filter(({ type }) => type === 'hint');
  const others = countedOnce(slips.filter(({ type }) => type !== 'hint').map(({ what }) => what));
  if (hints.length === 0) return others;
  const [first] = hints;
  const told = hints.length === 1 ? `A hint: ${first?.what}` : `${hints.length} hints.`;
  return [...others, told];
}

/** The same slip made several times takes one line: Not this. (2 times) */
function countedOnce(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].map((line) => {
    const times = lines.filter((other) => other === line).length;
    return times === 1 ? line : `${line} (${times} times)`;
  });
}

/** As many lines as there is room for, in rows; one row is kept to count the rest. */
function linesThatFit(lines: readonly string[], width: number, room: number): readonly string[] {
  const rows = lines.map((line) => rowsOf(line, width));
  const upTo = (n: number) => rows.slice(0, n).reduce((sum, each) => sum + each, 0);
  if (upTo(lines.length) <= room) return lines;
  let fit = 0;
  while (fit < lines.length && upTo(fit + 1) < room) fit += 1;
  return lines.slice(0, fit);
}

function lostFor({ stars }: Level, { slips, stars: earned }: Score): string {
  const hints = slips.filter(({ type }) => type === 'hint').length;
  const what = [
    ...(slips.length > hints ? [counted(slips.length - hints, 'slip')] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
  ].join(' and ');
  return earned === 3
    ? `${what}, and up to ${stars.three} ${stars.three === 1 ? 'is' : 'are'} free here:`
    : `${what} cost ${counted(3 - earned, 'star')}:`;
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
