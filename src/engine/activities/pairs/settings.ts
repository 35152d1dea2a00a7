// What a level of this kind sets: sentence pairs, the dictionary that follows from them, and two texts.
// Left out: every answer. What each word stands for is concluded from the sentences.
import * as v from 'valibot';
import { type Dictionary, keysOf, lookUp, tokensOf } from '../../dictionary.ts';
import { nearestKeys } from '../../edit-distance.ts';
import { dictionarySetting } from '../settings.ts';
import { partnersOf, type SentencePair } from './partners.ts';

export interface PairsSettings {
  /** Each sentence with its translation. */
  readonly sentences: readonly (readonly [from: string, to: string])[];
  /** The entries to be found, in the order in which they are asked for. */
  readonly dictionary: Dictionary;
  /** A word that the sentences do not tell for certain. */
  readonly unsure: string;
  /** A new sentence, all of whose words are in the dictionary. */
  readonly translate: string;
  /** A sentence with words that are not; the last of them is guessed about. */
  readonly arrives: string;
}

const longestSentence = 36;

const sentence = v.pipe(
  v.string('must be a sentence'),
  v.nonEmpty('must be a sentence'),
  v.maxLength(longestSentence, `must be at most ${longestSentence} characters`),
  v.check(
    (text) => tokensOf(text).join(' ') === text && tokensOf(text).length <= 9,
    'must be at most nine words with single spaces between them',
  ),
);

export const pairsSettings = v.pipe(
  v.strictObject({
    sentences: v.pipe(
      v.array(v.strictTuple([sentence, sentence], 'must be a sentence and its translation')),
      v.minLength(2, 'must have at least two sentence pairs'),
      v.maxLength(3, 'must have three sentence pairs at most, so that all are seen at once'),
    ),
    dictionary: v.pipe(
      dictionarySetting,
      v.minLength(2, 'must have at least two entries'),
      v.maxLength(6, 'must have six entries at most, so that all are seen at once'),
    ),
    unsure: v.string('must be a word of the sentences'),
    translate: sentence,
    arrives: sentence,
  }),
  v.check(
    ({ sentences }) => new Set(sentences.flatMap(([, to]) => tokensOf(to))).size <= 10,
    'must have ten different words at most on the right sides: each has a digit',
  ),
  v.check(
    ({ sentences, dictionary }) =>
      dictionary.every(([from, to]) => {
        const partners = partnersOf(pairsIn({ sentences }), from);
        return partners.length === 1 && partners[0] === to;
      }),
    'must have sentences from which every entry of `dictionary` can be concluded, and no other',
  ),
  v.check(
    ({ sentences, unsure }) => partnersOf(pairsIn({ sentences }), unsure).length === 2,
    'must have an `unsure` word that can be one of exactly two, as far as the sentences tell',
  ),
  v.check(
    ({ sentences, dictionary, translate }) =>
      sentences.every(([from]) => from !== translate) &&
      tokensOf(translate).every((token) => lookUp(dictionary, token) !== undefined) &&
      tokensOf(translate).length > 2,
    'must have a new sentence of three words or more in `translate`, with an entry for each word',
  ),
  v.check(
    ({ dictionary, arrives }) =>
      tokensOf(arrives).some((token) => lookUp(dictionary, token) === undefined) &&
      tokensOf(arrives).some((token) => lookUp(dictionary, token) !== undefined),
    'must have words with and without an entry in `arrives`',
  ),
  v.check(
    (settings) =>
      gapsIn(settings).every((gap) => {
        const token = tokensOf(settings.arrives)[gap] ?? '';
        return nearestKeys(token, keysOf(settings.dictionary))[0]?.distance === 1;
      }),
    'must have words without an entry in `arrives` that are one letter away from one',
  ),
);

/** The sentence pairs as tokens. */
export function pairsIn({ sentences }: Pick<PairsSettings, 'sentences'>): readonly SentencePair[] {
  return sentences.map(([from, to]) => ({ from: tokensOf(from), to: tokensOf(to) }));
}

/** The tokens of `arrives` that have no entry, by their places: gapsIn(settings) → [4, 5] */
export function gapsIn({ dictionary, arrives }: PairsSettings): readonly number[] {
  const keys = keysOf(dictionary);
  return [...tokensOf(arrives).entries()].filter(([, t]) => !keys.includes(t)).map(([at]) => at);
}

/** The token that is guessed about: the last one without an entry. */
export function strangerIn(settings: PairsSettings): string {
  return tokensOf(settings.arrives)[gapsIn(settings).at(-1) ?? 0] ?? '';
}
