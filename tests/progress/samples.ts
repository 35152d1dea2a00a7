import type { SavedSession } from '../../src/engine/replay.ts';
import { applyChange, emptyProgress, type ProgressChange } from '../../src/progress.ts';

export function session(levelId: string, moves: readonly unknown[] = []): SavedSession {
  return {
    levelId,
    given: { seed: 'room 7', notebook: [['blue', 'white']] },
    stage: { at: 'activity' },
    moves,
    slips: [{ type: 'wrong', what: 'The last sticky is blue.', after: 1 }],
    hintsShown: 1,
  };
}

/** One of everything that can be saved. */
export const everything: readonly ProgressChange[] = [
  { type: 'settings', settings: { ascii: true, colour: false } },
  { type: 'result', levelId: 'fit', stars: 2 },
  {
    type: 'notebook',
    added: [
      ['blue', 'pink', 'white'],
      ['grün', 'white'],
    ],
    removed: [],
  },
  { type: 'model', model: { documents: [['blue', 'white']], contextLength: 1 } },
  { type: 'answers', answers: { why: 'drew' } },
  { type: 'session', session: session('draw', [{ type: 'pick', bin: 'blue' }]) },
  {
    type: 'warm-up',
    warmUp: { seed: 'room 7', at: 'read', sessions: { read: session('read', [1]) } },
  },
];

export const fullProgress = everything.reduce(applyChange, emptyProgress());
