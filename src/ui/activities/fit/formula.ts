// A model as a formula, with the numbers that its knobs show.
import type { Knob, Shape } from '../../../engine/activities/fit/knobs.ts';

/**
 * formula('line', …) → 'y = 0.9x + 1.5'; formula('parabola', …) → 'y = -0.35x² + 0.3x + 10.5'
 * formula('neuron', …) → 'y = max(0, 1.5x - 6)'
 */
export function formula(shape: Shape, value: (knob: Knob) => number, ascii: boolean): string {
  const line = `${value('slope')}x${added(value('intercept'))}`;
  switch (shape) {
    case 'line':
      return `y = ${line}`;
    case 'parabola':
      return `y = ${value('bend')}${ascii ? 'x^2' : 'x²'}${added(value('slope'))}x${added(value('intercept'))}`;
    case 'neuron':
      return `y = max(0, ${line})`;
  }
}

function added(n: number): string {
  return n < 0 ? ` - ${-n}` : ` + ${n}`;
}
