// The price of memory: how many bins a longer context needs, and how few of them are ever filled.
// Left out: what real models do instead. It is named here, and built in the next world.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { binsOf, countClues, refuseCount } from './ladder/counting.ts';
import { guessAbout } from './ladder/guesses.ts';
import { ownDocuments } from './ladder/own.ts';
import { type LadderSettings, ladderSettings } from './ladder/settings.ts';
import {
  common,
  type Guessed,
  guessed,
  type LadderMove,
  type LadderState,
} from './ladder/state.ts';
import { playWayOut, rightWayOut, wayOutClues } from './ladder/way-out.ts';

export const ladderActivity: Activity<LadderSettings, LadderState, LadderMove> = {
  kind: 'ladder',

  settings: ladderSettings,

  start: (settings, { notebook }) => ({
    phase: 'count',
    step: 0,
    guesses: [],
    ...ownDocuments(settings, notebook),
  }),

  play(settings, state, move): Outcome<LadderState> {
    switch (state.phase) {
      case 'count': {
        const length = settings.lengths[state.step] ?? 1;
        if (move.type !== 'answer') return notNow(say('ladder.typeFirst'));
        if (move.bins !== binsOf(length)) return refuseCount(length, move.bins);
        return played({ ...common(state), phase: 'counted', step: state.step });
      }
      case 'guess':
        return playGuess(settings, state, state.about, move);
      case 'way-out':
        return playWayOut(settings, state, move);
      case 'counted':
      case 'seen':
      case 'shared':
        return move.type === 'go-on'
          ? played(next(settings, state))
          : notNow(say('ladder.lookFirst'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: () => false,

  slips: () => [],

  stake: (_, { phase }) => (phase === 'guess' ? 'guess' : undefined),

  clues(settings, state) {
    switch (state.phase) {
      case 'count':
        return countClues(settings.lengths[state.step] ?? 1);
      case 'guess':
        return guessAbout(settings, state, state.about).clues;
      case 'way-out':
        return wayOutClues(settings);
      case 'counted':
      case 'seen':
      case 'shared':
      case 'done':
        return {
          nudge: say('ladder.nudgeLook'),
          place: say('ladder.placeLook'),
          answer: say('everywhere.pressEnter'),
          free: true,
        };
    }
  },

  solve(settings, state): LadderMove {
    switch (state.phase) {
      case 'count':
        return { type: 'answer', bins: binsOf(settings.lengths[state.step] ?? 1) };
      case 'guess':
        return { type: 'choose', option: guessAbout(settings, state, state.about).right };
      case 'way-out':
        return { type: 'choose', option: rightWayOut };
      case 'counted':
      case 'seen':
      case 'shared':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

function playGuess(
  settings: LadderSettings,
  state: LadderState,
  about: Guessed,
  move: LadderMove,
): Outcome<LadderState> {
  if (move.type !== 'choose') return notNow(say('ladder.guessFirst'));
  if (guessAbout(settings, state, about).options[move.option] === undefined) {
    return notNow(say('ladder.chooseAnswer'));
  }
  const guesses = [...state.guesses, move.option];
  return played({ ...common(state), guesses, phase: 'seen', about });
}

function next(
  settings: LadderSettings,
  state: Extract<LadderState, { readonly phase: 'counted' | 'seen' | 'shared' }>,
): LadderState {
  const same = common(state);
  switch (state.phase) {
    case 'counted':
      return state.step + 1 < settings.lengths.length
        ? { ...same, phase: 'count', step: state.step + 1 }
        : { ...same, phase: 'guess', about: guessed[0] };
    case 'seen': {
      const about = guessed[guessed.indexOf(state.about) + 1];
      return about === undefined
        ? { ...same, phase: 'way-out' }
        : { ...same, phase: 'guess', about };
    }
    case 'shared':
      return { ...same, phase: 'done' };
  }
}
