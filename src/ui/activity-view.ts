// What every kind of activity offers the screen: its twin in engine/activities holds the rules.
import type { ReactNode } from 'react';
import type { Binding } from './keys.ts';

/** What a key does inside an activity: a move for the engine, or only the cursor elsewhere. */
export type ActivityAction<Move, Cursor> =
  | {
      readonly do: 'play';
      readonly move: Move;
      /** Where the cursor is from then on, even if the move is refused. */
      readonly cursor?: Cursor;
    }
  | { readonly do: 'look'; readonly cursor: Cursor };

export type ActivityBinding<Move, Cursor> = Binding<ActivityAction<Move, Cursor>>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ActivityProps<Settings, State, Cursor> {
  readonly settings: Settings;
  readonly state: State;
  readonly cursor: Cursor;
  /** The room there is, in columns and rows. Nothing may be drawn outside it. */
  readonly size: Size;
  /** How far the picture of the last move has come, from 0 to 1. 1 when nothing moves. */
  readonly motion: number;
}

/** What is drawn while the learner watches work that is not done. */
export interface UnfinishedProps<Settings, State, SoFar> {
  readonly settings: Settings;
  readonly state: State;
  /** What the work has come to so far: `watched` of the activity's `work`. */
  readonly soFar: SoFar;
  readonly size: Size;
}

/**
 * One kind of activity on the screen. The cursor is what only the screen needs to know: which
 * cell is selected, which digits are typed. It is plain data and is not saved.
 */
export interface ActivityView<Settings, State, Move, Cursor, SoFar = unknown> {
  readonly kind: string;
  /** Where the cursor is when a state is first shown; `before` is where it was one move ago. */
  cursor(settings: Settings, state: State, before: Cursor | undefined): Cursor;
  /** What a refused move makes of the cursor; without it, nothing. A typed number is then spent. */
  refused?(cursor: Cursor): Cursor;
  /** The keys that do something NOW. The bar, the help and the game read this same table. */
  bindings(
    settings: Settings,
    state: State,
    cursor: Cursor,
  ): readonly ActivityBinding<Move, Cursor>[];
  /** A few words for the header: where in the activity the learner is. */
  status(settings: Settings, state: State): string;
  Screen(props: ActivityProps<Settings, State, Cursor>): ReactNode;
  /** The picture above the bar while work is watched; drawn some 16 times a second. */
  Unfinished?(props: UnfinishedProps<Settings, State, SoFar>): ReactNode;
  /** How many frames of 40 ms the picture of this change takes; 0 or absent for none. */
  frames?(before: State, after: State): number;
  /**
   * Whether what is moving is a result that must not be passed unseen: the next key only ends the
   * motion. Only for states where nothing else can be typed ahead than to go on.
   */
  toBeRead?(state: State): boolean;
}

export type AnyActivityView = ActivityView<unknown, unknown, unknown, unknown>;

/** A binding that plays a move, and may put the cursor somewhere first. */
export function key<Move, Cursor>(
  keys: readonly string[],
  label: string,
  move: Move,
  ...cursor: readonly [] | readonly [Cursor]
): ActivityBinding<Move, Cursor> {
  const [at] = cursor;
  return {
    keys,
    label,
    action: { do: 'play', move, ...(at === undefined ? {} : { cursor: at }) },
  };
}

/** A binding that only moves the cursor. */
export function look<Move, Cursor>(
  keys: readonly string[],
  label: string,
  cursor: Cursor,
): ActivityBinding<Move, Cursor> {
  return { keys, label, action: { do: 'look', cursor } };
}

export const goOnKeys = ['enter', 'space'] as const;
