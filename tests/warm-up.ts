// The built-in warm-up, read from its files, and its exercises as a seed deals them.
import { fileURLToPath } from 'node:url';
import { warmUpGame } from '../src/commands/warm-up.ts';
import { activities } from '../src/engine/activities/registry.ts';
import type { Level, World } from '../src/engine/level.ts';
import { dealWarmUp } from '../src/engine/warm-up.ts';
import { problemLine, readLevels } from '../src/levels.ts';
import type { GameWorld } from '../src/ui/game.ts';
import { world as gameWorld } from './course.ts';

const folder = fileURLToPath(new URL('../warm-up', import.meta.url));
const read = readLevels(folder, activities);
if (read.problems.length > 0) throw new Error(read.problems.map(problemLine).join('\n'));
const [world] = read.worlds;
if (world === undefined) throw new Error('there is no warm-up');

export const warmUpWorld: World = world;

/** The warm-up as it is played on the 28th of November 2026: its seed if none is given. */
export function warmUpGameWorld(
  options: { readonly seed?: string; readonly minutes?: number } = {},
  terminal: GameWorld['terminal'] = gameWorld.terminal,
): GameWorld {
  const noon = new Date(2026, 10, 28, 12);
  const game = warmUpGame([warmUpWorld], { minutes: 8, ...options }, noon);
  return { ...gameWorld, terminal, ...game };
}

/** exercise('room 7', 'guess-the-rule') → that exercise with the puzzle of the seed */
export function exercise(seed: string, id: string): Level {
  const level = dealWarmUp(warmUpWorld.levels, seed).find((each) => each.id === id);
  if (level === undefined) throw new Error(`there is no exercise ${id}`);
  return level;
}
