// `pongpt check`: everything that is wrong with a folder of levels, or with a translation, and what
// that still lacks. Every level is played as well.
// Left out: how a level is read, and how it is played; see levels/.
import { join } from 'node:path';
import { activities as ours } from '../engine/activities/registry.ts';
import type { ReadText } from '../engine/activity.ts';
import type { World } from '../engine/level.ts';
import { levelSchema, worldSchema } from '../levels/level-schema.ts';
import type { Activities } from '../levels/parse-level.ts';
import { type LevelProblem, problemLine } from '../levels/problems.ts';
import { readLevels } from '../levels/read-folder.ts';
import { type Limits, unwinnable } from '../levels/winnable.ts';
import { english } from '../texts/en.ts';
import { untitled, untranslated } from '../translations/check-levels.ts';
import { readTranslation } from '../translations/read-translation.ts';
import type { Io } from './io.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
}

/** What the levels are played with; a test has its own. */
interface Play {
  readonly activities: Activities;
  readonly limits?: Limits;
  /** Reads the texts that the game ships. */
  readonly shipped?: ReadText;
}

/** Writes a line for each problem as it is found; gives back whether there is none. */
export async function check(
  io: Io,
  folder: string,
  { format }: CheckOptions,
  { activities, limits, shipped }: Play = { activities: ours },
): Promise<boolean> {
  const problems: LevelProblem[] = [];
  const tell = async (problem: LevelProblem) => {
    problems.push(problem);
    if (format === 'text') await io.write(`${problemLine(problem)}\n`);
  };
  const read = readLevels(folder, activities, shipped ? { shipped } : {});
  const levels = read.levels.length;
  for (const problem of read.problems) await tell(problem);
  if (levels > 0) io.note(`Playing ${counted(levels, 'level')}, six times each.`);
  for (const level of read.levels) {
    const problem = unwinnable(level, activities, limits);
    if (problem) await tell(problem);
  }
  if (format === 'json') await io.write(`${JSON.stringify({ levels, problems }, null, 2)}\n`);
  else if (problems.length === 0) await io.write(`${counted(levels, 'level')}, nothing wrong\n`);
  else io.note(counted(problems.length, 'problem'));
  return problems.length === 0;
}

/** A translation, and what it is checked against. */
export interface TranslationCheck extends CheckOptions {
  readonly originals: readonly World[];
}

/** The same for a folder with a translation: also what is missing from it. */
export async function checkTranslation(
  io: Io,
  folder: string,
  { format, originals }: TranslationCheck,
  { activities, limits, shipped }: Play = { activities: ours },
): Promise<boolean> {
  const read = readTranslation(folder, originals, activities, shipped);
  const { textsFile } = read;
  const missing: readonly LevelProblem[] = [
    ...read.missing.map((gap) => ({ file: textsFile, ...gap })),
    ...untitled(read.translation.worlds, originals).map(({ id }) => ({
      file: join(folder, 'levels'),
      line: 0,
      field: id,
      found: 'no world.md',
      fix: 'translate its title and paragraph; until then they are in English',
    })),
    ...untranslated(read.levels, originals).map(({ id, number }) => ({
      file: join(folder, 'levels'),
      line: 0,
      field: id,
      found: 'no such level',
      fix: `translate ${String(number).padStart(2, '0')}-${id}.md; until then it is in English`,
    })),
  ];
  const unwon = read.levels.flatMap((level) => unwinnable(level, activities, limits) ?? []);
  const problems = [...read.problems, ...unwon, ...missing];
  const areas = Object.values(read.translation.texts);
  const done = areas.reduce((sum, area) => sum + Object.keys(area).length, 0);
  const levels = read.levels.length;
  if (format === 'json') {
    await io.write(`${JSON.stringify({ texts: done, levels, problems }, null, 2)}\n`);
  } else if (problems.length === 0) {
    await io.write(`${counted(done, 'text')}, ${counted(levels, 'level')}, nothing wrong\n`);
  } else {
    for (const problem of problems) await io.write(`${problemLine(problem)}\n`);
    io.note(`${counted(problems.length, 'problem')}, ${missing.length} of them only missing`);
  }
  return problems.length === 0;
}

/** Writes all English texts in the form of texts.json, to be translated. */
export function writeTexts(io: Io): Promise<void> {
  return io.write(`${JSON.stringify(english, null, 2)}\n`);
}

/** Writes the JSON Schema of the front matter of a level or of a world.md. */
export function writeSchema(io: Io, of: 'level' | 'world'): Promise<void> {
  const schema = of === 'level' ? levelSchema(ours) : worldSchema();
  return io.write(`${JSON.stringify(schema)}\n`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
