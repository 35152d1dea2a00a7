// Where the learner is in the level, and what can be done there.
// Left out: what is right. pointing.ts, the other files of this folder work that out.
import type { Axis } from '../../attention.ts';

/** How the machine stands that is to be mended. */
export interface Knobs {
  /** What a light of a query counts: 1 to 9. Its score is as large. */
  readonly brightness: number;
  /** Whether every score is divided by the root of how many numbers a query has. */
  readonly divided: boolean;
}

interface Common {
  /** Options that were chosen where only one try is given; null before. */
  readonly guessed: number | null;
  readonly predicted: number | null;
  readonly sized: number | null;
}

export type AttentionState = Common &
  /** `row` counts the rows that the learner fills in. */
  (
    | { readonly phase: 'point'; readonly row: number }
    | { readonly phase: 'guess' }
    | { readonly phase: 'mix' }
    | { readonly phase: 'predict' }
    /** The machine is broken, and why is asked. */
    | { readonly phase: 'why' }
    | { readonly phase: 'mend'; readonly knobs: Knobs }
    | { readonly phase: 'mended'; readonly knobs: Knobs }
    /** How large scores are where a query has many numbers: guessed, then seen. */
    | { readonly phase: 'size' }
    | { readonly phase: 'sizes' }
    /** Softmax runs the wrong way: what do the sums say? Then it is turned. */
    | { readonly phase: 'axis' }
    | { readonly phase: 'flip'; readonly axis: Axis }
    | { readonly phase: 'pronoun'; readonly query: readonly number[] }
    | { readonly phase: 'found'; readonly query: readonly number[] }
    /** The same query at another ending: guessed, then seen. */
    | { readonly phase: 'ending'; readonly query: readonly number[] }
    | { readonly phase: 'ended'; readonly query: readonly number[]; readonly said: number }
    | { readonly phase: 'done' }
  );

export type AttentionMove =
  /** The key that a row looks at, counted from 0; -1 while none is chosen. */
  | { readonly type: 'point'; readonly key: number }
  /** One of the options of a question, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  /** A share in whole percent; -1 while nothing is typed. */
  | { readonly type: 'share'; readonly percent: number }
  | { readonly type: 'brighten'; readonly by: 1 | -1 }
  | { readonly type: 'divide' }
  | { readonly type: 'flip' }
  | { readonly type: 'turn'; readonly feature: number; readonly by: 1 | -1 }
  | { readonly type: 'hand-in' }
  | { readonly type: 'go-on' };

/** The state of one phase, or of several. */
export type In<Phase extends AttentionState['phase']> = Extract<
  AttentionState,
  { readonly phase: Phase }
>;

/** The part of a state that every phase has. */
export function common({ guessed, predicted, sized }: AttentionState): Common {
  return { guessed, predicted, sized };
}
