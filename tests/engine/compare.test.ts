import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binDistance,
  likelihood,
  tableDistance,
  whichSideWrote,
} from '../../src/engine/compare.ts';
import { tinyLanguage } from '../../src/engine/language.ts';
import { emptyTable, put, train } from '../../src/engine/ngram.ts';
import { seeded } from '../../src/engine/rng.ts';
import { authorDocuments } from '../../src/engine/rules.ts';
import { anyDocument, anyDocuments, balls, tinyTable, words } from './tables.ts';

const empty = emptyTable(tinyLanguage, 1);
const trained = (documents: readonly (readonly string[])[]) => train(documents, 1, tinyLanguage);

describe('the distance of two bins', () => {
  test.each([
    ['the same shares', ['pink: blue 1', 'pink: white 1'], ['pink: blue 3', 'pink: white 3'], 0],
    ['no word in common', ['pink: blue 1'], ['pink: white 9'], 1],
    ['half in common', ['pink: blue 1', 'pink: white 1'], ['pink: blue 1', 'pink: green 1'], 0.5],
    ['one of them empty', ['pink: blue 1'], [], 1],
    ['both empty', [], [], 0],
  ])('%s', (_, left, right, distance) => {
    expect(binDistance(balls(empty, left), balls(empty, right), ['pink'])).toBeCloseTo(
      distance,
      12,
    );
  });

  test('purple and pink of the tiny language: 30 % would have to change', () => {
    const moved = balls(empty, ['purple: purple 4', 'purple: blue 1', 'purple: green 1']);
    const pink = balls(moved, ['purple: pink 1', 'purple: white 3']);
    expect(binDistance(tinyTable(), pink, ['purple'])).toBeCloseTo(0.4, 12);
  });
});

describe('the distance of two models', () => {
  test('is from 0 to 1, the same both ways, and 0 from a model to itself', () => {
    fc.assert(
      fc.property(anyDocuments, anyDocuments, (a, b) => {
        const [left, right] = [trained(a), trained(b)];
        const distance = tableDistance(left, right);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1 + 1e-12);
        expect(tableDistance(right, left)).toBeCloseTo(distance, 12);
        expect(tableDistance(left, left)).toBe(0);
      }),
    );
  });

  test('does not grow with the number of documents, only with their difference', () => {
    const one = words('blue pink white');
    expect(tableDistance(trained([one]), trained([one, one, one]))).toBe(0);
  });

  test('a bin counts by its part of the balls', () => {
    const left = balls(empty, ['blue: pink 9', 'green: pink 1']);
    const right = balls(empty, ['blue: pink 9', 'green: blue 1']);
    expect(tableDistance(left, right)).toBeCloseTo(0.1, 12);
  });

  test('an empty model is as far as can be from any other, and no way from itself', () => {
    expect(tableDistance(empty, tinyTable())).toBe(1);
    expect(tableDistance(empty, empty)).toBe(0);
  });

  test('models of different memory cannot be compared', () => {
    expect(() => tableDistance(empty, emptyTable(tinyLanguage, 2))).toThrow(RangeError);
  });
});

describe('which side wrote it', () => {
  const left = trained([words('blue green blue green white')]);
  const right = trained([words('blue pink blue pink white')]);

  test.each([
    ['blue green white', 'left'],
    ['blue pink white', 'right'],
    ['blue green blue pink blue pink white', 'right'],
    ['purple purple white', 'either'],
    ['blue green blue pink blue white', 'either'],
  ])('"%s": %s', (text, side) => {
    expect(whichSideWrote(left, right, words(text))).toBe(side);
  });

  test('turned round, the answer turns round', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const other = { left: 'right', right: 'left', either: 'either' } as const;
        expect(whichSideWrote(right, left, document)).toBe(
          other[whichSideWrote(left, right, document)],
        );
      }),
    );
  });

  test('likelihood is in bits: each word less likely costs more', () => {
    expect(likelihood(tinyTable(), words('purple blue white')).toFixed(2)).toBe('4.08');
    expect(likelihood(tinyTable(), words('blue green pink white')).toFixed(2)).toBe(
      (-Math.log2(0.39 * 0.295 * 0.295)).toFixed(2),
    );
  });

  test('twenty documents a side are enough to be right about most new ones', () => {
    const [noPink, afterLeft] = authorDocuments(
      seeded('sides'),
      { type: 'never', word: 'pink' },
      tinyLanguage,
      120,
    );
    const [noBlue] = authorDocuments(afterLeft, { type: 'never', word: 'blue' }, tinyLanguage, 120);
    const sides = [trained(noPink.slice(0, 20)), trained(noBlue.slice(0, 20))] as const;
    const long = (documents: typeof noPink) => documents.slice(20).filter((d) => d.length > 3);
    const right =
      long(noPink).filter((d) => whichSideWrote(...sides, d) === 'left').length +
      long(noBlue).filter((d) => whichSideWrote(...sides, d) === 'right').length;
    expect(right / (long(noPink).length + long(noBlue).length)).toBeGreaterThan(0.8);
  });

  test('a ball more or less does not change the table that was compared', () => {
    const before = likelihood(left, words('blue green white'));
    put(left, ['blue'], 'green');
    expect(likelihood(left, words('blue green white'))).toBe(before);
  });
});
