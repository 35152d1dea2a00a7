// Opens the game on the terminal, on the map, in one level or with a warm-up, and says goodbye.

import { activities } from './engine/activities/registry.ts';
import type { PlayOptions } from './play-options.ts';
import { startGame } from './start-game.ts';
import { runOnTerminal } from './terminal.ts';
import { App } from './ui/App.tsx';
import { activityViews } from './ui/activities/registry.ts';
import { farewell } from './ui/farewell.ts';

/** Plays until the player leaves; gives back the exit code. */
export async function play(options: PlayOptions): Promise<number> {
  const { route, worlds, looks } = options;
  const world = { route, worlds, activities, views: activityViews, terminal: looks };
  const { game, openLevel } = startGame(options, world);
  openLevel();
  return runOnTerminal(<App game={game} />, { farewell: () => farewell(game) });
}
