// A look into one pair of bins: the shares of every word on both sides. Pure.
import type { Word } from '../engine/language.ts';
import { binOf, type Model, wordsOf } from '../engine/model.ts';
import type { HeldPairs } from './shelf.ts';

/** One word in both bins: its share of either, 0 to 1, and its balls. */
export interface Shares {
  readonly word: Word;
  readonly counts: readonly [number, number];
  readonly shares: readonly [number, number];
}

export interface Pair {
  readonly context: readonly Word[];
  readonly balls: readonly [number, number];
  /** 0 to 1: the part of the draws that would have to change. */
  readonly apart: number;
  /** What differs most comes first. */
  readonly words: readonly Shares[];
}

/** The pair in a row of the list. The end words of both sides are the same word. */
export function pairAt({ left, right, pairs, rows }: HeldPairs, row: number): Pair {
  const place = rows[row] ?? 0;
  const [binA, binB] = [pairs.left[place] ?? 0, pairs.right[place] ?? 0];
  const balls = [sizeOf(left.model, binA), sizeOf(right.model, binB)] as const;
  const words = new Map<Word, [number, number]>();
  const end = left.model.language.end;
  const add = (model: Model, bin: number, side: 0 | 1) => {
    if (bin === 0) return;
    for (const [ball, count] of binOf(model, bin)) {
      const word = ball === model.language.end ? end : ball;
      const both = words.get(word) ?? [0, 0];
      both[side] = count;
      words.set(word, both);
    }
  };
  add(left.model, binA, 0);
  add(right.model, binB, 1);
  const shares = [...words].map(([word, counts]): Shares => {
    const [a, b] = counts;
    return { word, counts, shares: [a / Math.max(1, balls[0]), b / Math.max(1, balls[1])] };
  });
  return {
    context: binA === 0 ? wordsOf(right.model, binB) : wordsOf(left.model, binA),
    balls,
    apart: pairs.apart[place] ?? 0,
    words: shares.sort((x, y) => differenceOf(y) - differenceOf(x)),
  };
}

function differenceOf({ shares: [a, b] }: Shares): number {
  return Math.abs(a - b);
}

function sizeOf({ sizes }: Model, bin: number): number {
  return bin === 0 ? 0 : (sizes[bin] ?? 0);
}
