// The learner trains a model on their own documents, sees where its balls come from, and draws.
// Left out: a context of two words. The by-hand part is ready for it, in hand-training.ts.
import * as v from 'valibot';
import type { Activity } from '../activity.ts';
import { seeded } from '../rng.ts';
import { betLost } from '../scoring.ts';
import { wholeDocuments } from './notebook.ts';
import { documentSetting } from './settings.ts';
import { contextLength, rightCount } from './train/model.ts';
import { play } from './train/play.ts';
import { lostBet, trainClues } from './train/say.ts';
import { solve } from './train/solve.ts';
import type { TrainMove, TrainSettings, TrainState } from './train/state.ts';

export const trainActivity: Activity<TrainSettings, TrainState, TrainMove> = {
  kind: 'train',

  settings: v.strictObject({
    samples: v.pipe(
      v.array(documentSetting),
      v.minLength(3, 'must be at least three documents: one by hand, one to watch, and a rest'),
    ),
  }),

  start(settings, given) {
    const own = wholeDocuments(given.notebook);
    const sample = own.length === 0;
    return {
      phase: 'pile',
      documents: sample ? settings.samples : own,
      sample,
      rng: seeded(given.seed),
    };
  },

  play: (_, state, move) => play(state, move),

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type !== 'reveal' && move.type !== 'draw',

  slips(_, state) {
    if (!('chips' in state) || state.phase === 'bet') return [];
    return betLost(state.chips, rightCount) ? [lostBet(state.chips)] : [];
  },

  clues: (_, state) => trainClues(state),

  solve: (_, state) => solve(state),

  keepsake: (_, state) =>
    'chips' in state ? { model: { documents: state.documents, contextLength } } : {},
};
