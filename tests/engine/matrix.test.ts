import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dot,
  type Matrix,
  multiply,
  placeOfLargest,
  scaled,
  shapeOf,
  transpose,
} from '../../src/engine/matrix.ts';

const number = fc.integer({ min: -50, max: 50 });

/** A matrix of whole numbers, so that sums are exact in any order. */
function matrix(rows: number, columns: number) {
  return fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
}

function identity(size: number): Matrix {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)),
  );
}

describe('a product of matrices', () => {
  test('is worked out row by column', () => {
    expect(multiply([[1, 2]], [[3, 4], [5, 6]])).toEqual([[13, 16]]); // biome-ignore format: rows
    expect(
      multiply(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        [
          [7, 8],
          [9, 10],
          [11, 12],
        ],
      ),
    ).toEqual([
      [58, 64],
      [139, 154],
    ]);
  });

  test('with lights on the diagonal is what it was', () => {
    fc.assert(
      fc.property(matrix(3, 4), (m) => {
        expect(multiply(m, identity(4))).toEqual(m);
        expect(multiply(identity(3), m)).toEqual(m);
      }),
    );
  });

  test('may be taken in any order of brackets', () => {
    fc.assert(
      fc.property(matrix(2, 3), matrix(3, 4), matrix(4, 2), (a, b, c) => {
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
      }),
    );
  });

  test('turned over is the product of both turned over, the other way round', () => {
    fc.assert(
      fc.property(matrix(2, 3), matrix(3, 4), (a, b) => {
        expect(transpose(multiply(a, b))).toEqual(multiply(transpose(b), transpose(a)));
      }),
    );
  });

  test('of shapes that do not fit names both', () => {
    expect(() => multiply([[1, 2]], [[1, 2]])).toThrow('1 x 2 times 1 x 2');
  });
});

test('a shape counts rows and columns, and rows of different lengths have none', () => {
  expect(shapeOf([[1, 2, 3], [4, 5, 6]])).toEqual({ rows: 2, columns: 3 }); // biome-ignore format: rows
  expect(shapeOf([])).toEqual({ rows: 0, columns: 0 });
  expect(() => shapeOf([[1], [1, 2]])).toThrow(RangeError);
});

test('turned over twice, a matrix is what it was', () => {
  fc.assert(
    fc.property(matrix(3, 5), (m) => {
      expect(transpose(transpose(m))).toEqual(m);
    }),
  );
});

test('a dot product multiplies number by number, and needs as many on both sides', () => {
  expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
  expect(() => dot([1], [1, 2])).toThrow('1 numbers against 2');
});

test('a scaled matrix has every number times the factor', () => {
  expect(scaled([[1, -2], [0, 4]], 0.5)).toEqual([[0.5, -1], [0, 2]]); // biome-ignore format: rows
});

test('the place of the largest number is that of the first of several', () => {
  expect(placeOfLargest([1, 3, 3])).toBe(1);
  expect(placeOfLargest([-2])).toBe(0);
  expect(placeOfLargest([])).toBe(-1);
});
