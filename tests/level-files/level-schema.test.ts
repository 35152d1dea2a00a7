// The schemas for editors against the checks that they come from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { activities } from '../../src/engine/activities/registry.ts';
import { splitFile } from '../../src/levels/front-matter.ts';
import { levelSchema, worldSchema } from '../../src/levels/level-schema.ts';
import { parseLevel } from '../../src/levels/parse-level.ts';
import { isGroup, readYaml } from '../../src/levels/plain-yaml.ts';
import { validate } from './validate.ts';

type Fields = Readonly<Record<string, unknown>>;

const folder = fileURLToPath(new URL('../../levels', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
  .map((name) => {
    const halves = splitFile(readFileSync(join(folder, name), 'utf8'), refuse);
    const yaml = halves && readYaml(halves.fields, halves.fieldsLine, refuse);
    if (!halves || !yaml) throw new Error(`${name} cannot be read`);
    return { name, fields: yaml.value, body: halves.body };
  });
const worlds = files.filter(({ name }) => name.endsWith('world.md'));
const levels = files.filter(({ name }) => !name.endsWith('world.md'));

const schema = levelSchema(activities);

function refuse(_: number, field: string): never {
  throw new Error(field);
}

/** Whether the checks have nothing against a level with this front matter. */
function isRight(fields: Fields, body: string): boolean {
  let right = true;
  parseLevel(`---\n${JSON.stringify(fields)}\n---\n${body}`, activities, () => {
    right = false;
  });
  return right;
}

test.each(levels)('the front matter of $name is right', ({ fields }) => {
  expect(validate(schema, fields)).toEqual([]);
});

test.each(worlds)('the front matter of $name is right', ({ fields }) => {
  expect(validate(worldSchema(), fields)).toEqual([]);
});

test('every kind of activity has its settings', () => {
  const kinds = Object.keys(activities);
  expect(schema).toMatchObject({
    properties: { kind: { enum: kinds } },
    allOf: kinds.map((kind) => ({ if: { properties: { kind: { const: kind } } } })),
  });
});

describe('a mistake in a level is one to the editor as well', () => {
  const level = levels.find(({ fields }) => fields.kind === 'draw');
  if (level === undefined) throw new Error('there is no level of drawing');
  const { id: _, ...withoutId } = level.fields;
  const { settings: __, ...withoutSettings } = level.fields;
  const settings = isGroup(level.fields.settings) ? level.fields.settings : {};
  it.each<[string, Fields, string]>([
    ['a missing field', withoutId, '$.id required'],
    ['missing settings', withoutSettings, '$.settings required'],
    ['a misspelt field', { ...level.fields, tittle: 'T' }, '$.tittle additionalProperties'],
    ['an unknown kind', { ...level.fields, kind: 'drwa' }, '$.kind enum'],
    [
      'the settings of another kind',
      { ...level.fields, kind: 'train' },
      '$.settings.samples required',
    ],
    ['a number that is too large', { ...level.fields, number: 1000 }, '$.number maximum'],
    ['a title of two lines', { ...level.fields, title: 'a\nb' }, '$.title pattern'],
    [
      'an unknown colour',
      { ...level.fields, settings: { ...settings, prompts: [['bleu']] } },
      '$.settings.prompts[0][0] enum',
    ],
    [
      'a row of four numbers',
      { ...level.fields, settings: { ...settings, table: { blue: [1, 2, 3, 4] } } },
      '$.settings.table.blue minItems',
    ],
  ])('%s', (___, fields, mistake) => {
    expect(validate(schema, fields)).toContain(mistake);
    expect(isRight(fields, level.body)).toBe(false);
  });
});

test('a kind that needs no settings may go without', () => {
  const free = { kind: 'free', settings: v.strictObject({}) };
  const [activity] = Object.values(activities);
  if (activity === undefined) throw new Error('there are no activities');
  const own = levelSchema({ free: { ...activity, ...free } });
  const fields = { id: 'a', title: 'A', kind: 'free', number: 1, minutes: 1, goal: 'G' };
  expect(validate(own, fields)).toEqual([]);
  expect(validate(own, { ...fields, settings: null })).toEqual([]);
  expect(validate(own, { ...fields, settings: { a: 1 } })).toEqual(['$.settings anyOf']);
});

test('what the checks let through is never refused by the schema', () => {
  const scalar = fc.constantFrom(-1, 0, 1, 2.5, 12, 1000, 'blue', 'white', 'no-double', '', null);
  const change = fc.oneof(
    scalar.map((value) => () => value),
    fc.array(scalar, { maxLength: 6 }).map((value) => () => value),
    fc.constant(() => ({})),
    // Changes after which it is often still right.
    fc.integer({ min: -2, max: 2 }).map((by) => (value: unknown) => near(value, by)),
    fc.nat({ max: 20 }).map((at) => (value: unknown) => without(value, at)),
    fc.nat({ max: 20 }).map((at) => (value: unknown) => twice(value, at)),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.constantFrom(...levels), fc.nat(), change, ({ fields, body }, at, to) => {
      const paths = pathsIn(fields);
      const changed = changedAt(fields, paths[at % paths.length] ?? [], to);
      if (!isGroup(changed) || !isRight(changed, body)) return;
      accepted += 1;
      expect(validate(schema, changed)).toEqual([]);
    }),
    { numRuns: 600 },
  );
  expect(accepted).toBeGreaterThan(50);
});

/** A number a little larger, or text with spaces around it. */
function near(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value + by;
  return typeof value === 'string' ? ` ${value}\n` : value;
}

/** A list with one item less. */
function without(value: unknown, at: number): unknown {
  return Array.isArray(value) ? value.filter((_, index) => index !== at % value.length) : value;
}

/** A list with one item once more, at its end. */
function twice(value: unknown, at: number): unknown {
  return Array.isArray(value) ? [...value, ...value.slice(at % value.length).slice(0, 1)] : value;
}

type Path = readonly (string | number)[];

/** The way to every value in it: pathsIn({a: [1]}) → [['a'], ['a', 0]] */
function pathsIn(value: unknown, before: Path = []): readonly Path[] {
  if (!isGroup(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...before, Array.isArray(value) ? Number(name) : name];
    return [path, ...pathsIn(inner, path)];
  });
}

/** changedAt({a: [1, 2]}, ['a', 0], () => 3) → {a: [3, 2]} */
function changedAt(
  value: unknown,
  [step, ...rest]: Path,
  to: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return to(value);
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? changedAt(item, rest, to) : item));
  }
  return isGroup(value) ? { ...value, [step]: changedAt(value[step], rest, to) } : value;
}
