// The table once more, as weights: softmax makes shares of a row of them, and small steps down the
// slope of the loss pull these shares to what the balls say.
// Left out: weights that several contexts share. Here every row learns from its own bin alone.
import type { Matrix, Vector } from './matrix.ts';
import { softmax } from './softmax.ts';

/**
 * How surprised a row of weights is by the balls of its bin, in bits a ball (the cross-entropy):
 * the mean of -log2(share) over the balls. An empty bin surprises nobody: 0.
 * rowLoss([0, 0], [3, 1]) → -log2(1/2) = 1, for weights (m) and balls (m)
 */
export function rowLoss(weights: Vector, balls: Vector): number {
  const all = sum(balls);
  if (all === 0) return 0;
  // The logarithm of a softmax: weight - most - ln(sum of e^(weight - most)). A share may be too
  // small for a number of the machine; its logarithm never is.
  const most = Math.max(...weights);
  const logOfSum = Math.log(sum(weights.map((weight) => Math.exp(weight - most))));
  const nats = balls.reduce(
    (total, count, at) => total + count * (logOfSum - ((weights[at] ?? 0) - most)),
    0,
  );
  return nats / all / Math.LN2;
}

/**
 * The slope of a row's loss: for each weight, the share it gives minus the share of the balls.
 * Where that is above 0, the weight is too large. (m) and (m) → (m)
 * rowSlope([0, 0], [3, 1]) → [1/2 - 3/4, 1/2 - 1/4] = [-0.25, 0.25]
 * This is the derivative in nats; the loss in bits is 1 / ln 2 times as steep, which is a matter of
 * the learning rate. In an empty bin nothing slopes: all 0.
 */
export function rowSlope(weights: Vector, balls: Vector): Vector {
  const all = sum(balls);
  if (all === 0) return weights.map(() => 0);
  return softmax(weights).map((share, at) => share - (balls[at] ?? 0) / all);
}

/**
 * One step of gradient descent: every weight goes against its slope, as far as the rate says.
 * Each row follows the slope of its own loss. (n x m), (n x m) → (n x m)
 * stepped([[0, 0]], [[3, 1]], 4) → [[0 + 4 x 0.25, 0 - 4 x 0.25]] = [[1, -1]]
 */
export function stepped(weights: Matrix, balls: Matrix, rate: number): Matrix {
  return weights.map((row, at) => {
    const slope = rowSlope(row, balls[at] ?? []);
    return row.map((weight, place) => weight - rate * (slope[place] ?? 0));
  });
}

/**
 * The loss of a whole table, in bits a ball: every ball counts the same, so a full bin counts more.
 * tableLoss([[0, 0], [0, 0]], [[3, 1], [2, 0]]) → 1
 */
export function tableLoss(weights: Matrix, balls: Matrix): number {
  const all = sum(balls.flat());
  if (all === 0) return 0;
  return balls.reduce(
    (total, row, at) => total + (sum(row) / all) * rowLoss(weights[at] ?? [], row),
    0,
  );
}

/**
 * What no weights can go below, in bits a ball: the loss of the shares of the balls themselves, which
 * is what counting gives (the entropy of the table).
 * leastLoss([[2, 2], [4, 0]]) → (4 x 1 + 4 x 0) / 8 = 0.5
 */
export function leastLoss(balls: Matrix): number {
  const all = sum(balls.flat());
  if (all === 0) return 0;
  const nats = balls.map((row) => {
    const size = sum(row);
    return row.reduce(
      (total, count) => (count === 0 ? total : total - count * Math.log(count / size)),
      0,
    );
  });
  return sum(nats) / all / Math.LN2;
}

/** The weights after so many steps: weightsAfter([[0, 0]], [[3, 1]], 4, 1) → [[1, -1]] */
export function weightsAfter(start: Matrix, balls: Matrix, rate: number, steps: number): Matrix {
  let weights = start;
  for (let step = 0; step < steps; step += 1) weights = stepped(weights, balls, rate);
  return weights;
}

/** Weights on their way down, and the loss before the first step and after each one. */
export interface Descent {
  readonly weights: Matrix;
  /** One more than there were steps. */
  readonly losses: Vector;
}

/** descent([[0, 0]], [[3, 1]], 4, 1) → {weights: [[1, -1]], losses: [1, 0.904…]} */
export function descent(start: Matrix, balls: Matrix, rate: number, steps: number): Descent {
  const losses = [tableLoss(start, balls)];
  let weights = start;
  for (let step = 0; step < steps; step += 1) {
    weights = stepped(weights, balls, rate);
    losses.push(tableLoss(weights, balls));
  }
  return { weights, losses };
}

function sum(numbers: Vector): number {
  return numbers.reduce((total, number) => total + number, 0);
}
