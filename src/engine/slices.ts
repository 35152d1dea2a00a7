// Long work cut into slices, so that whoever does it can look up in between, at a clock or a key.
// Left out: the clock itself. How many slices are done at a stretch is for the caller to say.

/**
 * Work that yields how far it has come, from 0 to 1, and at its end gives back what was made. A slice
 * takes a few milliseconds, and no more.
 */
export type Slices<Result> = Generator<number, Result>;

/** A point that watched work has come to: how far that is, from 0 to 1, and what there is by then. */
export interface Stage<SoFar> {
  readonly done: number;
  /** Plain data, which later slices leave as it is. */
  readonly soFar: SoFar;
}

/** Work that can be watched: each slice also yields what has been made so far. */
export type WatchedSlices<Result, SoFar> = Generator<Stage<SoFar>, Result>;

/** After so many steps of a loop there is a slice to yield: well below a millisecond. */
export const sliceSize = 1 << 13;

/** Does all slices at a stretch: finish(modelInSlices(learner)) → the model */
export function finish<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** A part of longer work: its shares from 0 to 1 become shares between `from` and `to`. */
export function* part<Result>(from: number, to: number, slices: Slices<Result>): Slices<Result> {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    yield from + (to - from) * slice.value;
  }
}
