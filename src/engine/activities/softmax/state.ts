// Where the learner is among scores and shares, and every move there is.
import type { Word } from '../../language.ts';
import type { Vector } from '../../matrix.ts';

/** How the knobs stand: a score for each word, and the temperature in quarters. */
export interface Knobs {
  readonly scores: Vector;
  readonly notch: number;
}

/** The word whose score is turned, by its place, or the temperature. */
export type Knob = number | 'temperature';

/** A bin of world 1: how many balls of each word of the vocabulary. */
export interface BallBin {
  readonly word: Word;
  readonly balls: Vector;
  readonly whose: 'own' | 'given';
}

interface Common {
  /** The option that was chosen for each question so far. */
  readonly said: readonly number[];
  readonly bin: BallBin;
}

/** `target` and `question` count from 0. */
export type SoftmaxState = Common &
  (
    | { readonly phase: 'turn'; readonly target: number; readonly knobs: Knobs }
    | { readonly phase: 'ask'; readonly question: number }
    | { readonly phase: 'seen'; readonly question: number }
    | { readonly phase: 'done' }
  );

export type SoftmaxMove =
  | { readonly type: 'turn'; readonly knob: Knob; readonly by: 1 | -1 }
  /** The two charts are the same. */
  | { readonly type: 'match' }
  /** One of the options, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  | { readonly type: 'go-on' };

export type Turning = Extract<SoftmaxState, { readonly phase: 'turn' }>;

/** The part of a state that every phase has. */
export function common({ said, bin }: SoftmaxState): Common {
  return { said, bin };
}
