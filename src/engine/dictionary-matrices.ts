// A dictionary as two matrices: row by row, K lights the place of a word, and V that of its translation.
// Left out: looking a word up. That is two multiplications, and matrix.ts has them.
import type { Matrix } from './matrix.ts';
import { oneHot } from './one-hot.ts';

/** Pairs of a word and its translation. */
export type Dictionary = readonly (readonly [from: string, to: string])[];

/** The words that can be looked up, in the order of the dictionary: keyWords([['le', 'the'], ['la', 'the']]) → ['le', 'la'] */
export function keyWords(dictionary: Dictionary): readonly string[] {
  return dictionary.map(([from]) => from);
}

/** The words that can come out, each once, by the alphabet: valueWords([['le', 'the'], ['chat', 'cat'], ['la', 'the']]) → ['cat', 'the'] */
export function valueWords(dictionary: Dictionary): readonly string[] {
  return [...new Set(dictionary.map(([, to]) => to))].sort();
}

/** K, keys × keys: one light a row, each in a column of its own. keyMatrix([['le', 'the'], ['chat', 'cat']]) → [[1, 0], [0, 1]] */
export function keyMatrix(dictionary: Dictionary): Matrix {
  return dictionary.map((_, row) => oneHot(row, dictionary.length));
}

/** V, keys × values: the light of the translation. valueMatrix([['le', 'the'], ['chat', 'cat']]) → [[0, 1], [1, 0]] */
export function valueMatrix(dictionary: Dictionary): Matrix {
  const values = valueWords(dictionary);
  return dictionary.map(([, to]) => oneHot(values.indexOf(to), values.length));
}
