// The dictionary as it is at each point of the level, and what comes out of it: q · Kᵀ · V.
// Left out: softmax. Lights that are on or off need none.
import { keysOf } from '../../dictionary.ts';
import { keyMatrix, valueMatrix, valuesOf } from '../../dictionary-matrices.ts';
import { type Matrix, multiply, transpose, type Vector } from '../../matrix.ts';
import { oneHot } from '../../one-hot.ts';
import type { MatrixSettings } from './settings.ts';
import type { MatrixState } from './state.ts';

/** K and V: a key and its value in the same row. */
export interface Model {
  readonly K: Matrix;
  readonly V: Matrix;
}

export type Name = keyof Model;

/** The matrices as they should be. */
export function wholeModel({ dictionary }: MatrixSettings): Model {
  return { K: keyMatrix(dictionary), V: valueMatrix(dictionary) };
}

/** The matrices as the learner has them in this state. */
export function modelIn(settings: MatrixSettings, state: MatrixState): Model {
  const whole = wholeModel(settings);
  switch (state.phase) {
    case 'predict':
      return broken(settings, 'K');
    case 'repair':
      return broken(settings, state.matrix);
    case 'swapped':
    case 'done':
      return withRowsSwapped(whole, state.matrix, state.rows);
    case 'shape':
    case 'light':
    case 'score':
    case 'sum':
    case 'carried':
    case 'written':
    case 'every':
    case 'swap':
      return whole;
  }
}

/** The row of a matrix that is wrong, and the place where its light is now. */
export function faultOf(
  settings: MatrixSettings,
  matrix: Name,
): { readonly row: number; readonly place: number } {
  const { keys, values } = settings.broken;
  const words = keysOf(settings.dictionary);
  return matrix === 'K'
    ? { row: words.indexOf(keys.row), place: words.indexOf(keys.light) }
    : {
        row: words.indexOf(values.row),
        place: valuesOf(settings.dictionary).indexOf(values.light),
      };
}

function broken(settings: MatrixSettings, matrix: Name): Model {
  const { row, place } = faultOf(settings, matrix);
  return withLight(wholeModel(settings), matrix, row, place);
}

/** The same with the light of one row in another place. */
function withLight(model: Model, matrix: Name, row: number, place: number): Model {
  const rows = model[matrix].map((old, at) => (at === row ? oneHot(place, old.length) : old));
  return { ...model, [matrix]: rows };
}

/** The same with two rows of one matrix in each other's place. */
export function withRowsSwapped(
  model: Model,
  matrix: Name,
  [a, b]: readonly [number, number],
): Model {
  const old = model[matrix];
  const rows = old.map((row, at) => (at === a ? old[b] : at === b ? old[a] : row) ?? row);
  return { ...model, [matrix]: rows };
}

/** A query: the light of a word in, wherever K has its keys. */
export function queryOf({ dictionary }: MatrixSettings, word: string): Vector {
  return oneHot(keysOf(dictionary).indexOf(word), dictionary.length);
}

/** q · Kᵀ, (1 x keys): how much each key is lit by the query. */
export function scoresOf(q: Vector, { K }: Model): Vector {
  return multiply([q], transpose(K))[0] ?? [];
}

/** q · Kᵀ · V, (1 x values): what comes out. */
export function resultOf(q: Vector, { K, V }: Model): Vector {
  return multiply(multiply([q], transpose(K)), V)[0] ?? [];
}

/** Q · Kᵀ · V for all words at once, (keys x values), a row for each. */
export function allResults({ dictionary }: MatrixSettings, { K, V }: Model): Matrix {
  return multiply(multiply(keyMatrix(dictionary), transpose(K)), V);
}
