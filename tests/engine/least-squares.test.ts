import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solve } from '../../src/engine/equations.ts';
import {
  bestFit,
  leastError,
  type Point,
  squaredError,
  valueAt,
} from '../../src/engine/least-squares.ts';

function near(numbers: readonly number[]) {
  return numbers.map((n) => expect.closeTo(n, 9));
}

test('equations are solved in any order, also when a first coefficient is zero', () => {
  expect(
    solve([
      [[1, 1], 3],
      [[1, -1], 1],
    ]),
  ).toEqual([2, 1]);
  expect(
    solve([
      [[0, 2], 2],
      [[3, 0], 6],
    ]),
  ).toEqual(near([2, 1]));
});

test('a curve is worth its numbers times the powers of x', () => {
  expect(valueAt([1, 2], 3)).toBe(7);
  expect(valueAt([1, 0, 2], 3)).toBe(19);
  expect(valueAt([], 3)).toBe(0);
});

test('the error is the mean of the squared misses', () => {
  expect(
    squaredError(
      [
        [0, 1],
        [1, 4],
      ],
      () => 2,
    ),
  ).toBe(2.5);
  expect(squaredError([], () => 2)).toBe(0);
});

describe('the best fit', () => {
  test('goes through points that lie on a line or on a parabola', () => {
    const line: Point[] = [0, 1, 2].map((x) => [x, 1 + 2 * x]);
    expect(bestFit(line, 1)).toEqual(near([1, 2]));
    expect(leastError(line, 1)).toBeCloseTo(0, 12);
    const parabola: Point[] = [-2, -1, 0, 1, 3].map((x) => [x, 4 - x + 0.5 * x * x]);
    expect(bestFit(parabola, 2)).toEqual(near([4, -1, 0.5]));
  });

  test('of four points worked by hand is y = 3.5 + 1.4x, with an error of 4.2 / 4', () => {
    // Sums: n 4, x 10, xx 30, y 28, xy 77. So 4a + 10b = 28 and 10a + 30b = 77.
    const points: Point[] = [
      [1, 6],
      [2, 5],
      [3, 7],
      [4, 10],
    ];
    expect(bestFit(points, 1)).toEqual(near([3.5, 1.4]));
    expect(leastError(points, 1)).toBeCloseTo(4.2 / 4, 12);
  });

  test('of a V worked by hand is a parabola that a line cannot be', () => {
    // x -2 -1 0 1 2, y = |x|. 5a + 10c = 6 and 10a + 34c = 18: c = 3/7, a = 12/35.
    const points: Point[] = [-2, -1, 0, 1, 2].map((x) => [x, Math.abs(x)]);
    expect(bestFit(points, 2)).toEqual(near([12 / 35, 0, 3 / 7]));
    expect(bestFit(points, 1)).toEqual(near([1.2, 0]));
    expect(leastError(points, 1)).toBeCloseTo(0.56, 12);
    expect(leastError(points, 2)).toBeLessThan(0.05);
  });

  test('cannot be beaten by turning its numbers', () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(coordinate, coordinate), {
          minLength: 3,
          maxLength: 12,
          selector: ([x]) => x,
        }),
        fc.integer({ min: 1, max: 2 }),
        fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 3, maxLength: 3 }),
        (points, degree, turns) => {
          const turned = bestFit(points, degree).map((n, at) => n + (turns[at] ?? 0) / 100);
          expect(leastError(points, degree)).toBeLessThanOrEqual(
            squaredError(points, (x) => valueAt(turned, x)) + 1e-6,
          );
        },
      ),
    );
  });

  test('needs as many places as it has numbers', () => {
    const oneAbove: Point[] = [
      [2, 1],
      [2, 5],
    ];
    expect(() => bestFit(oneAbove, 1)).toThrow('a curve of 2 numbers needs 2 places, not 1');
  });
});
