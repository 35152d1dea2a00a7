// What a level of this kind sets: balls for whoever has none, a row to nudge by hand, and learning rates.
// Left out: every number that follows from these. They are computed.
import * as v from 'valibot';
import type { Word } from '../../language.ts';
import { colourSetting, type TableSetting, tableSetting, whole } from '../settings.ts';

export interface GradientSettings {
  /** For a learner whose notebook leaves a bin empty. */
  readonly table: TableSetting;
  /** The bin whose weights are nudged by hand. */
  readonly row: Word;
  /** The learning rate of the first steps. */
  readonly rate: number;
  /** So near to counting, in bits a ball, the first steps must come. */
  readonly near: number;
  /** From the smallest to the largest: what they do is foretold of the first and the last. */
  readonly rates: readonly number[];
  /** What a good rate does: it comes within so many bits of counting, in so many steps. */
  readonly goal: { readonly within: number; readonly steps: number };
}

const rate = v.pipe(
  v.number('must be a number above 0'),
  v.minValue(0.001, 'must be at least 0.001'),
  v.maxValue(1000, 'must be at most 1000'),
);
const bits = v.pipe(
  v.number('must be a number of bits'),
  v.minValue(0.001, 'must be at least 0.001 bits'),
  v.maxValue(1, 'must be at most one bit'),
);

export const gradientSettings = v.strictObject({
  table: tableSetting,
  row: colourSetting,
  rate,
  near: bits,
  rates: v.pipe(
    v.array(rate, 'must be a list of learning rates'),
    v.minLength(3, 'must have at least three rates'),
    v.maxLength(7, 'must have at most seven rates'),
    v.check(
      (rates) => rates.every((one, at) => at === 0 || one > (rates[at - 1] ?? 0)),
      'must grow from one rate to the next',
    ),
  ),
  goal: v.strictObject({ within: bits, steps: whole(5, 40) }),
});
