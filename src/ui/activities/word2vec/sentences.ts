// What the drawn screens and the lines say alike about pairs, sureness and neighbours.
import { companyPlaces, handRun, handSteps } from '../../../engine/activities/word2vec/by-hand.ts';
import {
  type Question,
  questionAt,
  type Ranked,
  rightOption,
} from '../../../engine/activities/word2vec/questions.ts';
import type { With } from '../../../engine/activities/word2vec/state.ts';
import { corpusOf } from '../../../engine/activities/word2vec/trained.ts';
import type { Word2vecSettings, Word2vecState } from '../../../engine/activities/word2vec.ts';
import { decimal, list, say } from '../../../texts/say.ts';

/** A share as it is written: percent(0.66) → '66 %' */
export function percent(share: number): string {
  return say('everywhere.percent', { n: Math.round(100 * share) });
}

/** withMeaning(settings, 'chien') → 'chien (dog)' */
export function withMeaning({ meanings }: Word2vecSettings, word: string): string {
  const meaning = Object.hasOwn(meanings, word) ? meanings[word] : undefined;
  return meaning === undefined ? word : say('word2vec.meaning', { word, meaning });
}

export function whichCompany({ byHand: { word }, plan: { reach } }: Word2vecSettings): string {
  return say('word2vec.whichCompany', { word, n: reach });
}

/** The pairs that are found, or how many there are in all once they are. */
export function toldOfPairs(settings: Word2vecSettings, state: With<'company'>): string {
  const { sentence, word } = settings.byHand;
  const { found } = state;
  if (found.length === 0) return say('word2vec.noPairs');
  const pairs = found.map((place) => say('word2vec.pair', { word, other: sentence[place] ?? '' }));
  return say('word2vec.pairsSoFar', { pairs: list(pairs) });
}

/** undefined while company is missing. */
export function toldOfAllPairs(
  settings: Word2vecSettings,
  state: With<'company'>,
): string | undefined {
  const n = companyPlaces(settings).length;
  if (state.found.length < n) return undefined;
  const { pairs, sentences } = corpusOf(settings, state);
  return say('word2vec.allPairs', { n, sentences: sentences.length, all: pairs.length });
}

/** The step to be made now; undefined after the last one. */
export function toldOfStep(
  settings: Word2vecSettings,
  { seed, done }: With<'pull'>,
): readonly [which: string, sure: string] | undefined {
  const { word, sentence } = settings.byHand;
  const next = handSteps(settings, seed)[done];
  if (next === undefined) return undefined;
  const { other } = next;
  const sure = percent(handRun(settings, seed)[done]?.before ?? 0);
  return [
    say('word2vec.nextWord', { other, sentence: sentence.join(' ') }),
    say('word2vec.howSure', { other, word, sure }),
  ];
}

/** The steps that are made: the word, what was done, and how the sureness changed. */
export function stepsMade(
  settings: Word2vecSettings,
  { seed, done }: With<'pull'>,
): readonly { readonly other: string; readonly what: string; readonly change: string }[] {
  const run = handRun(settings, seed);
  return handSteps(settings, seed)
    .slice(0, done)
    .map(({ other, isCompany }, at) => {
      const { before = 0, after = 0 } = run[at] ?? {};
      return {
        other,
        what: say(isCompany ? 'word2vec.pulled' : 'word2vec.pushed'),
        change: say('word2vec.change', { before: percent(before), after: percent(after) }),
      };
    });
}

/** What is left for the machine, once the steps by hand are made. */
export function toldOfMachine(settings: Word2vecSettings, state: With<'pull'>): readonly string[] {
  const { rounds, strangers } = settings.plan;
  const n = rounds * corpusOf(settings, state).pairs.length;
  return [say('word2vec.handDone', { n, rounds, strangers }), say('word2vec.trainIsNext')];
}

export function asks(question: Question): string {
  switch (question.type) {
    case 'nearest':
      return say('word2vec.askNearest', { word: question.word });
    case 'arrow':
      return say('word2vec.askArrow', question);
    case 'key':
      return say('word2vec.askKey', { word: question.word });
  }
}

/** The options as they are read: with what they mean, or what a dictionary has for them. */
export function optionsOf(settings: Word2vecSettings, question: Question): readonly string[] {
  if (question.type !== 'key') return question.options.map((word) => withMeaning(settings, word));
  return settings.dictionary.map(([word, value]) => say('word2vec.entry', { word, value }));
}

/** 'You said “le”. It is “chien”.' */
export function verdict(settings: Word2vecSettings, state: With<'seen'>): string {
  const { options } = questionAt(settings, state.question);
  const right = rightOption(settings, state, state.question);
  const chosen = state.answers[state.question] ?? -1;
  const [said, best] = [options[chosen] ?? '', options[right] ?? ''];
  return chosen === right
    ? say('word2vec.youWereRight', { word: said })
    : say('word2vec.youWereWrong', { said, right: best });
}

/** What is surprising about the first answer, if it is: neighbours on the map that never met in the text. */
export function neverMet(settings: Word2vecSettings, state: With<'seen'>): string | undefined {
  const { word, options } = settings.nearest;
  const best = options[rightOption(settings, state, state.question)] ?? '';
  const { vocabulary, pairs } = corpusOf(settings, state);
  const [one, other] = [word, best].map((each) => vocabulary.words.indexOf(each));
  const met = pairs.some(([a, b]) => a === one && b === other);
  return met ? undefined : say('word2vec.neverMet', { word, best });
}

/** 'Start at “chien”, add the step from “chat” to “chats”: chien + chats - chat.' */
export function arrowSteps(question: Extract<Question, { type: 'arrow' }>): string {
  return say('word2vec.arrowSteps', { ...question, sum: say('word2vec.arrowSum', question) });
}

/** 'chien 0.93, chats 0.41 and maman 0.20' */
export function rankedWords(settings: Word2vecSettings, ranked: readonly Ranked[]): string {
  return list(
    ranked.map(({ word, likeness }) =>
      say('word2vec.wordAt', {
        word: withMeaning(settings, word),
        likeness: decimal(likeness, 2),
      }),
    ),
  );
}

/** '“chats” finds “chat”, and so “cat”.' */
export function keyFound(
  settings: Word2vecSettings,
  state: With<'seen'>,
  question: Extract<Question, { type: 'key' }>,
): string {
  const [key = '', value = ''] =
    settings.dictionary[rightOption(settings, state, state.question)] ?? [];
  return say('word2vec.keyFound', { word: question.word, key, value });
}

export function isAsked(state: Word2vecState): state is With<'ask'> | With<'seen'> {
  return state.phase === 'ask' || state.phase === 'seen';
}
