// A model as a formula, with the numbers that its knobs show.
import type { Knob, Shape } from '../../../engine/activities/fit/knobs.ts';
import { exactly, say } from '../../../texts/say.ts';

/**
 * formula('line', …) → 'y = 0.9x + 1.5'; formula('parabola', …) → 'y = -0.35x² + 0.3x + 10.5'
 * formula('neuron', …) → 'y = max(0, 1.5x - 6)'
 */
export function formula(shape: Shape, value: (knob: Knob) => number, ascii: boolean): string {
  const line = `${exactly(value('slope'))}x${added(value('intercept'))}`;
  switch (shape) {
    case 'line':
      return `y = ${line}`;
    case 'parabola':
      return `y = ${exactly(value('bend'))}${ascii ? 'x^2' : 'x²'}${added(value('slope'))}x${added(value('intercept'))}`;
    case 'neuron':
      return `y = ${say('fit.neverBelowZero', { line })}`;
  }
}

function added(n: number): string {
  return n < 0 ? ` - ${exactly(-n)}` : ` + ${exactly(n)}`;
}
