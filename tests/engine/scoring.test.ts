import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betBits,
  betBitsAgainst,
  betLost,
  type Chips,
  chipsLeft,
  emptyChips,
  evenBits,
  placeChip,
} from '../../src/engine/scoring.ts';

/** Any bet: at least two options, at least one chip. */
const anyBet: fc.Arbitrary<Chips> = fc
  .array(fc.nat(10), { minLength: 2, maxLength: 8 })
  .filter((chips) => chips.some((n) => n > 0));

describe('placing chips', () => {
  test('a chip goes on an option and comes back from it', () => {
    const one = placeChip(emptyChips(3), 1, 1);
    expect(one).toEqual([0, 1, 0]);
    expect(one && chipsLeft(one)).toBe(9);
    expect(one && placeChip(one, 1, -1)).toEqual([0, 0, 0]);
  });

  test.each<[string, Chips, number, 1 | -1]>([
    ['no chip is left', [4, 6], 0, 1],
    ['no chip lies there', [4, 0], 1, -1],
    ['there is no such option', [4, 0], 2, 1],
    ['there is no option before the first', [4, 0], -1, 1],
  ])('refused: %s', (_, chips, option, by) => {
    expect(placeChip(chips, option, by)).toBeUndefined();
  });

  test('a bet can have fewer chips than ten', () => {
    expect(placeChip([2, 1], 0, 1, 3)).toBeUndefined();
    expect(chipsLeft([2, 1], 4)).toBe(1);
  });
});

describe('what a bet costs', () => {
  test.each<[Chips, number, number]>([
    [[10, 0], 0, -Math.log2(0.975)],
    [[10, 0], 1, -Math.log2(0.025)],
    [[5, 5], 0, 1],
    [[2, 2, 2, 2], 3, 2],
    [[6, 2, 1, 1], 0, -Math.log2(0.95 * 0.6 + 0.0125)],
    [[3, 0], 0, -Math.log2(0.975)],
    [[0, 0], 1, 1],
  ])('%j with option %i right', (chips, right, bits) => {
    expect(betBits(chips, right)).toBeCloseTo(bits, 12);
  });

  test('is above nothing and never endless', () => {
    fc.assert(
      fc.property(anyBet, fc.nat(7), (chips, option) => {
        const bits = betBits(chips, option % chips.length);
        expect(bits).toBeGreaterThan(0);
        expect(bits).toBeLessThanOrEqual(Math.log2(chips.length / 0.05) + 1e-9);
      }),
    );
  });

  test('is less with one more chip on what is right', () => {
    fc.assert(
      fc.property(anyBet, fc.nat(7), (chips, option) => {
        const right = option % chips.length;
        const more = placeChip(chips, right, 1, Number.POSITIVE_INFINITY) ?? [];
        expect(betBits(more, right)).toBeLessThanOrEqual(betBits(chips, right));
      }),
    );
  });

  test('is the chance of each option: all of them together make 1', () => {
    fc.assert(
      fc.property(anyBet, (chips) => {
        const chances = chips.map((_, option) => 2 ** -betBits(chips, option));
        expect(chances.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('losing a bet', () => {
  test('an even spread is never a loss', () => {
    for (let n = 1; n <= 12; n += 1) {
      const even = emptyChips(n).map(() => 3);
      for (let right = 0; right < n; right += 1) {
        expect(betBits(even, right)).toBeCloseTo(evenBits(n), 12);
        expect(betLost(even, right)).toBe(false);
      }
    }
  });

  test('a bet is lost exactly when what is right got less than its even share', () => {
    fc.assert(
      fc.property(anyBet, fc.nat(7), (chips, option) => {
        const right = option % chips.length;
        const all = chips.reduce((sum, n) => sum + n, 0);
        expect(betLost(chips, right)).toBe((chips[right] ?? 0) * chips.length < all);
      }),
    );
  });
});

describe('a bet against a distribution', () => {
  test('costs what it costs on average', () => {
    const expected = 0.75 * betBits([6, 4], 0) + 0.25 * betBits([6, 4], 1);
    expect(betBitsAgainst([6, 4], [0.75, 0.25])).toBeCloseTo(expected, 12);
    expect(betBitsAgainst([6, 4], [30, 10])).toBeCloseTo(expected, 12);
  });

  test('an honest spread beats a bold guess', () => {
    const truth = [5, 3, 1, 1];
    expect(betBitsAgainst(truth, truth)).toBeLessThan(betBitsAgainst([10, 0, 0, 0], truth));
  });

  test('an empty distribution costs nothing', () => {
    expect(betBitsAgainst([10, 0], [0, 0])).toBe(0);
  });
});
