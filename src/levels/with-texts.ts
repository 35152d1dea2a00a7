// A level and the texts that its settings name: put in, and checked.
import { safeParse } from 'valibot';
import { ownText, type ReadText } from '../engine/activity.ts';
import type { Level } from '../engine/level.ts';
import type { Activities, LevelFile } from './parse-level.ts';
import { fieldName } from './plain-yaml.ts';
import { knownName, type Report, shown } from './problems.ts';
import type { TextFolder } from './text-files.ts';

export type { TextFolder } from './text-files.ts';

/** The settings of a level as its kind starts with them. */
export function withTexts(
  { kind, settings }: Pick<Level, 'kind' | 'settings'>,
  activities: Activities,
  read: ReadText,
): unknown {
  return activities[kind]?.withTexts?.(settings, read) ?? settings;
}

/** Reports the texts that are not there, and what the kind has to say about those that are. */
export function checkTexts(
  { level, lineOf }: LevelFile,
  activities: Activities,
  { names, read }: TextFolder,
  report: Report,
): void {
  const activity = activities[level.kind];
  if (!activity?.withTexts) return;
  const absent: string[] = [];
  const settings = withTexts(level, activities, (name) => {
    const text = read(name);
    // The learner's own text may be there or not.
    if (text === undefined && name !== ownText) absent.push(name);
    return text;
  });
  const line = lineOf(['settings']);
  for (const name of new Set(absent)) {
    if (names.includes(name)) continue; // its file has a problem of its own
    const fix = knownName(name, names, `put it into texts/${name}.txt`);
    report(line, 'settings', `the text ${shown(name)}, which is not there`, fix);
  }
  if (absent.length > 0) return;
  for (const issue of safeParse(activity.settings, settings).issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    report(line, fieldName(['settings', ...path]), 'a text that will not do', issue.message);
  }
}
