// Where the learner is among pieces of words, and what can be done there.
// Left out: the pieces themselves. They follow from the settings and from what was done.
import type { Merges } from '../../bpe.ts';

export type BpeState =
  /** The pair that stands most often, by hand; so many merges are done. */
  | { readonly phase: 'merge'; readonly merged: number }
  /** A word never seen: so many merges are applied to it. */
  | { readonly phase: 'split'; readonly steps: number }
  | { readonly phase: 'cut' }
  /** Pieces of the learner's own choice, in the order in which they were chosen. */
  | { readonly phase: 'own'; readonly picks: Merges }
  | { readonly phase: 'compared'; readonly picks: Merges }
  /** The other story in both kinds of pieces, to be looked at. */
  | { readonly phase: 'other-story'; readonly picks: Merges }
  /** Who pays more? First a guess, then the tokens of both sentences. */
  | { readonly phase: 'price'; readonly picks: Merges }
  | { readonly phase: 'paid'; readonly picks: Merges; readonly guess: number }
  /** A character that no text has: first a guess, then its bytes. */
  | { readonly phase: 'strange'; readonly picks: Merges }
  | { readonly phase: 'bytes'; readonly picks: Merges; readonly guess: number }
  | { readonly phase: 'done'; readonly picks: Merges };

export type BpeMove =
  /** One of the answers that are offered, from 0. */
  | { readonly type: 'choose'; readonly option: number }
  /** One of the learner's own pieces; it can be taken back until the texts are compared. */
  | { readonly type: 'pick'; readonly option: number }
  | { readonly type: 'go-on' };

export type With<Phase extends BpeState['phase']> = Extract<BpeState, { readonly phase: Phase }>;
