// What is asked about the places of words, and which answer is right: the vectors say it, nobody else.
import { companyCounts } from '../../company.ts';
import type { Vector } from '../../matrix.ts';
import { cosine } from '../../similarity.ts';
import type { Trained } from '../../word2vec-training.ts';
import type { Word2vecSettings } from './settings.ts';
import type { Word2vecState } from './state.ts';
import { corpusOf, trainedOf, vectorOf } from './trained.ts';

export type Question = { readonly options: readonly string[] } & (
  | { readonly type: 'nearest'; readonly word: string }
  | { readonly type: 'arrow'; readonly from: string; readonly to: string; readonly at: string }
  | { readonly type: 'key'; readonly word: string }
);

/** How like a word is to what is asked for, as a cosine. */
export interface Ranked {
  readonly word: string;
  readonly likeness: number;
}

/** All questions of a level, in their order. */
export function questionsOf(settings: Word2vecSettings): readonly Question[] {
  const { nearest, arrows, dictionary, lookUp } = settings;
  const keys = dictionary.map(([word]) => word);
  return [
    { type: 'nearest', ...nearest },
    ...arrows.map((arrow): Question => ({ type: 'arrow', ...arrow })),
    ...lookUp.map((word): Question => ({ type: 'key', word, options: keys })),
  ];
}

export function questionAt(settings: Word2vecSettings, at: number): Question {
  const question = questionsOf(settings)[at];
  if (question === undefined) throw new RangeError(`no question ${at}`);
  return question;
}

/**
 * The vector that a question asks for: a word's own, or the end of an arrow, which is
 * at + to - from, number by number: chien + chats - chat
 */
export function askedVector(trained: Trained, question: Question): Vector {
  if (question.type !== 'arrow') return vectorOf(trained, question.word);
  const [from, to, at] = [question.from, question.to, question.at].map((word) =>
    vectorOf(trained, word),
  );
  return (at ?? []).map((value, d) => value + (to?.[d] ?? 0) - (from?.[d] ?? 0));
}

/** The words that may be an answer, the most alike first. The words of the question are none of them. */
export function ranking(trained: Trained, question: Question): readonly Ranked[] {
  const candidates = question.type === 'key' ? question.options : trained.vocabulary.words;
  const without = question.type === 'arrow' ? [question.from, question.to, question.at] : [];
  return ranked(trained, askedVector(trained, question), candidates, [
    ...without,
    ...(question.type === 'nearest' ? [question.word] : []),
  ]);
}

/** The neighbours of a word, the nearest first. */
export function neighbours(trained: Trained, word: string): readonly Ranked[] {
  return ranked(trained, vectorOf(trained, word), trained.vocabulary.words, [word]);
}

function ranked(
  trained: Trained,
  asked: Vector,
  candidates: readonly string[],
  without: readonly string[],
): readonly Ranked[] {
  return candidates
    .filter((word) => !without.includes(word))
    .map((word) => ({ word, likeness: cosine(asked, vectorOf(trained, word)) }))
    .toSorted((a, b) => b.likeness - a.likeness);
}

/** The place of the right answer among the options of a question, after the training. */
export function rightOption(settings: Word2vecSettings, state: Word2vecState, at: number): number {
  const question = questionAt(settings, at);
  const { options } = question;
  const best = ranking(trainedOf(settings, state), question).find(({ word }) =>
    options.includes(word),
  );
  return Math.max(0, options.indexOf(best?.word ?? ''));
}

/**
 * What the text itself says before anything is learned: the option that kept company most like that of
 * the word, with words that stood equally often beside both.
 */
export function mostAlikeInText(
  settings: Word2vecSettings,
  state: Word2vecState,
): { readonly word: string; readonly shared: readonly string[] } {
  const { vocabulary, pairs } = corpusOf(settings, state);
  const { words } = vocabulary;
  const counts = companyCounts(words.length, pairs);
  const companyOf = (word: string) => counts[words.indexOf(word)] ?? words.map(() => 0);
  const { word, options } = settings.nearest;
  const own = companyOf(word);
  const [best = ''] = options.toSorted(
    (a, b) => cosine(own, companyOf(b)) - cosine(own, companyOf(a)),
  );
  const theirs = companyOf(best);
  const shared = words
    .map((each, at) => ({ each, least: Math.min(own[at] ?? 0, theirs[at] ?? 0) }))
    .filter(({ least }) => least > 0)
    .toSorted((a, b) => b.least - a.least);
  return { word: best, shared: shared.slice(0, 4).map(({ each }) => each) };
}
