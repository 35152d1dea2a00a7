// What a level of this kind sets: a few texts, how many merges, and the name of a longer text.
// Left out: every count. They are worked out from the texts.
import * as v from 'valibot';
import type { ReadText } from '../../activity.ts';
import { chunksOf, encode, inBytes, trainMerges } from '../../bpe.ts';
import { bytesOf } from '../../bytes.ts';
import { whole } from '../settings.ts';

/** A sentence, and the name of the language that it is in. */
interface Sentence {
  readonly language: string;
  readonly text: string;
}

export interface BpeSettings {
  /** A line to merge by hand, and a word that is not in it, but all of its letters are. */
  readonly byHand: { readonly text: string; readonly merges: number; readonly word: string };
  /** Pieces of the learner's own choice from one story, to cut another one with. */
  readonly own: {
    readonly text: string;
    readonly heldOut: string;
    readonly merges: number;
    /** So many tokens more than the greedy pieces need cost no star. */
    readonly spare: number;
  };
  /** One sentence in two languages, cut by merges from a text in the first of them. */
  readonly languages: {
    /** The name of the text's file, without .txt. */
    readonly file: string;
    readonly merges: number;
    readonly home: Sentence;
    readonly away: Sentence;
    /** The text itself, put in when the level is opened. */
    readonly text?: string | undefined;
  };
  /** A character that no text here has, and what it shows, for screens that cannot show it. */
  readonly strange: { readonly text: string; readonly name: string };
}

const line = (most: number) =>
  v.pipe(
    v.string('must be a line of text'),
    v.nonEmpty('must not be empty'),
    v.maxLength(most, `must have at most ${most} characters`),
    v.check(
      (text) => !/[\p{Cc}\p{Cs}]/u.test(text),
      'must be one line, without control characters',
    ),
  );

const sentenceSetting = v.strictObject({ language: line(20), text: line(80) });

const byHandSetting = v.pipe(
  v.strictObject({ text: line(60), merges: whole(1, 6), word: line(12) }),
  v.check(
    ({ text, merges }) => trainMerges(text, merges).length === merges,
    'must have a text in which a pair stands at least twice for every merge',
  ),
  v.check(
    ({ text, word }) => chunksOf(word).length === 1 && !text.includes(word),
    'must have one word that does not stand in the text',
  ),
  v.check(
    ({ text, merges, word }) =>
      encode(word, trainMerges(text, merges)).length < bytesOf(word).length,
    'must have a word in which at least one of the merges fits',
  ),
  v.check(
    ({ text, word }) => bytesOf(word).every((byte) => bytesOf(text).includes(byte)),
    'must have a word of letters that stand in the text',
  ),
);

const ownSetting = v.pipe(
  v.strictObject({
    text: line(160),
    heldOut: line(160),
    merges: whole(1, 10),
    spare: whole(0, 20),
  }),
  v.check(
    ({ text, merges }) => trainMerges(text, merges).length === merges,
    'must have a text in which a pair stands at least twice for every merge',
  ),
);

const languagesSetting = v.strictObject({
  file: v.pipe(
    v.string('must be the name of a text'),
    v.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'must be the name of a file in texts/ without its .txt: small letters, digits and hyphens',
    ),
  ),
  merges: whole(1, 1000),
  home: sentenceSetting,
  away: sentenceSetting,
  text: v.optional(v.string('must be text: write | after the colon, and the text below it')),
});

export const bpeSettings = v.strictObject({
  byHand: byHandSetting,
  own: ownSetting,
  languages: languagesSetting,
  strange: v.strictObject({
    text: v.pipe(
      line(8),
      v.check((text) => inBytes(text).flat().length > 1, 'must have more than one byte'),
    ),
    name: line(20),
  }),
});

/** The settings with the text that they name; without it where it cannot be read. */
export function withTexts(settings: BpeSettings, read: ReadText): BpeSettings {
  const { languages } = settings;
  const text = languages.text ?? read(languages.file);
  return text === undefined ? settings : { ...settings, languages: { ...languages, text } };
}
