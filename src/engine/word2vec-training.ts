// A whole training: from sentences to places, round after round, in slices that can be watched.
// Left out: speed. The real program has the same loop over billions of words, on many cores at once.
import { pairsIn, type Vocabulary, vocabularyOf } from './company.ts';
import { type Axes, turnedAxes } from './projection.ts';
import { numbersFrom, stream } from './rng.ts';
import type { WatchedSlices } from './slices.ts';
import { startVectors, step, type Vectors } from './word2vec.ts';

/** What is decided before the training, and not learned. */
export interface TrainingPlan {
  readonly dimensions: number;
  /** How many places to each side are company. */
  readonly reach: number;
  /** Strangers drawn for every pair. */
  readonly strangers: number;
  /** How often every pair is met. */
  readonly rounds: number;
  /** The first step's size; it falls evenly to nothing. */
  readonly rate: number;
}

/** Vectors with the axes of their map. */
export interface Mapped {
  readonly vectors: Vectors;
  readonly axes: Axes;
}

export interface Trained extends Mapped {
  readonly vocabulary: Vocabulary;
}

/** Turns of the axes after each slice: enough to follow, few enough not to jump. */
const turnsInSlice = 2;
const turnsAtTheEnds = 200;

/** The words of strangers are drawn by their counts to this power: often ones less often than they occur. */
const flattening = 0.75;

/** All chance in a training comes from its seed: where the vectors begin, the order, the strangers. */
function startMapped(size: number, { dimensions }: TrainingPlan, seed: string): Mapped {
  const [vectors] = startVectors(size, dimensions, stream(seed, 'vectors'));
  const axes = turnedAxes(vectors.words, firstAxes(dimensions), turnsAtTheEnds);
  return { vectors, axes };
}

/** Any two directions will do to begin with. */
function firstAxes(dimensions: number): Axes {
  const row = (at: number) => Array.from({ length: dimensions }, (_, d) => (d === at ? 1 : 0));
  return [row(0), row(1)];
}

/**
 * Trains in so many slices, and yields the vectors and their map before each.
 * finish(train(sentences, plan, 'seed', 200)) → {vocabulary, vectors, axes}
 */
export function* train(
  sentences: readonly (readonly string[])[],
  plan: TrainingPlan,
  seed: string,
  slices: number,
): WatchedSlices<Trained, Mapped> {
  const vocabulary = vocabularyOf(sentences);
  const pairs = [...pairsIn(sentences, vocabulary, plan.reach)];
  let { vectors, axes } = startMapped(vocabulary.words.length, plan, seed);
  const numbers = numbersFrom(stream(seed, 'steps'));
  const stranger = strangerFrom(vocabulary, numbers.next);
  const steps = plan.rounds * pairs.length;
  const inSlice = Math.ceil(steps / slices);
  for (let n = 0; n < steps; n += 1) {
    if (n % inSlice === 0) {
      if (n > 0) axes = turnedAxes(vectors.words, axes, turnsInSlice);
      yield { done: n / steps, soFar: { vectors, axes } };
    }
    const place = n % pairs.length;
    if (place === 0) shuffle(pairs, numbers.next);
    const pair = pairs[place];
    if (pair === undefined) continue;
    const [word, neighbour] = pair;
    const strangers = Array.from({ length: plan.strangers }, stranger);
    const example = { word, company: [neighbour], strangers };
    vectors = step(vectors, example, plan.rate * (1 - n / steps));
  }
  return { vocabulary, vectors, axes: turnedAxes(vectors.words, axes, turnsAtTheEnds) };
}

/** Draws the number of a word, by its count to the power of 0.75, which is word2vec's own choice. */
export function strangerFrom({ counts }: Vocabulary, random: () => number): () => number {
  let sum = 0;
  const upTo = counts.map((count) => {
    sum += count ** flattening;
    return sum;
  });
  return () => {
    const u = random() * sum;
    return Math.max(
      0,
      upTo.findIndex((edge) => u < edge),
    );
  };
}

/** In place: this array is the training's own, and large. */
function shuffle<T>(items: T[], random: () => number): void {
  for (let left = items.length - 1; left > 0; left -= 1) {
    const at = Math.floor(random() * (left + 1));
    const [a, b] = [items[left], items[at]];
    if (a === undefined || b === undefined) continue;
    items[left] = b;
    items[at] = a;
  }
}
