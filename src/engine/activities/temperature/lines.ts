// A bin as a line for luck to fall on: a stretch for each word, as long as its share.
// The words stand in the order of the charts. Left out: falling on it, which is hit() and nothing more.
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { bin, type Table } from '../../ngram.ts';
import { weights } from '../../sampling.ts';
import { tableFrom } from '../settings.ts';
import type { TemperatureSettings } from './settings.ts';

/** One word's stretch of the line that a random number falls on, in percent from its left end. */
export interface Stretch {
  readonly word: Word;
  readonly from: number;
  readonly to: number;
}

/**
 * A bin laid out as a line from 0 to 100, in the order of the vocabulary.
 * stretches(table, 'blue', 1) → [{word: 'purple', from: 0, to: 5}, …]
 */
export function stretches(table: Table, last: Word, temperature: number): readonly Stretch[] {
  const order = vocabulary(tinyLanguage);
  const inOrder = [...bin(table, [last])].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const weighted = weights(new Map(inOrder), { temperature });
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let from = 0;
  return weighted.map(([word, weight]) => {
    const stretch = { word, from, to: from + (100 * weight) / total };
    from = stretch.to;
    return stretch;
  });
}

/** The word that a number from 0 to 1 falls on: hit([{word: 'blue', from: 0, to: 100}], 0.3) → 'blue' */
export function hit(line: readonly Stretch[], u: number): Word | undefined {
  return (line.find(({ to }) => u * 100 < to) ?? line.at(-1))?.word;
}

/** How much of two lines is the same word at the same place, in percent: the chance to stay together. */
export function overlap(a: readonly Stretch[], b: readonly Stretch[]): number {
  return a.reduce((sum, left) => {
    const right = b.find(({ word }) => word === left.word);
    if (right === undefined) return sum;
    return sum + Math.max(0, Math.min(left.to, right.to) - Math.max(left.from, right.from));
  }, 0);
}

/** Both lines of a round at the bin of one word. */
export function bothLines(
  settings: TemperatureSettings,
  round: number,
  last: Word,
): readonly [readonly Stretch[], readonly Stretch[]] {
  const { cold = 1, hot = 1 } = settings.pairs[round] ?? {};
  const table = tableFrom(settings.table);
  return [stretches(table, last, cold), stretches(table, last, hot)];
}

/** How far the lines of a round agree at its prompt, in whole percent. */
export function agreement(settings: TemperatureSettings, round: number): number {
  const [cold, hot] = bothLines(settings, round, settings.pairs[round]?.prompt.at(-1) ?? '');
  return Math.round(overlap(cold, hot));
}
