// A folder of worlds, or one world's folder, read whole. Nothing in it can make this throw.
import { basename, join } from 'node:path';
import type { ReadText } from '../engine/activity.ts';
import type { Level, World } from '../engine/level.ts';
import { checkCourse, type ReadLevel, type ReadWorld, worldsOf } from './course.ts';
import { bytesOf, isFolder, namesIn } from './files.ts';
import { type Activities, parseLevel } from './parse-level.ts';
import { parseWorld } from './parse-world.ts';
import { type LevelProblem, reportInto, shown } from './problems.ts';
import { decode } from './safe-text.ts';
import { textsIn } from './text-files.ts';
import { checkTexts, type TextFolder, withTexts } from './with-texts.ts';

const worldName = 'world.md';
const mostWorlds = 50;
const mostLevels = 100;

/** A level that can be played, and where it was read. */
export interface FoundLevel {
  /** With the texts that its settings name. */
  readonly level: Level;
  /** Without them, as its file has it. */
  readonly asWritten: Level;
  readonly file: string;
  /** The line of its settings. */
  readonly line: number;
}

/**
 * The worlds of a folder, in the order of their numbers, and all that is wrong with it.
 * `folder` holds world folders, or is one. A level with a problem is left out of its world.
 * Texts stand in texts/ beside the worlds; a name that is not there is one of those that are shipped.
 * readLevels('levels', activities) → {worlds: [{id: 'sticky-notes', …}], problems: [], …}
 */
export function readLevels(
  folder: string,
  activities: Activities,
  {
    partly = false,
    shipped = () => undefined,
  }: {
    /** Some files of a course only, such as a translation: none must be there, and nothing between them is checked. */
    readonly partly?: boolean;
    /** Reads the texts that the game ships. */
    readonly shipped?: ReadText;
  } = {},
): {
  readonly worlds: readonly World[];
  readonly problems: readonly LevelProblem[];
  /** Every level without a problem of its own, also of a world that cannot be played. */
  readonly levels: readonly FoundLevel[];
  /** What each world.md says, also of a world without a level. */
  readonly worldFiles: readonly Omit<World, 'levels'>[];
  /** The texts that its levels name, for when they are opened. */
  readonly readText: ReadText;
} {
  const problems: LevelProblem[] = [];
  const levels: FoundLevel[] = [];
  const found = worldFolders(folder, partly, problems);
  const texts = textsIn(textFolderOf(folder, found), shipped, problems);
  const worlds = found.flatMap((inside) => {
    const world = readWorld(inside, activities, texts, partly, problems, levels);
    return world === undefined ? [] : [world];
  });
  // With a world missing, every mention of its levels would look like a mistake.
  if (worlds.length === found.length && !partly) checkCourse(worlds, problems);
  return {
    worlds: worldsOf(worlds),
    problems: problems.sort(byPlace),
    levels,
    worldFiles: worlds.map(({ world }) => world),
    readText: texts.read,
  };
}

/** Beside the world folders, also where the folder is one of them. */
function textFolderOf(folder: string, worlds: readonly string[]): string {
  return worlds[0] === folder ? join(folder, '..', 'texts') : join(folder, 'texts');
}

function worldFolders(
  folder: string,
  partly: boolean,
  problems: LevelProblem[],
): readonly string[] {
  const report = reportInto(problems, folder);
  const names = namesIn(folder);
  if (!names.ok) {
    report(0, 'folder', names.found, names.fix);
    return [];
  }
  if (names.value.includes(worldName)) return [folder];
  const inside = names.value.filter((name) => isFolder(join(folder, name)));
  const belongs = (name: string) => isWorld(name) || (partly && isLevel(name));
  const worlds = inside.filter((name) => contains(join(folder, name), belongs));
  if (worlds.length === 0 && !partly) {
    report(0, 'folder', `no ${worldName}`, `put a ${worldName} beside its levels`);
    return [];
  }
  if (worlds.length > mostWorlds) {
    report(0, 'folder', `${worlds.length} worlds`, `keep at most ${mostWorlds} in a folder`);
    return [];
  }
  for (const name of inside) {
    if (worlds.includes(name) || !contains(join(folder, name), isLevel)) continue;
    const complain = reportInto(problems, join(folder, name));
    complain(0, 'folder', `levels but no ${worldName}`, `add a ${worldName} that names them`);
  }
  for (const name of names.value.filter(isLevel)) {
    if (inside.includes(name)) continue;
    const complain = reportInto(problems, join(folder, name));
    const fix = partly ? 'move it into the folder of its world' : `move it beside a ${worldName}`;
    complain(0, 'file', 'a level outside a world', fix);
  }
  return worlds.map((name) => join(folder, name));
}

function readWorld(
  folder: string,
  activities: Activities,
  texts: TextFolder,
  partly: boolean,
  problems: LevelProblem[],
  playable: FoundLevel[],
): ReadWorld | undefined {
  const file = join(folder, worldName);
  const text = partly && !isWorldFolder(folder) ? undefined : textOf(file, problems);
  const world = text === undefined ? undefined : parseWorld(text, reportInto(problems, file));
  const names = namesIn(folder);
  const markdown = (names.ok ? names.value : []).filter(
    (name) => name.endsWith('.md') && name !== worldName && name !== 'README.md',
  );
  if (markdown.length > mostLevels) {
    const report = reportInto(problems, folder);
    report(0, 'folder', `${markdown.length} levels`, `keep at most ${mostLevels} in a world`);
    return undefined;
  }
  const levels = markdown.flatMap((name) =>
    readLevel(folder, name, world?.levelIds ?? [], activities, texts, problems),
  );
  for (const { file, parsed } of levels) {
    if (parsed === undefined) continue;
    const asWritten = { ...parsed.level, world: world?.world.id ?? basename(folder) };
    const level = { ...asWritten, settings: withTexts(asWritten, activities, texts.read) };
    playable.push({ level, asWritten, file, line: parsed.lineOf(['settings']) });
  }
  return world && { ...world, file, levels };
}

function readLevel(
  folder: string,
  name: string,
  /** The levels that its world names. */
  named: readonly string[],
  activities: Activities,
  texts: TextFolder,
  problems: LevelProblem[],
): readonly ReadLevel[] {
  const file = join(folder, name);
  const report = reportInto(problems, file);
  const [, number, id] = /^(\d{2,3})-(.*)\.md$/.exec(name) ?? [];
  if (number === undefined || id === undefined) {
    report(0, 'file', 'another kind of name', 'name it like 05-draw-a-document.md');
    return [];
  }
  const before = problems.length;
  const text = textOf(file, problems);
  const parsed = text === undefined ? undefined : parseLevel(text, activities, report);
  if (parsed === undefined) return [{ file, id, parsed: undefined }];
  const { level, lineOf } = parsed;
  const should = `${String(level.number).padStart(2, '0')}-${level.id}.md`;
  if (level.id !== id) report(lineOf(['id']), 'id', shown(level.id), `rename the file ${should}`);
  else if (name !== should) {
    report(lineOf(['number']), 'number', String(level.number), `rename the file ${should}`);
  }
  checkTexts(parsed, activities, texts, report);
  // Where the file has another name than its level, the world may be right by either: one mistake is one.
  const known = named.includes(level.id) ? level.id : id;
  return [{ file, id: known, parsed: problems.length > before ? undefined : parsed }];
}

function textOf(file: string, problems: LevelProblem[]): string | undefined {
  const report = reportInto(problems, file);
  const bytes = bytesOf(file);
  if (bytes.ok) return decode(bytes.value, report);
  report(0, 'file', bytes.found, bytes.fix);
  return undefined;
}

function byPlace(a: LevelProblem, b: LevelProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/** Whether a folder is that of one world. */
export function isWorldFolder(folder: string): boolean {
  return contains(folder, isWorld);
}

function contains(folder: string, wanted: (name: string) => boolean): boolean {
  const names = namesIn(folder);
  return names.ok && names.value.some(wanted);
}

function isWorld(name: string): boolean {
  return name === worldName;
}

function isLevel(name: string): boolean {
  return /^\d+-.*\.md$/.test(name);
}
