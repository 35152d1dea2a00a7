// A model as a formula, with the numbers that its knobs show.
import type { Knob, Shape } from '../../../engine/activities/fit/knobs.ts';
import { exactly, say } from '../../../texts/say.ts';

/**
 * formula('line', …) → 'y = 0.9x + 1.5'; formula('parabola', …) → 'y = -0.35x² + 0.3x + 10.5'
 * formula('neuron', …) → 'y = max(0, 1.5x - 6)'
 */
export function formula(shape: Shape, value: (knob: Knob) => number, ascii: boolean): string {
  const line = sumOf([value('slope'), 'x'], [value('intercept'), '']);
  switch (shape) {
    case 'line':
      return `y = ${line}`;
    case 'parabola':
      return `y = ${sumOf([value('bend'), ascii ? 'x^2' : 'x²'], [value('slope'), 'x'], [value('intercept'), ''])}`;
    case 'neuron':
      return `y = ${say('fit.neverBelowZero', { line })}`;
  }
}

/** Terms one after the other, those of 0 left out: sumOf([-0.3, 'x²'], [0, 'x'], [11, '']) → '-0.3x² + 11' */
function sumOf(...terms: readonly (readonly [number, string])[]): string {
  const [first, ...others] = terms.filter(([n]) => n !== 0);
  if (first === undefined) return exactly(0);
  const added = others.map(([n, x]) => `${n < 0 ? ' - ' : ' + '}${exactly(Math.abs(n))}${x}`);
  return `${exactly(first[0])}${first[1]}${added.join('')}`;
}
