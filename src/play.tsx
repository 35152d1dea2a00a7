// Opens the game on the terminal, on the map, in one level or with a warm-up, and says goodbye.

import { activities } from './engine/activities/registry.ts';
import { freshSeed, type PlayOptions } from './play-options.ts';
import { openProgress } from './progress.ts';
import { runOnTerminal } from './terminal.ts';
import { App } from './ui/App.tsx';
import { activityViews } from './ui/activities/registry.ts';
import { farewell } from './ui/farewell.ts';
import { createGame } from './ui/store.ts';

/** Plays until the player leaves; gives back the exit code. */
export async function play({ route, worlds, looks, levelId, seed }: PlayOptions): Promise<number> {
  const world = { route, worlds, activities, views: activityViews, terminal: looks };
  const game = createGame(world, openProgress(), () => seed ?? freshSeed());
  if (levelId !== undefined) game.dispatch({ type: 'open', levelId });
  return runOnTerminal(<App game={game} />, { farewell: () => farewell(game) });
}
