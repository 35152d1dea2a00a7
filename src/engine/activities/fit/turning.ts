// Turning the knobs of a model, one step at a time, until it fits.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import {
  bestTurned,
  errorOf,
  firstTurned,
  fits,
  knobSetting,
  knobsOf,
  knobValue,
  type Shape,
  steps,
  type Turned,
} from './knobs.ts';
import { noFurther, notYet } from './sentences.ts';
import type { FitSettings } from './settings.ts';
import { common, type FitMove, type FitState, type Turning } from './state.ts';

/** A fresh model of this shape, its knobs where the level puts them. */
export function turning(settings: FitSettings, state: FitState, shape: Shape): Turning {
  return { ...common(state), phase: 'turning', shape, turned: firstTurned(settings, shape) };
}

/** One move while knobs are turned. */
export function playTurning(
  settings: FitSettings,
  state: Turning,
  move: FitMove,
): Outcome<FitState> {
  const { shape, turned } = state;
  if (move.type === 'fits') {
    if (fits(settings, shape, turned)) return played(afterFitting(settings, state));
    return notNow(notYet(settings, shape, errorOf(settings, shape, turned)));
  }
  if (move.type !== 'turn' || Math.abs(move.by) !== 1) return notNow(say('fit.turnFirst'));
  const setting = knobsOf(shape).includes(move.knob)
    ? knobSetting(settings, shape, move.knob)
    : undefined;
  if (setting === undefined) return notNow(say('fit.noSuchKnob'));
  const at = (turned[move.knob] ?? 0) + move.by;
  if (at < 0 || at > steps(setting)) {
    return notNow(noFurther(shape, move.knob, knobValue(settings, shape, turned, move.knob)));
  }
  return played({ ...state, turned: { ...turned, [move.knob]: at } });
}

function afterFitting(settings: FitSettings, state: Turning): FitState {
  switch (state.shape) {
    case 'line':
      return { ...common(state), phase: 'bet' };
    case 'parabola':
      return turning(settings, state, 'neuron');
    case 'neuron':
      return { ...common(state), phase: 'count', layer: 0, answered: false };
  }
}

/** A move towards the best place of the knobs, one knob after the other. */
export function turnTowards(settings: FitSettings, { shape, turned }: Turning): FitMove {
  if (fits(settings, shape, turned)) return { type: 'fits' };
  const target = bestTurned(settings, shape);
  const knob = knobsOf(shape).find((one) => turned[one] !== target[one]) ?? 'slope';
  return { type: 'turn', knob, by: (turned[knob] ?? 0) < (target[knob] ?? 0) ? 1 : -1 };
}

/** Whether no step of a single knob makes the error smaller. */
export function isStuck(settings: FitSettings, shape: Shape, turned: Turned): boolean {
  const error = errorOf(settings, shape, turned);
  return knobsOf(shape).every((knob) => {
    const setting = knobSetting(settings, shape, knob);
    return [-1, 1].every((by) => {
      const at = (turned[knob] ?? 0) + by;
      const outside = setting === undefined || at < 0 || at > steps(setting);
      return outside || errorOf(settings, shape, { ...turned, [knob]: at }) >= error;
    });
  });
}
