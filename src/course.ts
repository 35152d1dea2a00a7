// Which levels are played: the built-in ones, or a folder that someone else wrote.
import type { ReadText } from './engine/activity.ts';
import type { Level, World } from './engine/level.ts';

export interface ReadyCourse {
  readonly type: 'ready';
  readonly worlds: readonly World[];
  readonly readText: ReadText;
}

export type Course =
  | ReadyCourse
  /** What is wrong with the folder, one line each. */
  | { readonly type: 'faulty'; readonly lines: readonly string[] };

/**
 * The course to play. Markdown is read only for a folder of levels, never for the built-in ones, and
 * a text only when a level that names it is opened. `shipped` reads the texts of the game itself.
 */
export async function openCourse(folder: string | undefined, shipped: ReadText): Promise<Course> {
  if (folder === undefined) return builtInCourse(shipped);
  const [{ readLevels, problemLine }, { activities }] = await Promise.all([
    import('./levels.ts'),
    import('./engine/activities/registry.ts'),
  ]);
  const { worlds, problems, readText } = readLevels(folder, activities, { shipped });
  return problems.length > 0
    ? { type: 'faulty', lines: problems.map(problemLine) }
    : { type: 'ready', worlds, readText };
}

/** The levels of the game itself. */
export async function builtInCourse(shipped: ReadText): Promise<ReadyCourse> {
  const { default: worlds } = await import('built-in-levels');
  return { type: 'ready', worlds, readText: shipped };
}

/** The warm-up to play: the built-in one, or one that someone else wrote. */
export async function openWarmUp(folder: string | undefined, shipped: ReadText): Promise<Course> {
  if (folder !== undefined) return openCourse(folder, shipped);
  const { default: warmUp } = await import('built-in-warm-up');
  return { type: 'ready', worlds: [warmUp], readText: shipped };
}

export function levelsOf(worlds: readonly World[]): readonly Level[] {
  return worlds.flatMap(({ levels }) => levels);
}
