// Arrows from the middle of a plane, in braille dots: the one that asks is twice as thick as the others.
// In ASCII, strokes of its slope, and full stops for the others. At each tip stands the mark of its arrow.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Vector } from '../../engine/matrix.ts';
import { useLook } from '../theme.ts';
import { type Canvas, columnOf, rowOf } from './Braille.tsx';
import { brailleCell, cellsOf, type Dot, signRows } from './dots.ts';

export interface PlaneArrow {
  /** Right and up. */
  readonly tip: Vector;
  /** One character, also in ASCII. */
  readonly mark: string;
  /** Whether it stands out. */
  readonly thick?: boolean;
}

export interface Plane {
  readonly arrows: readonly PlaneArrow[];
  /** Tips that could be reached: a dot each. */
  readonly ring?: readonly Vector[];
  /** How far the plane goes in each direction. */
  readonly most: number;
  /** In rows; the plane is a square, and twice as many columns wide. */
  readonly height: number;
}

/** A plane of arrows, as high as it is wide. */
export function ArrowPlane(plane: Plane): ReactNode {
  return (
    <Box flexShrink={0}>
      <Text>{planeRows(plane, useLook().ascii).join('\n')}</Text>
    </Box>
  );
}

/** The rows of the plane, top row first. */
export function planeRows(
  { arrows, ring = [], most, height }: Plane,
  ascii: boolean,
): readonly string[] {
  const canvas: Canvas = { width: 2 * height, height, x: [-most, most], y: [-most, most] };
  const at = ([right = 0, up = 0]: Vector) => [columnOf(canvas, right), rowOf(canvas, up)] as const;
  const middle = at([0, 0]);
  const strokes = arrows.map(({ tip, thick = false }) => ({
    cells: cellsOf(canvas, line(middle, at(tip), thick)),
    sign: thick ? slope(tip) : '.',
  }));
  const reached = cellsOf(canvas, ring.map(at));
  const marks = marksAt(arrows, at, canvas.width);
  return signRows(canvas, (place) => {
    const mark = marks.get(`${place % canvas.width} ${Math.floor(place / canvas.width)}`);
    if (mark !== undefined) return mark;
    const dot = reached[place] ?? 0;
    if (!ascii) {
      return brailleCell(strokes.reduce((all, { cells }) => all | (cells[place] ?? 0), dot));
    }
    const stroke = strokes.find(({ cells }) => (cells[place] ?? 0) !== 0);
    return stroke?.sign ?? (dot === 0 ? ' ' : '.');
  });
}

/** The dots of a straight line, both ends included, without gaps; a thick one has two rows of them. */
function line([x0, y0]: Dot, [x1, y1]: Dot, thick: boolean): readonly Dot[] {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const steps = Math.max(Math.abs(dx), Math.abs(dy), 1);
  const beside = Math.abs(dy) > Math.abs(dx) ? [1, 0] : [0, 1];
  return Array.from({ length: steps + 1 }, (_, n) => {
    const first: Dot = [Math.round(x0 + (dx * n) / steps), Math.round(y0 + (dy * n) / steps)];
    const second: Dot = [first[0] + (beside[0] ?? 0), first[1] + (beside[1] ?? 0)];
    return thick ? [first, second] : [first];
  }).flat();
}

/** The stroke that comes nearest to a direction: slope([0.8, 0.6]) → '/' */
function slope([right = 0, up = 0]: Vector): string {
  if (Math.abs(up) < Math.abs(right) / 2) return '-';
  if (Math.abs(right) < Math.abs(up) / 2) return '|';
  return right * up > 0 ? '/' : '\\';
}

/** How far from its tip a mark may stand, in columns: outward first. */
const besides = [0, 1, 2, -1, -2] as const;

/** Where the marks stand: at the tips, and never side by side, or two of them look like one label. */
function marksAt(
  arrows: readonly PlaneArrow[],
  at: (tip: Vector) => Dot,
  width: number,
): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { tip, mark } of arrows) {
    const [column, row] = at(tip).map((dot, axis) => dot >> (axis + 1)) as [number, number];
    const outward = (tip[0] ?? 0) < 0 ? -1 : 1;
    const stands = (place: number) => marks.has(`${place} ${row}`);
    const isFree = (place: number) =>
      place >= 0 && place < width && ![place - 1, place, place + 1].some(stands);
    const free = besides.map((beside) => column + outward * beside).find(isFree);
    marks.set(`${free ?? column} ${row}`, mark);
  }
  return marks;
}
