// Where the learner is among arrows and lights, and every move there is.
import type { Arrow, Knob } from './arrows.ts';

interface Common {
  /** The key that was said to win, for each search so far; counted from 0. */
  readonly said: readonly number[];
}

/** `target` and `search` count from 0. */
export type SimilarityState = Common &
  (
    | { readonly phase: 'turn'; readonly target: number; readonly arrow: Arrow }
    | { readonly phase: 'search'; readonly search: number }
    | { readonly phase: 'found'; readonly search: number }
    | { readonly phase: 'done' }
  );

export type SimilarityMove =
  | { readonly type: 'turn'; readonly knob: Knob; readonly by: 1 | -1 }
  /** The arrow is where it must be. */
  | { readonly type: 'there' }
  /** One of the keys, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  | { readonly type: 'go-on' };

export type Turning = Extract<SimilarityState, { readonly phase: 'turn' }>;
export type Searching = Extract<SimilarityState, { readonly phase: 'search' | 'found' }>;
