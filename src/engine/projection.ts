// Many dimensions as a flat map: the two directions in which points lie furthest apart (principal
// components, Pearson 1901), found by turning a guess towards them again and again.
// Left out: the other directions. What lies far apart there may seem to be one place on the map.

import { dot, type Matrix, multiply, transpose, type Vector } from './matrix.ts';
import { lengthOf } from './similarity.ts';

/** Two directions at right angles, each as long as 1: (2 x dimensions). */
export type Axes = readonly [Vector, Vector];

/** A place on the map. */
export type Point = readonly [x: number, y: number];

/** Points moved so that their middle is at zero: centred([[1, 0], [3, 0]]) → [[-1, 0], [1, 0]] */
export function centred(points: Matrix): Matrix {
  const middle = middleOf(points);
  return points.map((point) => point.map((value, d) => value - (middle[d] ?? 0)));
}

function middleOf(points: Matrix): Vector {
  return transpose(points).map(
    (column) => column.reduce((sum, value) => sum + value, 0) / column.length,
  );
}

/**
 * The axes after so many turns (orthogonal iteration): a direction that is multiplied by X^T X, with X
 * the centred points (points x dimensions), turns towards the one in which they lie furthest apart.
 * Begun with the axes of a moment ago, the map turns slowly and never flips.
 * turnedAxes([[0, 0], [4, 0], [0, 1], [4, 1]], [[1, 1], [0, 1]], 50) → [[1, 0], [0, 1]]
 */
export function turnedAxes(points: Matrix, from: Axes, turns: number): Axes {
  const middle = centred(points);
  // (dimensions x dimensions)
  const spread = multiply(transpose(middle), middle);
  const all = spread.reduce((sum, row, d) => sum + (row[d] ?? 0), 0);
  if (all < tiny) return from;
  // A little of the old direction stays, so that none is lost where the points have no spread.
  const turned = (axis: Vector): Vector =>
    spread.map((row, d) => dot(row, axis) / all + little * (axis[d] ?? 0));
  let axes = from;
  for (let turn = 0; turn < turns; turn += 1) {
    axes = atRightAngles(turned(axes[0]), turned(axes[1]));
  }
  return axes;
}

/** Points that lie no further apart than this are all in one place. */
const tiny = 1e-20;
const little = 1e-6;

/** The first as long as 1; the second without what it shares with the first, and as long as 1. */
function atRightAngles(first: Vector, second: Vector): Axes {
  const across = asLongAsOne(first);
  const shared = dot(second, across);
  return [across, asLongAsOne(second.map((value, d) => value - shared * (across[d] ?? 0)))];
}

function asLongAsOne(vector: Vector): Vector {
  const length = lengthOf(vector);
  return vector.map((value) => value / length);
}

/** Where the points lie on the map: how far along each axis from their middle. */
export function projected(points: Matrix, [across, up]: Axes): readonly Point[] {
  return centred(points).map((point) => [dot(point, across), dot(point, up)]);
}

/** Where something else lies on the map of these points, such as the end of an arrow. */
export function placedAmong(points: Matrix, [across, up]: Axes, other: Vector): Point {
  const middle = middleOf(points);
  const from = other.map((value, d) => value - (middle[d] ?? 0));
  return [dot(from, across), dot(from, up)];
}

/** The share of how far the points lie apart, as squares, that is to be seen on the map: 0 to 1. */
export function shareSeen(points: Matrix, axes: Axes): number {
  const all = centred(points)
    .flat()
    .reduce((sum, value) => sum + value ** 2, 0);
  const seen = projected(points, axes)
    .flat()
    .reduce((sum, value) => sum + value ** 2, 0);
  return all === 0 ? 1 : seen / all;
}
