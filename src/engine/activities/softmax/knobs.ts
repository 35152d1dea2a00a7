// The knobs of a chart: where they stand at first, one step further, and the shares that they make.
import type { Vector } from '../../matrix.ts';
import { hottest, isSame, notchesInOne } from '../charts.ts';
import { shareDigits, sharesOf } from './scores.ts';
import { highest, type SoftmaxSettings, type Target } from './settings.ts';
import type { Knob, Knobs, Turning } from './state.ts';

export function temperatureOf({ notch }: Knobs): number {
  return notch / notchesInOne;
}

/** A chart of the level, counted from 0. Throws a RangeError for one that there is not. */
export function targetAt({ targets }: SoftmaxSettings, index: number): Target {
  const target = targets[index];
  if (target === undefined) throw new RangeError(`there is no chart ${index}`);
  return target;
}

/** The knobs before anything is turned: what is not turned stands where the target has it. */
export function firstKnobs({ turn, scores, temperature }: Target): Knobs {
  return turn === 'scores'
    ? { scores: scores.map(() => 0), notch: Math.round(temperature * notchesInOne) }
    : { scores, notch: notchesInOne };
}

/** Both charts in percent. */
export function bothShares(
  settings: SoftmaxSettings,
  { target, knobs }: Turning,
): { readonly wanted: Vector; readonly has: Vector } {
  const { scores, temperature } = targetAt(settings, target);
  return {
    wanted: sharesOf(scores, temperature),
    has: sharesOf(knobs.scores, temperatureOf(knobs)),
  };
}

/** Whether there is anything to see of the temperature: at 1 nothing is changed by dividing. */
export function isDivided(settings: SoftmaxSettings, { target, knobs }: Turning): boolean {
  return targetAt(settings, target).turn === 'temperature' || temperatureOf(knobs) !== 1;
}

export function isMatched(settings: SoftmaxSettings, state: Turning): boolean {
  const { wanted, has } = bothShares(settings, state);
  return isSame(has, wanted, shareDigits);
}

/** The knobs after a turn by one step; undefined at either end. */
export function turned(knobs: Knobs, knob: Knob, by: 1 | -1): Knobs | undefined {
  if (knob === 'temperature') {
    const notch = knobs.notch + by;
    return notch < 1 || notch > hottest ? undefined : { ...knobs, notch };
  }
  const score = (knobs.scores[knob] ?? 0) + by;
  if (Math.abs(score) > highest) return undefined;
  return { ...knobs, scores: knobs.scores.map((old, at) => (at === knob ? score : old)) };
}
