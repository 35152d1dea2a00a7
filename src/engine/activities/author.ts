// The learner writes: documents of their own, kept in a notebook for the levels that follow.
// Left out: what the documents mean. To the game, as to a model, they are only words in an order.
import * as v from 'valibot';
import type { Activity } from '../activity.ts';
import { ruleNames } from '../rules.ts';
import { authorClues } from './author/clues.ts';
import { play } from './author/play.ts';
import { solve } from './author/solve.ts';
import type { AuthorMove, AuthorSettings, AuthorState } from './author/state.ts';
import { wholeDocuments } from './notebook.ts';

export const authorActivity: Activity<AuthorSettings, AuthorState, AuthorMove> = {
  kind: 'author',

  settings: v.pipe(
    v.strictObject({
      least: v.pipe(v.number('must be a number of documents'), v.integer(), v.minValue(1)),
      most: v.pipe(v.number('must be a number of documents'), v.integer(), v.maxValue(99)),
      rules: v.pipe(
        v.array(v.picklist(ruleNames, 'must be the name of a rule, such as no-double')),
        v.maxLength(7, 'must be at most seven rules: one key for each'),
      ),
    }),
    v.check(({ least, most }) => least <= most, 'must have a `least` that is not above `most`'),
  ),

  start: (_, given) => ({
    phase: 'writing',
    notebook: wholeDocuments(given.notebook),
    rule: null,
    line: [],
  }),

  play,

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type !== 'guess' && move.type !== 'go-on',

  /** There is no wrong document, and the guess is free: the notebook lies open. */
  slips: () => [],

  stake: (_, { phase }) => (phase === 'guess' ? 'guess' : undefined),

  clues: authorClues,

  solve,

  keepsake: (_, { notebook }) => ({ notebook }),
};
