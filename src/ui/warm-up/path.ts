// Walking the exercises of a warm-up in their order: what is saved of it, and where it goes on.
// Left out: the map. Its levels are saved one by one, and nothing here touches them.

import type { Level } from '../../engine/level.ts';
import { saveSession } from '../../engine/replay.ts';
import type { Session } from '../../engine/session.ts';
import { type Outcome, outcomeOf } from '../../engine/warm-up.ts';
import type { Progress, ProgressChange, SavedWarmUp } from '../../progress.ts';
import { activityOf, allLevels, type GameWorld, type Path } from '../game.ts';

/** What is saved of this warm-up: nothing yet, if the last one had another seed. */
export function savedWarmUp({ seed }: Path, { warmUp }: Progress): SavedWarmUp {
  return warmUp?.seed === seed ? warmUp : { seed, at: null, sessions: {} };
}

/** The warm-up with this session in it; the exercise is the one played last. */
export function keepExercise(path: Path, progress: Progress, session: Session): ProgressChange {
  const { seed, sessions } = savedWarmUp(path, progress);
  const { levelId } = session;
  return {
    type: 'warm-up',
    warmUp: { seed, at: levelId, sessions: { ...sessions, [levelId]: saveSession(session) } },
  };
}

/** Everything of this seed forgotten. */
export function forgetWarmUp({ seed }: Path): ProgressChange {
  return { type: 'warm-up', warmUp: { seed, at: null, sessions: {} } };
}

/** The next exercise on the way that is not finished; undefined at the end. */
export function nextExercise(
  world: GameWorld,
  warmUp: SavedWarmUp,
  after: string | null,
): Level | undefined {
  const levels = allLevels(world);
  const from = levels.findIndex(({ id }) => id === after) + 1;
  return levels.slice(from).find((level) => !isOver(warmUp, level));
}

/** Where to go on: in the exercise that was played last, or after it, or with one that was skipped. */
export function resumeAt(world: GameWorld, warmUp: SavedWarmUp): Level | undefined {
  const last = allLevels(world).find(({ id }) => id === warmUp.at);
  if (last && !isOver(warmUp, last)) return last;
  return nextExercise(world, warmUp, warmUp.at) ?? nextExercise(world, warmUp, null);
}

function isOver({ sessions }: SavedWarmUp, { id }: Level): boolean {
  return sessions[id]?.stage.at === 'result';
}

/** What became of each exercise, in their order. */
export function outcomes(
  world: GameWorld,
  warmUp: SavedWarmUp,
): readonly { readonly level: Level; readonly outcome: Outcome }[] {
  return allLevels(world).map((level) => ({
    level,
    outcome: outcomeOf(level, activityOf(world, level), warmUp.sessions[level.id]),
  }));
}
