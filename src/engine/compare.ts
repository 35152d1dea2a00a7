// Two models side by side: how far apart their bins are, and which of them a document fits better.
// Left out: whether a difference is more than luck. Twenty documents a side leave plenty of that.
import { documentBits } from './bits.ts';
import type { Document, Language } from './language.ts';
import {
  ballCount,
  bin,
  binSize,
  type Context,
  contextKey,
  percentages,
  row,
  seenContexts,
  type Table,
} from './ngram.ts';
import { type Rng, randomBelow } from './rng.ts';
import { keepsRule, type Rule } from './rules.ts';
import { generate, type Sampling } from './sampling.ts';

/**
 * How far apart two bins are, from 0 (the same shares) to 1 (no word in common): the total variation
 * distance, half the sum of the differences of their shares. It is the part of the draws that
 * would have to change to turn one into the other.
 * (Levin, Peres, Wilmer: Markov Chains and Mixing Times, chapter 4.)
 * binDistance(blue 1 pink 1, blue 1 green 1, ['pink']) → 0.5
 * An empty bin is as far as can be from one with balls, and no distance from another empty one.
 */
export function binDistance(left: Table, right: Table, context: Context): number {
  const empty = [left, right].filter((table) => bin(table, context).size === 0).length;
  if (empty > 0) return empty === 1 ? 1 : 0;
  const p = percentages(row(left, context));
  const q = percentages(row(right, context));
  return p.reduce((sum, share, at) => sum + Math.abs(share - (q[at] ?? 0)), 0) / 200;
}

/**
 * How far apart two models are, from 0 to 1: the mean of their bins' distances, each bin counted
 * by its part of the balls on either side. 0 if both are empty.
 * Both tables must have the same language and the same context length; a RangeError says if not.
 */
export function tableDistance(left: Table, right: Table): number {
  if (left.contextLength !== right.contextLength) {
    throw new RangeError('only tables of the same context length can be compared');
  }
  const seen = new Map<string, Context>();
  for (const table of [left, right]) {
    for (const context of seenContexts(table)) seen.set(contextKey(context), context);
  }
  const sides = [left, right].map((table) => ({ table, all: Math.max(1, ballCount(table)) }));
  let sum = 0;
  let weights = 0;
  for (const context of seen.values()) {
    const parts = sides.map(({ table, all }) => binSize(bin(table, context)) / all);
    const weight = parts.reduce((total, part) => total + part, 0);
    sum += weight * binDistance(left, right, context);
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/**
 * How many bits a model needs to write this document, once its first words are given:
 * the fewer, the likelier that this model wrote it.
 * likelihood(the tiny language, ['purple', 'blue', 'white']) → 4.08, near -log2 of 30 % x 20 %
 */
export function likelihood(table: Table, document: Document): number {
  return documentBits([table], document);
}

/**
 * The side whose model needs fewer bits for the document; 'either' when both need the same.
 * whichSideWrote(never pink, never blue, ['pink', 'green', 'white']) → 'right'
 */
export function whichSideWrote(
  left: Table,
  right: Table,
  document: Document,
): 'left' | 'right' | 'either' {
  const difference = likelihood(left, document) - likelihood(right, document);
  if (Math.abs(difference) < 1e-9) return 'either';
  return difference < 0 ? 'left' : 'right';
}

/**
 * The first n words of every document, to prompt with; fewer where a document is shorter.
 * firstWords([['blue', 'pink', 'white'], ['green', 'white']], 2, tinyLanguage) → [['blue', 'pink'], ['green']]
 */
export function firstWords(
  documents: readonly Document[],
  n: number,
  language: Language,
): readonly Document[] {
  return documents.map((document) => document.filter((word) => word !== language.end).slice(0, n));
}

/** What became of fresh documents. kept + broken + unfinished = count; share = kept / count, 0 to 1. */
export interface Survival {
  readonly count: number;
  readonly kept: number;
  readonly broken: number;
  readonly unfinished: number;
  readonly share: number;
  readonly rng: Rng;
}

/** How to draw the fresh documents: each begins with one of the prompts, all equally likely. */
export interface SurvivalOptions extends Sampling {
  readonly prompts: readonly Document[];
  readonly count: number;
  /** A document is stopped here. */
  readonly maxWords?: number;
}

/**
 * The share of fresh documents that keep a rule. Tables longest context first, as for `generate`.
 * A document that never came to its end (stopped at the cap, or at an empty bin) is no whole
 * document: it counts as unfinished, so not as kept.
 * survival(rng, [table], {type: 'no-double'}, {prompts: firstWords(documents, 1, language), count: 1000})
 * → {count: 1000, kept: 1000, broken: 0, unfinished: 0, share: 1, rng}
 */
export function survival(
  rng: Rng,
  tables: readonly Table[],
  rule: Rule,
  options: SurvivalOptions,
): Survival {
  const { prompts, count, maxWords = 200, ...sampling } = options;
  const language = tables[0]?.language;
  let generator = rng;
  let kept = 0;
  let unfinished = 0;
  for (let done = 0; language && done < count; done += 1) {
    const [index, next] = randomBelow(generator, prompts.length);
    const fresh = generate(next, tables, prompts[index] ?? [], { ...sampling, maxWords });
    generator = fresh.rng;
    if (fresh.ending !== 'ended') unfinished += 1;
    else if (keepsRule(rule, fresh.document, language)) kept += 1;
  }
  const share = count === 0 ? 0 : kept / count;
  return { count, kept, broken: count - kept - unfinished, unfinished, share, rng: generator };
}
