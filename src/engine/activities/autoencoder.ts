// Squeeze: eight words through three numbers and back, then through two, and through one.
// Left out: how it is done. Read autoencoder/ in this order: state, by-hand, training, reading, decoding.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { workOf } from './autoencoder/ahead.ts';
import {
  codeClues,
  countClues,
  dealtCodes,
  freeCodes,
  playCode,
  playCount,
  rightCount,
} from './autoencoder/by-hand.ts';
import { decodeClues, playDecode, shakenCode } from './autoencoder/decoding.ts';
import { guessClues, playGuess } from './autoencoder/reading.ts';
import { type AutoencoderSettings, autoencoderSettings } from './autoencoder/settings.ts';
import {
  type AutoencoderMove,
  type AutoencoderState,
  common,
  type With,
  widths,
} from './autoencoder/state.ts';

export const autoencoderActivity: Activity<AutoencoderSettings, AutoencoderState, AutoencoderMove> =
  {
    kind: 'autoencoder',

    settings: autoencoderSettings,

    translatedSettings: ['words'],

    work: workOf,

    start: (_, { seed }) => ({ phase: 'code', seed, guesses: [], codes: dealtCodes(seed) }),

    play(settings, state, move): Outcome<AutoencoderState> {
      switch (state.phase) {
        case 'code':
          return playCode(settings, state, move);
        case 'guess':
          return playGuess(state, move);
        case 'decode':
          return playDecode(settings, state, move);
        case 'count':
          return playCount(state, move);
        case 'coded':
        case 'trained':
        case 'decoded':
        case 'counted':
        case 'places':
        case 'summary':
          return move.type === 'go-on' ? played(next(state)) : notNow(say('autoencoder.lookFirst'));
        case 'done':
          return notNow(say('everywhere.levelIsDone'));
      }
    },

    isDone: (_, state) => state.phase === 'done',

    canUndo: ({ type }) => type === 'code',

    slips: () => [],

    stake: (_, { phase }) => (phase === 'guess' ? 'guess' : undefined),

    clues(settings, state) {
      switch (state.phase) {
        case 'code':
          return codeClues(settings, state);
        case 'guess':
          return guessClues();
        case 'decode':
          return decodeClues(settings, state);
        case 'count':
          return countClues();
        case 'coded':
        case 'trained':
        case 'decoded':
        case 'counted':
        case 'places':
        case 'summary':
        case 'done':
          return {
            nudge: say('autoencoder.nudgeLook'),
            place: say('autoencoder.placeLook'),
            answer: say('everywhere.pressEnter'),
            free: true,
          };
      }
    },

    solve(settings, state): AutoencoderMove {
      switch (state.phase) {
        case 'code':
          return { type: 'code', lights: freeCodes(state.codes)[0] ?? [] };
        case 'guess':
          return { type: 'choose', option: 0 };
        case 'decode':
          return { type: 'choose', option: shakenCode(settings, state).word };
        case 'count':
          return { type: 'count', codes: rightCount };
        case 'coded':
        case 'trained':
        case 'decoded':
        case 'counted':
        case 'places':
        case 'summary':
        case 'done':
          return { type: 'go-on' };
      }
    },
  };

function next(
  state: With<'coded' | 'trained' | 'decoded' | 'counted' | 'places' | 'summary'>,
): AutoencoderState {
  const same = common(state);
  switch (state.phase) {
    case 'coded':
      return { ...same, phase: 'guess', at: 0 };
    case 'trained':
      return state.at === 0
        ? { ...same, phase: 'decode' }
        : { ...same, phase: 'places', at: state.at };
    case 'decoded':
      return { ...same, phase: 'count' };
    case 'counted':
      return { ...same, phase: 'guess', at: 1 };
    case 'places':
      return state.at + 1 < widths.length
        ? { ...same, phase: 'guess', at: state.at + 1 }
        : { ...same, phase: 'summary' };
    case 'summary':
      return { ...same, phase: 'done' };
  }
}
