// The writing as data: its settings, every state it can be in, and every move.
// Left out: what the moves do. That is play.ts.
import type { Document, Word } from '../../language.ts';

export interface AuthorSettings {
  /** How many documents the notebook must hold before the level can be finished. */
  readonly least: number;
  /** How many it can hold. */
  readonly most: number;
  /** The names of the rule cards. */
  readonly rules: readonly string[];
}

interface Common {
  readonly notebook: readonly Document[];
  /** The rule card the learner writes under; null for writing freely. */
  readonly rule: string | null;
}

export type AuthorState = Common &
  (
    | { readonly phase: 'writing' /** The words so far, without white. */; readonly line: Document }
    /** The rule cards lie open: only between two documents. */
    | { readonly phase: 'cards' }
    | { readonly phase: 'guess' }
    | { readonly phase: 'seen' | 'done'; readonly guess: Word }
  );

export type Writing = Extract<AuthorState, { phase: 'writing' }>;

export type AuthorMove =
  | { readonly type: 'word'; readonly word: Word }
  /** Opens the rule cards. */
  | { readonly type: 'cards' }
  /** Takes one of them, or none, and closes them. */
  | { readonly type: 'rule'; readonly rule: string | null }
  | { readonly type: 'delete'; readonly document: number }
  | { readonly type: 'finish' }
  | { readonly type: 'guess'; readonly word: Word }
  | { readonly type: 'go-on' };
