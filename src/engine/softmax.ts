// Scores of any size and sign become shares that add up to one.
// Left out: why it is this curve and no other. Level 20 lets you find out.
import type { Matrix, Vector } from './matrix.ts';

/**
 * e to the power of each score, divided by the sum of them all. A temperature below 1 sharpens the
 * shares, one above it flattens them.
 * softmax([0, 0]) → [0.5, 0.5]; softmax([ln 3, 0]) → [3 / 4, 1 / 4]; softmax([1, 0], 0.5) → softmax([2, 0])
 *
 * The largest score is taken off all of them first, which changes no share, since
 * e^(a - m) / (e^(a - m) + e^(b - m)) = e^a / (e^a + e^b). So e^10000 is never worked out.
 * A score of -Infinity, the logarithm of nothing, has a share of 0.
 * Throws a RangeError for a temperature that is not above 0, for a score that is NaN or Infinity,
 * and where every score is -Infinity: there is nothing to share.
 */
export function softmax(scores: Vector, temperature = 1): Vector {
  if (!(temperature > 0)) throw new RangeError(`temperature ${temperature}`);
  if (scores.length === 0) return [];
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!Number.isFinite(most)) throw new RangeError(`scores ${scores.join(', ')}`);
  const powers = scores.map((score) => Math.exp((score - most) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Each row shared out for itself, (n x m) → (n x m): softmaxRows([[0, 0], [5, 5]]) → [[0.5, 0.5], [0.5, 0.5]] */
export function softmaxRows(scores: Matrix, temperature = 1): Matrix {
  return scores.map((row) => softmax(row, temperature));
}
