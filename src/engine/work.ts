// Work that takes longer than a key may wait: cut into slices, and remembered once it is done.
// Left out: the clock. Whoever asks for a slice decides when; the game does so between keys.
import type { Slices, Stage, WatchedSlices } from './slices.ts';

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
  /**
   * There if the learner watches it, and may stop it: what has come of it so far, for the view's
   * `Unfinished`.
   */
  readonly watched?: { readonly soFar: unknown };
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

/** A function that can be watched while it is worked out. */
export interface Watched<Key extends readonly string[], Result, SoFar> extends Sliced<Key, Result> {
  /** What has come of it so far, which is the first slice at least; undefined once the result is there. */
  readonly soFar: (...key: Key) => SoFar | undefined;
}

interface Entry<Key, Result, SoFar> {
  readonly key: Key;
  readonly slices: WatchedSlices<Result, SoFar>;
  stage: Stage<SoFar> | undefined;
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
  return inWatchedSlices((...key: Key) => unseen(make(...key)), kept);
}

/** The same with slices that tell what they have come to: trained.soFar('seed') → the map as it is by now */
export function inWatchedSlices<Key extends readonly string[], Result, SoFar>(
  make: (...key: Key) => WatchedSlices<Result, SoFar>,
  kept = fewResults,
): Watched<Key, Result, SoFar> {
  let entries: readonly Entry<Key, Result, SoFar>[] = [];
  const entryOf = (key: Key): Entry<Key, Result, SoFar> => {
    const known = entries.find((entry) => entry.key.every((part, at) => part === key[at]));
    if (known) return known;
    const entry = { key, slices: make(...key), stage: undefined, result: undefined };
    entries = [entry, ...entries].slice(0, kept);
    return entry;
  };
  const slice = (entry: Entry<Key, Result, SoFar>) => {
    if (entry.result) return;
    const { done, value } = entry.slices.next();
    if (done) entry.result = { value };
    else entry.stage = value;
  };
  return {
    progress: (...key) => {
      const { result, stage } = entryOf(key);
      return result ? undefined : (stage?.done ?? 0);
    },
    soFar: (...key) => {
      const entry = entryOf(key);
      if (!entry.stage) slice(entry);
      return entry.result ? undefined : entry.stage?.soFar;
    },
    goOn: (...key) => slice(entryOf(key)),
    result: (...key) => {
      const entry = entryOf(key);
      while (!entry.result) slice(entry);
      return entry.result.value;
    },
  };
}

function* unseen<Result>(slices: Slices<Result>): WatchedSlices<Result, undefined> {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    yield { done: slice.value, soFar: undefined };
  }
}

/** What the learner watches before the level can go on; undefined once it is done. */
export function toBeWatched<Key extends readonly string[]>(
  { soFar, progress, goOn }: Watched<Key, unknown, unknown>,
  says: string,
  ...key: Key
): Work | undefined {
  const watched = { soFar: soFar(...key) };
  const done = progress(...key);
  if (done === undefined) return undefined;
  return { says, done, needed: true, watched, goOn: () => goOn(...key) };
}
