// Where the learner is in a room of two sides, and what can be done there.
// Left out: what is right. judge.ts and answers.ts work that out from the documents.
import type { Document, Word } from '../../language.ts';
import type { Rng } from '../../rng.ts';

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** The same thing once for each side of the room. */
export interface Both<T> {
  readonly left: T;
  readonly right: T;
}

/** A document, and the side that a coin chose to write it. */
export interface Mystery {
  readonly side: Side;
  readonly document: Document;
}

/** What the learner said of a rule (can a model of one word keep it?), and what was measured. */
export interface Measured {
  readonly said: boolean;
  readonly kept: number;
  readonly count: number;
  /** One fresh document that broke the rule; null where all kept it. */
  readonly broken: Document | null;
}

interface Common {
  /** The hidden rule of each side, by its short name. */
  readonly hidden: Both<string>;
  /** The documents that each side was trained on. */
  readonly wall: Both<readonly Document[]>;
  /** Pairs that the learner has had drawn, both from the same first word. */
  readonly shown: readonly Both<Document>[];
  readonly mysteries: readonly Mystery[];
  /** Chips on left, for each mystery that is revealed. The rest of the ten lie on right. */
  readonly bets: readonly number[];
  readonly measured: readonly Measured[];
  /** The bin that the learner said differs most. */
  readonly guessedBin: Word | null;
  /** Generators: one for the pairs, one for measuring. */
  readonly looks: Rng;
  readonly bulk: Rng;
}

export type CompareState = Common &
  (
    | { readonly phase: 'look' }
    | { readonly phase: 'bet'; readonly left: number }
    | { readonly phase: 'verdict' }
    | { readonly phase: 'bill' }
    | { readonly phase: 'name'; readonly side: Side; readonly found: boolean }
    | { readonly phase: 'predict' }
    | { readonly phase: 'measured' }
    | { readonly phase: 'guess-bin' }
    | { readonly phase: 'tables' }
    | { readonly phase: 'prompt' }
    | { readonly phase: 'empty'; readonly said: number }
    /** Nothing said where that question was left out. */
    | { readonly phase: 'done'; readonly said: number | null }
  );

export type CompareMove =
  | { readonly type: 'draw-pair' }
  | { readonly type: 'chip'; readonly to: Side }
  | { readonly type: 'reveal' }
  /** One of the options of a question, counted from 0; -1 while none is chosen. */
  | { readonly type: 'answer'; readonly option: number }
  | { readonly type: 'go-on' };

/** The part of a state that every phase has. */
export function common(state: CompareState): Common {
  const { hidden, wall, shown, mysteries, bets, measured, guessedBin, looks, bulk } = state;
  return { hidden, wall, shown, mysteries, bets, measured, guessedBin, looks, bulk };
}

/** otherSide('left') → 'right' */
export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
