// A dictionary as two matrices: row by row, K lights the place of a word, and V that of its translation.
// Left out: looking a word up. That is two multiplications, and matrix.ts has them.
import type { Dictionary } from './dictionary.ts';
import type { Matrix } from './matrix.ts';
import { oneHot } from './one-hot.ts';

/** The words that can come out, each once, by the alphabet: valuesOf([['le', 'the'], ['chat', 'cat'], ['la', 'the']]) → ['cat', 'the'] */
export function valuesOf(dictionary: Dictionary): readonly string[] {
  return [...new Set(dictionary.map(([, to]) => to))].sort();
}

/** K, keys × keys: one light a row, each in a column of its own. keyMatrix([['le', 'the'], ['chat', 'cat']]) → [[1, 0], [0, 1]] */
export function keyMatrix(dictionary: Dictionary): Matrix {
  return dictionary.map((_, row) => oneHot(row, dictionary.length));
}

/** V, keys × values: the light of the translation. valueMatrix([['le', 'the'], ['chat', 'cat']]) → [[0, 1], [1, 0]] */
export function valueMatrix(dictionary: Dictionary): Matrix {
  const values = valuesOf(dictionary);
  return dictionary.map(([, to]) => oneHot(values.indexOf(to), values.length));
}
