// Whether a save file is one that the game can go on from.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../../src/engine/level.ts';
import { replaySession, type SavedSession } from '../../src/engine/session.ts';
import { readSave } from '../../src/progress/reading.ts';
import { activityOf, type GameWorld } from '../../src/ui/game.ts';

/** What is wrong with the save file in this folder; nothing if every session in it goes on. */
export function flawsOf(world: GameWorld, home: string, levels: readonly Level[]): string[] {
  const file = join(home, 'progress.json');
  if (!existsSync(file)) return [];
  const reading = readSave(readFileSync(file));
  if (reading.type !== 'whole') return [`the save file is ${reading.type}`];
  const { sessions, warmUp } = reading.progress;
  const goesOn = (session: SavedSession) => {
    const level = levels.find(({ id }) => id === session.levelId);
    return level && replaySession(level, activityOf(world, level), session) !== undefined;
  };
  return [...Object.values(sessions), ...Object.values(warmUp?.sessions ?? {})]
    .filter((session) => !goesOn(session))
    .map((session) => `cannot go on: ${JSON.stringify(session)}`);
}
