// Words become numbers in the plainest way: a place for each word, and one light. What can such vectors not say?
// Left out: vectors with more than one light. "Half-lit lights" has them.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { cluesFor } from './one-hot/clues.ts';
import { placeOf, playDecode, playEncode, rightDecoding, vectorOf } from './one-hot/coding.ts';
import {
  differingPlaces,
  dotOf,
  playCompare,
  playGuess,
  playMultiply,
  rightGuess,
} from './one-hot/measuring.ts';
import { type OneHotSettings, oneHotSettings } from './one-hot/settings.ts';
import type { OneHotMove, OneHotState } from './one-hot/state.ts';

export const oneHotActivity: Activity<OneHotSettings, OneHotState, OneHotMove> = {
  kind: 'one-hot',

  settings: oneHotSettings,

  start: () => ({ phase: 'encode', at: 0 }),

  play(settings, state, move): Outcome<OneHotState> {
    switch (state.phase) {
      case 'encode':
        return playEncode(settings, state, move);
      case 'decode':
        return playDecode(settings, state, move);
      case 'guess':
        return playGuess(settings, move);
      case 'compare':
        return playCompare(settings, state, move);
      case 'multiply':
        return playMultiply(settings, state, move);
      case 'distances':
        return move.type === 'go-on'
          ? played({ phase: 'multiply', at: 0, guess: state.guess })
          : notNow(say('oneHot.lookFirst'));
      case 'products':
        return move.type === 'go-on'
          ? played({ phase: 'done', guess: state.guess })
          : notNow(say('oneHot.lookFirst'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: () => false,

  slips: () => [],

  stake: (_, { phase }) => (phase === 'guess' ? 'guess' : undefined),

  clues: cluesFor,

  solve(settings, state): OneHotMove {
    switch (state.phase) {
      case 'encode': {
        const word = settings.encode[state.at] ?? '';
        return placeOf(settings, word) === undefined
          ? { type: 'no-place' }
          : { type: 'encode', lights: vectorOf(settings, word) };
      }
      case 'decode':
        return {
          type: 'decode',
          option: rightDecoding(settings, settings.decode[state.at] ?? []),
        };
      case 'guess':
        return { type: 'choose', option: rightGuess(settings) };
      case 'compare': {
        const pair = settings.compare[state.at] ?? ['', ''];
        return { type: 'answer', number: differingPlaces(settings, pair).length };
      }
      case 'multiply':
        return { type: 'answer', number: dotOf(settings, settings.multiply[state.at] ?? ['', '']) };
      case 'distances':
      case 'products':
      case 'done':
        return { type: 'go-on' };
    }
  },

  translatedSettings: ['dictionary', 'encode', 'guess', 'compare', 'multiply'],
};
