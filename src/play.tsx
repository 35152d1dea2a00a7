// Opens the game on the terminal, on the map or in one level, and says goodbye.

import { activities } from './engine/activities/registry.ts';
import { ownText, type ReadText } from './engine/activity.ts';
import type { World } from './engine/level.ts';
import { keepOwnText, readOwnText } from './progress/own-text.ts';
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
  /** Reads the texts that the levels name. */
  readonly readText: ReadText;
  /** A text of the learner's own, for the level that is opened. */
  readonly text?: string | undefined;
}

/** Plays until the player leaves; gives back the exit code. */
export async function play(options: PlayOptions): Promise<number> {
  const { worlds, looks, levelId, seed, text } = options;
  const isNew = text !== undefined && text !== readOwnText();
  const kept = isNew && keepOwnText(text);
  const readText: ReadText = (name) => {
    if (name !== ownText) return options.readText(name);
    // Where no copy could be kept, the text is at hand for as long as the game runs.
    return isNew && !kept ? text : readOwnText();
  };
  const world = { worlds, activities, views: activityViews, terminal: looks, readText };
  const game = createGame(world, openProgress(), () => seed ?? freshSeed());
  if (levelId !== undefined) game.dispatch({ type: 'open', levelId });
  // What was done with another text would mean nothing for this one.
  if (isNew) game.dispatch({ type: 'restart' });
  return runOnTerminal(<App game={game} />, { farewell: () => farewell(game) });
}

/** Short enough to read out in a room: five letters and digits. */
function freshSeed(): string {
  return Math.random().toString(36).slice(2, 7).padEnd(5, '0');
}
