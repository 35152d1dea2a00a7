import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, paddedLeft } from '../../../columns.ts';
import type { Asked } from '../../../engine/activities/softmax/asked.ts';
import type { ScoreRow } from '../../../engine/activities/softmax/scores.ts';
import { decimal, say } from '../../../texts/say.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { scoreText, weightText } from './numbers.ts';

interface Column {
  readonly head: string;
  /** One for each word. */
  readonly cells: readonly string[];
}

/** Columns between two numbers, as many as there is room for. */
const gaps = [3, 2, 1] as const;
const unknown = '?';

/** Each word with what it had before, and its score, its weight and its share after. */
export function ScoreTable({
  asked,
  seen,
  spread,
  width,
}: {
  asked: Asked;
  seen: boolean;
  spread: 0 | 1;
  width: number;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const [before, after] = [columnsBefore(asked), columnsAfter(asked, seen)];
  const all = [...before, ...after];
  const numbers = all.reduce((sum, column) => sum + widthOf(column), 0);
  const gap =
    gaps.find((each) => chipWidth.full + numbers + (all.length + 1) * each + 1 <= width) ?? 1;
  const line = (columns: readonly Column[], text: (column: Column) => string) =>
    columns.map((column) => paddedLeft(spell(text(column), look), widthOf(column) + gap)).join('');
  const both = (text: (column: Column) => string, between: string) =>
    before.length === 0
      ? line(after, text)
      : `${line(before, text)}${' '.repeat(gap)}${between}${line(after, text)}`;
  return (
    <Box flexDirection="column">
      <Text>{`${' '.repeat(chipWidth.full)}${both(({ head }) => head, ' ')}`}</Text>
      {asked.after.map(({ word }, at) => (
        <Box key={word} marginTop={at > 0 ? spread : 0}>
          <Chip word={word} />
          <Text>{both(({ cells }) => cells[at] ?? '', m.vertical)}</Text>
        </Box>
      ))}
    </Box>
  );
}

function widthOf({ head, cells }: Column): number {
  return Math.max(columnsOf(head), ...cells.map(columnsOf));
}

function columnsBefore({ before }: Asked): readonly Column[] {
  if (before.length === 0) return [];
  const shares = before.map(({ share }) => percent(share));
  const balls = before.flatMap((row) => ('balls' in row ? [String(row.balls)] : []));
  const scores = before.flatMap((row) => ('score' in row ? [scoreText(row.score)] : []));
  const first =
    balls.length > 0
      ? { head: say('softmax.balls'), cells: balls }
      : { head: say('softmax.itsScore'), cells: scores };
  return [first, { head: say('softmax.share'), cells: shares }];
}

/** Until it is said what comes of them, only the scores that are numbers are shown. */
function columnsAfter({ before, after }: Asked, seen: boolean): readonly Column[] {
  const wasScore = before.some((row) => 'score' in row);
  const cell = (text: (row: ScoreRow) => string) =>
    after.map((row) => (seen ? text(row) : unknown));
  return [
    {
      head: say(wasScore ? 'softmax.newScore' : 'softmax.itsScore'),
      cells: after.map(({ score }) =>
        seen || Number.isFinite(score) ? scoreText(score) : unknown,
      ),
    },
    { head: say('softmax.weighs'), cells: cell(({ weight }) => weightText(weight)) },
    { head: say('softmax.share'), cells: cell(({ share }) => percent(share)) },
  ];
}

function percent(share: number): string {
  return say('temperature.percent', { percent: decimal(share, 1) });
}
