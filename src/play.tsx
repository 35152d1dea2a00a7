// Opens the game on the terminal, on the map, in one level or with a warm-up, and says goodbye.

import type { AnyActivity } from './engine/activity.ts';
import type { PlayOptions } from './play-options.ts';
import { startGame } from './start-game.ts';
import { runOnTerminal } from './terminal.ts';
import { App } from './ui/App.tsx';
import type { AnyActivityView } from './ui/activity-view.ts';
import { farewell, unsavedOf } from './ui/farewell.ts';

/** Plays until the player leaves; gives back the exit code. */
export async function play(options: PlayOptions): Promise<number> {
  const { route, worlds, looks, levelId } = options;
  const kinds = new Kinds();
  const { game, openLevel } = startGame(options, { route, worlds, ...kinds, terminal: looks });
  // A warm-up says on its first screen how far each exercise has come, and a level is played at once.
  if (route.type === 'path' || levelId !== undefined) await kinds.load();
  openLevel();
  return runOnTerminal(<App game={game} />, {
    beforeKeys: () => kinds.load(),
    farewell: () => farewell(game),
    unsaved: () => unsavedOf(game),
  });
}

/**
 * What the levels are played by. The map does without them: it is drawn first, and keys wait until this
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
