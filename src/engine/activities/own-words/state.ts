// Where the learner is with a text, and what can be done there.
// Left out: the counts. They are as large as the text, and models.ts works them out from it.
import type { Chips } from '../../scoring.ts';

/** The context lengths that are compared. */
export const lengths = [1, 2, 3, 4, 5] as const;
export const longestContext = lengths.length;

/** The two bets, once they are closed; null before. */
interface Bets {
  /** On the context length that predicts the held-out text best. */
  readonly length: Chips | null;
  /** On how many sentences of the longest context are copies. */
  readonly copies: Chips | null;
}

interface Common {
  readonly seed: string;
  /** The text, as a place in the settings' list, from 0. */
  readonly text: number;
  readonly bets: Bets;
}

/** A sentence is known by how it was drawn: the context length, and the number of the draw, from 0. */
export interface Drawing {
  readonly length: number;
  readonly draw: number;
}

export type OwnWordsState =
  | { readonly phase: 'choose'; readonly seed: string }
  | (Common &
      (
        | { readonly phase: 'bet-length'; readonly chips: Chips }
        /** Trained at every length up to this one. */
        | (Drawing & { readonly phase: 'train' })
        /** `shown` context lengths of the curve are to be seen. */
        | { readonly phase: 'curve'; readonly shown: number }
        /** A sentence of which so many words have been looked up; `round` counts from 0. */
        | (Drawing & { readonly phase: 'trace'; readonly round: number; readonly words: number })
        | { readonly phase: 'bet-copies'; readonly chips: Chips }
        | { readonly phase: 'copies' }
        | { readonly phase: 'done' }
      ));

export type OwnWordsMove =
  | { readonly type: 'choose'; readonly text: number }
  | { readonly type: 'chip'; readonly option: number; readonly by: 1 | -1 }
  | { readonly type: 'reveal' }
  /** Another sentence, at this context length where there is a choice. */
  | { readonly type: 'draw'; readonly length: number }
  /** Looks up the next word of the sentence, or all that are left. */
  | { readonly type: 'look-up'; readonly all: boolean }
  | { readonly type: 'go-on' };

export type With<Phase extends OwnWordsState['phase']> = Extract<
  OwnWordsState,
  { readonly phase: Phase }
>;

/** A state with a text chosen. */
export type Chosen = Exclude<OwnWordsState, { readonly phase: 'choose' }>;

/** The part of a state that every phase after the choice has. */
export function common({ seed, text, bets }: Chosen): Common {
  return { seed, text, bets };
}
