// A model is a rule with numbers in it: turn them until it misses little, then count them.
// Left out: how a machine turns them. It follows the slope of the error; the learner uses the eyes.
import * as v from 'valibot';
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { cluesFor } from './fit/clues.ts';
import { highestPower, numbersOf, parameters, refuseCount } from './fit/counting.ts';
import { bestTurned, firstTurned, fits, type Shape } from './fit/knobs.ts';
import { rightStiff } from './fit/sentences.ts';
import { type FitSettings, fitForm, isMeasured } from './fit/settings.ts';
import { type Counting, common, type FitMove, type FitState, stiffAnswers } from './fit/state.ts';
import { playTurning, turning, turnTowards } from './fit/turning.ts';
import { isWhyAnswer, keepWhy } from './why.ts';

export type { FitSettings } from './fit/settings.ts';
export type { FitMove, FitState } from './fit/state.ts';

const shapes: readonly Shape[] = ['line', 'parabola', 'neuron'];

export const fitActivity: Activity<FitSettings, FitState, FitMove> = {
  kind: 'fit',

  settings: v.pipe(
    fitForm,
    v.check(
      (settings) =>
        !isMeasured(settings) ||
        shapes.every((shape) => fits(settings, shape, bestTurned(settings, shape))),
      'has knobs with which nobody can come within 10 % of the best fit: make their steps smaller',
    ),
    v.check(
      (settings) =>
        !isMeasured(settings) ||
        shapes.every((shape) => !fits(settings, shape, firstTurned(settings, shape))),
      'has a fit that is good enough before anything is turned: see `from`',
    ),
  ),

  translatedSettings: [
    ...shapes.flatMap((shape) => [`${shape}.across`, `${shape}.up`]),
    'ladder.name',
  ],

  start: () => ({ phase: 'why', why: null, stiff: null }),

  play(settings, state, move): Outcome<FitState> {
    switch (state.phase) {
      case 'why':
        if (move.type !== 'why' || !isWhyAnswer(move.answer))
          return notNow(say('why.chooseAnswer'));
        return played(turning(settings, { ...state, why: move.answer }, 'line'));
      case 'turning':
        return playTurning(settings, state, move);
      case 'bet': {
        const stiff =
          move.type === 'bet' ? stiffAnswers.find((one) => one === move.answer) : undefined;
        if (stiff === undefined) return notNow(say('fit.chooseBet'));
        return played({ ...common(state), phase: 'stiff', stiff });
      }
      case 'stiff':
        if (move.type !== 'go-on') return notNow(say('fit.lookFirst'));
        return played(turning(settings, state, 'parabola'));
      case 'count':
        return playCount(settings, state, move);
      case 'guess':
        if (move.type !== 'guess' || !isPower(move.power)) return notNow(say('fit.guessFirst'));
        return played({ ...common(state), phase: 'ladder', power: move.power });
      case 'ladder':
        if (move.type !== 'go-on') return notNow(say('fit.ladderFirst'));
        return played({ ...common(state), phase: 'done' });
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type === 'turn',

  slips: () => [],

  stake: (_, { phase }) => (phase === 'bet' || phase === 'guess' ? 'guess' : undefined),

  clues: cluesFor,

  solve(settings, state): FitMove {
    switch (state.phase) {
      case 'why':
        return { type: 'why', answer: 'drew' };
      case 'turning':
        return turnTowards(settings, state);
      case 'bet':
        return { type: 'bet', answer: rightStiff(settings) };
      case 'count':
        if (state.answered) return { type: 'go-on' };
        return { type: 'count', number: parameters(settings.layers[state.layer] ?? 1) };
      case 'guess': {
        const last = settings.ladder.at(-1);
        const power = Math.round(Math.log10(last ? numbersOf(last) : 1));
        return { type: 'guess', power: Math.min(highestPower, power) };
      }
      case 'stiff':
      case 'ladder':
      case 'done':
        return { type: 'go-on' };
    }
  },

  keepsake: (_, { why }) => keepWhy(why),
};

function playCount(settings: FitSettings, state: Counting, move: FitMove): Outcome<FitState> {
  if (state.answered) {
    if (move.type !== 'go-on') return notNow(say('fit.readFirst'));
    const layer = state.layer + 1;
    return played(
      layer < settings.layers.length
        ? { ...state, layer, answered: false }
        : { ...common(state), phase: 'guess' },
    );
  }
  if (move.type !== 'count') return notNow(say('fit.countFirst'));
  const neurons = settings.layers[state.layer] ?? 1;
  if (move.number !== parameters(neurons)) return refuseCount(neurons, move.number);
  return played({ ...state, answered: true });
}

function isPower(power: number): boolean {
  return Number.isInteger(power) && power >= 0 && power <= highestPower;
}
