// Opens the game on the terminal, on the map, in one level or with a warm-up, and says goodbye.

import type { AnyActivity } from './engine/activity.ts';
import { freshSeed, type PlayOptions } from './play-options.ts';
import { openProgress } from './progress.ts';
import { runOnTerminal } from './terminal.ts';
import { App } from './ui/App.tsx';
import type { AnyActivityView } from './ui/activity-view.ts';
import { farewell } from './ui/farewell.ts';
import { createGame } from './ui/store.ts';

/** Plays until the player leaves; gives back the exit code. */
export async function play({ route, worlds, looks, levelId, seed }: PlayOptions): Promise<number> {
  const kinds = new Kinds();
  if (route.type !== 'map' || levelId !== undefined) await kinds.load();
  const world = { route, worlds, ...kinds, terminal: looks };
  const game = createGame(world, openProgress(), () => seed ?? freshSeed());
  if (levelId !== undefined) game.dispatch({ type: 'open', levelId });
  return runOnTerminal(<App game={game} />, {
    beforeKeys: () => kinds.load(),
    farewell: () => farewell(game),
  });
}

/**
 * What the levels are played by. The map does without: it is drawn first, and keys wait until this
 * is loaded, so that nothing ever finds a level that cannot be opened.
 */
class Kinds {
  readonly activities: Record<string, AnyActivity> = {};
  readonly views: Record<string, AnyActivityView> = {};

  async load(): Promise<void> {
    const [{ activities }, { activityViews }] = await Promise.all([
      import('./engine/activities/registry.ts'),
      import('./ui/activities/registry.ts'),
    ]);
    Object.assign(this.activities, activities);
    Object.assign(this.views, activityViews);
  }
}
