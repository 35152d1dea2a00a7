// What is known at each point of "two words of memory", and every move that can be made in it.
// Left out: what a move does. Each phase has a file of its own.

import type { Document, Word } from '../../language.ts';
import type { Rng } from '../../rng.ts';
import type { Chips } from '../../scoring.ts';
import type { Unseen } from './unseen.ts';

/** The documents that the sixteen bins are first filled from. */
export interface Own {
  readonly documents: readonly Document[];
  /** The learner's notebook, or the level's sample because the notebook is empty or too short. */
  readonly from: 'notebook' | 'empty-notebook' | 'short-notebook';
}

/** One prompt, and what both models made of it with the same luck. */
export interface SideBySide {
  /** At one word of memory, and at two. */
  readonly documents: readonly [Document, Document];
  /** Whether each is word for word one of the documents that the model was trained on. */
  readonly copies: readonly [boolean, boolean];
}

/** Side by side so far: how many pairs were drawn, and how many copies are among them. */
interface CopyTally {
  readonly drawn: number;
  readonly copies: readonly [number, number];
}

/** Of `count` fresh documents, how many kept the rule; and the first that broke it. */
export interface Kept {
  readonly kept: number;
  readonly count: number;
  readonly broken: Document | null;
}

/** A ball's way between a sticky and a bin, for the screen to show. */
export interface Flight {
  readonly bin: readonly Word[];
  readonly ball: Word;
}

/** The two words of a bin's name, as far as they are named: older first. Two words open it. */
export type Named = readonly Word[];

/** Where the learner is. */
export type Now =
  | { readonly phase: 'bet' }
  | { readonly phase: 'sixteen' }
  | {
      readonly phase: 'copies';
      readonly rows: readonly SideBySide[];
      readonly tally: CopyTally;
    }
  | { readonly phase: 'rule' }
  | {
      readonly phase: 'train';
      /** Position in the document of the word that becomes the next ball. */
      readonly position: number;
      readonly named: Named;
      readonly last: Flight | null;
    }
  | {
      readonly phase: 'draw';
      readonly document: Document;
      /** How many words of the document were the prompt. */
      readonly prompt: number;
      readonly named: Named;
      readonly last: Flight | null;
    }
  | { readonly phase: 'predict' }
  | { readonly phase: 'measured' }
  | {
      readonly phase: 'pour' /** Newest words, in the order they were poured. */;
      readonly poured: readonly Word[];
    }
  | { readonly phase: 'poured'; readonly kept: Kept }
  | { readonly phase: 'unseen'; readonly unseen: Unseen; readonly named: Named }
  | { readonly phase: 'what-now'; readonly unseen: Unseen }
  | { readonly phase: 'shorter'; readonly unseen: Unseen }
  | { readonly phase: 'backed-off'; readonly unseen: Unseen; readonly ball: Word }
  | { readonly phase: 'done' };

export type NowAt<Phase extends Now['phase']> = Extract<Now, { phase: Phase }>;

export interface ContextTwoState {
  readonly seed: string;
  /** The generator for balls drawn by hand; everything drawn in bulk has a stream of its own. */
  readonly rng: Rng;
  readonly own: Own;
  /** The documents written under the rule; the first one is trained by hand. */
  readonly authored: readonly Document[];
  /** The bet on how many of the sixteen bins hold a ball. */
  readonly chips: Chips;
  /** What the learner expects of one word of memory and of two: an option each, or none yet. */
  readonly guesses: readonly [number | null, number | null];
  /** What became of fresh documents at one word and at two, once that is measured. */
  readonly measured: readonly [Kept, Kept] | null;
  readonly now: Now;
}

export type ContextTwoMove =
  | { readonly type: 'chip'; readonly option: number; readonly by: 1 | -1 }
  | { readonly type: 'reveal' }
  | { readonly type: 'go-on' }
  | { readonly type: 'draw-more' }
  | { readonly type: 'name'; readonly word: Word }
  | { readonly type: 'open'; readonly older: Word; readonly newer: Word }
  | { readonly type: 'put' }
  | { readonly type: 'draw' }
  | { readonly type: 'guess'; readonly memory: 0 | 1; readonly option: number }
  | { readonly type: 'pour'; readonly newest: Word }
  | { readonly type: 'choose'; readonly option: number };
