// What every kind of activity offers: the contract between a game and its rules.
// Left out: how it looks, and which key does what. That is its twin in ui/activities.
import type { GenericSchema } from 'valibot';
import type { Document } from './language.ts';
import type { Work } from './work.ts';

/** What the learner brings to a level. It is fixed when the level starts. */
export interface Given {
  readonly seed: string;
  /** The documents that the learner has written so far. */
  readonly notebook: readonly Document[];
  /** What the learner answered to open questions so far, by the name of the question. */
  readonly answers?: Readonly<Record<string, string>>;
}

/**
 * What became of a move. A refused move changes nothing.
 * `wrong` tells a wrong answer (it costs a star, the first time it is given here) from a move
 * that just cannot be made now.
 */
export type Outcome<State> =
  | { readonly type: 'played'; readonly state: State }
  | { readonly type: 'refused'; readonly reason: string; readonly wrong: boolean };

/** The three steps of a hint, for the state the learner is in. Whole sentences. */
export interface Clues {
  /** A nudge: what to think about. */
  readonly nudge: string;
  /** The specific place to look. */
  readonly place: string;
  /** The answer, with its reason. */
  readonly answer: string;
  /** There is nothing to get wrong at this point, so a hint costs nothing. */
  readonly free?: true;
}

/**
 * What is at stake in the next answer: nothing with a guess that only makes one look, a slip with an
 * answer that can be given only once, with a bet in chips, or with several bets that are paid together.
 */
export type Stake = 'guess' | 'answer' | 'bet' | 'bets';

/** What a level hands to the game when it is finished, to be kept for the levels that follow. */
export interface Keepsake {
  /** The learner's documents as they are now. */
  readonly notebook?: readonly Document[];
  /** The learner's model: what it was trained on, and with how much memory. */
  readonly model?: { readonly documents: readonly Document[]; readonly contextLength: number };
  /** Answers to open questions, by the name of the question. The first one given stays. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** The text of a name, or undefined where there is none. */
export type ReadText = (name: string) => string | undefined;

/** The name under which the learner's own text is read. No file is called so: it has a space in it. */
export const ownText = 'your own';

/**
 * One kind of activity: pure functions over plain data.
 * State and Move survive JSON; State carries its own generator where chance is needed.
 */
export interface Activity<Settings, State, Move> {
  readonly kind: string;
  /** The check of a level's settings, with a message for whoever writes one. */
  readonly settings: GenericSchema<unknown, Settings>;
  start(settings: Settings, given: Given): State;
  play(settings: Settings, state: State, move: Move): Outcome<State>;
  isDone(settings: Settings, state: State): boolean;
  /** A move that can be taken back; a draw or a revealed bet can not. */
  canUndo(move: Move): boolean;
  /** What went wrong without being refused, such as a lost bet; a whole sentence each. */
  slips(settings: Settings, state: State): readonly string[];
  /** Said before an answer that is not refused when it is wrong; undefined for any other. */
  stake?(settings: Settings, state: State): Stake | undefined;
  clues(settings: Settings, state: State): Clues;
  /** A move towards winning with three stars, from any state that is not done. */
  solve(settings: Settings, state: State): Move;
  /**
   * The settings that say something in a language, so that a translated level may have its own:
   * ['greetings', 'ladder.name']; places in lists are left out.
   */
  readonly translatedSettings?: readonly string[];
  /** What is worth keeping at this point, even before the level is done. */
  keepsake?(settings: Settings, state: State): Keepsake;
  /**
   * The settings with the texts in them that they name, and the learner's own text if there is one.
   * It is asked for whenever a level is opened, played again or checked, before `start`. So neither
   * the packed levels nor the save file hold a text, and nothing is read when the game starts. What
   * cannot be read is left out.
   */
  withTexts?(settings: Settings, read: ReadText): Settings;
  /**
   * What there is to work out between moves, or undefined when nothing is left. The game asks for it
   * after every move and does it slice by slice while it waits for keys: with a progress bar where
   * the state cannot be shown without it, and unseen where it is only done ahead. Nothing of it is in
   * the state: `play`, `slips` and the view ask for the results (see `inSlices`), which are there by
   * then; and in a replay or a test they are worked out at once. So work that is left in the middle
   * is begun again, and comes to the same.
   */
  work?(settings: Settings, state: State): Work | undefined;
  /** Documents that came into being here, for the result of a warm-up. */
  made?(settings: Settings, state: State): readonly Document[];
}

/** An activity whose settings, state and moves are known only to itself. */
export type AnyActivity = Activity<unknown, unknown, unknown>;

export function played<State>(state: State): Outcome<State> {
  return { type: 'played', state };
}

/** A wrong answer: refused, and counted as a slip. */
export function wrong(reason: string): Outcome<never> {
  return { type: 'refused', reason, wrong: true };
}

/** A move that cannot be made now: refused, and nothing lost. */
export function notNow(reason: string): Outcome<never> {
  return { type: 'refused', reason, wrong: false };
}
