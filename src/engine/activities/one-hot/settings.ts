// What a level of this kind sets: a dictionary, words to encode, vectors to read, pairs to measure.
// Left out: every vector that follows from the dictionary, and every distance. They are computed.
import * as v from 'valibot';
import { type Dictionary, keysOf } from '../../dictionary.ts';
import { valuesOf } from '../../dictionary-matrices.ts';
import type { Vector } from '../../matrix.ts';
import { dictionarySetting } from '../settings.ts';

export type WordPair = readonly [string, string];

export interface OneHotSettings {
  readonly dictionary: Dictionary;
  /** Words that the learner gives a light. Those that are not in the dictionary have no place. */
  readonly encode: readonly string[];
  /** Vectors that the learner reads back: words out, and vectors that are no word. */
  readonly decode: readonly Vector[];
  /** Pairs of words in: which two are nearest? */
  readonly guess: readonly WordPair[];
  /** Pairs whose places are compared by hand, then pairs that are multiplied by hand. */
  readonly compare: readonly WordPair[];
  readonly multiply: readonly WordPair[];
}

const word = v.pipe(v.string('must be a word'), v.nonEmpty('must be a word'));

const light = v.picklist([0, 1], 'must be 0 or 1');

const pairs = v.pipe(
  v.array(v.strictTuple([word, word], 'must be two words'), 'must be a list of pairs of words'),
  v.minLength(1, 'must have at least one pair'),
  v.maxLength(4, 'must have at most four pairs'),
);

export const oneHotSettings = v.pipe(
  v.strictObject({
    dictionary: dictionarySetting,
    encode: v.pipe(
      v.array(word, 'must be a list of words'),
      v.minLength(1, 'must have at least one word'),
    ),
    decode: v.pipe(
      v.array(v.array(light, 'must be a list of 0 and 1'), 'must be a list of vectors'),
      v.minLength(1, 'must have at least one vector'),
    ),
    guess: pairs,
    compare: pairs,
    multiply: pairs,
  }),
  v.check(
    ({ dictionary, decode }) =>
      decode.every(({ length }) => length === valuesOf(dictionary).length),
    'must have one place for each word out in every vector of `decode`',
  ),
  v.check(
    ({ dictionary }) => dictionary.length <= 6 && valuesOf(dictionary).length <= 6,
    'must have at most six words in and six out: there are no more keys for them',
  ),
  v.check(
    ({ dictionary, guess, compare, multiply }) =>
      [...guess, ...compare, ...multiply].flat().every((each) => keysOf(dictionary).includes(each)),
    'must have pairs of words that stand in the dictionary',
  ),
  v.check(
    ({ guess, compare }) => [...guess, ...compare].every(([a, b]) => a !== b),
    'must have two different words in every pair of `guess` and `compare`',
  ),
);
