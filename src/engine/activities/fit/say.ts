// The sentences of fitting, in one place, so that they can be put into another language.
import { leastError } from '../../least-squares.ts';
import { type Knob, leastErrorOf, markOf, type Shape } from './knobs.ts';
import type { FitSettings } from './settings.ts';
import type { StiffAnswer } from './state.ts';

/** What the knobs are called: a neuron has names of its own for the same two. */
export function knobName(shape: Shape, knob: Knob): string {
  if (shape !== 'neuron') return knob;
  return knob === 'slope' ? 'weight w' : 'bias b';
}

export const shapeName: Readonly<Record<Shape, string>> = {
  line: 'line',
  parabola: 'parabola',
  neuron: 'neuron',
};

/** An error with two digits behind the point: amount(1.2511) → '1.25' */
export function amount(error: number): string {
  return error.toFixed(2);
}

export const say = {
  done: 'This level is done.',
  chooseWhy: 'Choose one of the four answers first. None of them can be wrong here.',
  chooseBet: 'Choose one of the three first.',
  lookFirst: 'Look at the best line, then go on.',
  turnFirst: 'Turn the knobs, until the error is small enough.',
  readFirst: 'That is answered. Read why, then go on.',
  countFirst: 'Type a whole number first.',
  guessFirst: 'Move the mark, then hand it in.',
  ladderFirst: 'Look at the ladder, then go on.',
  noKnob: 'This model has no such number to turn.',
} as const;

export function notYet(settings: FitSettings, shape: Shape, error: number): string {
  return `An error of ${amount(error)} is too much. The best ${shapeName[shape]} has ${amount(leastErrorOf(settings, shape))}; come below ${amount(markOf(settings, shape))}.`;
}

export function noFurther(shape: Shape, knob: Knob, value: number): string {
  return `The ${knobName(shape, knob)} goes no further than ${value}.`;
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

export function stiffSlip(settings: FitSettings, said: StiffAnswer): string {
  const [straight, bent] = lineErrors(settings);
  const words = { better: 'less', alike: 'about as much', worse: 'much more' }[said];
  return `You said that a line would miss the bent points ${words}: its error is ${amount(bent)}, and ${amount(straight)} on the straight ones.`;
}
