// What a level of this kind sets: a dictionary, a query to carry through it, and what is broken in it.
// Left out: every matrix, product and shape. They are computed from the dictionary.
import * as v from 'valibot';
import { type Dictionary, keysOf } from '../../dictionary.ts';
import { valuesOf } from '../../dictionary-matrices.ts';
import { dictionarySetting, plainWordSetting } from '../settings.ts';

/** A row whose light is in a wrong place: both are named by their word. */
export interface Fault {
  readonly row: string;
  readonly light: string;
}

export interface MatrixSettings {
  readonly dictionary: Dictionary;
  /** The word that is carried through by hand. */
  readonly query: string;
  /** Keys whose score is worked out by hand, and words out whose sum is. */
  readonly scores: readonly string[];
  readonly sums: readonly string[];
  readonly broken: { readonly keys: Fault; readonly values: Fault };
  /** Two words that shall exchange their translations. */
  readonly exchange: readonly [string, string];
}

const fault = v.strictObject({ row: plainWordSetting, light: plainWordSetting });

const some = v.pipe(
  v.array(plainWordSetting, 'must be a list of words'),
  v.minLength(1, 'must have at least one word'),
  v.maxLength(3, 'must have at most three words'),
);

type Unchecked = Omit<MatrixSettings, 'dictionary'> & { readonly dictionary: Dictionary };

const isKey = ({ dictionary }: Unchecked, word: string) => keysOf(dictionary).includes(word);
const isValue = ({ dictionary }: Unchecked, word: string) => valuesOf(dictionary).includes(word);
const meaning = ({ dictionary }: Unchecked, word: string) => new Map(dictionary).get(word);

export const matrixSettings = v.pipe(
  v.strictObject({
    dictionary: dictionarySetting,
    query: plainWordSetting,
    scores: some,
    sums: some,
    broken: v.strictObject({ keys: fault, values: fault }),
    exchange: v.strictTuple([plainWordSetting, plainWordSetting], 'must be two words'),
  }),
  v.check(
    ({ dictionary }) => dictionary.length <= 6 && valuesOf(dictionary).length <= 6,
    'must have at most six words in and six out: there is no room for more columns',
  ),
  v.check(
    (settings) =>
      [settings.query, ...settings.scores, ...settings.exchange].every((word) =>
        isKey(settings, word),
      ),
    'must have words in `query`, `scores` and `exchange` that the dictionary translates',
  ),
  v.check(
    (settings) => settings.sums.every((word) => isValue(settings, word)),
    'must have words in `sums` that come out of the dictionary',
  ),
  v.check(
    (settings) =>
      isKey(settings, settings.broken.keys.row) &&
      isKey(settings, settings.broken.keys.light) &&
      meaning(settings, settings.broken.keys.row) !== meaning(settings, settings.broken.keys.light),
    'must have two words in with different translations in `broken.keys`',
  ),
  v.check(
    (settings) =>
      isKey(settings, settings.broken.values.row) &&
      isValue(settings, settings.broken.values.light) &&
      meaning(settings, settings.broken.values.row) !== settings.broken.values.light,
    'must have a word in and another word than its translation in `broken.values`',
  ),
  v.check(
    (settings) =>
      meaning(settings, settings.exchange[0]) !== meaning(settings, settings.exchange[1]),
    'must have two words with different translations in `exchange`',
  ),
);
