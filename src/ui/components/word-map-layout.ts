// Where the names of words stand on a map, so that each is close to its place and none covers another.
// Which of them stand out does not matter for that, so nothing moves when another one is chosen.
// Left out: how they look (WordMap.tsx).
import { columnsOf } from '../../columns.ts';
import type { Point } from '../../engine/projection.ts';
import type { Size } from '../activity-view.ts';

export interface Label {
  readonly text: string;
  readonly point: Point;
}

export interface Placed {
  /** Which of the labels it is. */
  readonly label: number;
  readonly row: number;
  readonly column: number;
}

/**
 * A place for every label that finds one: in the middle of its point, or as close to it as there is
 * room. The map is stretched until the points fill it.
 */
export function placeLabels(labels: readonly Label[], size: Size): readonly Placed[] {
  const [x, y] = [0, 1].map((axis) => scaleOf(labels.map(({ point }) => point[axis] ?? 0)));
  const taken = Array.from({ length: size.height }, () => Array<boolean>(size.width).fill(false));
  return labels.flatMap(({ text, point }, label) => {
    const width = columnsOf(text);
    const column = Math.round((x?.(point[0]) ?? 0) * (size.width - width));
    const row = Math.round((1 - (y?.(point[1]) ?? 0)) * (size.height - 1));
    const place = freePlace(taken, size, width, { row, column });
    if (place === undefined) return [];
    // With the column behind it, so that names never touch.
    for (let at = place.column; at <= place.column + width; at += 1) {
      const line = taken[place.row];
      if (line) line[at] = true;
    }
    return [{ label, ...place }];
  });
}

/** From a number to its share of the way from the least to the most: 0 to 1. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most > least ? (value - least) / (most - least) : 0.5);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A row is as far as so many columns: letters are taller than wide. */
const rowCost = 3;

/** The free place that is closest, with an empty column behind it. */
function freePlace(
  taken: readonly (readonly boolean[])[],
  { width: all, height }: Size,
  width: number,
  wanted: Place,
): Place | undefined {
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < height; row += 1) {
    const down = Math.abs(row - wanted.row) * rowCost;
    if (down >= least) continue;
    for (let column = 0; column + width <= all; column += 1) {
      const cost = down + Math.abs(column - wanted.column);
      if (cost < least && isFree(taken[row] ?? [], column, width + 1)) {
        least = cost;
        best = { row, column };
      }
    }
  }
  return best;
}

function isFree(line: readonly boolean[], from: number, length: number): boolean {
  for (let at = from; at < from + length; at += 1) if (line[at]) return false;
  return true;
}
