import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsLost, bitsPerWord, chanceOf, documentBits, wordBits } from '../../src/engine/bits.ts';
import { tinyLanguage, vocabulary } from '../../src/engine/language.ts';
import { emptyTable, train } from '../../src/engine/ngram.ts';
import { seeded } from '../../src/engine/rng.ts';
import { authorDocuments, type Rule } from '../../src/engine/rules.ts';
import { betBits } from '../../src/engine/scoring.ts';
import { anyDocument, anyDocuments, balls, tinyTable, words } from './tables.ts';

const empty = emptyTable(tinyLanguage, 1);

describe('the chance of a next word', () => {
  test('is 0.95 of its share and 0.05 of an even spread, as in a bet', () => {
    expect(chanceOf([tinyTable()], ['blue'], 'green')).toBeCloseTo(0.95 * 0.4 + 0.01, 12);
    expect(-Math.log2(chanceOf([tinyTable()], ['blue'], 'green'))).toBeCloseTo(
      betBits([1, 1, 4, 2, 2], 2),
      12,
    );
  });

  test('is an even spread where no table has a ball', () => {
    expect(chanceOf([empty], ['blue'], 'green')).toBeCloseTo(0.2, 12);
    expect(chanceOf([tinyTable()], [], 'green')).toBeCloseTo(0.2, 12);
    expect(chanceOf([tinyTable()], ['red'], 'green')).toBeCloseTo(0.2, 12);
  });

  test('comes from the longest bin with balls, and a little from the shorter one', () => {
    const two = balls(emptyTable(tinyLanguage, 2), ['pink blue: white 1']);
    const tables = [two, tinyTable()];
    const short = chanceOf([tinyTable()], ['blue'], 'white');
    expect(chanceOf(tables, words('pink blue'), 'white')).toBeCloseTo(0.95 + 0.05 * short, 12);
    expect(chanceOf(tables, words('green blue'), 'white')).toBeCloseTo(short, 12);
  });

  test('is never 0, and all words together make 1', () => {
    fc.assert(
      fc.property(anyDocuments, anyDocument, (documents, before) => {
        const tables = [2, 1, 0].map((n) => train(documents, n, tinyLanguage));
        const chances = vocabulary(tinyLanguage).map((word) => chanceOf(tables, before, word));
        expect(Math.min(...chances)).toBeGreaterThan(0);
        expect(chances.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('bits', () => {
  const document = words('purple blue white');

  test('are counted for every word but the prompt', () => {
    const expected = [-Math.log2(0.295), -Math.log2(0.2)];
    const bits = wordBits([tinyTable()], document);
    expect(bits).toHaveLength(2);
    bits.forEach((b, i) => {
      expect(b).toBeCloseTo(expected[i] ?? 0, 12);
    });
    expect(documentBits([tinyTable()], document).toFixed(2)).toBe('4.08');
    expect(bitsPerWord([tinyTable()], [document]).toFixed(2)).toBe('2.04');
  });

  test('with shorter tables behind it, a long context predicts the same words', () => {
    const two = train([document], 2, tinyLanguage);
    expect(wordBits([two], document)).toHaveLength(1);
    expect(wordBits([two, tinyTable()], document)).toHaveLength(2);
  });

  test('nothing predicted costs nothing', () => {
    expect(bitsPerWord([tinyTable()], [])).toBe(0);
    expect(bitsPerWord([tinyTable()], [['blue']])).toBe(0);
  });

  test('an empty model pays an even spread for every word', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(bitsPerWord([empty], [document])).toBeCloseTo(Math.log2(5), 9);
      }),
    );
  });

  test('more memory always fits the training better, and in the end fits new documents worse', () => {
    const rule: Rule = { type: 'never-back' };
    const [seen, rng] = authorDocuments(seeded('memory'), rule, tinyLanguage, 300);
    const [unseen] = authorDocuments(rng, rule, tinyLanguage, 200);
    const all = [6, 5, 4, 3, 2, 1].map((n) => train(seen, n, tinyLanguage));
    const upTo = [1, 2, 3, 4, 5, 6].map((n) => all.slice(6 - n));
    const training = upTo.map((tables) => bitsPerWord(tables, seen));
    const heldOut = upTo.map((tables) => bitsPerWord(tables, unseen));
    expect(training).toEqual(training.toSorted((a, b) => b - a));
    expect(heldOut[1]).toBeLessThan(heldOut[0] ?? 0);
    expect(heldOut[5]).toBeGreaterThan(heldOut[1] ?? 9);
  });
});

describe('what pouring loses', () => {
  test('one bit, if the older word told which of two', () => {
    const two = balls(emptyTable(tinyLanguage, 2), ['blue pink: green 1', 'green pink: blue 1']);
    expect(bitsLost(two, 1)).toBeCloseTo(1, 12);
  });

  test('nothing, if the older word told nothing', () => {
    const two = balls(emptyTable(tinyLanguage, 2), [
      'blue pink: green 1',
      'blue pink: white 2',
      'green pink: green 2',
      'green pink: white 4',
    ]);
    expect(bitsLost(two, 1)).toBeCloseTo(0, 12);
    expect(bitsLost(emptyTable(tinyLanguage, 2), 1)).toBe(0);
  });

  test('a rule of triples loses much, a rule of neighbours next to nothing', () => {
    const lost = (rule: Rule) => {
      const [documents] = authorDocuments(seeded('lost'), rule, tinyLanguage, 2000);
      return bitsLost(train(documents, 2, tinyLanguage), 1);
    };
    expect(lost({ type: 'never-back' })).toBeGreaterThan(0.2);
    expect(lost({ type: 'no-double' })).toBeLessThan(0.02);
  });

  test('is never below nothing, and pouring further never loses less', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const three = train(documents, 3, tinyLanguage);
        const [toTwo, toOne, toNone] = [2, 1, 0].map((n) => bitsLost(three, n));
        expect(toTwo).toBeGreaterThanOrEqual(-1e-9);
        expect(toOne).toBeGreaterThanOrEqual((toTwo ?? 0) - 1e-9);
        expect(toNone).toBeGreaterThanOrEqual((toOne ?? 0) - 1e-9);
      }),
    );
  });
});
