// The drawing between a pair of stickies and its bin, as text: which sticky names the bin (a line),
// which becomes the ball (dots), and where the ball is on its way.
import { lanePath } from '../../components/Lane.tsx';
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
  readonly ball: { readonly row: number; readonly column: number } | undefined;
}

type Cells = readonly string[][];

/** drawPairLane(shape, marks) → one string a row, and the place of the ball */
export function drawPairLane(shape: LaneShape, m: Marks): LaneDrawing {
  const { width, height, stage } = shape;
  const cells: Cells = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => ' '),
  );
  if (stage === 'which-bin') bracket(cells, shape, m);
  if (stage === 'which-ball' || stage === 'flying' || stage === 'landed') {
    write(cells, 0, shape.namer - 1, 'bin');
    if (stage === 'which-ball') write(cells, 0, shape.ball, '?');
    else write(cells, 0, shape.ball - 1, 'ball');
    line(cells, shape, m);
  }
  const way = lanePath(shape.ball, shape.bin, height - 1);
  const come = stage === 'flying' ? Math.round(shape.flight * (way.length - 1)) : way.length;
  if (stage === 'flying' || stage === 'landed') {
    for (const { row, column } of way.slice(0, come)) {
      if (isShared(column, shape)) write(cells, row + 1, column, m.slot);
      else dot(cells, row + 1, column, m.slot);
    }
  }
  const place = stage === 'flying' ? way[come] : undefined;
  return {
    rows: cells.map((row) => row.join('').trimEnd()),
    ball: place && { row: place.row + 1, column: place.column },
  };
}

/** Both stickies under one bracket, with a question in its middle. */
function bracket(cells: Cells, { namer, ball }: LaneShape, m: Marks): void {
  write(cells, 0, namer, m.cornerDownRight + m.rule.repeat(ball - namer - 1) + m.cornerDownLeft);
  write(cells, 0, Math.floor((namer + ball) / 2), '?');
}

/** From the sticky that names the bin down to the bin. */
function line(cells: Cells, { namer, bin, height }: LaneShape, m: Marks): void {
  const path = lanePath(namer, bin, height - 1);
  const across = Math.floor((height - 2) / 2);
  for (const { row, column } of path) {
    const level = row === across && namer !== bin;
    write(cells, row + 1, column, level ? m.rule : m.vertical);
  }
  if (namer !== bin) {
    const right = bin > namer;
    write(cells, across + 1, namer, right ? m.cornerDownRight : m.cornerDownLeft);
    write(cells, across + 1, bin, right ? m.cornerLeft : m.cornerRight);
  }
  write(cells, height - 1, bin, m.down);
}

/** A bin on the right: from the ball on, its dots run over the level part of the line. */
function isShared(column: number, { ball, bin }: LaneShape): boolean {
  return column >= ball && column < bin;
}

function dot(cells: Cells, row: number, column: number, mark: string): void {
  if (cells[row]?.[column] === ' ') write(cells, row, column, mark);
}

function write(cells: Cells, row: number, column: number, text: string): void {
  const line = cells[row];
  if (!line) return;
  [...text].forEach((letter, index) => {
    if (column + index >= 0 && column + index < line.length) line[column + index] = letter;
  });
}
