// One level being played, from its first card to its result: what is known of it, and what its hints say.
// Left out: what a move makes of it (play-session.ts), keys, and saving. score.ts gives the stars,
// replay.ts plays a saved session again from its moves.
import type { AnyActivity, Clues, Given } from './activity.ts';
import type { Level } from './level.ts';

/** Where the learner is in the level. */
export type Stage =
  | { readonly at: 'story'; readonly card: number }
  | { readonly at: 'activity' }
  | { readonly at: 'debrief'; readonly card: number }
  | { readonly at: 'result' };

/** Something that cost a star, as a sentence: the wrong answer's reason, the hint, the lost bet. */
export interface Slip {
  readonly type: 'wrong' | 'hint' | 'bet';
  readonly what: string;
  /** How many moves had been accepted by then. The same slip at the same point counts once. */
  readonly after: number;
}

export interface Session {
  readonly levelId: string;
  readonly given: Given;
  readonly stage: Stage;
  /** The activity's own state. */
  readonly state: unknown;
  /** The accepted moves of the activity, oldest first. */
  readonly moves: readonly unknown[];
  /** Wrong answers and hints so far. Lost bets are added by the activity at the end. */
  readonly slips: readonly Slip[];
  /** How many of the three hints are showing for the present state. */
  readonly hintsShown: number;
}

/** A fresh session at the first card. */
export function startSession(level: Level, activity: AnyActivity, given: Given): Session {
  return {
    levelId: level.id,
    given,
    stage: level.cards.length > 0 ? { at: 'story', card: 0 } : { at: 'activity' },
    state: activity.start(level.settings, given),
    moves: [],
    slips: [],
    hintsShown: 0,
  };
}

/** The hints showing now, with the places and answers of this very state filled in. */
export function hintsOf(level: Level, activity: AnyActivity, session: Session): readonly string[] {
  if (session.stage.at !== 'activity' || session.hintsShown === 0) return [];
  const clues = activity.clues(level.settings, session.state);
  return level.hints.slice(0, session.hintsShown).map((text) => fill(text, clues));
}

function fill(text: string, clues: Clues): string {
  return text
    .replaceAll('{nudge}', clues.nudge)
    .replaceAll('{place}', clues.place)
    .replaceAll('{answer}', clues.answer);
}
