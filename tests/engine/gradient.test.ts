// A table as weights: sums worked by hand, slopes against differences, and where the descent ends.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  descent,
  leastLoss,
  rowLoss,
  rowSlope,
  stepped,
  tableLoss,
  weightsAfter,
} from '../../src/engine/gradient.ts';
import type { Matrix, Vector } from '../../src/engine/matrix.ts';
import { softmaxRows } from '../../src/engine/softmax.ts';

const tiny: Matrix = [
  [1, 3, 1, 3, 2],
  [1, 1, 4, 2, 2],
  [1, 2, 2, 3, 2],
  [4, 1, 1, 1, 3],
];

const weight = fc.double({ min: -5, max: 5, noNaN: true });
const weightRow = fc.array(weight, { minLength: 5, maxLength: 5 });
const ballRow = (least: number) =>
  fc.array(fc.integer({ min: least, max: 12 }), { minLength: 5, maxLength: 5 });
const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 4, maxLength: 4 });

describe('by hand', () => {
  test('two even shares cost one bit a ball, whatever the balls', () => {
    expect(rowLoss([0, 0], [3, 1])).toBeCloseTo(1, 12);
    expect(rowLoss([7, 7], [1, 0])).toBeCloseTo(1, 12);
  });

  test('shares of 3/4 and 1/4 cost 0.811 bits where there are three balls and one', () => {
    // 3/4 x log2(4/3) + 1/4 x 2
    expect(rowLoss([Math.log(3), 0], [3, 1])).toBeCloseTo(0.75 * Math.log2(4 / 3) + 0.5, 12);
    expect(leastLoss([[3, 1]])).toBeCloseTo(0.811278, 6);
  });

  test('the slope is the share there is minus the share there should be', () => {
    expect(rowSlope([0, 0], [3, 1])).toEqual([-0.25, 0.25]);
    expect(rowSlope([Math.log(3), 0], [3, 1])[0]).toBeCloseTo(0, 12);
  });

  test('a step goes against the slope, as far as the rate says', () => {
    expect(stepped([[0, 0]], [[3, 1]], 4)).toEqual([[1, -1]]);
    // e / (e + 1/e) = 0.8808 and 0.1192: 3/4 x 0.1831 + 1/4 x 3.0685 bits
    const { losses } = descent([[0, 0]], [[3, 1]], 4, 1);
    expect(losses[0]).toBeCloseTo(1, 12);
    expect(losses[1]).toBeCloseTo(0.904_466, 5);
  });

  test('the weights after some steps are those at the end of their descent', () => {
    expect(weightsAfter([[0, 0]], [[3, 1]], 4, 1)).toEqual([[1, -1]]);
    const start = tiny.map((row) => row.map((_, at) => at / 2));
    expect(weightsAfter(start, tiny, 1, 30)).toEqual(descent(start, tiny, 1, 30).weights);
    expect(weightsAfter(start, tiny, 1, 0)).toBe(start);
  });

  test('a bin with more balls counts for more in the loss of the table', () => {
    // The first bin costs 1 bit a ball, the second 2: 6 balls and 2 balls.
    const weights = [
      [0, 0],
      [0, Math.log(3)],
    ];
    expect(
      tableLoss(weights, [
        [3, 3],
        [2, 0],
      ]),
    ).toBeCloseTo((6 * 1 + 2 * 2) / 8, 12);
  });

  test('an empty bin has no loss and no slope, so its weights stay as they are', () => {
    expect(rowLoss([1, 2], [0, 0])).toBe(0);
    expect(
      stepped(
        [
          [1, 2],
          [0, 0],
        ],
        [
          [0, 0],
          [3, 1],
        ],
        4,
      ),
    ).toEqual([
      [1, 2],
      [1, -1],
    ]);
    expect([tableLoss([[1, 2]], [[0, 0]]), leastLoss([[0, 0]])]).toEqual([0, 0]);
  });

  test('the tiny language costs 2.146 bits a ball when it is counted', () => {
    const entropy = (shares: Vector) =>
      -shares.reduce((bits, share) => bits + share * Math.log2(share), 0);
    const byHand =
      (entropy([0.1, 0.3, 0.1, 0.3, 0.2]) +
        entropy([0.1, 0.1, 0.4, 0.2, 0.2]) +
        entropy([0.1, 0.2, 0.2, 0.3, 0.2]) +
        entropy([0.4, 0.1, 0.1, 0.1, 0.3])) /
      4;
    expect(leastLoss(tiny)).toBeCloseTo(byHand, 12);
    expect(leastLoss(tiny)).toBeCloseTo(2.146, 3);
  });
});

describe('as properties', () => {
  test('the slope is what the loss does when one weight is moved a little', () => {
    const h = 1e-5;
    fc.assert(
      fc.property(weightRow, ballRow(1), (weights, balls) => {
        const slope = rowSlope(weights, balls);
        const measured = weights.map((_, at) => {
          const moved = (by: number) =>
            rowLoss(
              weights.map((w, place) => (place === at ? w + by : w)),
              balls,
            );
          return (Math.LN2 * (moved(h) - moved(-h))) / (2 * h);
        });
        const size = Math.hypot(...slope) + Math.hypot(...measured);
        const apart = Math.hypot(...slope.map((s, at) => s - (measured[at] ?? 0)));
        expect(size < 1e-6 ? 0 : apart / size).toBeLessThan(1e-4);
      }),
    );
  });

  test('a step of a rate below 4 never makes the loss of the table larger', () => {
    const rate = fc.double({ min: 0.01, max: 4, noNaN: true });
    fc.assert(
      fc.property(rows(weightRow), rows(ballRow(0)), rate, (weights, balls, by) => {
        const { losses } = descent(weights, balls, by, 3);
        losses.slice(1).forEach((loss, at) => {
          expect(loss).toBeLessThanOrEqual((losses[at] ?? 0) + 1e-12);
        });
      }),
    );
  });

  test('no weights are less surprised than counting', () => {
    fc.assert(
      fc.property(rows(weightRow), rows(ballRow(0)), (weights, balls) => {
        expect(tableLoss(weights, balls)).toBeGreaterThanOrEqual(leastLoss(balls) - 1e-9);
      }),
    );
  });

  test('with a ball of every word, the loss falls to exactly what counting gives, and so do the shares', () => {
    fc.assert(
      fc.property(rows(weightRow), rows(ballRow(1)), (start, balls) => {
        const { weights, losses } = descent(start, balls, 3, 3000);
        expect(losses.at(-1)).toBeCloseTo(leastLoss(balls), 9);
        softmaxRows(weights).forEach((shares, at) => {
          const bin = balls[at] ?? [];
          const size = bin.reduce((all, n) => all + n, 0);
          shares.forEach((share, place) => {
            expect(share).toBeCloseTo((bin[place] ?? 0) / size, 5);
          });
        });
      }),
      { numRuns: 15 },
    );
  });

  test('a word without a ball is crept up to: the loss comes near to counting, and stays above it', () => {
    const balls = [[3, 1, 0]];
    const far = descent([[0, 0, 0]], balls, 1, 1000);
    const [early = 0, late = 0] = [far.losses[100], far.losses[1000]];
    expect(late - leastLoss(balls)).toBeGreaterThan(0);
    expect(late - leastLoss(balls)).toBeLessThan(0.002);
    expect(late).toBeLessThan(early);
  });

  test('even where shares vanish, the loss is a number', () => {
    const { losses } = descent([[0, 0, 0]], [[1, 5, 0]], 2000, 20);
    for (const loss of losses) expect(Number.isFinite(loss)).toBe(true);
  });
});
