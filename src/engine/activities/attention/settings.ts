// What a level of attention sets: a dictionary, a sentence, a second one, and a pronoun with its features.
// Left out: every score and every share. They are computed.
import * as v from 'valibot';
import { dictionarySetting, whole } from '../settings.ts';
import { isUnequal } from './axis.ts';
import { isBrokenByDividing } from './breaking.ts';
import { mixIsClear } from './mixing.ts';
import { type PronounSettings, pronounSetting, shortWord } from './pronoun-settings.ts';

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

const sentenceSetting = v.pipe(
  v.array(shortWord, 'must be a list of words'),
  v.minLength(3, 'must have at least three words'),
  v.maxLength(6, 'must have six words at most, so that all rows are seen at once'),
);

export const attentionSettings = v.pipe(
  v.strictObject({
    dictionary: dictionarySetting,
    sentence: sentenceSetting,
    point: v.pipe(
      v.array(shortWord, 'must be a list of words'),
      v.minLength(1, 'must name at least one row'),
    ),
    mix: v.strictObject({ row: shortWord, word: shortWord }),
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
