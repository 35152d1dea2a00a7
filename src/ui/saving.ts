// What is saved of a level while it is played: on the map by itself, on a path with the others.
// Left out: what an activity hands on to later levels. That is keepsake.ts.
import type { AnyActivity } from '../engine/activity.ts';
import type { Level } from '../engine/level.ts';
import { type SavedSession, saveSession } from '../engine/replay.ts';
import { score } from '../engine/score.ts';
import type { Session } from '../engine/session.ts';
import type { Progress, ProgressChange } from '../progress.ts';
import type { GameWorld } from './game.ts';
import { levelEnd } from './keepsake.ts';
import { keepExercise, savedWarmUp } from './warm-up/path.ts';

/** A level that was begun and left. */
export function savedSession(
  { route }: GameWorld,
  progress: Progress,
  { id }: Level,
): SavedSession | undefined {
  const { sessions } = route.type === 'path' ? savedWarmUp(route, progress) : progress;
  return sessions[id];
}

/** Where the learner is in a level. */
export function keepSession(
  { route }: GameWorld,
  progress: Progress,
  session: Session,
): ProgressChange {
  return route.type === 'path'
    ? keepExercise(route, progress, session)
    : { type: 'session', session: saveSession(session) };
}

/** What to save after a move. A warm-up leaves results, notebook and model alone. */
export function keepMove(
  world: GameWorld,
  progress: Progress,
  level: Level,
  activity: AnyActivity,
  before: Session,
  after: Session,
): readonly ProgressChange[] {
  if (world.route.type === 'path') return [keepSession(world, progress, after)];
  const kept: ProgressChange =
    after.stage.at === 'result'
      ? { type: 'result', levelId: level.id, stars: score(level, activity, after).stars }
      : keepSession(world, progress, after);
  return [kept, ...levelEnd(activity, level, before, after)];
}
