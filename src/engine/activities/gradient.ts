// From counting to learning: the table as weights, random at first, nudged until counting is reached.
// Left out: how it is done. Read gradient/ in this order: state, row, steps, rates, foretelling, start.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import {
  chooseClues,
  foretellClues,
  foretellingSlips,
  goodRates,
  playChoosing,
  playForetelling,
  rightWay,
} from './gradient/foretelling.ts';
import { leversOf, mostNudged, playWord, wordClues } from './gradient/row.ts';
import { type GradientSettings, gradientSettings } from './gradient/settings.ts';
import { startOf } from './gradient/start.ts';
import { common, type GradientMove, type GradientState, type With } from './gradient/state.ts';
import { endClues, isNear, playEnd, playSteps, rightEnd, stepClues } from './gradient/steps.ts';

export const gradientActivity: Activity<GradientSettings, GradientState, GradientMove> = {
  kind: 'gradient',

  settings: gradientSettings,

  start: (settings, { seed, notebook }) => ({
    phase: 'rise',
    ...startOf(settings, seed, notebook),
    guess: null,
    foretold: [],
  }),

  play(settings, state, move): Outcome<GradientState> {
    switch (state.phase) {
      case 'rise':
      case 'fall':
        return playWord(settings, state, move);
      case 'nudge':
        return move.type === 'step' && move.times === 1
          ? played({ ...common(state), phase: 'nudged' })
          : notNow(say('gradient.nudgeFirst'));
      case 'end':
        return playEnd(state, move);
      case 'steps':
        return playSteps(settings, state, move);
      case 'foretell':
        return playForetelling(state, move);
      case 'choose':
        return playChoosing(settings, state, move);
      case 'nudged':
      case 'settled':
      case 'seen':
      case 'chosen':
        return move.type === 'go-on' ? played(next(state)) : notNow(say('gradient.lookFirst'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: () => false,

  slips: (settings, state) => foretellingSlips(settings, state),

  stake(_, { phase }) {
    if (phase === 'end') return 'guess';
    return phase === 'foretell' ? 'answer' : undefined;
  },

  clues(settings, state) {
    switch (state.phase) {
      case 'rise':
      case 'fall':
        return wordClues(settings, state);
      case 'end':
        return endClues();
      case 'steps':
        return stepClues(settings, state);
      case 'foretell':
        return foretellClues(settings, state);
      case 'choose':
        return chooseClues(settings, state);
      case 'nudge':
        return {
          nudge: say('gradient.nudgeNudge'),
          place: say('gradient.placeNudge'),
          answer: say('gradient.answerNudge'),
          free: true,
        };
      case 'nudged':
      case 'settled':
      case 'seen':
      case 'chosen':
      case 'done':
        return {
          nudge: say('gradient.nudgeLook'),
          place: say('gradient.placeLook'),
          answer: say('everywhere.pressEnter'),
          free: true,
        };
    }
  },

  solve(settings, state): GradientMove {
    switch (state.phase) {
      case 'rise':
      case 'fall': {
        const lever = mostNudged(leversOf(settings, state, state.start), state.phase);
        return { type: 'word', word: lever?.word ?? null };
      }
      case 'nudge':
        return { type: 'step', times: 1 };
      case 'end':
        return { type: 'choose', option: rightEnd };
      case 'steps':
        return isNear(settings, state) ? { type: 'go-on' } : { type: 'step', times: 100 };
      case 'foretell':
        return { type: 'choose', option: rightWay(settings, state, state.which) };
      case 'choose':
        return { type: 'choose', option: goodRates(settings, state)[0] ?? -1 };
      case 'nudged':
      case 'settled':
      case 'seen':
      case 'chosen':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

function next(state: With<'nudged' | 'settled' | 'seen' | 'chosen'>): GradientState {
  const same = common(state);
  switch (state.phase) {
    case 'nudged':
      return { ...same, phase: 'end' };
    case 'settled':
      return { ...same, phase: 'foretell', which: 0 };
    case 'seen':
      return state.which === 0
        ? { ...same, phase: 'foretell', which: 1 }
        : { ...same, phase: 'choose' };
    case 'chosen':
      return { ...same, phase: 'done' };
  }
}
