// Words as places: skip-gram with negative sampling, one step (Mikolov and others, 2013, "word2vec").
// Words that keep company are pulled together, words drawn by chance are pushed apart.
// Left out: whole texts, which are word2vec-training.ts, and words of two meanings: each has one place.
import { dot, type Matrix, type Vector } from './matrix.ts';
import { numbersFrom, type Rng } from './rng.ts';

/** Two vectors for each word: one as the word that is looked at, one as company of others. */
export interface Vectors {
  /** (words x dimensions): the places that are kept in the end. */
  readonly words: Matrix;
  /** (words x dimensions) */
  readonly company: Matrix;
}

/** A word, one or more that kept it company in the text, and strangers: words drawn by chance. */
export interface Example {
  readonly word: number;
  readonly company: readonly number[];
  readonly strangers: readonly number[];
}

/**
 * Numbers by chance between -0.5 and 0.5: at first nobody is company of anybody, or all are a little.
 * startVectors(3, 2, rng) → [{words: 3 x 2, company: 3 x 2}, next]
 */
export function startVectors(size: number, dimensions: number, rng: Rng): readonly [Vectors, Rng] {
  const numbers = numbersFrom(rng);
  const row = (): Vector => Array.from({ length: dimensions }, () => numbers.next() - 0.5);
  const rows = (): Matrix => Array.from({ length: size }, row);
  return [{ words: rows(), company: rows() }, numbers.rng()];
}

/** The S-shaped curve from 0 to 1: sigmoid(0) → 0.5; sigmoid(ln 3) → 3 / 4 */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** How sure the vectors are that two words keep company, from 0 to 1. */
export function sureness({ words, company }: Vectors, word: number, other: number): number {
  return sigmoid(dot(words[word] ?? [], company[other] ?? []));
}

/**
 * How surprised the vectors are: -ln of how sure they were of its company, and -ln of how sure they
 * were that strangers are none. All vectors zero, one of each → ln 2 + ln 2
 */
export function lossOf(vectors: Vectors, { word, company, strangers }: Example): number {
  const surprise = (chances: readonly number[]) =>
    chances.reduce((sum, chance) => sum - Math.log(chance), 0);
  return (
    surprise(company.map((other) => sureness(vectors, word, other))) +
    surprise(strangers.map((other) => 1 - sureness(vectors, word, other)))
  );
}

/**
 * One step down the slope of the loss. With w the word's vector (dimensions) and c one of the others:
 * the miss of company is 1 - sureness, that of a stranger 0 - sureness; c moves by rate x miss x w,
 * and w by rate x miss x c, summed over all of them. That is the loss differentiated by c and by w.
 * step(vectors, {word: 0, company: [1], strangers: [2]}, 0.1) → word 0 nearer to 1, further from 2
 */
export function step(vectors: Vectors, example: Example, rate: number): Vectors {
  const word = vectors.words[example.word] ?? [];
  const pull = word.map(() => 0);
  const company = [...vectors.company];
  const meet = (other: number, target: 0 | 1) => {
    const before = vectors.company[other] ?? [];
    const miss = target - sigmoid(dot(word, before));
    for (let d = 0; d < pull.length; d += 1) pull[d] = (pull[d] ?? 0) + miss * (before[d] ?? 0);
    // A word may be met twice: both of its moves count.
    company[other] = moved(company[other] ?? [], word, rate * miss);
  };
  for (const other of example.company) meet(other, 1);
  for (const other of example.strangers) meet(other, 0);
  const words = [...vectors.words];
  words[example.word] = moved(word, pull, rate);
  return { words, company };
}

/** moved([1, 1], [2, 0], 0.5) → [2, 1]. A plain loop: it is run a million times in a training. */
function moved(vector: Vector, by: Vector, factor: number): Vector {
  const to: number[] = [];
  for (let d = 0; d < vector.length; d += 1) to.push((vector[d] ?? 0) + factor * (by[d] ?? 0));
  return to;
}
