// The built-in levels, read from their files, and a game on them that saves nothing.
import { fileURLToPath } from 'node:url';
import { shippedTexts } from '../scripts/texts.mjs';
import { activities } from '../src/engine/activities/registry.ts';
import type { Document } from '../src/engine/language.ts';
import type { Level } from '../src/engine/level.ts';
import { problemLine, readLevels } from '../src/levels.ts';
import {
  applyChange,
  emptyProgress,
  type Progress,
  type ProgressChange,
  type ProgressStore,
  type SaveProblem,
} from '../src/progress.ts';
import { activityViews } from '../src/ui/activities/registry.ts';
import { type GameWorld, withTexts } from '../src/ui/game.ts';
import { createGame, type Game, withoutWaiting } from '../src/ui/store.ts';

const folder = fileURLToPath(new URL('../levels', import.meta.url));
const texts = shippedTexts();
const course = readLevels(folder, activities, { shipped: (name) => texts[name] });
if (course.problems.length > 0) throw new Error(course.problems.map(problemLine).join('\n'));

export const world: GameWorld = {
  route: { type: 'map' },
  worlds: course.worlds,
  activities,
  views: activityViews,
  terminal: { colour: true, ascii: false, reducedMotion: true },
  readText: course.readText,
};

/** As they are when they are opened: with their texts. */
export const levels: readonly Level[] = course.worlds.flatMap((each) =>
  each.levels.map((level) => withTexts(world, level)),
);

/** Progress that lives only in memory, with what is said to be wrong with its file. */
export function memoryStore(
  progress: Progress = emptyProgress(),
  problem?: SaveProblem,
): ProgressStore {
  let now = progress;
  return {
    get progress() {
      return now;
    },
    problem,
    path: 'memory',
    commit(changes: readonly ProgressChange[]) {
      now = changes.reduce(applyChange, now);
      return now;
    },
    refresh: () => now,
    leave: () => undefined,
  };
}

/** A fresh game in which every level that starts afresh has the same seed. */
export function gameWith(
  seed: string,
  options: { readonly world?: GameWorld; readonly notebook?: readonly Document[] } = {},
): Game {
  const { notebook = [] } = options;
  const progress = { ...emptyProgress(), notebook };
  return withoutWaiting(createGame(options.world ?? world, memoryStore(progress), () => seed));
}

/** Turns the cards of the level that is open, up to its activity. */
export function pastStory(game: Game): void {
  const reads = () => {
    const { screen } = game.getState();
    return screen.at === 'level' && screen.session.stage.at === 'story';
  };
  while (reads()) game.dispatch({ type: 'session', move: { type: 'next' } });
}

const document = (words: string): Document => words.split(' ');

/** Notebooks as learners may have them. */
export const notebooks: Readonly<Record<string, readonly Document[]>> = {
  'an empty notebook': [],
  'three short documents': [
    document('green blue purple blue pink blue white'),
    document('pink white'),
    document('blue blue green white'),
  ],
  'documents of one word': [document('pink white'), document('pink white'), document('blue white')],
  'a full notebook': Array.from({ length: 40 }, (_, n) =>
    document(
      [
        ...Array.from(
          { length: (n % 12) + 1 },
          (__, k) => ['purple', 'blue', 'green', 'pink'][(n * k + k + n) % 4],
        ),
        'white',
      ].join(' '),
    ),
  ),
};
