// What a level of fitting is made of: points, the knobs to turn, layers to count, a ladder to climb.
import * as v from 'valibot';
import type { Point } from '../../least-squares.ts';

/** A number that can be turned, from `least` to `most` in equal steps. */
export interface KnobSetting {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Where it stands at first. */
  readonly from: number;
}

/** Points to fit, and what is measured across and up. */
export interface Fitting {
  readonly across: string;
  readonly up: string;
  readonly points: readonly Point[];
  readonly slope: KnobSetting;
  readonly intercept: KnobSetting;
}

/** How many numbers a model of the ladder has: counted in the game, or written in the level. */
export type Rung = {
  readonly name: string;
  readonly numbers: 'line' | 'parabola' | 'table-of-one' | 'table-of-two' | number;
};

export interface FitSettings {
  readonly line: Fitting;
  readonly parabola: Fitting & { readonly bend: KnobSetting };
  /** The slope is its weight w, the intercept its bias b. */
  readonly neuron: Fitting;
  /** Numbers of neurons whose parameters are counted; 1 stands for one neuron by itself. */
  readonly layers: readonly number[];
  /** From the smallest model to the largest. The last one is guessed. */
  readonly ladder: readonly Rung[];
}

const number = v.pipe(v.number('must be a number'), v.finite('must be a number'));
/** Labels are translated with the level, so they have room for longer languages. */
function label(most: number) {
  return v.pipe(
    v.string('must be a few words'),
    v.nonEmpty('must be a few words'),
    v.maxLength(most, `must be at most ${most} characters`),
  );
}

const knob = v.pipe(
  v.strictObject({
    least: number,
    most: number,
    step: v.pipe(number, v.minValue(0.001, 'must be above 0')),
    from: number,
  }),
  v.check(({ least, most }) => least < most, 'must have a `least` below its `most`'),
  v.check(
    ({ least, most, step }) => isWhole((most - least) / step) && (most - least) / step <= 100,
    'must reach from `least` to `most` in at most 100 whole steps',
  ),
  v.check(
    ({ least, most, step, from }) =>
      from >= least && from <= most && isWhole((from - least) / step),
    'must start on one of its steps: see `from`',
  ),
);

const fitting = {
  across: label(36),
  up: label(36),
  points: v.pipe(
    v.array(v.strictTuple([number, number], 'must be two numbers: across and up')),
    v.minLength(4, 'must have at least four points'),
    v.maxLength(30, 'must have at most thirty points'),
    v.check((points) => hasPlaces(points), 'must be measured at four places or more'),
  ),
  slope: knob,
  intercept: knob,
};

const rung = v.strictObject({
  name: label(28),
  numbers: v.union(
    [
      v.picklist(['line', 'parabola', 'table-of-one', 'table-of-two']),
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e15)),
    ],
    'must be a whole number, or one of: line, parabola, table-of-one, table-of-two',
  ),
});

/** The form of the settings. That they can be fitted is checked in fit.ts. */
export const fitForm = v.strictObject({
  line: v.strictObject(fitting),
  parabola: v.strictObject({ ...fitting, bend: knob }),
  neuron: v.strictObject(fitting),
  layers: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300))),
    v.minLength(1, 'must name at least one layer'),
  ),
  ladder: v.pipe(
    v.array(rung),
    v.minLength(2, 'must have at least two models'),
    v.maxLength(8, 'must have at most eight models'),
  ),
});

/** Whether all points can be fitted at all; if not, that has been told already. */
export function isMeasured({ line, parabola, neuron }: FitSettings): boolean {
  return [line, parabola, neuron].every(({ points }) => hasPlaces(points));
}

function hasPlaces(points: readonly Point[]): boolean {
  return new Set(points.map(([x]) => x)).size >= 4;
}

function isWhole(n: number): boolean {
  return Math.abs(n - Math.round(n)) < 1e-6;
}
