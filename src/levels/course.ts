// What holds between files: the order of levels, who needs whom, and that no name is used twice.
import type { World } from '../engine/level.ts';
import type { LevelFile } from './parse-level.ts';
import type { WorldFile } from './parse-world.ts';
import { knownName, type LevelProblem, type Report, reportInto, shown } from './problems.ts';

export interface ReadLevel {
  readonly file: string;
  /** As its world has it, or else the file's name, which is known also when the file cannot be read. */
  readonly id: string;
  /** Undefined when the file has a problem. */
  readonly parsed: LevelFile | undefined;
}

export interface ReadWorld extends WorldFile {
  readonly file: string;
  readonly levels: readonly ReadLevel[];
}

/** The worlds as they are played: in the order of their numbers, with the levels that can be. */
export function worldsOf(worlds: readonly ReadWorld[]): readonly World[] {
  return inOrder(worlds).flatMap(({ world, levelIds, levels }) => {
    const playable = [...new Set(levelIds)].flatMap((id) => {
      const level = levels.find((candidate) => candidate.id === id)?.parsed?.level;
      return level === undefined ? [] : [{ ...level, world: world.id }];
    });
    return playable.length === 0 ? [] : [{ ...world, levels: playable }];
  });
}

/** Reports what does not fit together in a folder of worlds. */
export function checkCourse(worlds: readonly ReadWorld[], problems: LevelProblem[]): void {
  const course = inOrder(worlds);
  checkWorlds(course, problems);
  checkIds(course, problems);
  for (const world of course) checkList(world, reportInto(problems, world.file));
  checkNeeds(course, problems);
}

function inOrder(worlds: readonly ReadWorld[]): readonly ReadWorld[] {
  return [...worlds].sort((a, b) => a.world.number - b.world.number);
}

function checkWorlds(course: readonly ReadWorld[], problems: LevelProblem[]): void {
  for (const [index, { world, file, lineOf }] of course.entries()) {
    const report = reportInto(problems, file);
    for (const other of course.slice(0, index)) {
      if (other.world.id === world.id) {
        report(lineOf(['id']), 'id', shown(world.id), `choose another: ${other.file} has it`);
      }
      if (other.world.number === world.number) {
        const found = String(world.number);
        report(lineOf(['number']), 'number', found, `choose another: ${other.file} has it`);
      }
    }
  }
}

function checkIds(course: readonly ReadWorld[], problems: LevelProblem[]): void {
  const seen = new Map<string, string>();
  for (const { file, id, parsed } of course.flatMap(({ levels }) => levels)) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, file);
    else {
      const report = reportInto(problems, file);
      report(parsed?.lineOf(['id']) ?? 0, 'id', shown(id), `choose another: ${first} has it`);
    }
  }
}

/** world.md names exactly the levels beside it, once each, in the order of their numbers. */
function checkList({ levelIds, levels, lineOf }: ReadWorld, report: Report): void {
  const present = levels.map(({ id }) => id);
  const absent = present.filter((id) => !levelIds.includes(id));
  let highest = 0;
  for (const [index, id] of levelIds.entries()) {
    const field = `levels[${index}]`;
    const line = lineOf(['levels', index]);
    const number = levels.find((level) => level.id === id)?.parsed?.level.number;
    if (levelIds.indexOf(id) < index) report(line, field, shown(id), 'name each level once');
    else if (!present.includes(id)) {
      const fix = knownName(id, absent, 'take it out, or add its file');
      report(line, field, `${shown(id)}, which has no file`, fix);
    } else if (number !== undefined && number < highest) {
      const found = `${shown(id)} (${number}) after ${highest}`;
      report(line, field, found, 'name the levels in the order of their numbers');
    } else highest = number ?? highest;
  }
  for (const id of absent) {
    report(lineOf(['levels']), 'levels', `no ${shown(id)}`, 'add it: its file is here');
  }
}

/** A level can need only what comes before it, so that no two wait for each other. */
function checkNeeds(course: readonly ReadWorld[], problems: LevelProblem[]): void {
  const order = course.flatMap(({ levels, levelIds }) =>
    [...levels].sort((a, b) => levelIds.indexOf(a.id) - levelIds.indexOf(b.id)),
  );
  const all = order.map(({ id }) => id);
  for (const [position, { file, parsed }] of order.entries()) {
    for (const [index, need] of (parsed?.level.needs ?? []).entries()) {
      const report = reportInto(problems, file);
      const line = parsed?.lineOf(['needs', index]) ?? 0;
      const field = `needs[${index}]`;
      if (!all.includes(need)) {
        report(line, field, shown(need), knownName(need, all.slice(0, position), 'take it out'));
      } else if (all.indexOf(need) >= position) {
        report(line, field, shown(need), 'name a level that comes before this one');
      }
    }
  }
}
