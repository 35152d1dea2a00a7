// Scores, what they weigh, and their shares.
// Left out: why it is e. Any number above 1 would do; with e the sums of training come out short.
import type { Word } from '../../language.ts';
import type { Vector } from '../../matrix.ts';
import { softmax } from '../../softmax.ts';

/** One word: its score, e to the power of it, and its share in percent. */
export interface ScoreRow {
  readonly word: Word;
  /** Minus infinity for the logarithm of no balls. */
  readonly score: number;
  readonly weight: number;
  readonly share: number;
}

/** Shares in percent: sharesOf([2, 1, 0], 1) → [66.5…, 24.4…, 9.0…] */
export function sharesOf(scores: Vector, temperature: number): Vector {
  return softmax(scores, temperature).map((share) => 100 * share);
}

/** Shares are shown with one decimal: rounded to whole percent, three of them easily make 101. */
export const shareDigits = 1;

/** What a score weighs: weightOf(2, 1) → 7.38…; weightOf(2, 0.5) → e to the power of 4 */
export function weightOf(score: number, temperature: number): number {
  return Math.exp(score / temperature);
}

/** scoreRows(['blue', 'pink'], [1, 0]) → blue 1, weighs 2.718…, 73.1… %; pink 0, weighs 1, 26.8… % */
export function scoreRows(
  words: readonly Word[],
  scores: Vector,
  temperature = 1,
): readonly ScoreRow[] {
  const shares = sharesOf(scores, temperature);
  return words.map((word, at) => {
    const score = scores[at] ?? 0;
    return { word, score, weight: weightOf(score, temperature), share: shares[at] ?? 0 };
  });
}

/** The row with the largest share; the first of them. Throws a RangeError without rows. */
export function largestOf(rows: readonly ScoreRow[]): ScoreRow {
  const [largest] = rows.toSorted((a, b) => b.share - a.share);
  if (largest === undefined) throw new RangeError('no rows');
  return largest;
}
