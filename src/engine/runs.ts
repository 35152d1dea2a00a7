// How often every run of a few words was seen: one store of numbers from which all tables are read.
// Left out: the words themselves; here they are numbers. This is the one file that changes things in
// place, because a million words would be copied a million times otherwise.

/**
 * A run of words has a number, in the order in which they were first seen; 0 is the run of no words.
 * A longer run is a shorter one and one more word: 'see spot run' is 'see spot' and then 'run'.
 * So the balls of the bin 'see spot' are the runs that have it before their last word.
 */
export interface Runs {
  /** How many runs there are, the empty one counted. */
  size: number;
  /** By run: the run without its last word. */
  before: Uint32Array;
  /** By run: its last word. */
  last: Uint32Array;
  /** By run: how often it was seen; for a context with its next word, how many balls. */
  seen: Float64Array;
  /** A hash table with open addressing: the number of a run, or 0 for a free place. */
  places: Uint32Array;
}

/** noRuns() → only the empty run */
export function noRuns(): Runs {
  const room = 1 << 10;
  return {
    size: 1,
    before: new Uint32Array(room),
    last: new Uint32Array(room),
    seen: new Float64Array(room),
    places: new Uint32Array(2 * room),
  };
}

/** The run of `before` and then `word`, or 0 if it was never seen. */
export function findRun(runs: Runs, before: number, word: number): number {
  return runs.places[placeOf(runs, before, word)] ?? 0;
}

/** The number of the run of `before` and then `word`, seen `times` more often than before. */
export function seeRun(runs: Runs, before: number, word: number, times = 1): number {
  let place = placeOf(runs, before, word);
  let run = runs.places[place] ?? 0;
  if (run === 0) {
    if (runs.size === runs.before.length) {
      makeRoom(runs);
      place = placeOf(runs, before, word);
    }
    run = runs.size;
    runs.size += 1;
    runs.before[run] = before;
    runs.last[run] = word;
    runs.places[place] = run;
  }
  runs.seen[run] = (runs.seen[run] ?? 0) + times;
  return run;
}

/** The words of a run, oldest first, as numbers. */
export function wordsOfRun(runs: Runs, run: number): readonly number[] {
  const words: number[] = [];
  for (let at = run; at > 0; at = runs.before[at] ?? 0) words.push(runs.last[at] ?? 0);
  return words.reverse();
}

/** Where a run stands in `places`, or the free place where it would stand. */
function placeOf({ places, before, last }: Runs, run: number, word: number): number {
  const mask = places.length - 1;
  let hash = Math.imul(run, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  hash ^= hash >>> 15;
  let place = hash & mask;
  for (;;) {
    const found = places[place] ?? 0;
    if (found === 0 || (before[found] === run && last[found] === word)) return place;
    place = (place + 1) & mask;
  }
}

/** Twice the room; every run finds a new place. */
function makeRoom(runs: Runs): void {
  const { size, before, last, seen } = runs;
  runs.before = new Uint32Array(2 * size);
  runs.before.set(before);
  runs.last = new Uint32Array(2 * size);
  runs.last.set(last);
  runs.seen = new Float64Array(2 * size);
  runs.seen.set(seen);
  runs.places = new Uint32Array(4 * size);
  for (let run = 1; run < size; run += 1) {
    runs.places[placeOf(runs, runs.before[run] ?? 0, runs.last[run] ?? 0)] = run;
  }
}
