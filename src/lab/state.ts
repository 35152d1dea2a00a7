// The lab as data: what is open, which screen, and what is being worked on. What can happen: actions.ts.
// Left out: the counts. They lie on a shelf, each model under its number; see shelf.ts.

import type { TextLanguage } from '../commands/students.ts';
import type { Word } from '../engine/language.ts';
import type { Rng } from '../engine/rng.ts';
import type { Ending } from '../engine/sampling.ts';
import type { LabAction } from './actions.ts';
import type { Order } from './bins.ts';
import type { PairOrder } from './differ.ts';

/** A model as far as the state knows it: its number on the shelf, and what there is to count. */
export interface Look {
  readonly model: number;
  /** How many words name a bin now, and at most without learning anew. */
  readonly contextLength: number;
  readonly longest: number;
  readonly order: Order;
  /** Rows of the list; with stickies some of them may be empty bins. */
  readonly rows: number;
  /** Bins with balls, all balls, and the words that are left. */
  readonly bins: number;
  readonly balls: number;
  readonly words: number;
  /** Documents that are in, that are out, and words in them; 0 where nobody knows. */
  readonly documents: number;
  readonly out: readonly number[];
  readonly wordCount: number;
}

/** How much of a file was read before somebody stopped it, in bytes. */
export interface Part {
  readonly read: number;
  readonly of: number | null;
}

export interface Source {
  /** Safe to print: a file's name, or 'your notebook'. */
  readonly name: string;
  readonly from: 'notebook' | 'text' | 'table' | 'poured';
  readonly language: TextLanguage;
  readonly look: Look;
  readonly part: Part | null;
  /** Digits and signs of its text that are in no word. */
  readonly leftOut: number;
  /** The row of the table that is pointed at. */
  readonly row: number;
  /** What it was before its bins were poured together. */
  readonly before: Source | null;
  /** The document that was moved last, as long as the table shows what that did. */
  readonly moved: { readonly document: number; readonly times: 1 | -1 } | null;
  /** Whether documents are out, or bins were poured, and no table was saved since. */
  readonly unsaved: boolean;
}

/** The knobs of drawing. */
export interface Knobs {
  /** Places in `temperatures` and `topKs`. */
  readonly temperature: number;
  readonly topK: number;
  readonly seed: string;
  /** The words that every document begins with; none to begin as the documents do. */
  readonly prompt: readonly Word[];
}

/** A document that was drawn. */
export interface Drawn {
  readonly words: readonly Word[];
  /** How many of them were there before the first draw. */
  readonly given: number;
  readonly ending: Ending;
}

export const temperatures = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 5] as const;
/** 0 stands for all words. */
export const topKs = [1, 2, 3, 4, 5, 10, 20, 50, 0] as const;

export const mostWords = 60;

export interface Pairing {
  readonly pairs: number;
  readonly models: readonly [number, number];
  readonly contextLength: number;
  readonly order: PairOrder;
  readonly rows: number;
  readonly distance: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

export type Screen =
  | { readonly at: 'empty' }
  | { readonly at: 'table' }
  | { readonly at: 'bin'; readonly bin: number; readonly row: number; readonly rows: number }
  | { readonly at: 'documents'; readonly row: number }
  | {
      readonly at: 'draw';
      readonly knobs: Knobs;
      /** The documents so far, the latest last. */
      readonly drawn: readonly Drawn[];
      /** How many words of the latest one are to be seen. */
      readonly shown: number;
      readonly rng: Rng | null;
    }
  | { readonly at: 'compare'; readonly pairing: Pairing; readonly row: number }
  | { readonly at: 'pair'; readonly pairing: Pairing; readonly row: number; readonly first: number }
  | { readonly at: 'left'; readonly code: number };

export type DrawScreen = Screen & { readonly at: 'draw' };

/** What can be typed. */
export type Asked = 'find' | 'open' | 'save' | 'seed' | 'prompt';

export type Overlay =
  | { readonly type: 'help'; readonly page: 'keys' | 'words' }
  | {
      readonly type: 'typing';
      readonly what: Asked;
      readonly text: string;
      /** Nothing was typed yet: the first letter takes the place of what is suggested. */
      readonly fresh: boolean;
    }
  | {
      readonly type: 'ask';
      readonly question: string;
      readonly detail: string;
      readonly yes: LabAction;
    }
  | null;

export type WorkKind =
  | 'reading'
  | 'training'
  | 'sorting'
  | 'pouring'
  | 'moving'
  | 'comparing'
  | 'drawing'
  | 'finding'
  | 'saving';

export interface WorkProgress {
  /** 0 to 1, or null where nobody knows how much there is. */
  readonly share: number | null;
  /** While a file is read, in bytes; else null. */
  readonly read: Part | null;
}

/** What is being worked on. It is not shown at once: most work is done before anybody could look. */
export interface Work {
  readonly kind: WorkKind;
  readonly name: string;
  readonly progress: WorkProgress | null;
}

/** What the lab has to say about the last key. */
export interface Message {
  readonly tone: 'wrong' | 'note';
  readonly text: string;
}

export interface LabState {
  /** One or two. */
  readonly sources: readonly Source[];
  /** Which of them is looked at. */
  readonly at: number;
  readonly screen: Screen;
  readonly overlay: Overlay;
  readonly message: Message | null;
  readonly work: Work | null;
  /** Files that were saved, with their whole paths. */
  readonly saved: readonly string[];
}
