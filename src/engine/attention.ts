// Attention: every query meets every key, the scores become shares, and the shares mix the values.
// Softmax of Q times K transposed over a scale, times V: Vaswani and others, "Attention Is All You
// Need" (2017), equation 1. Left out: where queries, keys and values come from. In a real model three
// learned matrices make them, many heads look at once, and a mask hides the words to come.
import { type Matrix, multiply, scaled, transpose } from './matrix.ts';
import { softmaxRows } from './softmax.ts';

export interface AttentionOptions {
  /** Every score is divided by it. Real models take the root of how many numbers a query has; 1 divides nothing. */
  readonly scale?: number;
  /**
   * What softmax runs over. Over the keys, each query hands out its own 100 %, and that is attention.
   * Over the queries, each key does: a mistake that is easily made, kept here to be looked at.
   */
  readonly axis?: Axis;
}

export type Axis = 'keys' | 'queries';

export interface Attention {
  /** How well each query matches each key: n queries x m keys. */
  readonly scores: Matrix;
  /** Where each query looks: n queries x m keys. */
  readonly shares: Matrix;
  /** The mixed values, a row for each query: n queries x the length of a value. */
  readonly output: Matrix;
}

/**
 * One query that asks for the first of two keys gets e : 1 of it, and so mixes the values 73 : 27.
 * attention([[1, 0]], [[1, 0], [0, 1]], [[10], [20]])
 *   → {scores: [[1, 0]], shares: [[0.731…, 0.268…]], output: [[12.68…]]}
 */
export function attention(
  queries: Matrix, // n x d
  keys: Matrix, // m x d
  values: Matrix, // m x v
  { scale = 1, axis = 'keys' }: AttentionOptions = {},
): Attention {
  // (n x d) times (d x m) is n x m: a number for every pair of a query and a key.
  const scores = scaled(multiply(queries, transpose(keys)), 1 / scale);
  const shares = axis === 'keys' ? softmaxRows(scores) : transpose(softmaxRows(transpose(scores)));
  // (n x m) times (m x v) is n x v: each query's own mix of all values.
  return { scores, shares, output: multiply(shares, values) };
}

/**
 * How large the score of two vectors typically is that know nothing of each other, when each of their
 * numbers is +1 or -1 by the toss of a coin. Each of the `length` products is +1 or -1 as well, so the
 * square of their sum is `length` on average, and the root of that is typical: typicalScore(64) → 8
 */
export function typicalScore(length: number): number {
  return Math.sqrt(length);
}
