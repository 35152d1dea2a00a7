// Where the learner is while fitting, and every move there is.
import type { WhyAnswer } from '../why.ts';
import type { Knob, Shape, Turned } from './knobs.ts';

/** How well a line can do on points that bend, beside how well it did on the straight ones. */
export const stiffAnswers = ['better', 'alike', 'worse'] as const;
export type StiffAnswer = (typeof stiffAnswers)[number];

export interface Common {
  /** The answer to the open question; null while it is open. */
  readonly why: WhyAnswer | null;
  /** The bet on a line and points that bend. */
  readonly stiff: StiffAnswer | null;
}

export type FitState = Common &
  (
    | { readonly phase: 'why' }
    /** Knobs are turned; `shape` says of which model. */
    | { readonly phase: 'turning'; readonly shape: Shape; readonly turned: Turned }
    | { readonly phase: 'bet' }
    | { readonly phase: 'stiff' }
    /** `layer` counts from 0; `answered` once its number is right. */
    | { readonly phase: 'count'; readonly layer: number; readonly answered: boolean }
    | { readonly phase: 'guess' }
    /** `power`: the guess as a power of ten. */
    | { readonly phase: 'ladder'; readonly power: number }
    | { readonly phase: 'done' }
  );

export type FitMove =
  /** null while none is chosen: refused. */
  | { readonly type: 'why'; readonly answer: WhyAnswer | null }
  | { readonly type: 'turn'; readonly knob: Knob; readonly by: 1 | -1 }
  | { readonly type: 'fits' }
  | { readonly type: 'bet'; readonly answer: StiffAnswer | null }
  | { readonly type: 'count'; readonly number: number }
  | { readonly type: 'guess'; readonly power: number }
  | { readonly type: 'go-on' };

export type Turning = Extract<FitState, { phase: 'turning' }>;
export type Counting = Extract<FitState, { phase: 'count' }>;

/** What every phase carries on. */
export function common({ why, stiff }: Common): Common {
  return { why, stiff };
}
