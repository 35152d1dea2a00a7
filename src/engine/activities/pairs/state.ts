// Where the learner is in the phrase book, and what can be done there.
// Left out: what is right. partners.ts concludes it from the sentences.

interface Common {
  /** The entries of the dictionary that are written, in its order; null where nothing is yet. */
  readonly written: readonly (string | null)[];
}

export type PairsState = Common &
  /** `last` is the entry that was written last, counted from 0. */
  (
    | { readonly phase: 'pair'; readonly last: number | null }
    /** A word that the sentences do not tell. */
    | { readonly phase: 'doubt' }
    | { readonly phase: 'doubted' }
    | { readonly phase: 'split' }
    /** So many tokens are looked up. */
    | { readonly phase: 'look-up'; readonly found: number }
    | { readonly phase: 'joined' }
    /** What becomes of a token that is in no entry: guessed, then seen. */
    | { readonly phase: 'predict' }
    | { readonly phase: 'predicted'; readonly option: number }
    /** The tokens without an entry that were found, by their places in the text. */
    | { readonly phase: 'gaps'; readonly spotted: readonly number[] }
    | { readonly phase: 'broken' }
    | { readonly phase: 'done' }
  );

export type PairsMove =
  | { readonly type: 'pair'; readonly from: string; readonly to: string }
  /** One of the options, counted from 0; -1 while none is chosen. */
  | { readonly type: 'choose'; readonly option: number }
  /** The entry in which the next token is looked up, counted from 0. */
  | { readonly type: 'look-up'; readonly entry: number }
  /** A token without an entry, by its place. */
  | { readonly type: 'spot'; readonly token: number }
  | { readonly type: 'go-on' };

/** The part of a state that every phase has. */
export function common({ written }: PairsState): Common {
  return { written };
}
