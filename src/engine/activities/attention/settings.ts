// What a level of attention sets: a dictionary, a sentence, a second one, and a pronoun with its features.
// Left out: every score and every share. They are computed.
import * as v from 'valibot';
import { dictionarySetting, plainWordSetting, whole } from '../settings.ts';
import { isUnequal } from './axis.ts';
import { isBrokenByDividing } from './breaking.ts';
import { mixIsClear } from './mixing.ts';
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
}

export interface AttentionSettings {
  readonly dictionary: readonly (readonly [string, string])[];
  /** Every word a query, all at once. */
  readonly sentence: readonly string[];
  /** The words whose rows the learner fills in. */
  readonly point: readonly string[];
  /** The row that is looked at closely, and a word that several of its keys hold. */
  readonly mix: { readonly row: string; readonly word: string };
  /** How many percent every right word must get in the mended machine. */
  readonly mended: number;
  /** Lengths of vectors, for what real models are up against. The first is asked about. */
  readonly lengths: readonly number[];
  /** A sentence for the machine whose softmax runs the wrong way, and how bright its queries are. */
  readonly swapped: { readonly sentence: readonly string[]; readonly brightness: number };
  readonly pronoun: PronounSettings;
}

/** A column of the map has room for no more letters. */
const plainWord = v.pipe(plainWordSetting, v.maxLength(8, 'must have eight letters at most'));

const sentenceSetting = v.pipe(
  v.array(plainWord, 'must be a list of words'),
  v.minLength(3, 'must have at least three words'),
  v.maxLength(6, 'must have six words at most, so that all rows are seen at once'),
);

const turnSetting = whole(leastTurn, mostTurn);

const pronounSetting = v.pipe(
  v.strictObject({
    words: v.pipe(
      v.array(plainWord, 'must be a list of words'),
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
  }),
  v.check(
    ({ words, features, keys }) =>
      keys.length === words.length && keys.every((key) => key.length === features.length),
    'must have a key for every word, and in it a number for every feature',
  ),
  v.check(
    ({ features, query }) => query.length === features.length,
    'must have a query with a number for every feature',
  ),
  v.check(
    ({ words, asks, means }) => asks <= words.length && means <= words.length && asks !== means,
    'must ask from one of its words, for another one',
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

export const attentionSettings = v.pipe(
  v.strictObject({
    dictionary: dictionarySetting,
    sentence: sentenceSetting,
    point: v.pipe(
      v.array(plainWord, 'must be a list of words'),
      v.minLength(1, 'must name at least one row'),
    ),
    mix: v.strictObject({ row: plainWord, word: plainWord }),
    mended: whole(50, 95),
    lengths: v.pipe(
      v.array(whole(4, 100_000), 'must be a list of lengths'),
      v.minLength(1, 'must name at least one length'),
      v.maxLength(3, 'must name three lengths at most'),
    ),
    swapped: v.strictObject({ sentence: sentenceSetting, brightness: whole(1, 9) }),
    pronoun: pronounSetting,
  }),
  v.check(({ dictionary, sentence, swapped, point, mix }) => {
    const known = new Set(dictionary.map(([from]) => from));
    return (
      dictionary.length <= 6 &&
      [...sentence, ...swapped.sentence].every((word) => known.has(word)) &&
      [...point, mix.row].every((word) => sentence.includes(word))
    );
  }, 'must have a dictionary of six words at most with every word of its sentences, and rows that are in them'),
  v.check(
    (settings) => !isKnown(settings) || mixIsClear(settings),
    'must mix a row in which several keys hold the word, and another word wins',
  ),
  v.check(
    (settings) => !isKnown(settings) || isBrokenByDividing(settings),
    'must have a dictionary that dividing breaks: every word has to come out as the word of the mix',
  ),
  v.check(
    (settings) => !isKnown(settings) || isUnequal(settings),
    'must swap a sentence with a word twice, so that its rows do not sum to 100 % any more',
  ),
);

function isKnown({ dictionary, sentence, swapped, mix }: AttentionSettings): boolean {
  const known = new Set(dictionary.map(([from]) => from));
  return [...sentence, ...swapped.sentence, mix.row].every((word) => known.has(word));
}
