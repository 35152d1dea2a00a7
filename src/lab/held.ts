// One model on the shelf, and everything that can be done to it: looked at with another context, sorted,
// poured, a document taken out and put back. Each gives a new one to hold, in slices.
// Left out: when the slices are done, and what the screen says; see desk.ts.
import type { TextLanguage } from '../commands/students.ts';
import { ballsOfDocument, moveDocument } from '../engine/forgetting.ts';
import { type Learner, startLearner } from '../engine/learner.ts';
import { type Model, modelInSlices, shortened } from '../engine/model.ts';
import type { DocumentKind } from '../engine/reading.ts';
import { part, type Slices } from '../engine/slices.ts';
import { knowEveryBin, listBins, type Order, showsEveryBin, sortBins } from './bins.ts';
import { type Corpus, documentAt, documentCount } from './corpus.ts';
import { bitsLostBy, pourBins } from './pour.ts';

/** What was learnt: the counts of every context length up to the learner's own. */
export interface Stock {
  readonly learner: Learner;
  readonly language: TextLanguage;
  readonly documents: DocumentKind;
  /** The documents it was learnt from; a table, and poured bins, have none. */
  readonly corpus: Corpus | null;
  /** The documents that were taken out, the latest last. */
  readonly out: readonly number[];
}

/** A model that can be looked at. Its counts never change; but see `takeOut`. */
export interface Held extends Stock {
  /** At the longest context that was learnt. */
  readonly whole: Model;
  /** At the context that is looked at. */
  readonly model: Model;
  /** The bins as they are listed at first, and in the order that was asked for. */
  readonly bins: Uint32Array;
  readonly rows: Uint32Array;
  readonly order: Order;
  /** By run, a context and a ball: how many balls the last document brought or took away. */
  readonly changed: ReadonlyMap<number, number>;
}

const nothingChanged: ReadonlyMap<number, number> = new Map();

/** A stock with one context length to look at. `known` is its model, if nothing was learnt since. */
export function* hold(
  stock: Stock,
  contextLength: number,
  order: Order,
  changed = nothingChanged,
  known?: Model,
): Slices<Held> {
  const { learner, language } = stock;
  const everyOne = showsEveryBin(language === 'stickies', learner.words.length - 1, contextLength);
  const before = learner.runs.size;
  if (everyOne) knowEveryBin(learner, contextLength);
  const whole =
    known !== undefined && learner.runs.size === before
      ? known
      : yield* part(0, 0.4, modelInSlices(learner));
  const model = shortened(whole, contextLength);
  const bins = yield* part(0.4, 0.6, listBins(model, everyOne));
  const rows = yield* part(0.6, 1, sortBins(model, bins, order));
  return { ...stock, whole, model, bins, rows, order, changed };
}

/** Whether drawing begins with any context: nobody knows how documents began, or there is only one. */
export function beginsAnywhere({ corpus, documents }: Stock): boolean {
  return corpus === null || documents === 'file';
}

/** The same model with its rows in another order. */
export function* sorted(held: Held, order: Order): Slices<Held> {
  return { ...held, rows: yield* sortBins(held.model, held.bins, order), order };
}

/** The same documents with another context length: learnt anew only if it is longer than any before. */
export function* withContext(held: Held, contextLength: number): Slices<Held> {
  if (contextLength <= held.learner.contextLength) {
    return yield* hold(held, contextLength, held.order, nothingChanged, held.whole);
  }
  const learner = yield* part(0, 0.7, learnAgain(held, contextLength));
  return yield* part(0.7, 1, hold({ ...held, learner }, contextLength, held.order));
}

/** A learner of the same documents, but for those that are out, with a longer context. */
function* learnAgain({ learner, corpus, out }: Held, contextLength: number): Slices<Learner> {
  const again = startLearner(contextLength, learner.end, learner.words.slice(1));
  if (corpus === null) return again;
  const gone = new Set(out);
  const size = Math.max(1, corpus.size);
  for (let index = 0; index < documentCount(corpus); index += 1) {
    const start = corpus.starts[index] ?? 0;
    const document = documentAt(corpus, index);
    const from = start / size;
    yield from;
    yield* part(from, (start + document.words.length) / size, moveDocument(again, document, 1));
    // Taken out and not left away: should it come back, it is in its own place.
    if (gone.has(index)) yield* moveDocument(again, document, -1);
  }
  return again;
}

/**
 * The model without one document, or with one that was out. The counts are changed in place, so what was
 * held before is not to be looked at any more.
 */
export function* moved(held: Held, index: number, times: 1 | -1): Slices<Held> {
  const { learner, corpus, model, out } = held;
  if (corpus === null) return held;
  const document = documentAt(corpus, index);
  yield* moveDocument(learner, document, times);
  const balls = yield* ballsOfDocument(learner, document, model.contextLength);
  const changed = new Map([...balls].map(([run, count]) => [run, times * count]));
  const rest = out.filter((each) => each !== index);
  const stock = { ...held, out: times < 0 ? [...rest, index] : rest };
  return yield* hold(stock, model.contextLength, held.order, changed);
}

/** The bins poured together to a context that is one word shorter, and the bits a word that this loses. */
export function* poured(held: Held): Slices<{ readonly held: Held; readonly lost: number }> {
  const { model, bins } = held;
  const contextLength = model.contextLength - 1;
  const learner = yield* part(0, 0.4, pourBins(model, bins, contextLength));
  const stock: Stock = { ...held, learner, corpus: null, out: [] };
  const shorter = yield* part(0.4, 0.7, hold(stock, contextLength, held.order));
  const lost = yield* part(0.7, 1, bitsLostBy(model, bins, shorter.model));
  return { held: shorter, lost };
}

/** What happened to the bins when a document was moved, in numbers. */
export interface Moved {
  readonly balls: number;
  readonly bins: number;
  /** Bins that have no ball left, or got their first one. */
  readonly emptied: number;
  readonly filled: number;
}

/** movedIn(held) → {balls: 5, bins: 4, emptied: 1, filled: 0} */
export function movedIn({ changed, model }: Held): Moved {
  const bins = new Map<number, number>();
  let balls = 0;
  for (const [run, count] of changed) {
    const bin = model.runs.before[run] ?? 0;
    bins.set(bin, (bins.get(bin) ?? 0) + count);
    balls += Math.abs(count);
  }
  let [emptied, filled] = [0, 0];
  for (const [bin, count] of bins) {
    const size = model.sizes[bin] ?? 0;
    if (size === 0) emptied += 1;
    else if (size === count) filled += 1;
  }
  return { balls, bins: bins.size, emptied, filled };
}

/** A place in the documents: a document, and a word in it, both counted from 0. */
export interface Origin {
  readonly document: number;
  readonly position: number;
}

/** The first places that put a ball there: `ball` is the run of a context and what came next. */
export function originsOf(held: Held, ball: number, most: number): readonly Origin[] {
  const { corpus, model, out } = held;
  if (corpus === null) return [];
  const { runs, contextLength } = model;
  const numbers: number[] = [];
  for (let run = ball; run > 0; run = runs.before[run] ?? 0) numbers.unshift(runs.last[run] ?? 0);
  const next = numbers.at(-1) ?? 0;
  const gone = new Set(out);
  const found: Origin[] = [];
  for (let document = 0; document < documentCount(corpus); document += 1) {
    if (gone.has(document)) continue;
    const start = corpus.starts[document] ?? 0;
    const end = corpus.starts[document + 1] ?? 0;
    const last = next === 0 ? (corpus.ended[document] ? end : -1) : end - 1;
    for (let at = next === 0 ? end : start + contextLength; at <= last; at += 1) {
      if (next !== 0 && corpus.words[at] !== next) continue;
      if (at - contextLength < start) continue;
      let same = true;
      for (let back = 1; same && back <= contextLength; back += 1) {
        same = corpus.words[at - back] === numbers[contextLength - back];
      }
      if (same) found.push({ document, position: at - start });
      if (found.length === most) return found;
    }
  }
  return found;
}
