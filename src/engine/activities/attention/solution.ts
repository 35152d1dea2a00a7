// A move towards three stars, from every state.
import { rightFinding } from './axis.ts';
import { rightPrediction, rightReason } from './breaking.ts';
import { rightEnding } from './ending.ts';
import { solveMend } from './mending.ts';
import { mixNumbers } from './mixing.ts';
import { pointedWord, rightGuess, rightKey } from './pointing.ts';
import { solvePronoun } from './pronoun.ts';
import type { AttentionSettings } from './settings.ts';
import { rightSize } from './sizes.ts';
import type { AttentionMove, AttentionState } from './state.ts';

export function solutionFor(settings: AttentionSettings, state: AttentionState): AttentionMove {
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
    case 'ending':
      return { type: 'choose', option: rightEnding(settings, state.query) };
    case 'mended':
    case 'sizes':
    case 'found':
    case 'ended':
    case 'done':
      return { type: 'go-on' };
  }
}
