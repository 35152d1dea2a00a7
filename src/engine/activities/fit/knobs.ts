// Knobs: the numbers of a model that the learner turns, and how well the model fits where they stand.
import {
  bestFit,
  type Coefficients,
  leastError,
  squaredError,
  valueAt,
} from '../../least-squares.ts';
import type { FitSettings, KnobSetting } from './settings.ts';

export type Shape = 'line' | 'parabola' | 'neuron';
export type Knob = 'bend' | 'slope' | 'intercept';

/** How many steps each knob stands above its least place. A shape has no other knobs than its own. */
export type Turned = Readonly<Partial<Record<Knob, number>>>;

/** How far above the least possible error a fit may be. */
const allowance = 1.1;

/** The power of x that a knob stands before. */
const powers: Readonly<Record<Knob, 0 | 1 | 2>> = { intercept: 0, slope: 1, bend: 2 };

/** How many steps around the least squares are searched for the best place of a knob. */
const around = 3;

/** The numbers of a shape, which are its knobs: a line has 2, a parabola 3, a neuron 2. */
export function knobsOf(shape: Shape): readonly Knob[] {
  return shape === 'parabola' ? ['bend', 'slope', 'intercept'] : ['slope', 'intercept'];
}

/** How far a knob can be turned; undefined for one that the shape does not have. */
export function knobSetting(
  settings: FitSettings,
  shape: Shape,
  knob: Knob,
): KnobSetting | undefined {
  if (knob !== 'bend') return settings[shape][knob];
  return shape === 'parabola' ? settings.parabola.bend : undefined;
}

/** The highest step of a knob: steps({least: -1, most: 2, step: 0.1}) → 30 */
export function steps({ least, most, step }: KnobSetting): number {
  return Math.round((most - least) / step);
}

/** The knobs where the level puts them at first. */
export function firstTurned(settings: FitSettings, shape: Shape): Turned {
  return Object.fromEntries(
    knobsOf(shape).flatMap((knob) => {
      const setting = knobSetting(settings, shape, knob);
      return setting ? [[knob, Math.round((setting.from - setting.least) / setting.step)]] : [];
    }),
  );
}

/** What a knob says: knobValue(settings, 'line', {slope: 13}, 'slope') → 0.3, 13 steps of 0.1 above -1 */
export function knobValue(settings: FitSettings, shape: Shape, turned: Turned, knob: Knob): number {
  const setting = knobSetting(settings, shape, knob);
  const at = turned[knob];
  if (setting === undefined || at === undefined) return 0;
  return Number((setting.least + at * setting.step).toFixed(6));
}

/** The model that the knobs make: x in, y out. A neuron is a line that never goes below 0. */
export function modelOf(
  settings: FitSettings,
  shape: Shape,
  turned: Turned,
): (x: number) => number {
  const value = (knob: Knob) => knobValue(settings, shape, turned, knob);
  return predicting(shape, [value('intercept'), value('slope'), value('bend')]);
}

function predicting(shape: Shape, coefficients: Coefficients): (x: number) => number {
  return shape === 'neuron'
    ? (x) => Math.max(0, valueAt(coefficients, x))
    : (x) => valueAt(coefficients, x);
}

/** The mean squared miss where the knobs stand. */
export function errorOf(settings: FitSettings, shape: Shape, turned: Turned): number {
  return squaredError(settings[shape].points, modelOf(settings, shape, turned));
}

/**
 * The least error there is: for a line and a parabola solved, whatever the knobs can do;
 * for a neuron, which no formula solves, the best of all places of its knobs.
 */
export function leastErrorOf(settings: FitSettings, shape: Shape): number {
  if (shape === 'neuron') return errorOf(settings, shape, bestTurned(settings, shape));
  return leastError(settings[shape].points, knobsOf(shape).length - 1);
}

/** The error that is small enough: 10 % above the least there is. */
export function markOf(settings: FitSettings, shape: Shape): number {
  return allowance * leastErrorOf(settings, shape);
}

export function fits(settings: FitSettings, shape: Shape, turned: Turned): boolean {
  return errorOf(settings, shape, turned) <= markOf(settings, shape);
}

/**
 * A place of the knobs with the smallest error: for a neuron the best of all there are, for a line
 * or a parabola the best of those around the least squares.
 */
export function bestTurned(settings: FitSettings, shape: Shape): Turned {
  const { points } = settings[shape];
  const knobs = knobsOf(shape);
  const solved = shape === 'neuron' ? undefined : bestFit(points, knobs.length - 1);
  const ranges = knobs.map((knob): readonly (readonly [at: number, value: number])[] => {
    const setting = knobSetting(settings, shape, knob);
    if (setting === undefined) return [];
    const near = solved && (solved[powers[knob]] ?? 0);
    const middle = near === undefined ? 0 : Math.round((near - setting.least) / setting.step);
    return Array.from({ length: steps(setting) + 1 }, (_, at) => at)
      .filter((at) => near === undefined || Math.abs(at - middle) <= around)
      .map((at) => [at, setting.least + at * setting.step]);
  });
  let best = firstTurned(settings, shape);
  let least = errorOf(settings, shape, best);
  for (const places of combined(ranges)) {
    const coefficients = [0, 0, 0];
    for (const [n, knob] of knobs.entries()) coefficients[powers[knob]] = places[n]?.[1] ?? 0;
    const error = squaredError(points, predicting(shape, coefficients));
    if (error < least) {
      least = error;
      best = Object.fromEntries(knobs.map((knob, n) => [knob, places[n]?.[0] ?? 0]));
    }
  }
  return best;
}

/** One of each: combined([[1, 2], [3]]) → [[1, 3], [2, 3]] */
function combined<T>(ranges: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return ranges.reduce<readonly (readonly T[])[]>(
    (all, range) => all.flatMap((chosen) => range.map((one) => [...chosen, one])),
    [[]],
  );
}
