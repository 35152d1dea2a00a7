// What was learnt, as bins of balls, sorted from a learner's counts.
// Left out: going on learning, for which the model is made anew, and its tables (model-tables.ts).
import type { Language, Word } from './language.ts';
import type { Learner } from './learner.ts';
import type { Bin } from './ngram.ts';
import { findRun, type Runs, wordsOfRun } from './runs.ts';
import { finish, type Slices, sliceSize } from './slices.ts';

/** A learner's counts, sorted so that the balls of a bin lie side by side. */
export interface Model {
  readonly language: Language;
  readonly contextLength: number;
  readonly runs: Runs;
  readonly numbers: ReadonlyMap<Word, number>;
  readonly beginnings: ReadonlyMap<number, number>;
  /** The runs with at least one ball, those with the same context side by side; see `from`. */
  readonly balls: Uint32Array;
  /** By context: where its balls begin in `balls`. They end where those of the next run begin. */
  readonly from: Uint32Array;
  /** By context: how many balls are in its bin. */
  readonly sizes: Float64Array;
}

/** modelOf(learner) → the model of all that was learnt so far */
export function modelOf(learner: Learner): Model {
  return finish(modelInSlices(learner));
}

/** The same in slices, for millions of runs. */
export function* modelInSlices(learner: Learner): Slices<Model> {
  const { runs, words, numbers, contextLength, end, beginnings } = learner;
  const { size, before, seen } = runs;
  const from = new Uint32Array(size + 1);
  const sizes = new Float64Array(size);
  for (let run = 1; run < size; run += 1) {
    if (run % sliceSize === 0) yield run / size / 2;
    const times = seen[run] ?? 0;
    if (times === 0) continue;
    const context = before[run] ?? 0;
    from[context + 1] = (from[context + 1] ?? 0) + 1;
    sizes[context] = (sizes[context] ?? 0) + times;
  }
  for (let run = 0; run < size; run += 1) from[run + 1] = (from[run + 1] ?? 0) + (from[run] ?? 0);
  const balls = new Uint32Array(from[size] ?? 0);
  const next = from.slice();
  for (let run = 1; run < size; run += 1) {
    if (run % sliceSize === 0) yield (1 + run / size) / 2;
    if ((seen[run] ?? 0) === 0) continue;
    const context = before[run] ?? 0;
    const place = next[context] ?? 0;
    balls[place] = run;
    next[context] = place + 1;
  }
  const language = { words: words.slice(1), end };
  return { language, contextLength, runs, numbers, beginnings, balls, from, sizes };
}

/**
 * The same counts with a shorter context: what training at that length would have given. Nothing is
 * copied but how documents began.
 */
export function shortened(model: Model, contextLength: number): Model {
  if (contextLength === model.contextLength) return model;
  const beginnings = new Map<number, number>();
  for (const [run, times] of model.beginnings) {
    const length = wordsOfRun(model.runs, run).length;
    let first = run;
    for (let n = length; n > contextLength; n -= 1) first = model.runs.before[first] ?? 0;
    beginnings.set(first, (beginnings.get(first) ?? 0) + times);
  }
  return { ...model, contextLength, beginnings };
}

/** The run of these words, or undefined if they were never seen so. */
export function runOf(model: Model, words: readonly Word[]): number | undefined {
  let run = 0;
  for (const word of words) {
    const number = model.numbers.get(word);
    run = number === undefined ? 0 : findRun(model.runs, run, number);
    if (run === 0) return undefined;
  }
  return run;
}

/** The words of a run: wordsOf(model, run) → ['see', 'spot'] */
export function wordsOf(model: Model, run: number): readonly Word[] {
  return wordsOfRun(model.runs, run).map((number) => wordOf(model, number));
}

/** The balls of one bin in the order in which they were first put; an empty bin if there are none. */
export function binOf(model: Model, run: number): Bin {
  const { runs, balls, from } = model;
  const bin = new Map<Word, number>();
  for (let at = from[run] ?? 0; at < (from[run + 1] ?? 0); at += 1) {
    const ball = balls[at] ?? 0;
    bin.set(wordOf(model, runs.last[ball] ?? 0), runs.seen[ball] ?? 0);
  }
  return bin;
}

/** The contexts of this length that have balls, as runs, in the order in which they got the first one. */
export function* contextsOf(model: Model, contextLength: number): Generator<number> {
  const { runs, balls, from } = model;
  const lengths = new Uint8Array(runs.size);
  for (let run = 1; run < runs.size; run += 1) {
    const context = runs.before[run] ?? 0;
    lengths[run] = (lengths[context] ?? 0) + 1;
    if (lengths[context] === contextLength && balls[from[context] ?? 0] === run) yield context;
  }
}

function wordOf({ language }: Model, number: number): Word {
  return number === 0 ? language.end : (language.words[number - 1] ?? '');
}
