// Several lines over the same axes, each with a mark of its own at its points, or at some of them.
import { Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, useLook } from '../theme.ts';
import { type Axes, type Canvas, columnOf, curveCells, framed, rowOf } from './Braille.tsx';
import { asciiCell, brailleCell, signRows } from './dots.ts';

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
    curveCells({ ...canvas, curve: (x) => between(points, x) }),
  );
  const placed = new Map<number, string>();
  for (const { mark, points, marked = points } of lines) {
    for (const [x, y] of marked) {
      const [column, row] = [columnOf(canvas, x) >> 1, rowOf(canvas, y) >> 2];
      if (column < 0 || column >= canvas.width) continue;
      const cell = row * canvas.width + column;
      placed.set(cell, placed.has(cell) ? shared : mark);
    }
  }
  return signRows(canvas, (at) => {
    const mark = placed.get(at);
    if (mark !== undefined) return mark;
    const cells = drawn.map((each) => each[at] ?? 0);
    if (!ascii) return brailleCell(cells.reduce((all, cell) => all | cell, 0));
    const last = cells.findLast((cell) => cell !== 0);
    return last === undefined ? ' ' : asciiCell(last);
  });
}

/** The height of a line at x; NaN beyond its points, where nothing is drawn. */
function between(points: Line['points'], x: number): number {
  const right = points.findIndex(([at]) => at >= x);
  const [to, from] = [points[right], points[Math.max(0, right - 1)]];
  if (to === undefined || from === undefined) return Number.NaN;
  const width = to[0] - from[0];
  return width === 0 ? to[1] : from[1] + ((to[1] - from[1]) * (x - from[0])) / width;
}
