// What fitting says in several places: names of knobs, errors, and how a line does on bent points.
import type { TextId } from '../../../texts/catalogue.ts';
import { decimal, exactly, say } from '../../../texts/say.ts';
import { leastError } from '../../least-squares.ts';
import { type Knob, leastErrorOf, markOf, type Shape } from './knobs.ts';
import type { FitSettings } from './settings.ts';
import type { StiffAnswer } from './state.ts';

/** What the knobs are called: a neuron has names of its own for the same two. */
export function knobName(shape: Shape, knob: Knob): string {
  if (shape !== 'neuron') return say(`fit.${knob}`);
  return say(knob === 'slope' ? 'fit.weight' : 'fit.bias');
}

export const shapeName = {
  line: 'fit.theLine',
  parabola: 'fit.theParabola',
  neuron: 'fit.theNeuron',
} as const satisfies Readonly<Record<Shape, TextId>>;

/** An error with two digits behind the point: amount(1.2511) → '1.25' */
export function amount(error: number): string {
  return decimal(error, 2);
}

const notYetTexts = {
  line: 'fit.lineNotYet',
  parabola: 'fit.parabolaNotYet',
  neuron: 'fit.neuronNotYet',
} as const satisfies Readonly<Record<Shape, TextId>>;

export function notYet(settings: FitSettings, shape: Shape, error: number): string {
  return say(notYetTexts[shape], {
    error: amount(error),
    least: amount(leastErrorOf(settings, shape)),
    mark: amount(markOf(settings, shape)),
  });
}

export function noFurther(shape: Shape, knob: Knob, value: number): string {
  return say('fit.noFurther', { knob: knobName(shape, knob), value: exactly(value) });
}

/** The least error of a straight line on the straight points, and on those that bend. */
export function lineErrors({ line, parabola }: FitSettings): readonly [number, number] {
  return [leastError(line.points, 1), leastError(parabola.points, 1)];
}

/** How a line does on points that bend: half the error or less is better, twice or more is worse. */
export function rightStiff(settings: FitSettings): StiffAnswer {
  const [straight, bent] = lineErrors(settings);
  if (bent > 2 * straight) return 'worse';
  return bent < straight / 2 ? 'better' : 'alike';
}

/** The two errors as they are said. */
export function saidErrors(settings: FitSettings): {
  readonly straight: string;
  readonly bent: string;
} {
  const [straight, bent] = lineErrors(settings);
  return { straight: amount(straight), bent: amount(bent) };
}
