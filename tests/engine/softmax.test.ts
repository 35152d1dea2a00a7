import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { softmax, softmaxRows } from '../../src/engine/softmax.ts';

const scores = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

function expectAlike(shares: readonly number[], expected: readonly number[]): void {
  expect(shares).toHaveLength(expected.length);
  for (const [at, share] of shares.entries()) expect(share).toBeCloseTo(expected[at] ?? -1, 12);
}

describe('softmax', () => {
  test('shares by powers of e', () => {
    expect(softmax([0, 0])).toEqual([0.5, 0.5]);
    expectAlike(softmax([Math.log(3), 0]), [0.75, 0.25]);
    expectAlike(softmax([1, 0, -1]), [0.665240955774822, 0.244728471054798, 0.090030573170381]);
  });

  test('adds up to one, with no share below nothing', () => {
    fc.assert(
      fc.property(scores, (row) => {
        const shares = softmax(row);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('does not overflow at scores of ten thousand', () => {
    expect(softmax([1e4, 1e4, -1e4])).toEqual([0.5, 0.5, 0]);
    expectAlike(softmax([1e4 + Math.log(3), 1e4]), [0.75, 0.25]);
    expect(softmax([-1e4, -1e4])).toEqual([0.5, 0.5]);
  });

  test('is the same when every score grows by as much', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: -1000, max: 1000 }), (row, more) => {
        expectAlike(softmax(row.map((score) => score + more)), softmax(row));
      }),
    );
  });

  test('keeps the order of the scores', () => {
    fc.assert(
      fc.property(scores, (row) => {
        const shares = softmax(row);
        for (const [a, high] of row.entries()) {
          for (const [b, low] of row.entries()) {
            if (high > low) expect(shares[a]).toBeGreaterThanOrEqual(shares[b] ?? 1);
          }
        }
      }),
    );
  });

  test('at a temperature is the softmax of scores divided by it', () => {
    expectAlike(softmax([1, 0], 0.5), softmax([2, 0]));
    expectAlike(softmax([4, 2, 0], 2), softmax([2, 1, 0]));
  });

  test('of the logarithms of counts gives back their shares', () => {
    expectAlike(softmax([1, 1, 4, 2, 2].map(Math.log)), [0.1, 0.1, 0.4, 0.2, 0.2]);
    expectAlike(softmax([5, 0, 5].map(Math.log)), [0.5, 0, 0.5]);
  });

  test('refuses what cannot be shared', () => {
    expect(softmax([])).toEqual([]);
    for (const temperature of [0, -1, Number.NaN]) {
      expect(() => softmax([1, 2], temperature)).toThrow(RangeError);
    }
    for (const row of [[Number.NaN], [Infinity, 0], [-Infinity, -Infinity]]) {
      expect(() => softmax(row)).toThrow(RangeError);
    }
  });
});

test('rows are shared out each for itself', () => {
  expect(softmaxRows([[0, 0], [5, 5]])).toEqual([[0.5, 0.5], [0.5, 0.5]]); // biome-ignore format: rows
});
