// Opens the game on the terminal, on the map or in one level, and says goodbye.

import { activities } from './engine/activities/registry.ts';
import type { World } from './engine/level.ts';
import { freshSeed } from './fresh-seed.ts';
import { openProgress } from './progress.ts';
import type { Looks } from './terminal/looks.ts';
import { runOnTerminal } from './terminal.ts';
import { App } from './ui/App.tsx';
import { activityViews } from './ui/activities/registry.ts';
import { farewell } from './ui/farewell.ts';
import { createGame } from './ui/store.ts';

export interface PlayOptions {
  readonly worlds: readonly World[];
  readonly looks: Looks;
  /** Open this level instead of the map. */
  readonly levelId?: string | undefined;
  /** Every level that starts afresh uses this seed; without it, each start has a new one. */
  readonly seed?: string | undefined;
}

/** Plays until the player leaves; gives back the exit code. */
export async function play({ worlds, looks, levelId, seed }: PlayOptions): Promise<number> {
  const world = { worlds, activities, views: activityViews, terminal: looks };
  const game = createGame(world, openProgress(), () => seed ?? freshSeed());
  if (levelId !== undefined) game.dispatch({ type: 'open', levelId });
  return runOnTerminal(<App game={game} />, { farewell: () => farewell(game) });
}
