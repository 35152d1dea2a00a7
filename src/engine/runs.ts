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
  seen: Counts;
  /** By run: the first that went on from it, or 0. Most runs are rare, and nothing else follows. */
  first: Uint32Array;
  /** All others, in a hash table with open addressing: the number of a run, or 0 for a free place. */
  places: Uint32Array;
  /** How many runs stand in `places`. */
  placed: number;
}

/** Half the memory, until a table comes with a number that does not fit. */
type Counts = Uint32Array | Float64Array;

const largestSmallCount = 2 ** 32 - 1;

/**
 * noRuns() → only the empty run. Each array doubles when it is full; of different lengths, no two of them
 * do so at the same run, and nobody at a keyboard waits for all of them at once.
 */
export function noRuns(): Runs {
  return {
    size: 1,
    before: new Uint32Array(1024),
    last: new Uint32Array(1280),
    seen: new Uint32Array(1536),
    first: new Uint32Array(1792),
    places: new Uint32Array(1024),
    placed: 0,
  };
}

/** The run of `before` and then `word`, or 0 if it was never seen. */
export function findRun(runs: Runs, before: number, word: number): number {
  const first = runs.first[before] ?? 0;
  if (first === 0 || runs.last[first] === word) return first;
  return runs.places[placeOf(runs, before, word)] ?? 0;
}

/** The number of the run of `before` and then `word`, seen `times` more often than before. */
export function seeRun(runs: Runs, before: number, word: number, times = 1): number {
  const run = findRun(runs, before, word) || addRun(runs, before, word);
  const seen = (runs.seen[run] ?? 0) + times;
  if (seen > largestSmallCount && runs.seen instanceof Uint32Array) {
    runs.seen = Float64Array.from(runs.seen);
  }
  runs.seen[run] = seen;
  return run;
}

/** A run that was never seen gets the next number. */
function addRun(runs: Runs, before: number, word: number): number {
  const run = runs.size;
  makeRoom(runs, run);
  runs.size += 1;
  runs.before[run] = before;
  runs.last[run] = word;
  if (runs.first[before] === 0) runs.first[before] = run;
  else {
    // Half of the places at least stay free, so that a free one is never far.
    if (2 * runs.placed === runs.places.length) makePlaces(runs);
    runs.places[placeOf(runs, before, word)] = run;
    runs.placed += 1;
  }
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
  let place = hash(run, word) & mask;
  for (;;) {
    const found = places[place] ?? 0;
    if (found === 0 || (last[found] === word && before[found] === run)) return place;
    place = (place + 1) & mask;
  }
}

/** Far apart for neighbours, so that runs spread evenly over the places. */
function hash(run: number, word: number): number {
  const mixed = Math.imul(run, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Twice the room in whichever array has none left for the next run. */
function makeRoom(runs: Runs, run: number): void {
  if (run === runs.before.length) runs.before = twice(runs.before);
  if (run === runs.last.length) runs.last = twice(runs.last);
  if (run === runs.seen.length) runs.seen = twice(runs.seen);
  if (run === runs.first.length) runs.first = twice(runs.first);
}

function twice<Numbers extends Counts>(numbers: Numbers): Numbers;
function twice(numbers: Counts): Counts {
  const room = 2 * numbers.length;
  const more = numbers instanceof Uint32Array ? new Uint32Array(room) : new Float64Array(room);
  more.set(numbers);
  return more;
}

/** Twice as many places; every run in them finds a new one. */
function makePlaces(runs: Runs): void {
  const { places, before, last } = runs;
  const more = new Uint32Array(2 * places.length);
  const mask = more.length - 1;
  for (let at = 0; at < places.length; at += 1) {
    const run = places[at] ?? 0;
    if (run === 0) continue;
    let place = hash(before[run] ?? 0, last[run] ?? 0) & mask;
    while (more[place] !== 0) place = (place + 1) & mask;
    more[place] = run;
  }
  runs.places = more;
}
