// The flat map of many dimensions: worked by hand, and against every other pair of directions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot, type Matrix, type Vector } from '../../src/engine/matrix.ts';
import {
  type Axes,
  centred,
  placedAmong,
  projected,
  shareSeen,
  turnedAxes,
} from '../../src/engine/projection.ts';
import { lengthOf } from '../../src/engine/similarity.ts';

const anyAxes = (dimensions: number): Axes => [
  Array.from({ length: dimensions }, (_, d) => (d === 0 ? 1 : 0.3)),
  Array.from({ length: dimensions }, (_, d) => (d === 1 ? 1 : -0.2)),
];

/** A long line along (3, 4) / 5, and a short one across it along (-4, 3) / 5. */
const cross: Matrix = [
  [6 + 10, 8 + 10],
  [-6 + 10, -8 + 10],
  [-4 + 10, 3 + 10],
  [4 + 10, -3 + 10],
];

test('the middle of the points is where the map has its zero', () => {
  expect(centred(cross)).toEqual([
    [6, 8],
    [-6, -8],
    [-4, 3],
    [4, -3],
  ]);
});

test('by hand: the first axis lies along the long line, the second across it', () => {
  const axes = turnedAxes(cross, anyAxes(2), 100);
  expect(axes[0].map(Math.abs)).toEqual([expect.closeTo(3 / 5, 9), expect.closeTo(4 / 5, 9)]);
  expect(axes[1].map(Math.abs)).toEqual([expect.closeTo(4 / 5, 9), expect.closeTo(3 / 5, 9)]);
  const [far, , near] = projected(cross, axes);
  expect([Math.abs(far?.[0] ?? 0), Math.abs(near?.[1] ?? 0)]).toEqual([
    expect.closeTo(10, 9),
    expect.closeTo(5, 9),
  ]);
});

const number = fc.integer({ min: -100, max: 100 }).map((n) => n / 100);
const vector = fc.array(number, { minLength: 4, maxLength: 4 });
/** Also points in a row, and points that are all the same. */
const points = fc.array(vector, { minLength: 2, maxLength: 12 });

describe('of any points', () => {
  test('the axes are as long as 1 and at right angles', () => {
    fc.assert(
      fc.property(points, (all) => {
        const [across, up] = turnedAxes([...all, [1, 0, 0, 0]], anyAxes(4), 30);
        expect(lengthOf(across)).toBeCloseTo(1, 9);
        expect(lengthOf(up)).toBeCloseTo(1, 9);
        expect(dot(across, up)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('no other two directions show more of them', () => {
    fc.assert(
      fc.property(points, vector, vector, (all, a, b) => {
        const other = atRightAngles(a, b);
        fc.pre(other !== undefined);
        const best = turnedAxes(all, anyAxes(4), 2000);
        expect(shareSeen(all, best)).toBeGreaterThanOrEqual(shareSeen(all, other ?? best) - 1e-6);
      }),
    );
  });

  test('more turns never show less of them', () => {
    fc.assert(
      fc.property(points, (all) => {
        const few = turnedAxes(all, anyAxes(4), 2);
        expect(shareSeen(all, turnedAxes(all, few, 5))).toBeGreaterThanOrEqual(
          shareSeen(all, few) - 1e-9,
        );
      }),
    );
  });
});

function atRightAngles(a: Vector, b: Vector): Axes | undefined {
  const length = lengthOf(a);
  if (length < 1e-3) return undefined;
  const across = a.map((value) => value / length);
  const rest = b.map((value, d) => value - dot(b, across) * (across[d] ?? 0));
  const left = lengthOf(rest);
  return left < 1e-3 ? undefined : [across, rest.map((value) => value / left)];
}

test('points that are all in one place keep the axes, and nothing of them is missing', () => {
  const same = [
    [1, 2],
    [1, 2],
  ];
  const from: Axes = [
    [1, 0],
    [0, 1],
  ];
  expect(turnedAxes(same, from, 3)).toEqual(from);
  expect(shareSeen(same, from)).toBe(1);
});

test('a point that is none of them lies where it would lie among them', () => {
  const axes = turnedAxes(cross, anyAxes(2), 100);
  const [first = [0, 0]] = projected(cross, axes);
  expect(placedAmong(cross, axes, [16, 18])).toEqual(
    first.map((value) => expect.closeTo(value, 9)),
  );
});
