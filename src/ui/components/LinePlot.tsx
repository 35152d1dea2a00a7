// Several lines over the same axes, each with a mark of its own at its points, or at some of them.
import { Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, useLook } from '../theme.ts';
import { type Axes, type Canvas, columnOf, framed, plotRows, rowOf } from './Braille.tsx';

export interface Line {
  /** One character, also in ASCII. */
  readonly mark: string;
  /** From left to right. */
  readonly points: readonly (readonly [number, number])[];
  /** Where its mark stands; at all of its points unless it is said. */
  readonly marked?: Line['points'] | undefined;
}

/** What stands where the marks of two lines meet. */
export const shared = '*';

/** Lines from point to point with their axes: one row more than the canvas, `axisWidth` columns more. */
export function LinePlot({
  canvas,
  lines,
  axes,
}: {
  canvas: Canvas;
  lines: readonly Line[];
  axes: Axes;
}): ReactNode {
  const look = useLook();
  const rows = lineRows(canvas, lines, look.ascii);
  return <Text>{framed(rows, canvas, axes, marks(look)).join('\n')}</Text>;
}

/** The rows of the canvas, top row first: marks stand out over lines, and dots of both are kept. */
export function lineRows(
  canvas: Canvas,
  lines: readonly Line[],
  ascii: boolean,
): readonly string[] {
  const drawn = lines.map(({ points }) =>
    plotRows({ ...canvas, curve: (x) => between(points, x) }, ascii),
  );
  const placed = new Map<string, string>();
  for (const { mark, points, marked = points } of lines) {
    for (const [x, y] of marked) {
      const [column, row] = [columnOf(canvas, x) >> 1, rowOf(canvas, y) >> 2];
      const cell = `${column} ${row}`;
      placed.set(cell, placed.has(cell) ? shared : mark);
    }
  }
  return Array.from({ length: canvas.height }, (_, row) =>
    Array.from({ length: canvas.width }, (__, column) => {
      const cells = drawn.map((each) => each[row]?.[column] ?? ' ');
      return placed.get(`${column} ${row}`) ?? cells.reduce(over);
    }).join(''),
  );
}

/** One cell over another: braille dots together, any other sign before a space. */
function over(below: string, above: string): string {
  const dots = [below, above].map((cell) => (cell.codePointAt(0) ?? 0) - 0x2800);
  if (dots.every((dot) => dot > 0)) {
    return String.fromCodePoint(0x2800 + dots.reduce((all, dot) => all | dot, 0));
  }
  return above === ' ' ? below : above;
}

/** The height of a line at x; NaN beyond its points, where nothing is drawn. */
function between(points: Line['points'], x: number): number {
  const right = points.findIndex(([at]) => at >= x);
  const [to, from] = [points[right], points[Math.max(0, right - 1)]];
  if (to === undefined || from === undefined) return Number.NaN;
  const width = to[0] - from[0];
  return width === 0 ? to[1] : from[1] + ((to[1] - from[1]) * (x - from[0])) / width;
}
