// A dictionary as a machine: its words as keys, what they mean as values, a whole sentence as queries.
// Every word has one light of its own. Left out: grammar, and words that the dictionary does not have.
import { type Attention, type Axis, attention } from '../../attention.ts';
import { type Dictionary, keysOf, lookUp } from '../../dictionary.ts';
import { keyMatrix, valueMatrix, valuesOf } from '../../dictionary-matrices.ts';
import { placeOfLargest, scaled } from '../../matrix.ts';
import { oneHot } from '../../one-hot.ts';
import type { Knobs } from './state.ts';

export interface Translation extends Attention {
  /** The words that can come out, each once: a column of the output each. */
  readonly out: readonly string[];
  /** The word with the largest share of each row. */
  readonly words: readonly string[];
}

/** One light for each query, and no division: the machine before anything is done to it. */
export const asBuilt: Knobs = { brightness: 1, divided: false };

/** What a word means: meaningOf([['le', 'the']], 'le') → 'the' */
export function meaningOf(dictionary: Dictionary, word: string): string {
  return lookUp(dictionary, word) ?? '';
}

/** The keys that hold a word as their value: keysHolding([['le', 'the'], ['la', 'the']], 'the') → ['le', 'la'] */
export function keysHolding(dictionary: Dictionary, word: string): readonly string[] {
  return dictionary.filter(([, to]) => to === word).map(([from]) => from);
}

/** A sentence put through the machine: all its words ask at once. */
export function translate(
  dictionary: Dictionary,
  sentence: readonly string[],
  { brightness, divided }: Knobs = asBuilt,
  axis: Axis = 'keys',
): Translation {
  const from = keysOf(dictionary);
  const out = valuesOf(dictionary);
  const lights = (word: string) => oneHot(from.indexOf(word), from.length);
  const result = attention(
    scaled(sentence.map(lights), brightness), // words x lights
    keyMatrix(dictionary), // keys x lights
    valueMatrix(dictionary), // keys x words out
    { scale: divided ? Math.sqrt(from.length) : 1, axis },
  );
  return { ...result, out, words: result.output.map((row) => out[placeOfLargest(row)] ?? '') };
}

/** How much of a row's mix is this word: from 0 to 1. */
export function mixShare({ output, out }: Translation, row: number, word: string): number {
  return output[row]?.[out.indexOf(word)] ?? 0;
}

/** A share from 0 to 1 in whole percent: percent(0.352) → 35 */
export function percent(share: number): number {
  return Math.round(100 * share);
}
