// Where the learner is with the matrices, and what can be done there.
// Left out: the matrices themselves. model.ts makes them from the settings.

/** The products whose shape is asked for: the scores of one query with the values, and those of all queries. */
export const products = ['result', 'all'] as const;
export type Product = (typeof products)[number];

/** Which rows of which matrix have changed places. */
interface Swapped {
  readonly guess: number;
  readonly matrix: 'K' | 'V';
  readonly rows: readonly [number, number];
}

/** `at` counts from 0. `guess`: what was said to come out of the broken K. */
export type MatrixState =
  | { readonly phase: 'shape'; readonly of: Product }
  | { readonly phase: 'light' }
  | { readonly phase: 'score'; readonly at: number }
  | { readonly phase: 'sum'; readonly at: number }
  | { readonly phase: 'carried' }
  | { readonly phase: 'written' }
  | { readonly phase: 'every' }
  | { readonly phase: 'predict' }
  | { readonly phase: 'repair'; readonly matrix: 'K' | 'V'; readonly guess: number }
  | { readonly phase: 'swap'; readonly guess: number }
  | ({ readonly phase: 'swapped' } & Swapped)
  | ({ readonly phase: 'done' } & Swapped);

export type MatrixMove =
  /** One of the options, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  /** -1 while nothing is typed. */
  | { readonly type: 'answer'; readonly number: number }
  /** The light of a row is put into another place. */
  | { readonly type: 'light'; readonly row: number; readonly place: number }
  /** Two rows of a matrix change places. */
  | {
      readonly type: 'swap';
      readonly matrix: 'K' | 'V';
      readonly rows: readonly [number, number];
    }
  | { readonly type: 'go-on' };

/** The state of one phase, or of several. */
export type In<Phase extends MatrixState['phase']> = Extract<
  MatrixState,
  { readonly phase: Phase }
>;
