// Vectors and their sums as texts.
import type { Likeness } from '../../../engine/activities/similarity/arrows.ts';
import type { Vector } from '../../../engine/matrix.ts';
import { exactly } from '../../../texts/say.ts';
import { inForm } from '../../matrix-numbers.ts';

/** Columns for a number such as -0.48. */
const numberWidth = 5;

/** A number with two decimals, right-aligned: '-0.48', ' 0.60' */
export function number(value: number): string {
  return inForm(value, 'two').padStart(numberWidth);
}

/** '0.48 + 0.48', and what is below 0 in brackets: '0.36 + (-0.64)' */
export function sumOf(products: Vector): string {
  return products
    .map((product, at) => (at > 0 && product < 0 ? `(${two(product)})` : two(product)))
    .join(' + ');
}

/** With two decimals: two(0.6) → '0.60' */
export function two(value: number): string {
  return inForm(value, 'two');
}

/** '1.20 / (1 × 2)' */
export function quotient({ dot, lengths: [a, b] }: Likeness, times: string): string {
  return `${two(dot)} / (${exactly(a)} ${times} ${exactly(b)})`;
}
