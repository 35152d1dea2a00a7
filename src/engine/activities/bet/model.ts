// The model of the greetings: words counted by the two before them, or by one where two are new.
// Left out: commas and capital letters. They were taken out of the greetings before.
import { say } from '../../../texts/say.ts';
import type { Document, Language, Word } from '../../language.ts';
import { binSize, type Context, type Table, train } from '../../ngram.ts';
import { backOff } from '../../sampling.ts';
import type { BetSettings } from './state.ts';

/** The full stop counts as a word: it ends a greeting. */
const fullStop = '.';

/** The longest context, and how many options a round has at most. */
const longestContext = 2;
const mostOptions = 6;

export interface GreetingModel {
  readonly documents: readonly Document[];
  /** The longest context first. */
  readonly tables: readonly Table[];
}

/** Trained afresh from the text of the level: a document a line, closed by a full stop. */
export function greetingModel({ greetings }: Pick<BetSettings, 'greetings'>): GreetingModel {
  const documents = greetings
    .trim()
    .split('\n')
    .map((line): Document => [...line.split(' '), fullStop]);
  const known = new Set(documents.flat());
  known.delete(fullStop);
  const language: Language = { words: [...known], end: fullStop };
  const lengths = Array.from({ length: longestContext }, (_, n) => longestContext - n);
  return { documents, tables: lengths.map((length) => train(documents, length, language)) };
}

/** A word that may come next, and how often it came. `null` stands for all that are not named. */
export interface Option {
  readonly word: Word | null;
  readonly count: number;
}

/** One round: a beginning, the words of it that the model looks at, and what came after them. */
export interface Round {
  readonly prompt: Document;
  readonly context: Context;
  /** The longer context that was never seen; null when nothing had to be shortened. */
  readonly unseen: Context | null;
  /** How often the context was seen. */
  readonly seen: number;
  readonly options: readonly Option[];
}

/**
 * The round that a beginning makes. The options stand in the order of the alphabet, the full stop
 * and all other words last; undefined when not even the last word was ever seen before another.
 */
export function roundOf({ tables }: GreetingModel, prompt: string): Round | undefined {
  const words = prompt.split(' ');
  const found = backOff(tables, words);
  if (found === undefined) return undefined;
  const longest = words.slice(-longestContext);
  return {
    prompt: words,
    context: found.context,
    unseen: found.context.length < longest.length ? longest : null,
    seen: binSize(found.balls),
    options: optionsOf([...found.balls]),
  };
}

function optionsOf(balls: readonly (readonly [Word, number])[]): readonly Option[] {
  const byCount = balls.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = byCount.length > mostOptions ? byCount.slice(0, mostOptions - 1) : byCount;
  const rest = byCount.slice(named.length).reduce((sum, [, n]) => sum + n, 0);
  const options: readonly Option[] = named
    .map(([word, count]) => ({ word, count }))
    .toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)) || (a.word < b.word ? -1 : 1));
  return rest === 0 ? options : [...options, { word: null, count: rest }];
}

function isEnd({ word }: { readonly word: Word }): boolean {
  return word === fullStop;
}

/** What an option is called: 'you', 'full stop', 'another word' */
export function nameOf({ word }: Option): string {
  if (word === null) return say('bet.anotherWord');
  return word === fullStop ? say('bet.fullStop') : word;
}
