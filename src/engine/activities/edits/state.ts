// Where the learner is between two words, and what can be done there.
// Left out: which edits are the fewest. edit-distance.ts computes it.

/** One edit of the learner's word: at a place, counted from 0. An insertion goes before that place. */
export type Edit =
  | { readonly do: 'insert' | 'change'; readonly at: number; readonly letter: string }
  | { readonly do: 'delete'; readonly at: number };

interface Common {
  /** How many edits each finished puzzle took. */
  readonly made: readonly number[];
}

export type EditsState = Common &
  /** The word after every edit so far, the first one included. */
  (
    | { readonly phase: 'puzzle'; readonly puzzle: number; readonly words: readonly string[] }
    | { readonly phase: 'reached'; readonly puzzle: number; readonly words: readonly string[] }
    /** So many cells are filled in by hand. */
    | { readonly phase: 'grid'; readonly filled: number }
    | { readonly phase: 'corner' }
    /** A word without an entry, by its place in the list of those that the text has. */
    | { readonly phase: 'nearest'; readonly stranger: number }
    | { readonly phase: 'near'; readonly stranger: number }
    /** A word near in letters and far in meaning: guessed, then seen. */
    | { readonly phase: 'predict' }
    | { readonly phase: 'seen'; readonly option: number }
    | { readonly phase: 'done' }
  );

export type EditsMove =
  | { readonly type: 'edit'; readonly edit: Edit }
  /** A letter that is to stay as it is: refused where it differs from that of the target. */
  | { readonly type: 'keep'; readonly at: number; readonly letter: string }
  /** The same puzzle from its beginning, once it took more edits than it has to. */
  | { readonly type: 'again' }
  /** The number of a cell; -1 while nothing is typed. */
  | { readonly type: 'cell'; readonly number: number }
  /** One of the options, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  | { readonly type: 'go-on' };

/** The part of a state that every phase has. */
export function common({ made }: EditsState): Common {
  return { made };
}
