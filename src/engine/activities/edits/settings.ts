// What a level of this kind sets: words to turn into others, a dictionary, and texts with words it lacks.
// Left out: every distance. They are computed.
import * as v from 'valibot';
import { type Dictionary, joinTokens, keysOf, lookUp, tokensOf } from '../../dictionary.ts';
import { editDistance, lettersIn, nearestKeys } from '../../edit-distance.ts';
import { dictionarySetting, plainWordSetting } from '../settings.ts';

export interface EditsSettings {
  /** Puzzles: a word and what it is to become. The grid is that of the first one. */
  readonly puzzles: readonly (readonly [from: string, to: string])[];
  readonly dictionary: Dictionary;
  /** A text with words that the dictionary lacks, each nearest to one key. */
  readonly translate: string;
  /** What the nearest keys do not say of it, after “It no longer says”. */
  readonly lost: string;
  /** A text with one such word whose meaning is another one. */
  readonly far: { readonly text: string; readonly meaning: string };
}

const longestPuzzle = 8;

const puzzleWord = v.pipe(
  plainWordSetting,
  v.minLength(3, 'must have three letters or more'),
  v.maxLength(longestPuzzle, `must have at most ${longestPuzzle} letters, for the grid`),
);

const text = v.pipe(
  v.string('must be a text'),
  v.nonEmpty('must be a text'),
  v.maxLength(36, 'must be at most 36 characters'),
  v.check((words) => joinTokens(tokensOf(words)) === words, 'must have single spaces'),
);

export const editsSettings = v.pipe(
  v.strictObject({
    puzzles: v.pipe(
      v.array(
        v.pipe(
          v.strictTuple([puzzleWord, puzzleWord], 'must be a word and another one'),
          v.check(
            ([from, to]) => editDistance(from, to) >= 1 && editDistance(from, to) <= 5,
            'must be one to five edits apart',
          ),
        ),
      ),
      v.minLength(1, 'must have at least one puzzle'),
      v.maxLength(4, 'must have at most four puzzles'),
      v.check(
        ([first]) => lettersIn(first?.[0] ?? '').length <= 4,
        'must begin with a puzzle whose first word has at most four letters: it has a row each',
      ),
    ),
    dictionary: v.pipe(dictionarySetting, v.maxLength(6, 'must have at most six entries')),
    translate: text,
    lost: v.pipe(
      v.string('must be the rest of a sentence'),
      v.nonEmpty('must be the rest of a sentence'),
      v.maxLength(40, 'must be at most 40 characters'),
    ),
    far: v.strictObject({ text, meaning: plainWordSetting }),
  }),
  v.check(({ dictionary, translate }) => {
    const unknown = strangersIn(dictionary, translate);
    return unknown.length > 0 && unknown.every((word) => hasOneNearest(dictionary, word));
  }, 'must have words without an entry in `translate`, each with one key that is nearer than all others'),
  v.check(({ dictionary, far }) => {
    const [word, ...more] = strangersIn(dictionary, far.text);
    return word !== undefined && more.length === 0 && hasOneNearest(dictionary, word);
  }, 'must have exactly one word without an entry in `far.text`, with one nearest key'),
  v.check(
    ({ dictionary, far }) => saidFor(dictionary, farWord({ dictionary, far })) !== far.meaning,
    'must have a `far.meaning` that the nearest entry does not give',
  ),
);

function hasOneNearest(dictionary: Dictionary, word: string): boolean {
  const [first, second] = nearestKeys(word, keysOf(dictionary));
  return first !== undefined && first.distance < (second?.distance ?? Number.POSITIVE_INFINITY);
}

/** The tokens of a text that have no entry, the last one first. */
export function strangersIn(dictionary: Dictionary, text: string): readonly string[] {
  return tokensOf(text)
    .filter((token) => lookUp(dictionary, token) === undefined)
    .reverse();
}

/** The word that is near in letters and far in meaning. */
export function farWord({ dictionary, far }: Pick<EditsSettings, 'dictionary' | 'far'>): string {
  return strangersIn(dictionary, far.text)[0] ?? '';
}

/** What stands beside the nearest key: saidFor(dictionary, 'tables') → 'table' */
export function saidFor(dictionary: Dictionary, word: string): string {
  return lookUp(dictionary, nearestKeys(word, keysOf(dictionary))[0]?.key ?? '') ?? '';
}

/** A text through the nearest keys: translatedNear(dictionary, 'le chat') → 'the cat' */
export function translatedNear(dictionary: Dictionary, text: string): string {
  return joinTokens(tokensOf(text).map((token) => saidFor(dictionary, token)));
}
