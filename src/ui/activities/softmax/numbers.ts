// Scores and weights as texts.
import { short } from '../../../engine/activities/charts.ts';
import { decimal } from '../../../texts/say.ts';

/** A score with two decimals at most: scoreText(1.386) → '1.39'; the logarithm of nothing: '-∞' */
export function scoreText(score: number): string {
  return Number.isFinite(score) ? short(score, 2) : '-∞';
}

/** A weight: weightText(7.389) → '7.39'; weightText(1096.6) → '1,097'; weightText(0.001) → '<0.01' */
export function weightText(weight: number): string {
  if (weight > 0 && weight < 0.005) return `<${decimal(0.01, 2)}`;
  return decimal(weight, weight >= 1000 ? 0 : 2);
}
