import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedOut } from '../../src/engine/shares.ts';

test('the largest rests get what is left over, the earlier first', () => {
  expect(sharedOut([1, 1, 1], 100)).toEqual([34, 33, 33]);
  expect(sharedOut([1, 999], 100)).toEqual([0, 100]);
  expect(sharedOut([12, 3, 2, 1], 10)).toEqual([7, 2, 1, 0]);
});

test('of nothing there is nothing to share out', () => {
  expect(sharedOut([0, 0], 100)).toEqual([0, 0]);
  expect(sharedOut([], 100)).toEqual([]);
});

test('all shares are whole, add up, and are less than one from the exact ones', () => {
  const counts = fc.array(fc.nat(10_000), { minLength: 1 }).filter((all) => all.some((n) => n > 0));
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1000 }), (all, total) => {
      const sum = all.reduce((before, n) => before + n, 0);
      const shares = sharedOut(all, total);
      expect(shares.reduce((before, n) => before + n, 0)).toBe(total);
      for (const [at, share] of shares.entries()) {
        expect(Number.isInteger(share)).toBe(true);
        expect(Math.abs(share - ((all[at] ?? 0) * total) / sum)).toBeLessThan(1);
      }
    }),
  );
});
