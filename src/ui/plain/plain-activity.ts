// What every kind of activity offers to those who play line by line, with a screen reader or from a
// file of answers: the same states as its view in ui/activities, as sentences and questions.
import type { Question } from './question.ts';

export interface PlainActivity<Settings, State, Move> {
  readonly kind: string;
  /**
   * What there is to read, a whole line each. `before` is the state before the last answer, which
   * may have made several moves: only what is new since then is told. Without it everything is, as
   * when a level is opened, read again, or a move was taken back.
   */
  tell(settings: Settings, state: State, before: State | undefined): readonly string[];
  /** What can be answered now. Every move that the keys of the view can make must be reachable. */
  ask(settings: Settings, state: State): Question<Move>;
}

export type AnyPlainActivity = PlainActivity<unknown, unknown, unknown>;
