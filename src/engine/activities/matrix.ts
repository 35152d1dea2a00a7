// A dictionary made of numbers: q · Kᵀ lights one key, and times V gives its value. Carried through by hand, broken and mended.
// Left out: keys that are only half lit. "Half-lit lights" has them.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { litKey, playLight, playScore, playSum, scoreAt, sumAt } from './matrix/carrying.ts';
import { cluesFor } from './matrix/clues.ts';
import { faultOf } from './matrix/model.ts';
import { playPredict, playRepair, rightPlace, rightPrediction } from './matrix/repairing.ts';
import { type MatrixSettings, matrixSettings } from './matrix/settings.ts';
import { playShape, rightShape } from './matrix/shapes.ts';
import type { In, MatrixMove, MatrixState } from './matrix/state.ts';
import { playSwap, rightRows } from './matrix/swapping.ts';

export const matrixActivity: Activity<MatrixSettings, MatrixState, MatrixMove> = {
  kind: 'matrix',

  settings: matrixSettings,

  start: () => ({ phase: 'light' }),

  play(settings, state, move): Outcome<MatrixState> {
    switch (state.phase) {
      case 'shape':
        return playShape(settings, state.of, move);
      case 'light':
        return playLight(settings, move);
      case 'score':
        return playScore(settings, state, move);
      case 'sum':
        return playSum(settings, state, move);
      case 'predict':
        return playPredict(settings, move);
      case 'repair':
        return playRepair(settings, state, move);
      case 'swap':
        return playSwap(settings, state, move);
      case 'carried':
      case 'written':
      case 'every':
      case 'swapped':
        return move.type === 'go-on' ? played(next(state)) : notNow(say('matrix.lookFirst'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: () => false,

  slips: () => [],

  stake: (_, { phase }) => (phase === 'predict' ? 'guess' : undefined),

  clues: cluesFor,

  solve(settings, state): MatrixMove {
    switch (state.phase) {
      case 'shape':
        return { type: 'choose', option: rightShape(settings, state.of) };
      case 'light':
        return { type: 'choose', option: litKey(settings) };
      case 'score':
        return { type: 'answer', number: scoreAt(settings, state.at).dot };
      case 'sum':
        return { type: 'answer', number: sumAt(settings, state.at).dot };
      case 'predict':
        return { type: 'choose', option: rightPrediction(settings) };
      case 'repair':
        return {
          type: 'light',
          row: faultOf(settings, state.matrix).row,
          place: rightPlace(settings, state.matrix),
        };
      case 'swap':
        return { type: 'swap', matrix: 'V', rows: rightRows(settings) };
      case 'carried':
      case 'written':
      case 'every':
      case 'swapped':
      case 'done':
        return { type: 'go-on' };
    }
  },

  translatedSettings: ['dictionary', 'query', 'scores', 'sums', 'broken', 'exchange'],
};

function next(state: In<'carried' | 'written' | 'every' | 'swapped'>): MatrixState {
  switch (state.phase) {
    case 'carried':
      return { phase: 'written' };
    case 'written':
      return { phase: 'shape', of: 'result' };
    case 'every':
      return { phase: 'predict' };
    case 'swapped':
      return { ...state, phase: 'done' };
  }
}
