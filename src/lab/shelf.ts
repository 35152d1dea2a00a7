// Where the counts lie: models and pairs of models, each under a number. What lies there is not changed,
// so a screen may look at it at any time. Left out: how it got there.
import type { Beginner, Drawer } from '../engine/drawing.ts';
import type { Word } from '../engine/language.ts';
import { findRun } from '../engine/runs.ts';
import type { Pairs } from './differ.ts';
import type { Held } from './held.ts';
import type { LabState, Look, Source } from './state.ts';

/** Two models of one context length, and their bins in pairs. */
export interface HeldPairs {
  readonly left: Held;
  readonly right: Held;
  readonly pairs: Pairs;
  readonly rows: Uint32Array;
}

/** What a model needs to draw, made once for each setting of the knobs. */
export interface HeldDrawer {
  readonly key: string;
  readonly draw: Drawer;
  readonly begin: Beginner;
}

/** What screens may ask for. */
export interface Shelf {
  held(model: number): Held | undefined;
  pairs(pairs: number): HeldPairs | undefined;
}

export class LabShelf implements Shelf {
  readonly #held = new Map<number, Held>();
  readonly #pairs = new Map<number, HeldPairs>();
  readonly #drawers = new Map<number, HeldDrawer>();
  #last = 0;

  held(model: number): Held | undefined {
    return this.#held.get(model);
  }

  pairs(pairs: number): HeldPairs | undefined {
    return this.#pairs.get(pairs);
  }

  drawer(model: number): HeldDrawer | undefined {
    return this.#drawers.get(model);
  }

  /** Puts a model there and gives back what the state is to know of it. */
  put(held: Held): Look {
    this.#last += 1;
    this.#held.set(this.#last, held);
    return lookAt(this.#last, held);
  }

  putPairs(pairs: HeldPairs): number {
    this.#last += 1;
    this.#pairs.set(this.#last, pairs);
    return this.#last;
  }

  putDrawer(model: number, drawer: HeldDrawer): HeldDrawer {
    this.#drawers.set(model, drawer);
    return drawer;
  }

  /** Throws away what no state can come back to. */
  tidy({ sources, screen }: LabState): void {
    const models = new Set(sources.flatMap(modelsOf));
    const pairing = 'pairing' in screen ? screen.pairing.pairs : 0;
    for (const model of this.#held.keys()) if (!models.has(model)) this.#held.delete(model);
    for (const model of this.#drawers.keys()) if (!models.has(model)) this.#drawers.delete(model);
    for (const pairs of this.#pairs.keys()) if (pairs !== pairing) this.#pairs.delete(pairs);
  }
}

function modelsOf({ look, before }: Source): readonly number[] {
  return [look.model, ...(before === null ? [] : modelsOf(before))];
}

/** The words of the documents that are in; of a table all of them are. */
function wordsLeft({ model: { language, numbers, runs }, out }: Held): number {
  if (out.length === 0) return language.words.length;
  const seen = (word: Word) => runs.seen[findRun(runs, 0, numbers.get(word) ?? 0)] ?? 0;
  return language.words.filter((word) => seen(word) > 0).length;
}

function lookAt(number: number, held: Held): Look {
  const { model, rows, order, learner, corpus, out } = held;
  let [bins, balls] = [0, 0];
  for (const bin of rows) {
    const size = model.sizes[bin] ?? 0;
    balls += size;
    if (size > 0) bins += 1;
  }
  return {
    model: number,
    contextLength: model.contextLength,
    longest: learner.contextLength,
    order,
    rows: rows.length,
    bins,
    balls,
    words: wordsLeft(held),
    documents: corpus === null ? 0 : learner.documents,
    out,
    wordCount: corpus === null ? 0 : learner.wordCount,
  };
}
