// Three short levels for tests of the shell: they do not depend on what the built-in ones teach.
import { fileURLToPath } from 'node:url';
import { activities } from '../src/engine/activities/registry.ts';
import type { Level } from '../src/engine/level.ts';
import { problemLine, readLevels } from '../src/levels.ts';
import type { GameWorld } from '../src/ui/game.ts';
import { world } from './course.ts';

/** For `--levels`. */
export const smallCourseFolder = fileURLToPath(new URL('fixtures/small-course', import.meta.url));

const course = readLevels(smallCourseFolder, activities);
if (course.problems.length > 0) throw new Error(course.problems.map(problemLine).join('\n'));

/** The three levels: `first`, `second` that needs it, and `third` that needs both. */
export const smallWorld: GameWorld = { ...world, worlds: course.worlds };

/** smallLevel('first') → the level `first` */
export function smallLevel(id: string): Level {
  const level = course.worlds.flatMap(({ levels }) => levels).find((each) => each.id === id);
  if (!level) throw new Error(`no level ${id} in the small course`);
  return level;
}
