// Opens the game on the terminal, on the map, in one level or with a warm-up, and says goodbye.

import { activities } from './engine/activities/registry.ts';
import type { World } from './engine/level.ts';
import { openProgress } from './progress.ts';
import type { Looks } from './terminal/looks.ts';
import { runOnTerminal } from './terminal.ts';
import { App } from './ui/App.tsx';
import { activityViews } from './ui/activities/registry.ts';
import { farewell } from './ui/farewell.ts';
import type { Route } from './ui/game.ts';
import { createGame } from './ui/store.ts';

export interface PlayOptions {
  readonly route: Route;
  readonly worlds: readonly World[];
  readonly looks: Looks;
  /** Open this level instead of the map. */
  readonly levelId?: string | undefined;
  /** Every level that starts afresh uses this seed; without it, each start has a new one. */
  readonly seed?: string | undefined;
}

/** Plays until the player leaves; gives back the exit code. */
export async function play({ route, worlds, looks, levelId, seed }: PlayOptions): Promise<number> {
  const world = { route, worlds, activities, views: activityViews, terminal: looks };
  const game = createGame(world, openProgress(), () => seed ?? freshSeed());
  if (levelId !== undefined) game.dispatch({ type: 'open', levelId });
  return runOnTerminal(<App game={game} />, { farewell: () => farewell(game) });
}

/** Short enough to read out in a room: five letters and digits. */
function freshSeed(): string {
  return Math.random().toString(36).slice(2, 7).padEnd(5, '0');
}
