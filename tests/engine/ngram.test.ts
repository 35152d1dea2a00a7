import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tinyLanguage } from '../../src/engine/language.ts';
import {
  allContexts,
  ballCount,
  bin,
  binSize,
  contextKey,
  contextOf,
  count,
  emptyTable,
  forget,
  percentages,
  pour,
  probability,
  put,
  row,
  seenContexts,
  train,
  trainingSteps,
} from '../../src/engine/ngram.ts';
import { anyDocument, anyDocuments, balls, tinyTable, words } from './tables.ts';

const example = words('green blue purple blue pink blue white');
const nothing = emptyTable(tinyLanguage, 1);

describe('training', () => {
  test('the example puts six balls, in reading order', () => {
    const puts = trainingSteps(example, 1).map(({ context, ball }) => `${context}: ${ball}`);
    expect(puts).toEqual([
      'green: blue',
      'blue: purple',
      'purple: blue',
      'blue: pink',
      'pink: blue',
      'blue: white',
    ]);
  });

  test('the example becomes a table', () => {
    const table = train([example], 1, tinyLanguage);
    expect(ballCount(table)).toBe(6);
    expect(row(table, ['purple'])).toEqual([0, 1, 0, 0, 0]);
    expect(row(table, ['blue'])).toEqual([1, 0, 0, 1, 1]);
    expect(row(table, ['green'])).toEqual([0, 1, 0, 0, 0]);
    expect(row(table, ['pink'])).toEqual([0, 1, 0, 0, 0]);
  });

  test('every step knows its sticky', () => {
    expect(trainingSteps(example, 1, 3)[1]).toEqual({
      document: 3,
      position: 2,
      context: ['blue'],
      ball: 'purple',
    });
  });

  test('a document of w words puts w - n balls at a context of n, and never fewer than none', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 0, max: 15 }), (document, n) => {
        const expected = Math.max(0, document.length - n);
        expect(trainingSteps(document, n)).toHaveLength(expected);
        expect(ballCount(train([document], n, tinyLanguage))).toBe(expected);
      }),
    );
  });

  test('the order of the documents does not matter', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        expect(train(documents.toReversed(), 1, tinyLanguage)).toEqual(
          train(documents, 1, tinyLanguage),
        );
      }),
    );
  });

  test('forgetting a document undoes training on it', () => {
    fc.assert(
      fc.property(anyDocuments, anyDocument, fc.integer({ min: 0, max: 3 }), (rest, one, n) => {
        const table = forget(train([...rest, one], n, tinyLanguage), one);
        expect(table).toEqual(train(rest, n, tinyLanguage));
      }),
    );
  });

  test('words called like properties of objects are words like any other', () => {
    const language = { words: ['constructor', '__proto__'], end: 'toString' };
    const table = train([['__proto__', 'constructor', 'toString']], 1, language);
    expect(row(table, ['__proto__'])).toEqual([1, 0, 0]);
    expect(row(table, ['constructor'])).toEqual([0, 0, 1]);
  });
});

describe('putting balls', () => {
  test('a put leaves the table that it was given as it was', () => {
    const table = put(nothing, ['blue'], 'pink', 2);
    put(table, ['blue'], 'pink');
    expect(count(table, ['blue'], 'pink')).toBe(2);
    expect(nothing.bins.size).toBe(0);
  });

  test('a bin without its last ball is no bin', () => {
    expect(put(put(nothing, ['blue'], 'pink'), ['blue'], 'pink', -1)).toEqual(nothing);
  });

  test('taking balls that are not there takes none', () => {
    expect(put(nothing, ['blue'], 'pink', -3)).toEqual(nothing);
  });
});

describe('reading a table', () => {
  test('a context that was never seen has an empty bin, and no chances', () => {
    expect(binSize(bin(nothing, ['blue']))).toBe(0);
    expect(row(nothing, ['blue'])).toEqual([0, 0, 0, 0, 0]);
    expect(probability(nothing, ['blue'], 'pink')).toBe(0);
    expect(percentages(row(nothing, ['blue']))).toEqual([0, 0, 0, 0, 0]);
  });

  test('the percentages of a row sum to 100', () => {
    const counts = fc.array(fc.nat(1000), { minLength: 1 }).filter((row) => row.some((n) => n > 0));
    fc.assert(
      fc.property(counts, (row) => {
        expect(percentages(row).reduce((sum, p) => sum + p, 0)).toBeCloseTo(100, 9);
      }),
    );
  });

  test('four words make 4, 16 and 64 contexts, in the order of the words', () => {
    expect([0, 1, 2, 3].map((n) => allContexts(tinyLanguage, n).length)).toEqual([1, 4, 16, 64]);
    expect(allContexts(tinyLanguage, 2).slice(0, 5).map(contextKey)).toEqual([
      'purple purple',
      'purple blue',
      'purple green',
      'purple pink',
      'blue purple',
    ]);
  });

  test('a key gives its context back', () => {
    for (const n of [0, 1, 2, 3]) {
      for (const context of allContexts(tinyLanguage, n)) {
        expect(contextOf(contextKey(context))).toEqual(context);
      }
    }
  });

  test('seen contexts are those with a ball', () => {
    const table = balls(nothing, ['pink: blue 1', 'blue: white 2']);
    expect(seenContexts(table)).toEqual([['pink'], ['blue']]);
  });
});

describe('pouring', () => {
  test('bins that share their newest word become one', () => {
    const two = balls(emptyTable(tinyLanguage, 2), [
      'pink blue: green 2',
      'green blue: green 1',
      'green blue: white 1',
      'blue green: pink 5',
    ]);
    expect(pour(two, 1)).toEqual(
      balls(nothing, ['blue: green 3', 'blue: white 1', 'green: pink 5']),
    );
  });

  test('poured all the way, one bin holds every ball', () => {
    const one = pour(tinyTable(), 0);
    expect(row(one, [])).toEqual([7, 7, 8, 9, 9]);
  });

  test('training and pouring is training at the shorter context, less the first transitions', () => {
    const lengths = fc.constantFrom([1, 0], [2, 1], [3, 1], [3, 2], [2, 0]);
    fc.assert(
      fc.property(anyDocuments, lengths, (documents, [long = 2, short = 1]) => {
        const withoutFirst = documents.map((document) => document.slice(long - short));
        expect(pour(train(documents, long, tinyLanguage), short)).toEqual(
          train(withoutFirst, short, tinyLanguage),
        );
      }),
    );
  });

  test.each([1, 2, -1])('a context of 1 cannot be poured to %i', (length) => {
    expect(() => pour(tinyTable(), length)).toThrow(RangeError);
  });
});
