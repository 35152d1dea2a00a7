// A session kept as its moves: played again, they give the same state.
// Left out: where it is kept. That is progress.ts, outside the engine.
import type { AnyActivity, Given } from './activity.ts';
import type { Level } from './level.ts';
import type { Session, Stage } from './session.ts';

/** What a saved session keeps: enough to play it again, nothing that can be computed. */
export type SavedSession = Omit<Session, 'state'>;

export function saveSession(session: Session): SavedSession {
  const { state: _, ...saved } = session;
  return saved;
}

/**
 * A session as it was when it was saved, by playing its moves again.
 * Returns undefined if the save does not fit the level any more: it is of another level, a move is
 * no longer accepted (or is no move at all), or its stage is one that these moves do not lead to.
 */
export function replaySession(
  level: Level,
  activity: AnyActivity,
  saved: SavedSession,
): Session | undefined {
  if (saved.levelId !== level.id) return undefined;
  try {
    const state = replayMoves(level, activity, saved.given, saved.moves);
    if (state === undefined) return undefined;
    const done = activity.isDone(level.settings, state.value);
    return fits(level, saved.stage, done) ? { ...saved, state: state.value } : undefined;
  } catch {
    // A damaged save can hold anything at all as a move; no activity has to be ready for that.
    return undefined;
  }
}

/** Whether a level has this stage, and whether one gets there with the activity done or not. */
function fits(level: Level, stage: Stage, done: boolean): boolean {
  switch (stage.at) {
    case 'story':
      return !done && stage.card < level.cards.length;
    case 'activity':
      return !done;
    case 'debrief':
      return done && stage.card < level.debrief.length;
    case 'result':
      return done;
  }
}

/** The activity's state after these moves, or undefined if one of them is refused. */
export function replayMoves(
  level: Level,
  activity: AnyActivity,
  given: Given,
  moves: readonly unknown[],
): { readonly value: unknown } | undefined {
  let value = activity.start(level.settings, given);
  for (const move of moves) {
    const outcome = activity.play(level.settings, value, move);
    if (outcome.type === 'refused') return undefined;
    value = outcome.state;
  }
  return { value };
}
