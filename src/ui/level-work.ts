// Work between moves, as the game knows it: what is left of it, one more slice, and how it is watched.
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
  const { says, done, watched } = work;
  const watch = watched === undefined ? null : { going: true, ...watched };
  return { needed: true, says, percent: Math.floor(100 * done), watch };
}

/** The game after one more slice: the very same where nothing of it is to be seen. */
export function workOn(
  world: GameWorld,
  state: GameState,
  screen: LevelScreen,
  upTo = 1,
): GameState {
  const { level, session } = screen;
  if (!goesOn(screen.work)) return state;
  const activity = activityOf(world, level);
  const next = activity.work?.(level.settings, session.state);
  if (next === undefined || next.done <= upTo) next?.goOn();
  const work = workLeft(activity, level, session);
  return isSame(screen.work, work) ? state : { ...state, screen: { ...screen, work } };
}

/**
 * Whether the learner sees the same of it. What is watched is looked at frame by frame (`seeWork`), so
 * that drawing takes no more time than it has to.
 */
function isSame(a: Working | null, b: Working | null): boolean {
  if (!a?.needed || !b?.needed) return a?.needed === b?.needed;
  if (a.says !== b.says || isWatched(a) !== isWatched(b)) return false;
  return isWatched(a) || a.percent === b.percent;
}

/** The game with what watched work has come to by now. */
export function seeWork(world: GameWorld, state: GameState, screen: LevelScreen): GameState {
  return isWatched(screen.work) && goesOn(screen.work)
    ? watchWork(world, state, screen, true)
    : state;
}

/** The game with watched work stopped, or going on. What it has come to is there as long as it is remembered. */
export function watchWork(
  world: GameWorld,
  state: GameState,
  screen: LevelScreen,
  going: boolean,
): GameState {
  const { level, session } = screen;
  const left = workLeft(activityOf(world, level), level, session);
  if (!left?.needed || left.watch === null) return state;
  const work = { ...left, watch: { ...left.watch, going } };
  return { ...state, screen: { ...screen, work } };
}

export function isWatched(work: Working | null): boolean {
  return work?.needed === true && work.watch !== null;
}

/** Whether there is work that nobody has stopped. */
export function goesOn(work: Working | null): boolean {
  return work !== null && !(work.needed && work.watch?.going === false);
}
