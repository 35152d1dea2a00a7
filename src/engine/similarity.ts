// How alike two vectors are: by dot product, by the angle between them, and by how far apart they end.
// Left out: which of them is right. Longer arrows fool the dot product, never the cosine.
import { dot, placeOfLargest, type Vector } from './matrix.ts';

/** How long an arrow is, by Pythagoras: lengthOf([3, 4]) → 5 */
export function lengthOf(vector: Vector): number {
  return Math.hypot(...vector);
}

/**
 * The cosine of the angle between two arrows, from -1 (opposite) through 0 (at right angles) to 1
 * (the same direction): the dot product of both, each made as long as 1.
 * cosine([1, 0], [5, 0]) → 1; cosine([1, 0], [0, 2]) → 0; cosine([1, 0], [-1, 0]) → -1
 * An arrow of no length has no direction, so it is like nothing: 0.
 */
export function cosine(a: Vector, b: Vector): number {
  const lengths = lengthOf(a) * lengthOf(b);
  if (lengths === 0) return 0;
  // Rounding may leave it a hair beyond 1, where there is no angle.
  return Math.max(-1, Math.min(1, dot(a, b) / lengths));
}

/** How far apart two arrows end: distance([1, 0], [0, 1]) → √2 = 1.414… */
export function distance(a: Vector, b: Vector): number {
  if (a.length !== b.length) throw new RangeError(`${a.length} numbers against ${b.length}`);
  return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
}

/**
 * The place of the key that is most like a query; the first of them where several are equally so.
 * nearest([1, 0], [[0, 1], [2, 1]], cosine) → 1
 * Throws a RangeError without keys.
 */
export function nearest(
  query: Vector,
  keys: readonly Vector[],
  likeness: (a: Vector, b: Vector) => number,
): number {
  if (keys.length === 0) throw new RangeError('no keys to find the nearest of');
  return placeOfLargest(keys.map((key) => likeness(query, key)));
}
