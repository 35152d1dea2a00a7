// Scores and weights as texts.
import { decimal } from '../../../texts/say.ts';

/** A score, with two decimals unless it is whole: scoreText(2.9957) → '3.00'; the logarithm of nothing: '-∞' */
export function scoreText(score: number): string {
  if (!Number.isFinite(score)) return '-∞';
  return decimal(score, Number.isInteger(score) ? 0 : 2);
}

/** A weight: weightText(7.389) → '7.39'; weightText(1096.6) → '1,097'; weightText(0.001) → '<0.01' */
export function weightText(weight: number): string {
  if (weight > 0 && weight < 0.005) return `<${decimal(0.01, 2)}`;
  return decimal(weight, weight >= 1000 ? 0 : 2);
}
