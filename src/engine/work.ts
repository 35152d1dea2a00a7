// Work that takes longer than a key may wait: cut into slices, and remembered once it is done.
// Left out: the clock. Whoever asks for a slice decides when; the game does so between keys.
import type { Slices } from './slices.ts';

/** Something to work out between two moves of the learner. */
export interface Work {
  /** What is being done, as a sentence for the learner. */
  readonly says: string;
  /** How far it has come, from 0 to 1. */
  readonly done: number;
  /** Whether the state cannot be shown before it is done; else it is only done ahead. */
  readonly needed: boolean;
  /** Does one more slice. */
  readonly goOn: () => void;
}

/** A function that is worked out in slices. For the same key it gives the same result. */
export interface Sliced<Key extends readonly string[], Result> {
  /** How far it has come, from 0 to 1; undefined once the result is there. */
  readonly progress: (...key: Key) => number | undefined;
  /** Does one more slice; nothing once the result is there. */
  readonly goOn: (...key: Key) => void;
  /** The result. Whatever is left to do is done at once, however long it takes. */
  readonly result: (...key: Key) => Result;
}

interface Entry<Key, Result> {
  readonly key: Key;
  readonly slices: Slices<Result>;
  done: number;
  result: { readonly value: Result } | undefined;
}

/** So many results are remembered, unless it is said otherwise; then the oldest one is forgotten. */
const fewResults = 2;

/**
 * A pure function, made to be worked out slice by slice. What it remembers is never seen: a result
 * that was forgotten is worked out again.
 * const trained = inSlices(trainSlices); trained.goOn(text); trained.progress(text) → 0.02
 */
export function inSlices<Key extends readonly string[], Result>(
  make: (...key: Key) => Slices<Result>,
  kept = fewResults,
): Sliced<Key, Result> {
  let entries: readonly Entry<Key, Result>[] = [];
  const entryOf = (key: Key): Entry<Key, Result> => {
    const known = entries.find((entry) => entry.key.every((part, at) => part === key[at]));
    if (known) return known;
    const entry = { key, slices: make(...key), done: 0, result: undefined };
    entries = [entry, ...entries].slice(0, kept);
    return entry;
  };
  const slice = (entry: Entry<Key, Result>) => {
    if (entry.result) return;
    const { done, value } = entry.slices.next();
    if (done) entry.result = { value };
    else entry.done = value;
  };
  return {
    progress: (...key) => {
      const { result, done } = entryOf(key);
      return result ? undefined : done;
    },
    goOn: (...key) => slice(entryOf(key)),
    result: (...key) => {
      const entry = entryOf(key);
      while (!entry.result) slice(entry);
      return entry.result.value;
    },
  };
}
