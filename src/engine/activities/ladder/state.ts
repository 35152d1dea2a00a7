// Where the learner is on the ladder, and what can be done there.
// Left out: what is right. counting.ts and guesses.ts work that out.
import type { Document } from '../../language.ts';

/** The guesses, in the order in which they are asked for. */
export const guessed = ['far', 'filled', 'atoms', 'digits'] as const;
export type Guessed = (typeof guessed)[number];

interface Common {
  /** The documents whose balls are counted: the notebook's, or the level's samples. */
  readonly documents: readonly Document[];
  readonly from: 'notebook' | 'samples';
  /** The option chosen for each guess so far, counted from 0. */
  readonly guesses: readonly number[];
}

/** `step` counts from 0: which of the lengths that are worked out exactly. */
export type LadderState = Common &
  (
    | { readonly phase: 'count'; readonly step: number }
    | { readonly phase: 'counted'; readonly step: number }
    | { readonly phase: 'guess'; readonly about: Guessed }
    | { readonly phase: 'seen'; readonly about: Guessed }
    | { readonly phase: 'way-out' }
    | { readonly phase: 'shared' }
    | { readonly phase: 'done' }
  );

export type LadderMove =
  /** -1 while nothing is typed. */
  | { readonly type: 'answer'; readonly bins: number }
  /** One of the options, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  | { readonly type: 'go-on' };

/** The part of a state that every phase has. */
export function common({ documents, from, guesses }: LadderState): Common {
  return { documents, from, guesses };
}
