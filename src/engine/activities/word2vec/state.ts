// Where the learner is between a sentence and a map of words.
// Left out: the vectors. They are worked out from the seed (trained.ts), and never saved.

interface Common {
  readonly seed: string;
  /** The answers to the questions so far, as places among their options. */
  readonly answers: readonly number[];
}

export type Word2vecState = Common &
  (
    | {
        readonly phase: 'company' /** Places in the sentence. */;
        readonly found: readonly number[];
      }
    /** So many words were pulled closer or pushed away by hand. */
    | { readonly phase: 'pull'; readonly done: number }
    /** Question by question: first it is asked, then its answer is looked at. */
    | { readonly phase: 'ask'; readonly question: number }
    | {
        readonly phase: 'seen';
        readonly question: number /** The word that is looked at. */;
        readonly looked: string;
      }
    | { readonly phase: 'done' }
  );

export type Word2vecMove =
  /** A place in the sentence. */
  | { readonly type: 'pick'; readonly place: number }
  | { readonly type: 'pull'; readonly closer: boolean }
  | { readonly type: 'answer'; readonly option: number }
  /** Looks at another word on the map. */
  | { readonly type: 'look'; readonly word: string }
  | { readonly type: 'go-on' };

export type With<Phase extends Word2vecState['phase']> = Extract<
  Word2vecState,
  { readonly phase: Phase }
>;

/** The part of a state that every phase has. */
export function common({ seed, answers }: Word2vecState): Common {
  return { seed, answers };
}
