// Long lists put in order in slices, so that a million bins can be sorted between two keys.
// Left out: what they are sorted by.
import { type Slices, sliceSize } from '../engine/slices.ts';

export type Comparison = (a: number, b: number) => number;

/** Short stretches are put in order by insertion, which is faster there. */
const shortStretch = 16;

/**
 * The same numbers in order; equal ones stay as they stand (a merge sort from the bottom up).
 * finish(sortInSlices(Uint32Array.of(3, 1, 2), (a, b) => a - b)) → 1, 2, 3
 */
export function* sortInSlices(items: Uint32Array, compare: Comparison): Slices<Uint32Array> {
  let from = items.slice();
  let to = new Uint32Array(items.length);
  for (let start = 0; start < from.length; start += shortStretch) {
    if (start % sliceSize === 0) yield 0;
    insert(from, start, Math.min(start + shortStretch, from.length), compare);
  }
  const rounds = Math.max(1, Math.ceil(Math.log2(from.length / shortStretch)));
  let round = 0;
  for (let width = shortStretch; width < from.length; width *= 2, round += 1) {
    let sinceSlice = 0;
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let [left, right] = [start, middle];
      for (let place = start; place < end; place += 1) {
        const a = from[left] ?? 0;
        const b = from[right] ?? 0;
        const takeLeft = right >= end || (left < middle && compare(a, b) <= 0);
        to[place] = takeLeft ? a : b;
        if (takeLeft) left += 1;
        else right += 1;
        sinceSlice += 1;
        if (sinceSlice < sliceSize) continue;
        sinceSlice = 0;
        yield (round + place / from.length) / rounds;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The numbers from 0 up to but not including n: upTo(3) → 0, 1, 2 */
export function upTo(n: number): Uint32Array {
  const numbers = new Uint32Array(n);
  for (let at = 0; at < n; at += 1) numbers[at] = at;
  return numbers;
}

function insert(items: Uint32Array, start: number, end: number, compare: Comparison): void {
  for (let at = start + 1; at < end; at += 1) {
    const item = items[at] ?? 0;
    let place = at;
    while (place > start && compare(items[place - 1] ?? 0, item) > 0) {
      items[place] = items[place - 1] ?? 0;
      place -= 1;
    }
    items[place] = item;
  }
}
