// The n-gram table: for every context, a bin of balls, one ball for each word that came next.
// Left out: smoothing. A context that was never seen has no balls, and the table says so.
import { type Document, type Language, vocabulary, type Word } from './language.ts';

/** The balls of one context: how many of each word. Only words with at least one ball are in it. */
export type Bin = ReadonlyMap<Word, number>;

/** The last n words, oldest first. A context of one word is ['blue']. */
export type Context = readonly Word[];

/** A model: one bin for every context that was seen. */
export interface Table {
  readonly language: Language;
  readonly contextLength: number;
  /** Keyed by `contextKey`. */
  readonly bins: ReadonlyMap<string, Bin>;
}

/** One ball put into one bin, and the sticky that caused it. */
export interface TrainingStep {
  readonly document: number;
  /** Position in the document of the word that becomes the ball. */
  readonly position: number;
  readonly context: Context;
  readonly ball: Word;
}

/** contextKey(['green', 'blue']) → 'green blue' */
export function contextKey(context: Context): string {
  return context.join(' ');
}

/** The context that a key was made of: contextOf('green blue') → ['green', 'blue'] */
export function contextOf(key: string): Context {
  return key === '' ? [] : key.split(' ');
}

/** emptyTable(tinyLanguage, 1) → a table with no balls in it */
export function emptyTable(language: Language, contextLength: number): Table {
  return { language, contextLength, bins: new Map() };
}

/**
 * Every ball that training on one document puts, in reading order.
 * The first n words are never predicted: there is nothing before them to name a bin.
 * trainingSteps(['blue', 'pink', 'white'], 1) →
 *   [{document: 0, position: 1, context: ['blue'], ball: 'pink'},
 *    {document: 0, position: 2, context: ['pink'], ball: 'white'}]
 */
export function trainingSteps(
  document: Document,
  contextLength: number,
  documentIndex = 0,
): readonly TrainingStep[] {
  return document.slice(contextLength).map((ball, offset) => ({
    document: documentIndex,
    position: offset + contextLength,
    context: document.slice(offset, offset + contextLength),
    ball,
  }));
}

/**
 * The table with `count` more balls of one word in one bin; a negative count takes balls out.
 * put(emptyTable(tinyLanguage, 1), ['blue'], 'pink') → blue: pink 1
 */
export function put(table: Table, context: Context, ball: Word, count = 1): Table {
  const bins = new Map(table.bins);
  const balls = new Map(bins.get(contextKey(context)));
  addBalls(balls, ball, count);
  if (balls.size === 0) bins.delete(contextKey(context));
  else bins.set(contextKey(context), balls);
  return { ...table, bins };
}

/**
 * The table after training on all documents: every pair of context and next word puts one ball.
 * train([['blue', 'pink', 'white']], 1, tinyLanguage) → blue: pink 1; pink: white 1
 */
export function train(
  documents: readonly Document[],
  contextLength: number,
  language: Language,
): Table {
  const bins = new Map<string, Map<Word, number>>();
  documents.forEach((document, index) => {
    for (const { context, ball } of trainingSteps(document, contextLength, index)) {
      const key = contextKey(context);
      const bin = bins.get(key) ?? new Map<Word, number>();
      addBalls(bin, ball, 1);
      bins.set(key, bin);
    }
  });
  return { language, contextLength, bins };
}

/** The table without one document's balls: what training without it would have given. */
export function forget(table: Table, document: Document): Table {
  return trainingSteps(document, table.contextLength).reduce(
    (rest, { context, ball }) => put(rest, context, ball, -1),
    table,
  );
}

/** The balls of one context; an empty bin when it was never seen. */
export function bin(table: Table, context: Context): Bin {
  return table.bins.get(contextKey(context)) ?? new Map();
}

/** count(table, ['blue'], 'green') → 4 balls of green in the blue bin */
export function count(table: Table, context: Context, ball: Word): number {
  return bin(table, context).get(ball) ?? 0;
}

/**
 * One row of the table as counts, in the order of the vocabulary, zeros included.
 * row(table, ['blue']) → [1, 1, 4, 2, 2]
 */
export function row(table: Table, context: Context): readonly number[] {
  const balls = bin(table, context);
  return vocabulary(table.language).map((word) => balls.get(word) ?? 0);
}

/** How many balls in one bin: binSize(bin(table, ['blue'])) → 10 */
export function binSize(balls: Bin): number {
  let total = 0;
  for (const n of balls.values()) total += n;
  return total;
}

/** How many balls in the whole table. */
export function ballCount(table: Table): number {
  let total = 0;
  for (const balls of table.bins.values()) total += binSize(balls);
  return total;
}

/**
 * Counts as percent of their row, unrounded; an empty row stays all zeros.
 * percentages([1, 1, 4, 2, 2]) → [10, 10, 40, 20, 20]
 */
export function percentages(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.map((n) => (total === 0 ? 0 : (100 * n) / total));
}

/** The chance of `ball` after `context`, from 0 to 1; 0 when the bin is empty. */
export function probability(table: Table, context: Context, ball: Word): number {
  const balls = bin(table, context);
  const total = binSize(balls);
  return total === 0 ? 0 : (balls.get(ball) ?? 0) / total;
}

/**
 * Every context the language allows, in the order of its words: n words make wordsⁿ contexts.
 * allContexts(tinyLanguage, 1) → [['purple'], ['blue'], ['green'], ['pink']]
 */
export function allContexts(language: Language, contextLength: number): readonly Context[] {
  if (contextLength === 0) return [[]];
  return allContexts(language, contextLength - 1).flatMap((older) =>
    language.words.map((word) => [...older, word]),
  );
}

/** The contexts that have at least one ball, in the order in which they were first seen. */
export function seenContexts(table: Table): readonly Context[] {
  return [...table.bins.keys()].map(contextOf);
}

/**
 * Pour bins together that share their newest words: a context of two becomes a context of one.
 * The bins 'purple blue', 'green blue' … are all poured into 'blue'.
 * Throws a RangeError if the new context is not shorter.
 */
export function pour(table: Table, contextLength: number): Table {
  if (contextLength < 0 || contextLength >= table.contextLength) {
    throw new RangeError(
      `a context of ${table.contextLength} cannot be poured to a context of ${contextLength}`,
    );
  }
  const bins = new Map<string, Map<Word, number>>();
  for (const [key, balls] of table.bins) {
    const shorter = contextKey(contextOf(key).slice(table.contextLength - contextLength));
    const poured = bins.get(shorter) ?? new Map<Word, number>();
    for (const [ball, n] of balls) addBalls(poured, ball, n);
    bins.set(shorter, poured);
  }
  return { ...table, contextLength, bins };
}

function addBalls(balls: Map<Word, number>, ball: Word, n: number): void {
  const total = (balls.get(ball) ?? 0) + n;
  if (total > 0) balls.set(ball, total);
  else balls.delete(ball);
}
