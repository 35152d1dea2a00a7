// Where the learner is with the lights, and what can be done there.
// Left out: what is right. coding.ts and measuring.ts work that out.
import type { Vector } from '../../matrix.ts';

/** `at` counts from 0: the word, vector or pair that it is about. `guess`: the option chosen. */
export type OneHotState =
  | { readonly phase: 'encode'; readonly at: number }
  | { readonly phase: 'decode'; readonly at: number }
  | { readonly phase: 'guess' }
  | { readonly phase: 'compare'; readonly at: number; readonly guess: number }
  | { readonly phase: 'distances'; readonly guess: number }
  | { readonly phase: 'multiply'; readonly at: number; readonly guess: number }
  | { readonly phase: 'products'; readonly guess: number }
  | { readonly phase: 'done'; readonly guess: number };

export type OneHotMove =
  /** The lights as they are switched, one number for each place. */
  | { readonly type: 'encode'; readonly lights: Vector }
  /** The word to encode has no place. */
  | { readonly type: 'no-place' }
  /** What a vector says: a word by its place, or one of the two ways to be no word. */
  | { readonly type: 'decode'; readonly option: number }
  /** One of the options, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  /** -1 while nothing is typed. */
  | { readonly type: 'answer'; readonly number: number }
  | { readonly type: 'go-on' };

/** The state of one phase, or of several. */
export type In<Phase extends OneHotState['phase']> = Extract<
  OneHotState,
  { readonly phase: Phase }
>;
