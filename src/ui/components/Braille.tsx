// Points and curves drawn in braille dots, 2 x 4 to a cell; in ASCII, in dots, dashes and ticks.
// A small canvas of our own in place of the package drawille: no more than the plots need.
import { Text } from 'ink';
import type { ReactNode } from 'react';
import { exactly } from '../../texts/say.ts';
import { type Marks, marks, useLook } from '../theme.ts';
import { asciiCell, brailleCell, cellsOf, type Dot, type Room, signRows } from './dots.ts';

/** Room in cells, without the axes. */
export interface Canvas extends Room {
  /** What the edges of the canvas stand for. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export interface Plot extends Canvas {
  readonly points?: readonly (readonly [number, number])[];
  readonly curve?: (x: number) => number;
  /** Dotted lines from each point straight to the curve. */
  readonly misses?: boolean;
}

export function rowOf({ height, y: [bottom, top] }: Canvas, y: number): number {
  return Math.round(((top - y) / (top - bottom)) * (height * 4 - 1));
}

export function columnOf({ width, x: [left, right] }: Canvas, x: number): number {
  return Math.round(((x - left) / (right - left)) * (width * 2 - 1));
}

/** The cells of the curve, without gaps where it is steep. */
export function curveCells(plot: Plot): Uint8Array {
  const { curve, width, height, x } = plot;
  if (curve === undefined) return cellsOf(plot, []);
  const dots: Dot[] = [];
  const last = width * 2 - 1;
  let before: number | undefined;
  for (let column = 0; column <= last; column += 1) {
    const row = rowOf(plot, curve(x[0] + ((x[1] - x[0]) * column) / last));
    const from = before === undefined ? row : before + Math.sign(row - before);
    const [high, low] = [
      Math.max(0, Math.min(from, row)),
      Math.min(height * 4 - 1, Math.max(from, row)),
    ];
    for (let at = high; at <= low; at += 1) dots.push([column, at]);
    before = row;
  }
  return cellsOf(plot, dots);
}

function missCells(plot: Plot): Uint8Array {
  const dots: Dot[] = [];
  if (plot.curve === undefined || !plot.misses) return cellsOf(plot, dots);
  for (const [x, y] of plot.points ?? []) {
    const [a, b] = [rowOf(plot, y), rowOf(plot, plot.curve(x))];
    for (
      let row = Math.max(0, Math.min(a, b));
      row < Math.min(plot.height * 4, Math.max(a, b));
      row += 1
    ) {
      if (row % 2 === 0) dots.push([columnOf(plot, x), row]);
    }
  }
  return cellsOf(plot, dots);
}

/**
 * The rows of a plot, top row first. Points stand out over the curve, and the curve over the misses.
 * plotRows({width: 2, height: 1, x: [0, 3], y: [0, 3], curve: (x) => x}, false) → ['⡠⠊']
 */
export function plotRows(plot: Plot, ascii: boolean): readonly string[] {
  const [curve, misses] = [curveCells(plot), missCells(plot)];
  const points = cellsOf(
    plot,
    (plot.points ?? []).map(([x, y]) => [columnOf(plot, x), rowOf(plot, y)]),
  );
  return signRows(plot, (at) => {
    const [line = 0, thin = 0] = [curve[at], misses[at]];
    if (points[at] !== 0) return ascii ? 'o' : '●';
    if (!ascii) return brailleCell(line | thin);
    return line > 0 ? asciiCell(line) : thin > 0 ? ':' : ' ';
  });
}

/** What stands along the axes: names, and the numbers at their ends. */
export interface Axes {
  readonly across: string;
  readonly up: string;
}

/** Columns left of the canvas, for the numbers of the axis and its line. */
export const axisWidth = 5;

/** A plot with its two axes: one row more than its height, `axisWidth` columns more than its width. */
export function BraillePlot({ plot, axes }: { plot: Plot; axes: Axes }): ReactNode {
  const look = useLook();
  const m = marks(look);
  return <Text>{framed(plotRows(plot, look.ascii), plot, axes, m).join('\n')}</Text>;
}

/** The rows of a plot with its two axes, and the numbers at their ends. */
export function framed(
  rows: readonly string[],
  plot: Canvas,
  axes: Axes,
  m: Marks,
): readonly string[] {
  const number = (n: number) => exactly(n).padStart(axisWidth - 2);
  const lines = rows.map((row, at) => {
    const tick = at === 0 ? plot.y[1] : at === plot.height - 1 ? plot.y[0] : undefined;
    const shown = at === 0 ? named(row, axes.up) : row;
    return `${tick === undefined ? '   ' : number(tick)} ${m.vertical}${shown}`.trimEnd();
  });
  const [left, right] = [`${exactly(plot.x[0])} `, ` ${exactly(plot.x[1])}`];
  const room = plot.width - left.length - right.length;
  const name = ` ${axes.across} `;
  const before = Math.floor((room - name.length) / 2);
  const line = `${left}${m.rule.repeat(before)}${name}${m.rule.repeat(room - name.length - before)}${right}`;
  return [...lines, `    ${m.cornerDownRight}${line}`];
}

/** The name of the upward axis, where nothing is drawn in its way. */
function named(row: string, name: string): string {
  const start = row.slice(0, name.length + 2);
  return start.trim() === '' ? ` ${name} ${row.slice(name.length + 2)}` : row;
}
