// Bins poured together in a large table, and the bits that this loses: `pour` and `bitsLost` of the
// engine for a million bins, in slices. Left out: pouring a bin apart again. Nobody can.
import { type Learner, learnBalls, startLearner } from '../engine/learner.ts';
import { binOf, type Model, wordsOf } from '../engine/model.ts';
import { findRun, wordsOfRun } from '../engine/runs.ts';
import { type Slices, sliceSize } from '../engine/slices.ts';
import { ballKinds } from './bins.ts';

/** The learner of the poured bins; `bins` are those of the model, in the order they are poured in. */
export function* pourBins(model: Model, bins: Uint32Array, contextLength: number): Slices<Learner> {
  const { end, words } = model.language;
  const learner = startLearner(contextLength, end, words);
  let sinceSlice = 0;
  for (const [at, bin] of bins.entries()) {
    const context = wordsOf(model, bin).slice(model.contextLength - contextLength);
    for (const [ball, count] of binOf(model, bin)) learnBalls(learner, context, ball, count);
    sinceSlice += contextLength * ballKinds(model, bin);
    if (sinceSlice < sliceSize / 8) continue;
    sinceSlice = 0;
    yield at / bins.length;
  }
  return learner;
}

/**
 * How many bits a word more it takes to tell the model's own balls from the poured bins, on average.
 * Both number their words alike.
 */
export function* bitsLostBy(model: Model, bins: Uint32Array, poured: Model): Slices<number> {
  const { runs, balls, from, sizes, contextLength } = model;
  let [bits, all] = [0, 0];
  let sinceSlice = 0;
  for (const [at, bin] of bins.entries()) {
    const kept = wordsOfRun(runs, bin).slice(contextLength - poured.contextLength);
    const target = kept.reduce((run, number) => findRun(poured.runs, run, number), 0);
    const [size, pouredSize] = [sizes[bin] ?? 0, poured.sizes[target] ?? 0];
    for (let place = from[bin] ?? 0; place < (from[bin + 1] ?? 0); place += 1) {
      const ball = balls[place] ?? 0;
      const count = runs.seen[ball] ?? 0;
      const same = findRun(poured.runs, target, runs.last[ball] ?? 0);
      bits += count * Math.log2((count / size) * (pouredSize / (poured.runs.seen[same] ?? 0)));
    }
    all += size;
    sinceSlice += 1 + ballKinds(model, bin);
    if (sinceSlice < sliceSize) continue;
    sinceSlice = 0;
    yield at / bins.length;
  }
  return all === 0 ? 0 : bits / all;
}
