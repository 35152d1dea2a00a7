// What a game is started with, drawn or line by line.
import type { ReadText } from './engine/activity.ts';
import type { World } from './engine/level.ts';
import type { Looks } from './terminal/looks.ts';
import type { Route } from './ui/game.ts';

export interface PlayOptions {
  readonly route: Route;
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

/** The levels of the game are opened from a map. */
export const onMap: Route = { type: 'map' };

/** Short enough to read out in a room: five letters and digits. */
export function freshSeed(): string {
  return Math.random().toString(36).slice(2, 7).padEnd(5, '0');
}
