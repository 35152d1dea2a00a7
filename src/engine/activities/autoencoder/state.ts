// Where the learner is with the squeeze, and what can be done there.
// Left out: the networks. They follow from the seed, and training.ts works them out.

/** How many numbers are in the middle, one training after the other. */
export const widths = [3, 2, 1] as const;
export type Width = (typeof widths)[number];

/** A code by hand: a light in the middle is on, 1, or off, 0. */
export type Lights = readonly number[];

/** How many words may come out right: all, most or some, few. */
export const rightGuesses = ['all', 'some', 'few'] as const;
/** At most so many are few. */
export const few = 3;

export interface Common {
  readonly seed: string;
  /** What was guessed for each width so far, as places in `rightGuesses`. */
  readonly guesses: readonly number[];
}

export type AutoencoderState = Common &
  /** Words have codes one after the other: some are given, the others are the learner's. */
  (
    | { readonly phase: 'code'; readonly codes: readonly Lights[] }
    | { readonly phase: 'coded'; readonly codes: readonly Lights[] }
    /** `at` is the place of the width in `widths`. */
    | { readonly phase: 'guess'; readonly at: number }
    | { readonly phase: 'trained'; readonly at: number }
    | { readonly phase: 'decode' }
    | { readonly phase: 'decoded' }
    | { readonly phase: 'count' }
    | { readonly phase: 'counted' }
    /** Where the codes lie in the square, and on the line. */
    | { readonly phase: 'places'; readonly at: number }
    | { readonly phase: 'summary' }
    | { readonly phase: 'done' }
  );

export type AutoencoderMove =
  | { readonly type: 'code'; readonly lights: Lights }
  /** One of the options, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  /** -1 while nothing is typed. */
  | { readonly type: 'count'; readonly codes: number }
  | { readonly type: 'go-on' };

export type With<Phase extends AutoencoderState['phase']> = Extract<
  AutoencoderState,
  { readonly phase: Phase }
>;

/** The part of a state that every phase has. */
export function common({ seed, guesses }: AutoencoderState): Common {
  return { seed, guesses };
}

export function widthAt(at: number): Width {
  return widths[at] ?? 1;
}
