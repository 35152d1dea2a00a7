// A look into one pair of bins: the shares of every word on both sides. Pure.
import { endOfText } from '../engine/corpus.ts';
import type { Word } from '../engine/language.ts';
import { binOf, type Model, wordsOf } from '../engine/model.ts';
import { sharedOut } from '../engine/shares.ts';
import type { HeldPairs } from './shelf.ts';

/** One word in both bins: its share of either, 0 to 1, and in whole percent, which add up to 100. */
export interface Shares {
  readonly word: Word;
  /** The end words of both sides are the same word; no other word is, whatever it is called. */
  readonly isEnd: boolean;
  readonly shares: readonly [number, number];
  readonly percents: readonly [number, number];
}

export interface Pair {
  readonly context: readonly Word[];
  readonly balls: readonly [number, number];
  /** 0 to 1: the part of the draws that would have to change. */
  readonly apart: number;
  /** What differs most comes first. */
  readonly words: readonly Shares[];
}

/** The end words of both sides where they are not the same one: ['white', '<end>'] */
export function twoEnds({ left, right }: HeldPairs): readonly [Word, Word] | undefined {
  const ends = [left.model.language.end, right.model.language.end] as const;
  return ends[0] === ends[1] ? undefined : ends;
}

/** The pair in a row of the list. Two end words that differ are both called <end>. */
export function pairAt(held: HeldPairs, row: number): Pair {
  const { left, right, pairs, rows } = held;
  const place = rows[row] ?? 0;
  const [binA, binB] = [pairs.left[place] ?? 0, pairs.right[place] ?? 0];
  const counts = new Map<Word, [number, number]>();
  const add = (model: Model, bin: number, side: 0 | 1) => {
    if (bin === 0) return;
    for (const [ball, count] of binOf(model, bin)) {
      const word = ball === model.language.end ? end : ball;
      const both = counts.get(word) ?? [0, 0];
      both[side] = count;
      counts.set(word, both);
    }
  };
  add(left.model, binA, 0);
  add(right.model, binB, 1);
  const balls = [sizeOf(left.model, binA), sizeOf(right.model, binB)] as const;
  const [percentsA, percentsB] = ([0, 1] as const).map((side) =>
    sharedOut(
      [...counts.values()].map((both) => both[side]),
      100,
    ),
  );
  const endName = twoEnds(held) === undefined ? left.model.language.end : endOfText;
  const words = [...counts].map(([word, [a, b]], at): Shares => {
    const isEnd = word === end;
    return {
      word: isEnd ? endName : word,
      isEnd,
      shares: [a / Math.max(1, balls[0]), b / Math.max(1, balls[1])],
      percents: [percentsA?.[at] ?? 0, percentsB?.[at] ?? 0],
    };
  });
  return {
    context: binA === 0 ? wordsOf(right.model, binB) : wordsOf(left.model, binA),
    balls,
    apart: pairs.apart[place] ?? 0,
    words: words.sort((x, y) => differenceOf(y) - differenceOf(x)),
  };
}

/** Stands for the end word of either side: no word is empty. */
const end = '';

function differenceOf({ shares: [a, b] }: Shares): number {
  return Math.abs(a - b);
}

function sizeOf({ sizes }: Model, bin: number): number {
  return bin === 0 ? 0 : (sizes[bin] ?? 0);
}
