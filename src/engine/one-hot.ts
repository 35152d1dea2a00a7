// A word as one lit place among as many as there are words.
// Left out: words that resemble each other. Every two of these vectors are equally far apart.
import type { Vector } from './matrix.ts';

/**
 * One light in a row of `size`: oneHot(2, 6) → [0, 0, 1, 0, 0, 0]
 * Throws a RangeError for a place that is not there.
 */
export function oneHot(place: number, size: number): Vector {
  if (!Number.isInteger(place) || place < 0 || place >= size) {
    throw new RangeError(`place ${place} of ${size}`);
  }
  return Array.from({ length: size }, (_, at) => (at === place ? 1 : 0));
}

/**
 * The place of the only light, or undefined where it is not exactly one light, fully lit:
 * litPlace([0, 1, 0]) → 1; litPlace([1, 1, 0]) → undefined; litPlace([0, 0.5, 0]) → undefined
 */
export function litPlace(vector: Vector): number | undefined {
  const place = vector.findIndex((value) => value !== 0);
  const isAlone = vector.every((value, at) => value === (at === place ? 1 : 0));
  return place !== -1 && isAlone ? place : undefined;
}
