// Attention: a whole sentence looks up its words at once; the machine is broken twice and mended; then
// one word looks for the noun that it stands for. Read attention/ in this order: state, translator,
// pointing, mixing, breaking, mending, sizes, axis, pronoun, ending. Left out: learned matrices, many heads, masks.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { playAxis, playFlip } from './attention/axis.ts';
import { playPredict, playWhy, predictSlip } from './attention/breaking.ts';
import { cluesFor } from './attention/clues.ts';
import { playEnding } from './attention/ending.ts';
import { playMend } from './attention/mending.ts';
import { playMix } from './attention/mixing.ts';
import { playGuess, playPoint } from './attention/pointing.ts';
import { playPronoun } from './attention/pronoun.ts';
import { type AttentionSettings, attentionSettings } from './attention/settings.ts';
import { playSize } from './attention/sizes.ts';
import { solutionFor } from './attention/solution.ts';
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
      case 'ending':
        return playEnding(state, move);
      case 'mended':
      case 'sizes':
      case 'found':
      case 'ended':
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
    return phase === 'guess' || phase === 'size' || phase === 'ending' ? 'guess' : undefined;
  },

  clues: cluesFor,

  solve: solutionFor,

  translatedSettings: [
    'dictionary',
    'sentence',
    'point',
    'mix.row',
    'mix.word',
    'swapped.sentence',
    'pronoun.words',
    'pronoun.features',
    'pronoun.ending.word',
  ],
};

function next(state: In<'mended' | 'sizes' | 'found' | 'ended'>): AttentionState {
  switch (state.phase) {
    case 'mended':
      return { ...common(state), phase: 'size' };
    case 'sizes':
      return { ...common(state), phase: 'axis' };
    case 'found':
      return { ...common(state), phase: 'ending', query: state.query };
    case 'ended':
      return { ...common(state), phase: 'done' };
  }
}
