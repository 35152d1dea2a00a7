// What is set for the word that looks for its noun: a sentence, its keys, a first query, another ending.
import * as v from 'valibot';
import { plainWordSetting, whole } from '../settings.ts';
import { bestQuery, landsOn, leastTurn, mostTurn } from './pronoun.ts';

export interface PronounSettings {
  readonly words: readonly string[];
  /** Which word asks, and which one it stands for: places counted from 1. */
  readonly asks: number;
  readonly means: number;
  /** What the numbers of a vector say. */
  readonly features: readonly string[];
  /** A key for every word: a number for every feature. */
  readonly keys: readonly (readonly number[])[];
  /** The query as it stands at first. */
  readonly query: readonly number[];
  /** How many percent must land on the word that is meant. */
  readonly share: number;
  /** Another last word with its key, and the word that is meant then. */
  readonly ending: {
    readonly word: string;
    readonly key: readonly number[];
    readonly means: number;
  };
}

/** A column of the map has room for no more letters. */
export const shortWord = v.pipe(
  plainWordSetting,
  v.maxLength(8, 'must have eight letters at most'),
);

const turnSetting = whole(leastTurn, mostTurn);

export const pronounSetting = v.pipe(
  v.strictObject({
    words: v.pipe(
      v.array(shortWord, 'must be a list of words'),
      v.minLength(4, 'must have at least four words'),
      v.maxLength(9, 'must have nine words at most, so that all are seen at once'),
    ),
    asks: whole(1, 9),
    means: whole(1, 9),
    features: v.pipe(
      v.array(v.pipe(v.string('must be a name'), v.minLength(1), v.maxLength(12))),
      v.minLength(2, 'must have at least two features'),
      v.maxLength(3, 'must have three features at most'),
    ),
    keys: v.array(v.array(whole(0, 3))),
    query: v.array(turnSetting),
    share: whole(50, 95),
    ending: v.strictObject({ word: shortWord, key: v.array(whole(0, 3)), means: whole(1, 9) }),
  }),
  v.check(
    ({ words, features, keys, ending }) =>
      keys.length === words.length &&
      [...keys, ending.key].every((key) => key.length === features.length),
    'must have a key for every word, and in it a number for every feature',
  ),
  v.check(
    ({ features, query }) => query.length === features.length,
    'must have a query with a number for every feature',
  ),
  v.check(
    ({ words, asks, means, ending }) =>
      Math.max(asks, means, ending.means) <= words.length &&
      new Set([asks, means, ending.means]).size === 3,
    'must ask from one of its words for another one, and for a third one with the other ending',
  ),
  v.check(
    (pronoun) => !fits(pronoun) || landsOn(pronoun, pronoun.query) * 100 < pronoun.share,
    'has a query that finds its word from the start',
  ),
  v.check(
    (pronoun) => !fits(pronoun) || bestQuery(pronoun, pronoun.query) !== undefined,
    'has no query that gives its word as many percent as that',
  ),
);

/** Whether the parts of a pronoun fit, so that it can be computed at all. */
function fits({ words, keys, query, features, asks, means }: PronounSettings): boolean {
  return (
    keys.length === words.length &&
    query.length === features.length &&
    keys.every((key) => key.length === features.length) &&
    Math.max(asks, means) <= words.length
  );
}
