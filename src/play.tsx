// Opens the game on the terminal, on the map or in one level, and says goodbye.

import type { AnyActivity } from './engine/activity.ts';
import type { World } from './engine/level.ts';
import { openProgress } from './progress.ts';
import type { Looks } from './terminal/looks.ts';
import { runOnTerminal } from './terminal.ts';
import { App } from './ui/App.tsx';
import type { AnyActivityView } from './ui/activity-view.ts';
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
  const kinds = new Kinds();
  const world = { worlds, ...kinds, terminal: looks };
  const game = createGame(world, openProgress(), () => seed ?? freshSeed());
  if (levelId !== undefined) {
    await kinds.load();
    game.dispatch({ type: 'open', levelId });
  }
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

/** Short enough to read out in a room: five letters and digits. */
function freshSeed(): string {
  return Math.random().toString(36).slice(2, 7).padEnd(5, '0');
}
