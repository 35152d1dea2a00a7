// The best line through points, or the best curve: the one with the smallest squared error.
// Left out: neurons. Their best numbers come from no formula; they are searched, or trained.
import { type Equation, solve } from './equations.ts';

/** A point as x and y, in the units of whoever measured it. */
export type Point = readonly [x: number, y: number];

/**
 * The numbers of a line or curve, the one without x first: [intercept, slope] or
 * [intercept, slope, bend].
 */
export type Coefficients = readonly number[];

/**
 * Where a curve stands at x: valueAt([1, 2], 3) → 1 + 2 x 3 = 7
 * valueAt([1, 0, 2], 3) → 1 + 2 x 9 = 19
 */
export function valueAt(coefficients: Coefficients, x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/**
 * How badly a model misses points: each miss times itself, on average, in squared units of y.
 * squaredError([[0, 1], [1, 4]], () => 2) → (1 + 4) / 2 = 2.5; without points, 0
 */
export function squaredError(points: readonly Point[], predict: (x: number) => number): number {
  const sum = points.reduce((total, [x, y]) => total + (y - predict(x)) ** 2, 0);
  return points.length === 0 ? 0 : sum / points.length;
}

/**
 * The curve of `degree` (1 for a line, 2 for a parabola) that no other one of its degree beats.
 * bestFit([[0, 1], [1, 3], [2, 5]], 1) → [1, 2]: y = 1 + 2x
 *
 * At the smallest error, turning any one of the numbers a little changes nothing. That gives one
 * equation for each number, the normal equations: for every power p,
 * the sum of x^p times the curve over all points = the sum of x^p times y.
 * Throws a RangeError if fewer places x are measured than the curve has numbers.
 */
export function bestFit(points: readonly Point[], degree: number): Coefficients {
  const places = new Set(points.map(([x]) => x)).size;
  if (places <= degree) {
    throw new RangeError(
      `a curve of ${degree + 1} numbers needs ${degree + 1} places, not ${places}`,
    );
  }
  const powers = Array.from({ length: degree + 1 }, (_, power) => power);
  const sumOf = (term: (point: Point) => number) =>
    points.reduce((sum, point) => sum + term(point), 0);
  const equations = powers.map((row): Equation => {
    const coefficients = powers.map((column) => sumOf(([x]) => x ** (row + column)));
    return [coefficients, sumOf(([x, y]) => x ** row * y)];
  });
  return solve(equations);
}

/** The smallest squared error that a curve of `degree` can have: leastError([[0, 1], [1, 3]], 1) → 0 */
export function leastError(points: readonly Point[], degree: number): number {
  const best = bestFit(points, degree);
  return squaredError(points, (x) => valueAt(best, x));
}
