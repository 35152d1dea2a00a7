// Where the learner is on the way down, and what can be done there.
// Left out: the weights after each step. They follow from the first ones (descent in gradient.ts).
import type { Word } from '../../language.ts';
import type { Matrix } from '../../matrix.ts';

export interface Common {
  /** (4 x 5) What every bin holds, in the order of the words, white last. */
  readonly balls: Matrix;
  /** Whose balls these are: the learner's, or those of the level. */
  readonly whose: 'own' | 'given';
  /** (4 x 5) The weights before the first step, by chance. */
  readonly start: Matrix;
  /** The guess where the curve ends, as a place in `endGuesses`; null before it is made. */
  readonly guess: number | null;
  /** What was foretold of the smallest rate and of the largest, as places in `ways`. */
  readonly foretold: readonly number[];
}

/** So many steps a press makes. */
export const presses = [1, 10, 100] as const;
/** Beyond these nothing is seen to move any more. */
export const mostSteps = 500;

/** Where the curve may end, seen from the line of counting. */
export const endGuesses = ['below', 'on', 'above'] as const;

/** How a rate may do. */
export const ways = ['crawls', 'settles', 'bounces'] as const;
export type Way = (typeof ways)[number];

export type GradientState = Common &
  /** Which weight of the row must rise most, and which must fall most. */
  (
    | { readonly phase: 'rise' }
    | { readonly phase: 'fall' }
    | { readonly phase: 'nudge' }
    | { readonly phase: 'nudged' }
    | { readonly phase: 'end' }
    /** `latest` of these steps were made by the last press. */
    | { readonly phase: 'steps'; readonly steps: number; readonly latest: number }
    | { readonly phase: 'settled'; readonly steps: number }
    /** `which` rate is foretold and then seen: the smallest is 0, the largest 1. */
    | { readonly phase: 'foretell'; readonly which: 0 | 1 }
    | { readonly phase: 'seen'; readonly which: 0 | 1 }
    | { readonly phase: 'choose' }
    /** `rate` is the place of the chosen one in the level's rates. */
    | { readonly phase: 'chosen'; readonly rate: number }
    | { readonly phase: 'done' }
  );

export type GradientMove =
  /** null while none is chosen: refused. */
  | { readonly type: 'word'; readonly word: Word | null }
  | { readonly type: 'step'; readonly times: number }
  /** One of the options, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  | { readonly type: 'go-on' };

export type With<Phase extends GradientState['phase']> = Extract<
  GradientState,
  { readonly phase: Phase }
>;

/** The part of a state that every phase has. */
export function common({ balls, whose, start, guess, foretold }: GradientState): Common {
  return { balls, whose, start, guess, foretold };
}
