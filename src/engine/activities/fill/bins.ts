// How many balls of each word a bin must hold so that it says what its row of the table says.
// Left out: rows that no number of balls can match exactly. A level with such a row is refused.
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { percentages, row, type Table } from '../../ngram.ts';
import { type Rng, randomBelow } from '../../rng.ts';

const words = vocabulary(tinyLanguage);

/** The share of one word in one row, in whole percent: shareOf(table, 'blue', 'green') → 40 */
export function shareOf(table: Table, bin: Word, word: Word): number {
  return Math.round(percentages(row(table, [bin]))[words.indexOf(word)] ?? 0);
}

/**
 * How many of each word belong in a bin of `balls` balls, in the order of the vocabulary.
 * wanted(table, 'blue', 10) → [1, 1, 4, 2, 2]
 */
export function wanted(table: Table, bin: Word, balls: number): readonly number[] {
  const counts = row(table, [bin]);
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.map((n) => (n * balls) / total);
}

/** How many balls of one word are in a bin: countOf(['pink', 'blue', 'pink'], 'pink') → 2 */
export function countOf(balls: readonly Word[], word: Word): number {
  return balls.filter((ball) => ball === word).length;
}

/** The right balls of a bin, sorted: fullBin(table, 'pink', 10) → four purple, one blue … */
export function fullBin(table: Table, bin: Word, balls: number): readonly Word[] {
  return words.flatMap((word, index) =>
    Array.from({ length: wanted(table, bin, balls)[index] ?? 0 }, () => word),
  );
}

/** What is still missing: lacking(table, 'pink', 10, […without one purple]) → ['purple'] */
export function lacking(
  table: Table,
  bin: Word,
  balls: number,
  held: readonly Word[],
): readonly Word[] {
  return words.filter(
    (word, index) => countOf(held, word) < (wanted(table, bin, balls)[index] ?? 0),
  );
}

/** What there is too much of: surplus(table, 'pink', 10, […with one blue too many]) → ['blue'] */
export function surplus(
  table: Table,
  bin: Word,
  balls: number,
  held: readonly Word[],
): readonly Word[] {
  return words.filter(
    (word, index) => countOf(held, word) > (wanted(table, bin, balls)[index] ?? 0),
  );
}

/** Whether a bin holds exactly its row: every ball right, and none missing. */
export function isRight(table: Table, bin: Word, balls: number, held: readonly Word[]): boolean {
  return held.length === balls && lacking(table, bin, balls, held).length === 0;
}

/**
 * A full bin in which one ball has the wrong colour, chosen by chance.
 * spoiled(rng, table, 'pink', 10) → [three purple, two blue …, next]
 */
export function spoiled(
  rng: Rng,
  table: Table,
  bin: Word,
  balls: number,
): readonly [readonly Word[], Rng] {
  const full = fullBin(table, bin, balls);
  const [at, next] = randomBelow(rng, full.length);
  const others = words.filter((word) => word !== full[at]);
  const [other, after] = randomBelow(next, others.length);
  const held = full.map((word, index) => (index === at ? (others[other] ?? word) : word));
  return [inOrder(held), after];
}

/** Balls sorted by colour: inOrder(['pink', 'blue', 'pink']) → ['blue', 'pink', 'pink'] */
function inOrder(balls: readonly Word[]): readonly Word[] {
  return words.flatMap((word) => balls.filter((ball) => ball === word));
}
