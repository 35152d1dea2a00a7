import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Word } from '../../engine/language.ts';
import { type Look, marks, useLook } from '../theme.ts';
import { Chip } from './Chip.tsx';

export interface LaneProps {
  readonly width: number;
  readonly height: number;
  /** The columns that the line joins: at the top edge and at the bottom edge. */
  readonly top: number;
  readonly bottom: number;
  /** Where the line points. */
  readonly towards: 'top' | 'bottom';
  /** A ball on its way along the line, from 0 to 1. */
  readonly ball?: { readonly word: Word; readonly at: number };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of the line from top to bottom: down, across in the middle row, down again. */
function lanePath(top: number, bottom: number, height: number): readonly Place[] {
  const middle = Math.floor((height - 1) / 2);
  const places: Place[] = [];
  for (let row = 0; row < middle; row += 1) places.push({ row, column: top });
  const step = bottom > top ? 1 : -1;
  for (let column = top; column !== bottom; column += step) places.push({ row: middle, column });
  for (let row = middle; row < height; row += 1) places.push({ row, column: bottom });
  return places;
}

/** The line between a sticky and a bin, and the ball that moves along it. */
export function Lane({ width, height, top, bottom, towards, ball }: LaneProps): ReactNode {
  const look = useLook();
  const path = lanePath(top, bottom, height);
  const rows = drawPath(path, { top, bottom, height, width, towards }, look);
  const along = towards === 'top' ? 1 - (ball?.at ?? 0) : (ball?.at ?? 0);
  const place = path[Math.round(along * (path.length - 1))];
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      {rows.map((row, index) => (
        <LaneRow
          key={index}
          row={row}
          ball={
            ball && place?.row === index ? { word: ball.word, column: place.column } : undefined
          }
        />
      ))}
    </Box>
  );
}

function LaneRow({
  row,
  ball,
}: {
  row: string;
  ball: { word: Word; column: number } | undefined;
}): ReactNode {
  if (ball === undefined) return <Text wrap="truncate">{row.trimEnd() || ' '}</Text>;
  const column = Math.max(0, Math.min(ball.column, row.length - 2));
  return (
    <Text wrap="truncate">
      {row.slice(0, column)}
      <Chip word={ball.word} form="ball" />
      {row.slice(column + 2)}
    </Text>
  );
}

function drawPath(
  path: readonly Place[],
  lane: { top: number; bottom: number; height: number; width: number; towards: 'top' | 'bottom' },
  look: Look,
): readonly string[] {
  const m = marks(look);
  const cells = Array.from({ length: lane.height }, () =>
    Array.from({ length: lane.width }, () => ' '),
  );
  const set = ({ row, column }: Place, mark: string) => {
    const cellRow = cells[row];
    if (cellRow && column >= 0 && column < lane.width) cellRow[column] = mark;
  };
  const middle = Math.floor((lane.height - 1) / 2);
  for (const place of path) {
    const across = place.row === middle && lane.top !== lane.bottom;
    set(place, across ? m.rule : m.vertical);
  }
  if (lane.top !== lane.bottom) {
    const right = lane.bottom > lane.top;
    set({ row: middle, column: lane.top }, right ? m.cornerDownRight : m.cornerDownLeft);
    set({ row: middle, column: lane.bottom }, right ? m.cornerLeft : m.cornerRight);
  }
  if (lane.towards === 'bottom') set({ row: lane.height - 1, column: lane.bottom }, m.down);
  else set({ row: 0, column: lane.top }, m.up);
  return cells.map((row) => row.join(''));
}
