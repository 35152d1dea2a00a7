// The numbers that the game must reproduce: the tiny language, context-two.csv, See Spot.
import { describe, expect, test } from 'vitest';
import { bitsLost } from '../../src/engine/bits.ts';
import { expectedWords } from '../../src/engine/chains.ts';
import { makeTableCsv } from '../../src/engine/csv.ts';
import { tinyLanguage, vocabulary } from '../../src/engine/language.ts';
import {
  allContexts,
  ballCount,
  count,
  percentages,
  pour,
  probability,
  row,
  type Table,
  train,
} from '../../src/engine/ngram.ts';
import { fixture, tableOf, tinyTable, words } from './tables.ts';

/** The chance of drawing exactly these words after the prompt. */
function chanceOfAll(table: Table, prompt: string, drawn: readonly string[]): number {
  return drawn.reduce(
    ([chance, last], word) => [chance * probability(table, [last], word), word] as const,
    [1, prompt] as readonly [number, string],
  )[0];
}

describe('the tiny language', () => {
  const table = tinyTable();

  test.each([
    ['purple', [10, 30, 10, 30, 20]],
    ['blue', [10, 10, 40, 20, 20]],
    ['green', [10, 20, 20, 30, 20]],
    ['pink', [40, 10, 10, 10, 30]],
  ])('after %s', (word, percent) => {
    expect(percentages(row(table, [word]))).toEqual(percent);
  });

  test('is 20 numbers, and 40 balls', () => {
    const { length } = allContexts(tinyLanguage, 1);
    expect(length * vocabulary(tinyLanguage).length).toBe(20);
    expect(ballCount(table)).toBe(40);
  });

  test('after purple comes "blue white" in 6 % of documents', () => {
    expect(chanceOfAll(table, 'purple', ['blue', 'white'])).toBeCloseTo(0.06, 12);
  });

  test('after blue comes "green pink white" in 3.6 % of documents', () => {
    expect(chanceOfAll(table, 'blue', ['green', 'pink', 'white'])).toBeCloseTo(0.036, 12);
  });

  test.each([
    ['purple', 4.48],
    ['blue', 4.51],
    ['green', 4.47],
    ['pink', 4.1],
  ])('a document from %s has %d words on average', (word, mean) => {
    expect(expectedWords(table, [word]).toFixed(2)).toBe(mean.toFixed(2));
  });
});

test('the preset of the workshop library is read, with its other green row', () => {
  const table = tableOf(fixture('init.csv'), tinyLanguage);
  expect(row(table, ['green'])).toEqual([2, 2, 2, 3, 1]);
  expect(row(table, ['blue'])).toEqual(row(tinyTable(), ['blue']));
});

describe('context-two.csv', () => {
  const text = fixture('context-two.csv');
  const table = tableOf(text, tinyLanguage);

  test('holds 658 balls in 16 bins, and 175 documents end in it', () => {
    expect(table.contextLength).toBe(2);
    expect(table.bins.size).toBe(16);
    expect(ballCount(table)).toBe(658);
    expect(row(pour(table, 0), [])[4]).toBe(175);
  });

  test('is written again cell for cell', () => {
    expect(makeTableCsv(table)).toBe(text.replaceAll('\r\n', '\n'));
  });

  test.each([
    ['purple', [15, 48, 14, 48, 40]],
    ['blue', [15, 11, 54, 23, 39]],
    ['green', [18, 32, 37, 53, 33]],
    ['pink', [70, 16, 14, 15, 63]],
  ])('poured to one word, the %s bin is right', (word, counts) => {
    expect(row(pour(table, 1), [word])).toEqual(counts);
  });

  test('has no pattern of two words: chi-square is 47.7 on 48 degrees of freedom', () => {
    const poured = pour(table, 1);
    let chi = 0;
    for (const [older = '', newer = ''] of allContexts(tinyLanguage, 2)) {
      const here = row(table, [older, newer]);
      const all = here.reduce((sum, n) => sum + n, 0);
      for (const [i, n] of here.entries()) {
        const expected = all * probability(poured, [newer], vocabulary(tinyLanguage)[i] ?? '');
        chi += (n - expected) ** 2 / expected;
      }
    }
    expect(chi.toFixed(1)).toBe('47.7');
    expect(bitsLost(table, 1)).toBeLessThan(0.07);
  });
});

describe('See Spot', () => {
  const text = words('see spot run . see spot jump . run , spot , run . jump , spot , jump .');
  const language = { words: ['see', 'spot', 'run', 'jump', '.', ','], end: '(end)' };
  const table = train([text], 1, language);

  test('20 tokens put 19 balls', () => {
    expect(text).toHaveLength(20);
    expect(ballCount(table)).toBe(19);
  });

  test.each([
    ['see', { spot: 2 }],
    ['spot', { run: 1, jump: 1, ',': 2 }],
    ['run', { '.': 2, ',': 1 }],
    ['.', { see: 1, run: 1, jump: 1 }],
    ['jump', { '.': 2, ',': 1 }],
    [',', { spot: 2, run: 1, jump: 1 }],
  ])('the bin of "%s"', (word, expected) => {
    const counts = vocabulary(language).map((ball) => [ball, count(table, [word], ball)]);
    expect(Object.fromEntries(counts.filter(([, n]) => n !== 0))).toEqual(expected);
  });
});
