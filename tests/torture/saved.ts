// Whether a save file is one that the game can go on from.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../../src/engine/level.ts';
import { replaySession, type SavedSession } from '../../src/engine/replay.ts';
import { readSave } from '../../src/progress/reading.ts';
import { activityOf } from '../../src/ui/game.ts';
import { levels, world } from '../course.ts';
import { exercise } from '../warm-up.ts';

/** What is wrong with the save file in this folder; nothing if every session in it goes on. */
export function flawsOf(home: string): string[] {
  const file = join(home, 'progress.json');
  if (!existsSync(file)) return [];
  const reading = readSave(readFileSync(file));
  if (reading.type !== 'whole') return [`the save file is ${reading.type}`];
  const { sessions, warmUp } = reading.progress;
  const flaw = (session: SavedSession, level: Level | undefined) =>
    level && replaySession(level, activityOf(world, level), session) !== undefined
      ? []
      : [`cannot go on: ${JSON.stringify(session)}`];
  return [
    ...Object.values(sessions).flatMap((session) =>
      flaw(
        session,
        levels.find(({ id }) => id === session.levelId),
      ),
    ),
    ...Object.values(warmUp?.sessions ?? {}).flatMap((session) =>
      flaw(session, exercise(warmUp?.seed ?? '', session.levelId)),
    ),
  ];
}
