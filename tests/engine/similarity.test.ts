import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot } from '../../src/engine/matrix.ts';
import { cosine, distance, lengthOf, nearest } from '../../src/engine/similarity.ts';

const number = fc.double({ min: -100, max: 100, noNaN: true }).filter((x) => Math.abs(x) > 1e-6);
const arrow = fc.tuple(number, number, number);

describe('the cosine', () => {
  test('is 1 in one direction, 0 at right angles, -1 in opposite ones', () => {
    expect(cosine([1, 0], [5, 0])).toBe(1);
    expect(cosine([1, 0], [0, 2])).toBe(0);
    expect(cosine([1, 0], [-1, 0])).toBe(-1);
    expect(cosine([1, 0], [1, 1])).toBeCloseTo(Math.SQRT1_2, 14);
  });

  test('does not change when an arrow grows; the dot product grows with it', () => {
    fc.assert(
      fc.property(arrow, arrow, fc.double({ min: 0.1, max: 50, noNaN: true }), (a, b, times) => {
        const longer = a.map((x) => x * times);
        expect(cosine(longer, b)).toBeCloseTo(cosine(a, b), 9);
        expect(dot(longer, b)).toBeCloseTo(times * dot(a, b), 6);
      }),
    );
  });

  test('stays from -1 to 1, and is the same both ways', () => {
    fc.assert(
      fc.property(arrow, arrow, (a, b) => {
        expect(Math.abs(cosine(a, b))).toBeLessThanOrEqual(1);
        expect(cosine(a, b)).toBe(cosine(b, a));
      }),
    );
  });

  test('of an arrow without a length is 0', () => {
    expect(cosine([0, 0], [1, 2])).toBe(0);
  });
});

test('lengths and distances are those of Pythagoras', () => {
  expect(lengthOf([3, 4])).toBe(5);
  expect(distance([1, 1], [4, 5])).toBe(5);
  expect(() => distance([1], [1, 2])).toThrow(RangeError);
});

describe('the nearest key', () => {
  const keys = [
    [0, 1],
    [2, 1],
    [9, 9],
  ];

  test('depends on how likeness is measured: a long arrow wins by dot product', () => {
    expect(nearest([1, 0], keys, cosine)).toBe(1);
    expect(nearest([1, 0], keys, dot)).toBe(2);
  });

  test('is the first where several are as near, and there must be one', () => {
    expect(nearest([1, 1], [[1, 0], [0, 1]], dot)).toBe(0); // biome-ignore format: rows
    expect(() => nearest([1], [], dot)).toThrow('no keys');
  });
});
