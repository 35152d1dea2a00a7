// Points and curves drawn in braille dots, 2 x 4 to a cell; in ASCII, in dots, dashes and ticks.
// A small canvas of our own in place of the package drawille: no more than the plots need.
import { Text } from 'ink';
import type { ReactNode } from 'react';
import { exactly } from '../../texts/say.ts';
import { type Marks, marks, useLook } from '../theme.ts';

export interface Canvas {
  /** In cells, without the axes. */
  readonly width: number;
  readonly height: number;
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

/** The bits of a braille cell, column by column. */
const bits = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;

/** A cell by which of its eight dots are set, row by row: brailleCell([true, …, false]) → '⠁' */
export function brailleCell(set: readonly boolean[]): string {
  const sum = set.reduce(
    (all, on, at) => all + (on ? (bits[at % 2 === 0 ? 0 : 1][at >> 1] ?? 0) : 0),
    0,
  );
  return sum === 0 ? ' ' : String.fromCodePoint(0x2800 + sum);
}

/** Dots that are set, as 'column row' from the top left. */
type Dots = ReadonlySet<string>;

export function rowOf({ height, y: [bottom, top] }: Canvas, y: number): number {
  return Math.round(((top - y) / (top - bottom)) * (height * 4 - 1));
}

export function columnOf({ width, x: [left, right] }: Canvas, x: number): number {
  return Math.round(((x - left) / (right - left)) * (width * 2 - 1));
}

/** The dots of the curve, without gaps where it is steep. */
function curveDots(plot: Plot): Dots {
  const { curve, width, height, x } = plot;
  const dots = new Set<string>();
  if (curve === undefined) return dots;
  const last = width * 2 - 1;
  let before: number | undefined;
  for (let column = 0; column <= last; column += 1) {
    const row = rowOf(plot, curve(x[0] + ((x[1] - x[0]) * column) / last));
    const from = before === undefined ? row : before + Math.sign(row - before);
    const [high, low] = [
      Math.max(0, Math.min(from, row)),
      Math.min(height * 4 - 1, Math.max(from, row)),
    ];
    for (let at = high; at <= low; at += 1) dots.add(`${column} ${at}`);
    before = row;
  }
  return dots;
}

function missDots(plot: Plot): Dots {
  const dots = new Set<string>();
  if (plot.curve === undefined || !plot.misses) return dots;
  for (const [x, y] of plot.points ?? []) {
    const [a, b] = [rowOf(plot, y), rowOf(plot, plot.curve(x))];
    for (
      let row = Math.max(0, Math.min(a, b));
      row < Math.min(plot.height * 4, Math.max(a, b));
      row += 1
    ) {
      if (row % 2 === 0) dots.add(`${columnOf(plot, x)} ${row}`);
    }
  }
  return dots;
}

/** Which of the eight dots of a cell are set: [column, row] each. */
function inCell(dots: Dots, column: number, row: number): readonly (readonly [number, number])[] {
  return [0, 1].flatMap((dx) =>
    [0, 1, 2, 3]
      .filter((dy) => dots.has(`${column * 2 + dx} ${row * 4 + dy}`))
      .map((dy) => [dx, dy] as const),
  );
}

/** A cell of the curve in ASCII: a tick above, a dash in the middle, a dot below, a bar where it is steep. */
function asciiCell(set: readonly (readonly [number, number])[]): string {
  const rows = set.map(([, dy]) => dy);
  const [high, low] = [Math.min(...rows), Math.max(...rows)];
  if (low - high === 3) return '|';
  return ["'", "'", '-', '-', '-', '.', '.'][high + low] ?? '-';
}

/**
 * The rows of a plot, top row first. Points stand out over the curve, and the curve over the misses.
 * plotRows({width: 2, height: 1, x: [0, 3], y: [0, 3], curve: (x) => x}, false) → ['⡠⠊']
 */
export function plotRows(plot: Plot, ascii: boolean): readonly string[] {
  const [curve, misses] = [curveDots(plot), missDots(plot)];
  const points = new Set(
    (plot.points ?? []).map(
      ([x, y]) => `${Math.floor(columnOf(plot, x) / 2)} ${Math.floor(rowOf(plot, y) / 4)}`,
    ),
  );
  const cell = (column: number, row: number): string => {
    if (points.has(`${column} ${row}`)) return ascii ? 'o' : '●';
    const line = inCell(curve, column, row);
    const thin = inCell(misses, column, row);
    if (line.length + thin.length === 0) return ' ';
    if (ascii) return line.length > 0 ? asciiCell(line) : ':';
    const sum = new Set<number>(
      [...line, ...thin].map(([dx, dy]) => bits[dx === 0 ? 0 : 1][dy] ?? 0),
    );
    return String.fromCodePoint(0x2800 + [...sum].reduce((all, bit) => all + bit, 0));
  };
  return Array.from({ length: plot.height }, (_, row) =>
    Array.from({ length: plot.width }, (__, column) => cell(column, row)).join(''),
  );
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
