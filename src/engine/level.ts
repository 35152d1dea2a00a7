// A level as data: what its Markdown file becomes once it is read and checked.
// Left out: the reading and the checking. That is levels.ts, outside the engine.
import type { Document, Word } from './language.ts';
import type { Matrix } from './matrix.ts';

/** A stretch of prose: plain, strong, or a word of the game that is drawn as a chip. */
export type Span =
  | { readonly type: 'plain'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'chip'; readonly word: Word };

/** A picture in a card, drawn by the screen from data. */
export type Picture =
  | { readonly type: 'document'; readonly words: Document }
  | { readonly type: 'bin'; readonly word: Word; readonly balls: readonly Word[] }
  | { readonly type: 'pair'; readonly context: readonly Word[]; readonly ball: Word }
  | {
      readonly type: 'table';
      readonly unit: 'percent' | 'balls';
      /** Rows of the tiny language: a number for each of its five words. */
      readonly rows: readonly { readonly context: Word; readonly cells: readonly number[] }[];
    }
  | { readonly type: 'words'; readonly words: readonly Word[] }
  | { readonly type: 'dictionary'; readonly entries: readonly (readonly [Word, Word])[] }
  | {
      readonly type: 'matrix';
      readonly name: string;
      readonly rows: readonly string[];
      readonly columns: readonly string[];
      readonly cells: Matrix;
    };

export type Block =
  | { readonly type: 'prose'; readonly spans: readonly Span[] }
  | { readonly type: 'picture'; readonly picture: Picture };

/** One idea: a heading and what belongs to it. */
export interface Card {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** How many slips still earn three stars and two; one star is for finishing. */
export interface StarRule {
  readonly three: number;
  readonly two: number;
}

export interface Level {
  readonly id: string;
  /** The id of its world. */
  readonly world: string;
  /** Its place in the course, as shown on the map. */
  readonly number: number;
  readonly title: string;
  /** The kind of activity, a name in the registry. */
  readonly kind: string;
  readonly minutes: number;
  /** What the learner does, in one sentence. */
  readonly goal: string;
  /** The ids of the levels that this one builds on. */
  readonly needs: readonly string[];
  /** Checked by its kind. */
  readonly settings: unknown;
  readonly stars: StarRule;
  readonly cards: readonly Card[];
  /** A nudge, the place to look, the answer; `{nudge}`, `{place}` and `{answer}` are filled in. */
  readonly hints: readonly [string, string, string];
  readonly debrief: readonly Card[];
}

export interface World {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly about: string;
  /** Questions to talk about once all of it is done. */
  readonly talk: readonly string[];
  readonly levels: readonly Level[];
}
