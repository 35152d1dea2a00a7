// Drawing many documents from one model: the same draws as `generate`, with the weights remembered.
// Left out: anything new. A bin of a thousand words is put in order once, not at every draw.
import { type Document, isFinished, type Word } from './language.ts';
import { contextsOf, type Model, wordsOf } from './model.ts';
import { bin, contextKey, type Table } from './ngram.ts';
import { numbersFrom, type Rng, random } from './rng.ts';
import { type Generated, type Sampling, weights } from './sampling.ts';
import { finish, type Slices, sliceSize } from './slices.ts';

/** So many words of bins are remembered at most; then all are forgotten and remembered anew. */
const mostRemembered = 2_000_000;

/** A bin to draw from: its words, and for each the weights up to and with its own added up. */
interface Wheel {
  readonly words: readonly Word[];
  readonly sums: readonly number[];
}

/** Draws one document from a prompt, of at most `maxWords` words in all. */
export type Drawer = (rng: Rng, prompt: Document, maxWords: number) => Generated;

/**
 * A drawer for these tables, longest context first: draw(rng, prompt, maxWords) gives the document
 * that generate(rng, tables, prompt, {...sampling, maxWords}) gives.
 */
export function drawerOf(tables: readonly Table[], sampling: Sampling = {}): Drawer {
  const remembered = tables.map(() => new Map<string, Wheel>());
  let size = 0;
  const wheelFor = (at: number, table: Table, context: Document): Wheel => {
    const key = contextKey(context);
    const known = remembered[at]?.get(key);
    if (known) return known;
    const wheel = wheelOf(table, context, sampling);
    if (size > mostRemembered) {
      for (const bins of remembered) bins.clear();
      size = 0;
    }
    size += wheel.words.length + 1;
    remembered[at]?.set(key, wheel);
    return wheel;
  };
  const wheelAfter = (words: Document): Wheel | undefined => {
    for (const [at, table] of tables.entries()) {
      if (words.length < table.contextLength) continue;
      const wheel = wheelFor(at, table, words.slice(words.length - table.contextLength));
      if (wheel.words.length > 0) return wheel;
    }
    return undefined;
  };
  return (rng, prompt, maxWords) => {
    const document = [...prompt];
    const language = tables[0]?.language;
    const numbers = numbersFrom(rng);
    while (language && !isFinished(language, document)) {
      if (document.length >= maxWords) {
        return { document, ending: 'stopped-at-cap', rng: numbers.rng() };
      }
      const wheel = wheelAfter(document);
      if (!wheel) return { document, ending: 'empty-bin', rng: numbers.rng() };
      const value = numbers.next() * (wheel.sums.at(-1) ?? 0);
      document.push(wheel.words[firstAbove(wheel.sums, value)] ?? '');
    }
    return { document, ending: 'ended', rng: numbers.rng() };
  };
}

/** The words of one bin that can be drawn, in the order of their names as in `draw`. */
function wheelOf(table: Table, context: Document, sampling: Sampling): Wheel {
  const balls = bin(table, context);
  if (balls.size === 0) return { words: [], sums: [] };
  const inOrder = new Map([...balls].sort(([a], [b]) => (a < b ? -1 : 1)));
  const weighted = weights(inOrder, sampling).filter(([, weight]) => weight > 0);
  let sum = 0;
  const sums = weighted.map(([, weight]) => {
    sum += weight;
    return sum;
  });
  return { words: weighted.map(([word]) => word), sums };
}

/** Draws the first words of a document. */
export type Beginner = (rng: Rng) => readonly [Document, Rng];

/**
 * How documents begin where nobody gives a prompt: as the documents did that were learnt, each as
 * often as it did; or, with `anywhere`, with any context that was seen, as often as it was seen.
 */
export function beginnerOf(model: Model, anywhere: boolean): Beginner {
  return finish(beginnerInSlices(model, anywhere));
}

/** The same in slices, for millions of contexts. */
export function* beginnerInSlices(model: Model, anywhere: boolean): Slices<Beginner> {
  const runs: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  const add = (run: number, times: number) => {
    sum += times;
    runs.push(run);
    sums.push(sum);
  };
  if (anywhere) {
    for (const run of contextsOf(model, model.contextLength)) {
      if (runs.length % sliceSize === 0) yield run / model.runs.size;
      add(run, model.sizes[run] ?? 0);
    }
  } else {
    for (const [run, times] of model.beginnings) add(run, times);
  }
  return (rng) => {
    const [u, next] = random(rng);
    return [wordsOf(model, runs[firstAbove(sums, u * sum)] ?? 0), next];
  };
}

/** The place of the first number that is larger: firstAbove([1, 3, 6], 3) → 2 */
function firstAbove(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
