// Work between moves, as the game knows it: what is left of it, and one more slice.
import type { AnyActivity } from '../engine/activity.ts';
import type { Level } from '../engine/level.ts';
import type { Session } from '../engine/session.ts';
import {
  activityOf,
  type GameState,
  type GameWorld,
  type LevelScreen,
  type Working,
} from './game.ts';

/** What the activity has to work out before the next move, or ahead of it. Nothing is done here yet. */
export function workLeft(
  activity: AnyActivity,
  level: Level,
  { stage, state }: Session,
): Working | null {
  if (stage.at !== 'activity' && stage.at !== 'debrief') return null;
  const work = activity.work?.(level.settings, state);
  if (work === undefined) return null;
  if (!work.needed || stage.at !== 'activity') return { needed: false };
  return { needed: true, says: work.says, percent: Math.floor(100 * work.done) };
}

/** The game after one more slice: the very same where nothing of it is to be seen. */
export function workOn(world: GameWorld, state: GameState, screen: LevelScreen): GameState {
  const { level, session } = screen;
  const activity = activityOf(world, level);
  activity.work?.(level.settings, session.state)?.goOn();
  const work = workLeft(activity, level, session);
  return isSame(screen.work, work) ? state : { ...state, screen: { ...screen, work } };
}

/** Whether the learner sees the same of it. */
function isSame(a: Working | null, b: Working | null): boolean {
  if (!a?.needed || !b?.needed) return a?.needed === b?.needed;
  return a.says === b.says && a.percent === b.percent;
}
