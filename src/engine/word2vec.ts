// Words as places: skip-gram with negative sampling, one step (Mikolov and others, 2013, "word2vec").
// Words that keep company are pulled together, words drawn by chance are pushed apart.
// Left out: whole texts, which are word2vec-training.ts, and words of two meanings: each has one place.
import type { Pair } from './company.ts';
import { dot, type Matrix, type Vector } from './matrix.ts';
import { numbersFrom, type Rng } from './rng.ts';

/** Two vectors for each word: one as the word that is looked at, one as company of others. */
export interface Vectors {
  /** (words x dimensions): the places that are kept in the end. */
  readonly words: Matrix;
  /** (words x dimensions) */
  readonly company: Matrix;
}

/** A pair out of the text, and some strangers: words that were drawn by chance. */
export interface Example {
  readonly pair: Pair;
  readonly strangers: readonly number[];
}

/**
 * Small numbers by chance for the words, nothing at all for the company: at first every pair is as
 * likely as not. startVectors(3, 2, rng) → [{words: 3 x 2, company: 3 x 2}, next]
 */
export function startVectors(size: number, dimensions: number, rng: Rng): readonly [Vectors, Rng] {
  const numbers = numbersFrom(rng);
  const rows = (number: () => number): Matrix =>
    Array.from({ length: size }, () => Array.from({ length: dimensions }, number));
  const words = rows(() => numbers.next() - 0.5);
  return [{ words, company: rows(() => 0) }, numbers.rng()];
}

/** The S-shaped curve from 0 to 1: sigmoid(0) → 0.5; sigmoid(ln 3) → 3 / 4 */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** How sure the vectors are that two words keep company, from 0 to 1. */
export function sureness({ words, company }: Vectors, [word, neighbour]: Pair): number {
  return sigmoid(dot(words[word] ?? [], company[neighbour] ?? []));
}

/**
 * How surprised the vectors are: -ln of how sure they were of the pair, and -ln of how sure they were
 * that each stranger is none. Two vectors of zeros and one stranger → ln 2 + ln 2
 */
export function lossOf(vectors: Vectors, { pair, strangers }: Example): number {
  const [word] = pair;
  return strangers.reduce(
    (sum, stranger) => sum - Math.log(1 - sureness(vectors, [word, stranger])),
    -Math.log(sureness(vectors, pair)),
  );
}

/**
 * One step down the slope of the loss. With w the word's vector (dimensions), c one of its company:
 * the miss of the pair is 1 - sureness, that of a stranger 0 - sureness; c moves by rate x miss x w,
 * and w by rate x miss x c, summed over all of them. That is the loss differentiated by c and by w.
 * step(vectors, {pair: [0, 1], strangers: [2]}, 0.1) → word 0 nearer to 1 and further from 2
 */
export function step(vectors: Vectors, { pair, strangers }: Example, rate: number): Vectors {
  const [at, neighbour] = pair;
  const word = vectors.words[at] ?? [];
  const pull = word.map(() => 0);
  const company = [...vectors.company];
  const meet = (other: number, target: 0 | 1) => {
    const before = vectors.company[other] ?? [];
    const miss = target - sigmoid(dot(word, before));
    for (let d = 0; d < pull.length; d += 1) pull[d] = (pull[d] ?? 0) + miss * (before[d] ?? 0);
    // A word may be met twice: both of its moves count.
    company[other] = moved(company[other] ?? [], word, rate * miss);
  };
  meet(neighbour, 1);
  for (const stranger of strangers) meet(stranger, 0);
  const words = [...vectors.words];
  words[at] = moved(word, pull, rate);
  return { words, company };
}

/** moved([1, 1], [2, 0], 0.5) → [2, 1] */
function moved(vector: Vector, by: Vector, factor: number): Vector {
  const to: number[] = [];
  for (let d = 0; d < vector.length; d += 1) to.push((vector[d] ?? 0) + factor * (by[d] ?? 0));
  return to;
}
