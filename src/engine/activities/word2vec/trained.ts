// The text of a seed, and what is learned from it. Both are worked out from the settings and the seed,
// and remembered; nothing of it is in the state.
import { say } from '../../../texts/say.ts';
import { type Pair, pairsIn, type Vocabulary, vocabularyOf } from '../../company.ts';
import { type Point, projected } from '../../projection.ts';
import { stream } from '../../rng.ts';
import { dealSentences } from '../../sentences.ts';
import { type Mapped, type Trained, train } from '../../word2vec-training.ts';
import { inSlices, inWatchedSlices, toBeWatched, type Work } from '../../work.ts';
import type { Word2vecSettings } from './settings.ts';
import type { Word2vecState } from './state.ts';

/** The training is done in so many slices, of some milliseconds each. */
const slices = 240;

/** So many seeds are remembered: whoever plays has one, whoever checks levels has several. */
const kept = 8;

/** What the training depends on, as text: its name in the memory of what was worked out. */
function nameOf({ patterns, gaps, sentences, plan }: Word2vecSettings): string {
  return JSON.stringify({ patterns, gaps, sentences, plan });
}

type Recipe = Pick<Word2vecSettings, 'patterns' | 'gaps' | 'sentences' | 'plan'>;

export interface Corpus {
  readonly sentences: readonly (readonly string[])[];
  readonly vocabulary: Vocabulary;
  readonly pairs: readonly Pair[];
}

// biome-ignore lint/correctness/useYield: it is done in one slice
const corpora = inSlices<readonly [string, string], Corpus>(function* (recipe, seed) {
  const { patterns, gaps, sentences: count, plan } = JSON.parse(recipe) as Recipe;
  const [sentences] = dealSentences(patterns, gaps, count, stream(seed, 'sentences'));
  const vocabulary = vocabularyOf(sentences);
  return { sentences, vocabulary, pairs: pairsIn(sentences, vocabulary, plan.reach) };
}, kept);

const trainings = inWatchedSlices<readonly [string, string], Trained, Mapped>((recipe, seed) => {
  const { plan } = JSON.parse(recipe) as Recipe;
  return train(corpora.result(recipe, seed).sentences, plan, seed, slices);
}, kept);

export function corpusOf(settings: Word2vecSettings, { seed }: { readonly seed: string }): Corpus {
  return corpora.result(nameOf(settings), seed);
}

/** The words with the places that they learned. What is left of the training is done at once. */
export function trainedOf(
  settings: Word2vecSettings,
  { seed }: { readonly seed: string },
): Trained {
  return trainings.result(nameOf(settings), seed);
}

/** From the first answer on, nothing can be shown before the training is done. It is watched. */
export function workOf(settings: Word2vecSettings, state: Word2vecState): Work | undefined {
  const needed = state.phase === 'seen' || (state.phase === 'ask' && state.question > 0);
  if (!needed) return undefined;
  return toBeWatched(trainings, say('word2vec.trains'), nameOf(settings), state.seed);
}

/** Where each word lies on the map. */
export function pointsOf({ vectors, axes }: Mapped): readonly Point[] {
  return projected(vectors.words, axes);
}

/** The vector of a word; none of a word that chance left out of the text. */
export function vectorOf({ vocabulary, vectors }: Trained, word: string): readonly number[] {
  return vectors.words[vocabulary.words.indexOf(word)] ?? vectors.words[0]?.map(() => 0) ?? [];
}
