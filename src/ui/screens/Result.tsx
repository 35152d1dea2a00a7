import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Level } from '../../engine/level.ts';
import type { Score } from '../../engine/score.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { Stars } from '../components/Stars.tsx';
import { rowsOf } from '../fitting.ts';
import { afterwards, lostFor, resultVerdict, slipLines } from '../result-text.ts';
import { marks, spell, useLook } from '../theme.ts';

export interface ResultProps {
  readonly level: Level;
  readonly score: Score;
  /** The best result so far, this one included. */
  readonly best: number;
  readonly next: Level | undefined;
  /** The levels that were never finished. */
  readonly unfinished: readonly Level[];
  readonly size: Size;
}

/** Three stars and what keeps them apart from the verdict, in columns. */
const starsWidth = 7;

/** The stars of a level, and what each lost one was lost for. */
export function ResultScreen(props: ResultProps): ReactNode {
  const { level, score, best, next, unfinished, size } = props;
  const look = useLook();
  const m = marks(look);
  const width = Math.min(66, size.width);
  const after = afterwards(level, score, best, next, unfinished);
  const head = spell(resultVerdict(level, score), look);
  const taken = rowsOf(head, width - starsWidth) + rowsOfAll(after, width) + 3;
  const lines = slipLines(score.slips);
  // Empty rows on top are only for what leaves them.
  const tall = size.height >= 16 && taken + 2 + rowsOfAll(lines, width - 3) <= size.height;
  const shown = linesThatFit(lines, width - 3, size.height - taken);
  // The hints are counted above; what is counted here are slips.
  const hints = slipLines(score.slips.filter(({ type }) => type === 'hint'));
  const hidden = lines.slice(shown.length).filter((line) => !hints.includes(line)).length;
  return (
    <Box flexDirection="column" width={size.width} height={size.height} alignItems="center">
      <Box flexDirection="column" width={width} marginTop={tall ? 2 : 0}>
        <Box gap={2}>
          <Stars count={score.stars} />
          <Say bold>{head}</Say>
        </Box>
        <Box flexDirection="column" marginTop={1}>
          <Say>{lostFor(level, score)}</Say>
          {shown.map((line, index) => (
            <Box key={index}>
              <Box width={3} flexShrink={0}>
                <Text>{` ${m.dot} `}</Text>
              </Box>
              <Say>{line}</Say>
            </Box>
          ))}
          {hidden > 0 && <Text>{` ${m.dot} ${say('shell.andMore', { n: hidden })}`}</Text>}
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

/** As many lines as there is room for, in rows; one row is kept to count the rest. */
function linesThatFit(lines: readonly string[], width: number, room: number): readonly string[] {
  const rows = lines.map((line) => rowsOf(line, width));
  const upTo = (n: number) => rows.slice(0, n).reduce((sum, each) => sum + each, 0);
  if (upTo(lines.length) <= room) return lines;
  let fit = 0;
  while (fit < lines.length && upTo(fit + 1) < room) fit += 1;
  return lines.slice(0, fit);
}
