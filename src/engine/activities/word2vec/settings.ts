// What a level of this kind says: a text in patterns, a training, and questions about its end.
import * as v from 'valibot';
import { gapName } from '../../sentences.ts';
import { dictionarySetting, plainWordSetting, whole } from '../settings.ts';

const words = v.array(plainWordSetting, 'must be a list of words');

const optionsSetting = v.pipe(
  words,
  v.minLength(2, 'must have at least two words'),
  v.maxLength(6, 'must have at most six words'),
);

const form = v.strictObject({
  /** Sentences with gaps: le {beast} dort. One that stands twice is used twice as often. */
  patterns: v.pipe(
    v.array(
      v.pipe(
        v.string('must be a sentence'),
        v.regex(/^\S+( \S+)+$/, 'must be two words or more, with one space between them'),
      ),
      'must be a list of sentences',
    ),
    v.minLength(1, 'must have at least one sentence'),
  ),
  /** The words that can stand in each gap. */
  gaps: v.record(v.string(), v.pipe(words, v.minLength(1, 'must have at least one word'))),
  /** How many sentences are made of the patterns. */
  sentences: whole(10, 2000),
  plan: v.strictObject({
    dimensions: whole(2, 64),
    reach: whole(1, 10),
    strangers: whole(1, 20),
    rounds: whole(1, 100),
    rate: v.pipe(v.number('must be a number'), v.minValue(0.001), v.maxValue(1)),
  }),
  /** What words mean, for those who do not know their language. */
  meanings: v.record(v.string(), v.string('must be a word')),
  /** A sentence, and the word in it whose company is looked for by hand. */
  byHand: v.strictObject({
    sentence: v.pipe(
      words,
      v.minLength(3, 'must have at least three words'),
      v.maxLength(9, 'must have at most nine words'),
    ),
    word: plainWordSetting,
  }),
  /** Before the training: which of these words will stand nearest to this one? */
  nearest: v.strictObject({ word: plainWordSetting, options: optionsSetting }),
  /** After it: the arrow from one word to another, put to a third. Where does it end? */
  arrows: v.array(
    v.strictObject({
      from: plainWordSetting,
      to: plainWordSetting,
      at: plainWordSetting,
      options: optionsSetting,
    }),
    'must be a list',
  ),
  /** At last: words that are looked up by meaning in a dictionary that lacks them. */
  dictionary: v.pipe(dictionarySetting, v.maxLength(9, 'must have at most nine entries')),
  lookUp: words,
});

export const word2vecForm = v.pipe(
  form,
  v.check(
    ({ patterns, gaps }) =>
      patterns.every((pattern) =>
        pattern.split(' ').every((word) => {
          const gap = gapName(word);
          return gap === undefined || Object.hasOwn(gaps, gap);
        }),
      ),
    'has a pattern with a gap that `gaps` does not name',
  ),
  v.check(
    ({ byHand: { sentence, word } }) => sentence.filter((each) => each === word).length === 1,
    'has a sentence for `byHand` in which its word does not stand exactly once',
  ),
  v.check((settings) => {
    const known = wordsOf(settings);
    return askedOf(settings).every((word) => known.includes(word));
  }, 'asks for a word that is in no pattern'),
);

export type Word2vecSettings = v.InferOutput<typeof form>;

/** Every word that can occur, by code: ['aime', 'chaise', …] */
export function wordsOf({ patterns, gaps }: Pick<Word2vecSettings, 'patterns' | 'gaps'>) {
  const all = patterns.flatMap((pattern) =>
    pattern.split(' ').flatMap((word) => gaps[gapName(word) ?? ''] ?? [word]),
  );
  return [...new Set(all)].sort();
}

/** Every word that a question, an answer or the hand needs. */
function askedOf({ byHand, nearest, arrows, dictionary, lookUp }: Word2vecSettings) {
  return [
    ...byHand.sentence,
    nearest.word,
    ...nearest.options,
    ...arrows.flatMap(({ from, to, at, options }) => [from, to, at, ...options]),
    ...dictionary.map(([word]) => word),
    ...lookUp,
  ];
}
