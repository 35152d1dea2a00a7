// A level file: its front matter, its settings checked by its kind, and its body.
import type { AnyActivity } from '../engine/activity.ts';
import type { Level } from '../engine/level.ts';
import { checkFields } from './check-fields.ts';
import { levelFields, splitFile } from './front-matter.ts';
import { parseBody } from './parse-body.ts';
import { isGroup, type PlainYaml, readYaml } from './plain-yaml.ts';
import { knownName, type Report, shown } from './problems.ts';

export type Activities = Readonly<Record<string, AnyActivity>>;

/** A level that does not know its world yet. */
export interface LevelFile {
  readonly level: Omit<Level, 'world'>;
  readonly lineOf: PlainYaml['lineOf'];
}

/** The level that a file describes, or undefined when it has a problem. Every problem is reported. */
export function parseLevel(
  text: string,
  activities: Activities,
  report: Report,
): LevelFile | undefined {
  const halves = splitFile(text, report);
  if (halves === undefined) return undefined;
  const yaml = readYaml(halves.fields, halves.fieldsLine, report);
  const fields = yaml && checkFields(levelFields, yaml, [], report)?.output;
  const settings = yaml && settingsOf(yaml, activities, report);
  const body = parseBody(halves.body, halves.bodyLine, report);
  if (yaml === undefined || fields === undefined) return undefined;
  if (settings === undefined || body === undefined) return undefined;
  return { level: { ...fields, ...body, settings: settings.value }, lineOf: yaml.lineOf };
}

function settingsOf(
  yaml: PlainYaml,
  activities: Activities,
  report: Report,
): { readonly value: unknown } | undefined {
  const { kind } = yaml.value;
  if (typeof kind !== 'string') return undefined; // reported with the other fields
  const activity = Object.hasOwn(activities, kind) ? activities[kind] : undefined;
  if (activity === undefined) {
    const fix = knownName(kind, Object.keys(activities), 'name an activity');
    report(yaml.lineOf(['kind']), 'kind', shown(kind), fix);
    return undefined;
  }
  const settings = checkFields(activity.settings, yaml, ['settings'], report);
  if (settings === undefined) return undefined;
  if (isPlain(settings.output)) return { value: settings.output };
  const fix = `let the check of ${kind} give plain JSON`;
  report(yaml.lineOf(['settings']), 'settings', 'values that JSON does not have', fix);
  return undefined;
}

/** Whether a value comes back the same from JSON. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (!isGroup(value) || !isPlainObject(value)) return false;
  return Object.values(value).every(isPlain);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
