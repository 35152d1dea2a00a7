// Two models side by side, bin by bin: `binDistance` and `tableDistance` of the engine for large
// models, in slices. Left out: whether a difference is more than luck.
import type { Model } from '../engine/model.ts';
import { findRun, wordsOfRun } from '../engine/runs.ts';
import { type Slices, sliceSize } from '../engine/slices.ts';
import { ballKinds } from './bins.ts';
import { type Comparison, sortInSlices, upTo } from './sorting.ts';

/** What the pairs of bins can be sorted by. */
export const pairOrders = ['weight', 'apart', 'name'] as const;
export type PairOrder = (typeof pairOrders)[number];

/** Both models' bins by pair: the same context on either side, or 0 where one side has no balls. */
export interface Pairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** By pair, 0 to 1: the part of the draws that would have to change. */
  readonly apart: Float64Array;
  /** By pair: its part in how far apart the models are; all together they make `distance`. */
  readonly weight: Float64Array;
  readonly distance: number;
  /** Bins that only one side has. */
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/**
 * Pairs the bins of two models of the same context length; the lists are those of `listBins`, in the order
 * that the pairs are to have.
 */
export function* pairBins(
  [a, b]: readonly [Model, Model],
  [listA, listB]: readonly [Uint32Array, Uint32Array],
): Slices<Pairs> {
  const toB = Uint32Array.from(['', ...a.language.words], (word, at) => numberIn(b, word, at));
  const toA = Uint32Array.from(['', ...b.language.words], (word, at) => numberIn(a, word, at));
  const binsA = yield* withBalls(a, listA);
  const binsB = yield* withBalls(b, listB);
  const partnerOf = (from: Model, to: Model, numbers: Uint32Array, bin: number) => {
    let run = 0;
    for (const number of wordsOfRun(from.runs, bin)) {
      const other = numbers[number] ?? unknown;
      run = other === unknown ? 0 : findRun(to.runs, run, other);
      if (run === 0) return 0;
    }
    return (to.sizes[run] ?? 0) > 0 ? run : 0;
  };
  const right = new Uint32Array(binsA.length);
  for (const [at, bin] of binsA.entries()) {
    if (at % sliceSize === 0) yield (0.4 * at) / binsA.length;
    right[at] = partnerOf(a, b, toB, bin);
  }
  const alone: number[] = [];
  for (const [at, bin] of binsB.entries()) {
    if (at % sliceSize === 0) yield 0.4 + (0.2 * at) / binsB.length;
    if (partnerOf(b, a, toA, bin) === 0) alone.push(bin);
  }
  const pairs = {
    left: joined(binsA, new Uint32Array(alone.length)),
    right: joined(right, Uint32Array.from(alone)),
  };
  const apart = new Float64Array(pairs.left.length);
  const weight = new Float64Array(pairs.left.length);
  const all = [ballsOf(a, binsA), ballsOf(b, binsB)] as const;
  let sum = 0;
  let sinceSlice = 0;
  for (let at = 0; at < apart.length; at += 1) {
    const [binA, binB] = [pairs.left[at] ?? 0, pairs.right[at] ?? 0];
    const distance = distanceOf(a, b, toB, binA, binB);
    const parts =
      (binA === 0 ? 0 : (a.sizes[binA] ?? 0) / Math.max(1, all[0])) +
      (binB === 0 ? 0 : (b.sizes[binB] ?? 0) / Math.max(1, all[1]));
    apart[at] = distance;
    weight[at] = (distance * parts) / 2;
    sum += weight[at] ?? 0;
    sinceSlice += 1 + ballKinds(a, binA) + ballKinds(b, binB);
    if (sinceSlice < sliceSize) continue;
    sinceSlice = 0;
    yield 0.6 + (0.4 * at) / apart.length;
  }
  const onlyLeft = countOf(right, 0);
  return { ...pairs, apart, weight, distance: sum, onlyLeft, onlyRight: alone.length };
}

/** The bins of a list that have balls. */
function* withBalls({ sizes }: Model, list: Uint32Array): Slices<Uint32Array> {
  const kept = new Uint32Array(list.length);
  let size = 0;
  for (let at = 0; at < list.length; at += 1) {
    if (at % sliceSize === 0) yield 0;
    const bin = list[at] ?? 0;
    if ((sizes[bin] ?? 0) === 0) continue;
    kept[size] = bin;
    size += 1;
  }
  return kept.subarray(0, size);
}

/** The places of the pairs, in an order: what counts most first, or what is farthest apart. */
export function* sortPairs(pairs: Pairs, order: PairOrder): Slices<Uint32Array> {
  const places = upTo(pairs.left.length);
  if (order === 'name') return places;
  const by = pairs[order];
  const other = order === 'apart' ? pairs.weight : pairs.apart;
  const compare: Comparison = (x, y) =>
    (by[y] ?? 0) - (by[x] ?? 0) || (other[y] ?? 0) - (other[x] ?? 0);
  return yield* sortInSlices(places, compare);
}

/** Half the sum of the differences of the shares; 1 where only one side has the bin. */
function distanceOf(a: Model, b: Model, toB: Uint32Array, binA: number, binB: number): number {
  if (binA === 0 || binB === 0) return 1;
  const [sizeA, sizeB] = [a.sizes[binA] ?? 0, b.sizes[binB] ?? 0];
  let sum = 0;
  let met = 0;
  for (let at = a.from[binA] ?? 0; at < (a.from[binA + 1] ?? 0); at += 1) {
    const ball = a.balls[at] ?? 0;
    const other = toB[a.runs.last[ball] ?? 0] ?? unknown;
    const same = other === unknown ? 0 : findRun(b.runs, binB, other);
    const count = same === 0 ? 0 : (b.runs.seen[same] ?? 0);
    met += count;
    sum += Math.abs((a.runs.seen[ball] ?? 0) / sizeA - count / sizeB);
  }
  return (sum + (sizeB - met) / sizeB) / 2;
}

/** A number that no word has. */
const unknown = 0xffffffff;

/** The end words of both sides are one and the same: number 0. */
function numberIn({ numbers, language }: Model, word: string, number: number): number {
  if (number === 0) return 0;
  return word === language.end ? unknown : (numbers.get(word) ?? unknown);
}

function ballsOf({ sizes }: Model, bins: Uint32Array): number {
  return bins.reduce((sum, bin) => sum + (sizes[bin] ?? 0), 0);
}

function countOf(numbers: Uint32Array, wanted: number): number {
  let count = 0;
  for (const number of numbers) if (number === wanted) count += 1;
  return count;
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
