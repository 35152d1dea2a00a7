// The drawing between a pair of stickies and its bin, as text: which sticky names the bin (a line),
// which becomes the ball (dots), and where the ball is on its way.
import { say } from '../../../texts/say.ts';
import type { Marks } from '../../theme.ts';
import type { Stage } from './pair-picture.ts';

export interface LaneShape {
  readonly width: number;
  /** All rows, the one with the names of the two stickies included. */
  readonly height: number;
  /** The column of the sticky that names the bin, of the one that is the ball, and of the bin. */
  readonly namer: number;
  readonly ball: number;
  readonly bin: number;
  readonly stage: Stage;
  readonly flight: number;
}

export interface LaneDrawing {
  readonly rows: readonly string[];
  /** Where the ball is while it flies. */
  readonly ball: Cell | undefined;
}

type Cells = readonly string[][];

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** drawPairLane(shape, marks) → one string a row, and the place of the ball */
export function drawPairLane(shape: LaneShape, m: Marks): LaneDrawing {
  const { width, height, stage } = shape;
  const cells: Cells = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => ' '),
  );
  if (stage === 'which-bin') bracket(cells, shape, m);
  if (stage === 'which-ball' || stage === 'flying' || stage === 'landed') {
    labels(cells, shape);
    line(cells, shape, m);
  }
  const way = wayOfBall(shape);
  const come = stage === 'flying' ? Math.round(shape.flight * (way.length - 1)) : way.length;
  if (stage === 'flying' || stage === 'landed') {
    for (const { row, column } of way.slice(0, come)) write(cells, row, column, m.slot);
  }
  if (stage === 'landed') write(cells, height - 1, shape.bin + 1, m.down);
  return {
    rows: cells.map((row) => row.join('').trimEnd()),
    ball: stage === 'flying' ? way[come] : undefined,
  };
}

/** What each sticky does, below it: the one grows to the left, the other to the right. */
function labels(cells: Cells, { namer, ball, width, stage }: LaneShape): void {
  const bin = say('train.bin');
  const from = Math.max(0, namer + 2 - bin.length);
  write(cells, 0, from, bin);
  if (stage === 'which-ball') {
    write(cells, 0, ball, '?');
    return;
  }
  const text = say('train.ball');
  write(cells, 0, Math.max(from + bin.length + 1, Math.min(ball - 1, width - text.length)), text);
}

/** Both stickies under one bracket, with a question in its middle. */
function bracket(cells: Cells, { namer, ball }: LaneShape, m: Marks): void {
  write(cells, 0, namer, m.cornerDownRight + m.rule.repeat(ball - namer - 1) + m.cornerDownLeft);
  write(cells, 0, Math.floor((namer + ball) / 2), '?');
}

/**
 * The two rows in which the ways go across. The line takes the lower one to a bin on its right, the
 * dots to a bin on their left: so the line ends in the bin on the left, the dots on the right, and
 * they never cross.
 */
function levels(height: number): { readonly upper: number; readonly lower: number } {
  const lower = Math.floor((height - 2) / 2) + 1;
  return { upper: lower - 1, lower };
}

/** The cells from (1, from) down to the level, across it, and down to (height - 1, to). */
function pathOf(from: number, to: number, level: number, height: number): readonly Cell[] {
  const step = Math.sign(to - from);
  const down = Array.from({ length: level }, (_, at) => ({ row: at + 1, column: from }));
  const across = Array.from({ length: Math.abs(to - from) }, (_, at) => ({
    row: level,
    column: from + step * (at + 1),
  }));
  const rest = Array.from({ length: height - 1 - level }, (_, at) => ({
    row: level + at + 1,
    column: to,
  }));
  return [...down, ...across, ...rest];
}

/** From the later sticky down into the bin, to the right of the line that names it. */
function wayOfBall({ ball, bin, height }: LaneShape): readonly Cell[] {
  const { upper, lower } = levels(height);
  return pathOf(ball, bin + 1, bin + 1 > ball ? upper : lower, height);
}

/** From the sticky that names the bin down to the bin. */
function line(cells: Cells, { namer, bin, height }: LaneShape, m: Marks): void {
  const end = bin - 1;
  const { upper, lower } = levels(height);
  const level = end > namer ? lower : upper;
  for (const { row, column } of pathOf(namer, end, level, height)) {
    write(cells, row, column, row === level && namer !== end ? m.rule : m.vertical);
  }
  if (namer !== end) {
    const right = end > namer;
    write(cells, level, namer, right ? m.cornerDownRight : m.cornerDownLeft);
    write(cells, level, end, right ? m.cornerLeft : m.cornerRight);
  }
  write(cells, height - 1, end, m.down);
}

function write(cells: Cells, row: number, column: number, text: string): void {
  const line = cells[row];
  if (!line) return;
  [...text].forEach((letter, index) => {
    if (column + index >= 0 && column + index < line.length) line[column + index] = letter;
  });
}
