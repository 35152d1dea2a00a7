// Turning the knobs, as numbers: the points, the error after each turn, and where the curve misses.
import {
  errorOf,
  fits,
  knobsOf,
  knobValue,
  markOf,
  modelOf,
  type Shape,
} from '../../../../engine/activities/fit/knobs.ts';
import { amount, knobName, shapeName } from '../../../../engine/activities/fit/sentences.ts';
import type { FitSettings } from '../../../../engine/activities/fit/settings.ts';
import type { FitMove, FitState, Turning } from '../../../../engine/activities/fit/state.ts';
import type { TextId } from '../../../../texts/catalogue.ts';
import { capital, exactly, list, say } from '../../../../texts/say.ts';
import { praise } from '../../../activities/fit/praise.ts';
import { type Question, same } from '../../question.ts';
import { typedOrEnter } from '../../typed-or-enter.ts';
import { missesOf, pointsSentence } from './misses.ts';
import { howToTurn, knobRange, typedKnobs } from './typed-knobs.ts';

const tasks = {
  line: 'fit.taskLine',
  parabola: 'fit.taskParabola',
  neuron: 'fit.taskNeuron',
} as const satisfies Readonly<Record<Shape, TextId>>;

export function toldOfTurning(
  settings: FitSettings,
  state: Turning,
  before: FitState | undefined,
): readonly string[] {
  const { shape } = state;
  if (before?.phase === 'turning' && before.shape === shape) {
    if (same(before.turned, state.turned)) return [];
    return [changed(settings, state, before), how(settings, state)];
  }
  return [
    say(tasks[shape], { mark: amount(markOf(settings, shape)) }),
    // The points that bend were told with the bet on them.
    ...(before?.phase === 'stiff' ? [] : [pointsSentence(settings, shape)]),
    ...knobsOf(shape).map((knob) => knobRange(settings, state, knob)),
    howToTurn(settings, state),
    say('fit.standsAt', { knobs: knobsAt(settings, state), error: errorAt(settings, state) }),
    how(settings, state),
  ];
}

export function askForKnobs(settings: FitSettings, state: Turning): Question<FitMove> {
  const fitted = fits(settings, state.shape, state.turned);
  const label = say(fitted ? 'everywhere.goOn' : 'fit.sayItFits');
  const move: FitMove = { type: 'fits' };
  return typedOrEnter('', { label, move }, typedKnobs(settings, state));
}

/** 'slope 0.5 and intercept 3' */
function knobsAt(settings: FitSettings, { shape, turned }: Turning): string {
  const knobs = knobsOf(shape).map((knob) =>
    say('fit.knobAt', {
      knob: knobName(shape, knob),
      value: exactly(knobValue(settings, shape, turned, knob)),
    }),
  );
  return capital(list(knobs));
}

function errorAt(settings: FitSettings, { shape, turned }: Turning): string {
  return amount(errorOf(settings, shape, turned));
}

/** What the last turn made of the error. */
function changed(settings: FitSettings, state: Turning, before: Turning): string {
  const knobs = knobsAt(settings, state);
  const [error, was] = [errorAt(settings, state), errorAt(settings, before)];
  if (error === was) return say('fit.errorStayed', { knobs, error });
  const grew =
    errorOf(settings, state.shape, state.turned) > errorOf(settings, before.shape, before.turned);
  return say(grew ? 'fit.errorGrew' : 'fit.errorFell', { knobs, error, before: was });
}

/** That it fits, or where it misses. */
function how(settings: FitSettings, { shape, turned }: Turning): string {
  if (fits(settings, shape, turned)) return praise(settings, shape);
  const parts = missesOf(settings, shape, modelOf(settings, shape, turned));
  return say('fit.missesAt', { shape: say(shapeName[shape]), parts });
}
