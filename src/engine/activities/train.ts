// The learner trains a model on their own documents, sees where its balls come from, and draws.
// Left out: a context of two words. The by-hand part is ready for it, in hand-training.ts.
import * as v from 'valibot';
import type { Activity } from '../activity.ts';
import { seeded } from '../rng.ts';
import { betLost } from '../scoring.ts';
import { wholeDocuments } from './notebook.ts';
import { documentSetting } from './settings.ts';
import { lostBet, trainClues } from './train/clues.ts';
import { contextLength, rightCount } from './train/model.ts';
import { play } from './train/play.ts';
import { solve } from './train/solve.ts';
import { type TrainMove, type TrainSettings, type TrainState, trainParts } from './train/state.ts';

export const trainActivity: Activity<TrainSettings, TrainState, TrainMove> = {
  kind: 'train',

  settings: v.strictObject({
    samples: v.pipe(
      v.array(documentSetting),
      v.minLength(3, 'must be at least three documents: one by hand, one to watch, and a rest'),
    ),
    notebook: v.optional(v.boolean('must be true or false'), true),
    parts: v.optional(
      v.array(
        v.picklist(trainParts, `must be one of: ${trainParts.join(', ')}`),
        'must be a list of parts',
      ),
      [...trainParts],
    ),
  }),

  start(settings, given) {
    const own = settings.notebook ? wholeDocuments(given.notebook) : [];
    return {
      phase: 'pile',
      documents: own.length === 0 ? settings.samples : own,
      whose: own.length > 0 ? 'own' : settings.notebook ? 'sample' : 'given',
      rng: seeded(given.seed),
    };
  },

  play: (settings, state, move) => play(settings, state, move),

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type !== 'reveal' && move.type !== 'draw',

  slips(_, state) {
    if (!('chips' in state) || state.chips === null || state.phase === 'bet') return [];
    return betLost(state.chips, rightCount) ? [lostBet(state.chips)] : [];
  },

  stake: (_, { phase }) => (phase === 'bet' ? 'bet' : undefined),

  clues: (_, state) => trainClues(state),

  solve: (_, state) => solve(state),

  keepsake: (_, state) =>
    'chips' in state && state.whose !== 'given'
      ? { model: { documents: state.documents, contextLength } }
      : {},

  made: (_, state) =>
    'drawn' in state
      ? state.drawn.flatMap(({ document, ending }) => (ending === 'ended' ? [document] : []))
      : [],
};
