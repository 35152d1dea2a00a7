// The bins of one context length as a list: which there are, in which order, and how unsure each is.
// Left out: drawing them. A bin is the number of its context's run; see runs.ts in the engine.
import { vocabulary, type Word } from '../engine/language.ts';
import type { Learner } from '../engine/learner.ts';
import { type Model, runOf } from '../engine/model.ts';
import { allContexts } from '../engine/ngram.ts';
import { seeRun, wordsOfRun } from '../engine/runs.ts';
import { part, type Slices, sliceSize } from '../engine/slices.ts';
import { type Comparison, sortInSlices, upTo } from './sorting.ts';

/** What the list of bins can be sorted by. */
export const orders = ['as read', 'name', 'balls', 'bits'] as const;
export type Order = (typeof orders)[number];

/** Up to so many bins a language of stickies shows all of them, the empty ones too. */
const mostWithEmpty = 64;

/** A table of up to so many words is drawn with a column for each, a larger one with a line a bin. */
export const mostColumns = 10;

/** A small table as it came, a large one with what matters most at its top. */
export function usualOrder(words: number): Order {
  return words < mostColumns ? 'as read' : 'balls';
}

/** Whether every bin that the language allows is in the list, as in the tables of the game. */
export function showsEveryBin(stickies: boolean, words: number, contextLength: number): boolean {
  return stickies && words ** contextLength <= mostWithEmpty;
}

/** Gives empty bins a run too, without a ball, so that they can be listed and pointed at. */
export function knowEveryBin({ runs, words }: Learner, contextLength: number): void {
  const know = (run: number, left: number): void => {
    if (left === 0) return;
    for (let word = 1; word < words.length; word += 1) know(seeRun(runs, run, word, 0), left - 1);
  };
  know(0, contextLength);
}

/** Every bin: all that the language allows in its order, or those with balls as they got the first one. */
export function* listBins(model: Model, everyOne: boolean): Slices<Uint32Array> {
  const { runs, balls, from, contextLength, language } = model;
  if (everyOne) {
    const contexts = allContexts(language, contextLength);
    return Uint32Array.from(contexts, (context) => runOf(model, context) ?? 0);
  }
  const lengths = new Uint8Array(runs.size);
  let list = new Uint32Array(1 << 10);
  let size = 0;
  for (let run = 1; run < runs.size; run += 1) {
    if (run % sliceSize === 0) yield run / runs.size;
    const context = runs.before[run] ?? 0;
    lengths[run] = (lengths[context] ?? 0) + 1;
    if (lengths[context] !== contextLength || balls[from[context] ?? 0] !== run) continue;
    if (size === list.length) {
      const twice = new Uint32Array(2 * size);
      twice.set(list);
      list = twice;
    }
    list[size] = context;
    size += 1;
  }
  return list.slice(0, size);
}

/** The list in another order. The most balls, and the fewest bits, come first. */
export function* sortBins(model: Model, list: Uint32Array, order: Order): Slices<Uint32Array> {
  if (order === 'as read') return list;
  if (order === 'name') {
    const compare = yield* part(0, 0.3, comparingNames(model, list));
    return yield* part(0.3, 1, sortInSlices(list, compare));
  }
  if (order === 'balls') {
    return yield* sortInSlices(list, (a, b) => (model.sizes[b] ?? 0) - (model.sizes[a] ?? 0));
  }
  const bits = new Float64Array(model.runs.size);
  let sinceSlice = 0;
  for (const [at, bin] of list.entries()) {
    // Empty bins come last: there is nothing that they could be sure of.
    bits[bin] = (model.sizes[bin] ?? 0) === 0 ? Number.POSITIVE_INFINITY : bitsOfBin(model, bin);
    sinceSlice += 1 + ballKinds(model, bin);
    if (sinceSlice < sliceSize) continue;
    sinceSlice = 0;
    yield (0.5 * at) / list.length;
  }
  return yield* part(
    0.5,
    1,
    sortInSlices(list, (a, b) => (bits[a] ?? 0) - (bits[b] ?? 0) || 0),
  );
}

/** How many different words are in a bin. */
export function ballKinds({ from }: Model, bin: number): number {
  return (from[bin + 1] ?? 0) - (from[bin] ?? 0);
}

/**
 * How unsure a bin leaves you of the next ball, in bits (its entropy): 0 for a bin of one word, 1 for two
 * words with as many balls, 2 for four.
 */
export function bitsOfBin({ runs, balls, from, sizes }: Model, bin: number): number {
  const size = sizes[bin] ?? 0;
  let bits = 0;
  for (let at = from[bin] ?? 0; at < (from[bin + 1] ?? 0); at += 1) {
    const share = (runs.seen[balls[at] ?? 0] ?? 0) / size;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** The words of stickies in the order of the game, all others as their letters have it. */
function* comparingNames(model: Model, list: Uint32Array): Slices<Comparison> {
  const { runs, language, contextLength } = model;
  const words = ['', ...language.words];
  const asTheyAre = upTo(words.length);
  const inOrder = isInGameOrder(language.words)
    ? asTheyAre
    : yield* sortInSlices(asTheyAre, (a, b) => compareWords(words[a] ?? '', words[b] ?? ''));
  const ranks = new Uint32Array(words.length);
  for (const [rank, number] of inOrder.entries()) ranks[number] = rank;
  // One number for as many of the first words as fit into it; the others are seldom asked for.
  const leading = Math.max(1, Math.floor(52 / Math.log2(words.length + 1)));
  const keys = new Float64Array(runs.size);
  for (const [at, bin] of list.entries()) {
    if (at % sliceSize === 0) yield at / list.length;
    let factor = 1;
    let run = bin;
    for (let word = contextLength; word > 0; word -= 1, run = runs.before[run] ?? 0) {
      if (word > leading) continue;
      keys[bin] = (keys[bin] ?? 0) + factor * (ranks[runs.last[run] ?? 0] ?? 0);
      factor *= words.length;
    }
  }
  return (a, b) => {
    const apart = (keys[a] ?? 0) - (keys[b] ?? 0);
    if (apart !== 0 || contextLength <= leading) return apart;
    const [left, right] = [wordsOfRun(runs, a), wordsOfRun(runs, b)];
    const at = left.findIndex((word, place) => word !== right[place]);
    return at < 0 ? 0 : (ranks[left[at] ?? 0] ?? 0) - (ranks[right[at] ?? 0] ?? 0);
  };
}

function isInGameOrder(words: readonly Word[]): boolean {
  return words.join(' ') === 'purple blue green pink';
}

function compareWords(a: Word, b: Word): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The first row whose name begins with these words; the last of them may be the beginning of a word.
 * Undefined if there is none. findBin(model, rows, ['see', 'sp']) → the row of 'see spot'
 */
export function findBin(
  { language, runs, contextLength }: Model,
  rows: Uint32Array,
  wanted: readonly Word[],
): number | undefined {
  const words = vocabulary(language);
  const fits = wanted.slice(0, contextLength).map((word, at) => {
    const whole = at < wanted.length - 1;
    const numbers = new Uint8Array(words.length + 1);
    for (const [index, each] of words.entries()) {
      if (whole ? each === word : each.startsWith(word)) numbers[index + 1] = 1;
    }
    return numbers;
  });
  for (const [row, bin] of rows.entries()) {
    let run = bin;
    for (let at = contextLength - 1; at > fits.length - 1; at -= 1) run = runs.before[run] ?? 0;
    let fitting = true;
    for (let at = fits.length - 1; fitting && at >= 0; at -= 1) {
      fitting = fits[at]?.[runs.last[run] ?? 0] === 1;
      run = runs.before[run] ?? 0;
    }
    if (fitting) return row;
  }
  return undefined;
}
