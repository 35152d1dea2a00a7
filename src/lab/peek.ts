// A look into one bin: its balls with the most on top, and what the screen says of it. Pure; small enough
// to be done for every row of a screen at every key.
import type { Word } from '../engine/language.ts';
import { type Model, runOf, wordsOf } from '../engine/model.ts';
import { sharedOut } from '../engine/shares.ts';
import { bitsOfBin } from './bins.ts';

export interface Ball {
  /** The run of the context and this ball. */
  readonly run: number;
  readonly word: Word;
  readonly count: number;
  /** Of its bin, 0 to 1. */
  readonly share: number;
}

/** Of one bin: its context, how many balls, how unsure. */
export interface BinFacts {
  readonly bin: number;
  readonly context: readonly Word[];
  readonly balls: number;
  readonly bits: number;
}

export function factsOf(model: Model, bin: number): BinFacts {
  const balls = model.sizes[bin] ?? 0;
  return {
    bin,
    context: wordsOf(model, bin),
    balls,
    bits: balls === 0 ? 0 : bitsOfBin(model, bin),
  };
}

/** The `most` fullest balls of a bin, the fullest first; equal ones as they were first seen. */
export function fullestBalls(model: Model, bin: number, most: number): readonly Ball[] {
  const { runs, balls, from } = model;
  const [start, end] = [from[bin] ?? 0, from[bin + 1] ?? 0];
  const top: number[] = [];
  const countOf = (ball = 0) => runs.seen[ball] ?? 0;
  for (let at = start; at < end; at += 1) {
    const ball = balls[at] ?? 0;
    const count = countOf(ball);
    if (top.length === most && count <= countOf(top.at(-1))) continue;
    let place = top.length;
    while (place > 0 && countOf(top[place - 1]) < count) place -= 1;
    top.splice(place, 0, ball);
    if (top.length > most) top.pop();
  }
  return top.map((run) => ballOf(model, bin, run));
}

/** The balls of a bin that no other ball outnumbers, as they were first seen; at most `most` of them. */
export interface Fullest {
  readonly balls: readonly Ball[];
  /** How many there are in all. */
  readonly tied: number;
}

export function fullestOf(model: Model, bin: number, most: number): Fullest {
  const { runs, balls, from } = model;
  const counts = balls.subarray(from[bin] ?? 0, from[bin + 1] ?? 0);
  const shown = fullestBalls(model, bin, most);
  const largest = shown[0]?.count ?? 0;
  const tied = counts.reduce((sum, run) => sum + (runs.seen[run] === largest ? 1 : 0), 0);
  return { balls: shown.filter(({ count }) => count === largest), tied };
}

/** All balls of a bin, the fullest first: for a bin that is looked into. */
export function allBalls(model: Model, bin: number): Uint32Array {
  const { runs, balls, from } = model;
  return balls
    .slice(from[bin] ?? 0, from[bin + 1] ?? 0)
    .sort((a, b) => (runs.seen[b] ?? 0) - (runs.seen[a] ?? 0) || a - b);
}

/** The whole percent of some balls that make a bin: they add up to 100. */
export function percentsOf({ runs }: Model, balls: Uint32Array): readonly number[] {
  const counts = Array.from(balls, (run) => runs.seen[run] ?? 0);
  return sharedOut(counts, 100);
}

/** One ball of a bin by its run. */
export function ballOf(model: Model, bin: number, run: number): Ball {
  const { runs, sizes, language } = model;
  const number = runs.last[run] ?? 0;
  const count = runs.seen[run] ?? 0;
  return {
    run,
    word: number === 0 ? language.end : (language.words[number - 1] ?? ''),
    count,
    share: count / (sizes[bin] ?? 1),
  };
}

/** The bin that a document's last words name, shortened until it has balls, as in drawing. */
export function binAfter(model: Model, words: readonly Word[]): number | undefined {
  for (let length = Math.min(model.contextLength, words.length); length > 0; length -= 1) {
    const run = runOf(model, words.slice(words.length - length));
    if (run !== undefined && (model.sizes[run] ?? 0) > 0) return run;
  }
  return undefined;
}
