// Fields against a valibot schema: every mistake with its line, its name, and what to do about it.
import * as v from 'valibot';
import { fieldName, isGroup, type Path, type PlainYaml } from './plain-yaml.ts';
import { knownName, type Report, shown } from './problems.ts';
import { isClosedGroup, knownFields, shapesAt } from './schema-fields.ts';

/**
 * What the schema makes of the value at `path`, or undefined after reporting what is wrong.
 * A field that the schema does not know is wrong, also where the schema would overlook it.
 * checkFields(levelFields, yaml, [], report) → {output: {id: 'train', …}}
 */
export function checkFields<Output>(
  schema: v.GenericSchema<unknown, Output>,
  yaml: PlainYaml,
  path: Path,
  report: Report,
): { readonly output: Output } | undefined {
  const value = valueAt(yaml.value, path) ?? (path.length > 0 ? {} : yaml.value);
  const unknown = unknownFields([schema], value, path);
  for (const { at, known } of unknown.slice(0, 100)) {
    const name = String(at.at(-1));
    const fix = knownName(name, known, 'take it out');
    report(yaml.lineOf(at), fieldName(at), 'a field that is not known', fix);
  }
  const told = new Set(unknown.map(({ at }) => fieldName(at)));
  try {
    const result = v.safeParse(schema, value);
    if (result.success) {
      const lists = listsForGroups([schema], value, path);
      for (const at of lists) {
        report(yaml.lineOf(at), fieldName(at), 'a list', 'write fields under it');
      }
      return unknown.length + lists.length === 0 ? { output: result.output } : undefined;
    }
    for (const issue of result.issues) {
      const at = [...path, ...stepsOf(issue)];
      if (issue.expected === 'never' && told.has(fieldName(at))) continue;
      const found = valueAt(yaml.value, at);
      report(yaml.lineOf(at), fieldName(at) || 'front matter', shown(found), fixOf(issue, found));
    }
  } catch {
    report(yaml.lineOf(path), fieldName(path), shown(value), 'write settings that can be checked');
  }
  return undefined;
}

interface UnknownField {
  readonly at: Path;
  readonly known: readonly string[];
}

function unknownFields(
  schemas: readonly unknown[],
  value: unknown,
  path: Path,
): readonly UnknownField[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      unknownFields(shapesAt(schemas, index), item, [...path, index]),
    );
  }
  if (!isGroup(value)) return [];
  const known = knownFields(schemas);
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, name];
    if (known !== undefined && !known.includes(name)) return [{ at, known }];
    return unknownFields(shapesAt(schemas, name), inner, at);
  });
}

/** Where a list stands in place of fields: to valibot, an empty list is a group without fields. */
function listsForGroups(schemas: readonly unknown[], value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) {
    if (isClosedGroup(schemas)) return [path];
    return value.flatMap((item, index) =>
      listsForGroups(shapesAt(schemas, index), item, [...path, index]),
    );
  }
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    listsForGroups(shapesAt(schemas, name), inner, [...path, name]),
  );
}

function stepsOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** The schema's own advice, or what it expected, or the one that was nearly written. */
function fixOf(issue: v.BaseIssue<unknown>, found: unknown): string {
  const expected = issue.expected ?? 'something else';
  const choices = [...expected.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  const missing = issue.kind === 'schema' && found === undefined;
  if (/^Invalid \S+: Expected /.test(issue.message)) {
    if (missing) return 'add this field';
    if (typeof found === 'string' && choices.length > 1) {
      return knownName(found, choices, 'take it out');
    }
    return `write ${plainName(expected)}`;
  }
  return missing ? `add this field: ${issue.message}` : issue.message;
}

function plainName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    Array: 'a list',
    Object: 'fields under it',
    boolean: 'true or false',
    never: 'nothing here',
    number: 'a number',
    string: 'text',
  };
  return names[expected] ?? expected;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined;
    return isGroup(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}
