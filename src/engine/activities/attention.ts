// Attention: a whole sentence looks up its words at once; the machine is broken twice and mended; then
// one word looks for the noun that it stands for. Read attention/ in this order: state, translator,
// pointing, mixing, breaking, mending, sizes, axis, pronoun. Left out: learned matrices, many heads, masks.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { axisClues, flipClues, playAxis, playFlip, rightFinding } from './attention/axis.ts';
import {
  playPredict,
  playWhy,
  predictClues,
  predictSlip,
  rightPrediction,
  rightReason,
  whyClues,
} from './attention/breaking.ts';
import { mendClues, playMend, solveMend } from './attention/mending.ts';
import { mixClues, mixNumbers, playMix } from './attention/mixing.ts';
import {
  guessClues,
  playGuess,
  playPoint,
  pointClues,
  pointedWord,
  rightGuess,
  rightKey,
} from './attention/pointing.ts';
import { playPronoun, pronounClues, solvePronoun } from './attention/pronoun.ts';
import { type AttentionSettings, attentionSettings } from './attention/settings.ts';
import { playSize, rightSize, sizeClues } from './attention/sizes.ts';
import { type AttentionMove, type AttentionState, common, type In } from './attention/state.ts';

export const attentionActivity: Activity<AttentionSettings, AttentionState, AttentionMove> = {
  kind: 'attention',

  settings: attentionSettings,

  start: () => ({ phase: 'point', row: 0, guessed: null, predicted: null, sized: null }),

  play(settings, state, move): Outcome<AttentionState> {
    switch (state.phase) {
      case 'point':
        return playPoint(settings, state, move);
      case 'guess':
        return playGuess(state, move);
      case 'mix':
        return playMix(settings, state, move);
      case 'predict':
        return playPredict(state, move);
      case 'why':
        return playWhy(settings, state, move);
      case 'mend':
        return playMend(settings, state, move);
      case 'size':
        return playSize(state, move);
      case 'axis':
        return playAxis(settings, state, move);
      case 'flip':
        return playFlip(settings, state, move);
      case 'pronoun':
        return playPronoun(settings, state, move);
      case 'mended':
      case 'sizes':
      case 'found':
        return move.type === 'go-on' ? played(next(state)) : notNow(say('attention.readFirst'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: ({ type }) =>
    type === 'brighten' || type === 'divide' || type === 'flip' || type === 'turn',

  slips(settings, state) {
    const slip = predictSlip(settings, state);
    return slip === undefined ? [] : [slip];
  },

  stake(_, { phase }) {
    if (phase === 'predict') return 'answer';
    return phase === 'guess' || phase === 'size' ? 'guess' : undefined;
  },

  clues(settings, state) {
    switch (state.phase) {
      case 'point':
        return pointClues(settings, state);
      case 'guess':
        return guessClues(settings);
      case 'mix':
        return mixClues(settings);
      case 'predict':
        return predictClues(settings);
      case 'why':
        return whyClues(settings);
      case 'mend':
        return mendClues(settings, state);
      case 'size':
        return sizeClues(settings);
      case 'axis':
        return axisClues(settings);
      case 'flip':
        return flipClues(state);
      case 'pronoun':
        return pronounClues(settings, state);
      case 'mended':
      case 'sizes':
      case 'found':
      case 'done':
        return {
          nudge: say('attention.nudgeRead'),
          place: say('attention.placeRead'),
          answer: say('everywhere.pressEnter'),
          free: true,
        };
    }
  },

  solve(settings, state): AttentionMove {
    switch (state.phase) {
      case 'point':
        return { type: 'point', key: rightKey(settings, pointedWord(settings, state.row)) };
      case 'guess':
        return { type: 'choose', option: rightGuess(settings) };
      case 'mix':
        return { type: 'share', percent: mixNumbers(settings).sum };
      case 'predict':
        return { type: 'choose', option: rightPrediction(settings) };
      case 'why':
        return { type: 'choose', option: rightReason };
      case 'mend':
        return solveMend(settings, state);
      case 'size':
        return { type: 'choose', option: rightSize(settings) };
      case 'axis':
        return { type: 'choose', option: rightFinding };
      case 'flip':
        return { type: state.axis === 'keys' ? 'hand-in' : 'flip' };
      case 'pronoun':
        return solvePronoun(settings, state);
      case 'mended':
      case 'sizes':
      case 'found':
      case 'done':
        return { type: 'go-on' };
    }
  },

  translatedSettings: [
    'dictionary',
    'sentence',
    'point',
    'mix.row',
    'mix.word',
    'swapped.sentence',
    'pronoun.words',
    'pronoun.features',
  ],
};

function next(state: In<'mended' | 'sizes' | 'found'>): AttentionState {
  switch (state.phase) {
    case 'mended':
      return { ...common(state), phase: 'size' };
    case 'sizes':
      return { ...common(state), phase: 'axis' };
    case 'found':
      return { ...common(state), phase: 'done' };
  }
}
