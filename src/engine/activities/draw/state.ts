// What a level of drawing is made of: its settings, its phases and its moves.
import type { Document, Word } from '../../language.ts';
import type { Rng } from '../../rng.ts';
import type { Chips } from '../../scoring.ts';
import type { TableSetting } from '../settings.ts';

export interface Bet {
  readonly prompts: readonly [Document, Document];
  readonly draws: number;
}

export interface DrawSettings {
  readonly table: TableSetting;
  /** One document is drawn by hand from each. */
  readonly prompts: readonly Document[];
  /**
   * Two prompts: do they lead to different next words? Without this bet, nothing is drawn at speed
   * either, and the level ends with the documents drawn by hand.
   */
  readonly bet?: Bet | undefined;
}

/** What the learner holds: nothing, an open bin, or a ball from it. */
export type Hand =
  | { readonly holds: 'nothing' }
  | { readonly holds: 'bin'; readonly bin: Word }
  | { readonly holds: 'ball'; readonly bin: Word; readonly ball: Word };

/** A ball's way from its bin to the row of stickies, for the screen to show. */
export interface Flight {
  readonly bin: Word;
  readonly ball: Word;
}

export interface Common {
  readonly rng: Rng;
  /** Generator for the 1,000 draws of the bet, a stream of its own. */
  readonly bulk: Rng;
  /** The finished documents drawn by hand. */
  readonly drawn: readonly Document[];
}

export type DrawState = Common &
  (
    | {
        readonly phase: 'by-hand';
        readonly document: Document;
        readonly hand: Hand;
        readonly last: Flight | null;
      }
    | {
        readonly phase: 'at-speed';
        /** Which of `lengthGuesses` the learner takes for the commonest; null before the guess. */
        readonly guess: number | null;
        readonly latest: Document | null;
        readonly lengths: Tally;
      }
    | { readonly phase: 'bet'; readonly chips: Chips }
    | {
        readonly phase: 'revealed';
        readonly chips: Chips;
        /** For each of the two prompts, how often each word of the vocabulary was drawn. */
        readonly drawnAfter: readonly [readonly number[], readonly number[]];
      }
    /** No chips where there was no bet. */
    | { readonly phase: 'done'; readonly chips: Chips | null }
  );

/** How many documents had 1, 2, 3 … words, white not counted. Index 0 is one word. */
export type Tally = readonly number[];

export type DrawMove =
  | { readonly type: 'open-bin'; readonly bin: Word }
  | { readonly type: 'draw' }
  | { readonly type: 'stick' }
  | { readonly type: 'next-document' }
  | { readonly type: 'guess'; readonly option: number }
  | { readonly type: 'draw-documents'; readonly count: number }
  | { readonly type: 'go-on' }
  | { readonly type: 'chip'; readonly option: number; readonly by: 1 | -1 }
  | { readonly type: 'reveal' };

/** How long documents may be, white not counted; `to` is the last length that belongs. */
export const lengthGuesses = [
  { text: 'draw.short', from: 1, to: 2 },
  { text: 'draw.middling', from: 3, to: 5 },
  { text: 'draw.long', from: 6, to: Number.POSITIVE_INFINITY },
] as const;

/** The two answers of the bet; the first one is right whenever both prompts end in the same word. */
export const betOptions = ['draw.sameShares', 'draw.differentShares'] as const;

export type ByHand = Extract<DrawState, { phase: 'by-hand' }>;
export type AtSpeed = Extract<DrawState, { phase: 'at-speed' }>;
export type Betting = Extract<DrawState, { phase: 'bet' }>;

/** What every phase carries on. */
export function common({ rng, bulk, drawn }: Common): Common {
  return { rng, bulk, drawn };
}
