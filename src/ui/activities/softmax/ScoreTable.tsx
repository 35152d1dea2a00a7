import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { columnsOf, paddedLeft } from '../../../columns.ts';
import { percentText } from '../../../engine/activities/charts.ts';
import type { Asked } from '../../../engine/activities/softmax/asked.ts';
import { type ScoreRow, shareDigits } from '../../../engine/activities/softmax/scores.ts';
import { say } from '../../../texts/say.ts';
import { Chip, chipWidth } from '../../components/Chip.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { scoreText, weightText } from './numbers.ts';

interface Column {
  readonly head: string;
  /** One for each word. */
  readonly cells: readonly string[];
  /** As wide before it is said what comes of the scores as after, so that nothing moves. */
  readonly width: number;
}

function column(head: string, cells: readonly string[], shown = cells): Column {
  return { head, cells: shown, width: Math.max(columnsOf(head), ...cells.map(columnsOf)) };
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
  const numbers = all.reduce((sum, column) => sum + column.width, 0);
  const gap =
    gaps.find((each) => chipWidth.full + numbers + (all.length + 1) * each + 1 <= width) ?? 1;
  const line = (columns: readonly Column[], text: (column: Column) => string) =>
    columns.map((column) => paddedLeft(spell(text(column), look), column.width + gap)).join('');
  const both = (text: (column: Column) => string, between: string) =>
    before.length === 0
      ? line(after, text)
      : `${line(before, text)}${' '.repeat(gap)}${between}${line(after, text)}`;
  return (
    <Box flexDirection="column">
      <Text>{`${' '.repeat(chipWidth.full)}${both(({ head }) => head, ' ')}`}</Text>
      {asked.after.map(({ word }, at) => (
        <Fragment key={word}>
          {at > 0 && spread > 0 && (
            <Text>{`${' '.repeat(chipWidth.full)}${both(() => '', m.vertical)}`}</Text>
          )}
          <Box>
            <Chip word={word} />
            <Text>{both(({ cells }) => cells[at] ?? '', m.vertical)}</Text>
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}

function columnsBefore({ before }: Asked): readonly Column[] {
  if (before.length === 0) return [];
  const shares = before.map(({ share }) => percent(share));
  const balls = before.flatMap((row) => ('balls' in row ? [String(row.balls)] : []));
  const scores = before.flatMap((row) => ('score' in row ? [scoreText(row.score)] : []));
  const first =
    balls.length > 0
      ? column(say('softmax.balls'), balls)
      : column(say('softmax.itsScore'), scores);
  return [first, column(say('softmax.share'), shares)];
}

/** Until it is said what comes of them, only the scores that are numbers are shown. */
function columnsAfter({ before, after }: Asked, seen: boolean): readonly Column[] {
  const wasScore = before.some((row) => 'score' in row);
  const hidden = (head: string, text: (row: ScoreRow) => string, isKnown = false) =>
    column(
      head,
      after.map(text),
      after.map((row) => (seen || (isKnown && Number.isFinite(row.score)) ? text(row) : unknown)),
    );
  return [
    hidden(
      say(wasScore ? 'softmax.newScore' : 'softmax.itsScore'),
      ({ score }) => scoreText(score),
      true,
    ),
    hidden(say('softmax.weighs'), ({ weight }) => weightText(weight)),
    hidden(say('softmax.share'), ({ share }) => percent(share)),
  ];
}

function percent(share: number): string {
  return percentText(share, shareDigits);
}
