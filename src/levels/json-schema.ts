// A valibot schema as a JSON Schema (draft 7), which editors know how to read.
// It refuses nothing that the valibot schema lets through. Left out: what JSON Schema cannot say, such
// as a check of our own; that stands in the description. A part that is not known here is an error,
// so that no check is lost without anybody noticing.
import { isGroup } from './plain-yaml.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema or one step of a pipe, looked up from its parts. */
type Part = Readonly<Record<string, unknown>>;

/**
 * jsonSchemaOf(v.pipe(v.number(), v.minValue(1, 'must be at least 1'))) →
 *   {type: 'number', minimum: 1, description: 'must be at least 1'}
 * Throws a RangeError that names a part of valibot which is not known here.
 */
export function jsonSchemaOf(schema: unknown): JsonSchema {
  const [first, ...steps] = pipeOf(schema);
  if (first === undefined) throw new RangeError('this is no valibot schema');
  const form = known(forms, first)(first);
  const trimmed = steps.some(({ type }) => type === 'trim');
  const rules = steps.map((step) => known(trimmed ? trimmedRules : stepRules, step)(step, form));
  const messages = [first, ...steps].flatMap(messageOf);
  const description = [...new Set(messages)].join('; ');
  return { ...rules.reduce(both, form), ...(description === '' ? {} : { description }) };
}

const forms: Readonly<Record<string, (part: Part) => JsonSchema>> = {
  array: ({ item }) => ({ type: 'array', items: jsonSchemaOf(item) }),
  boolean: () => ({ type: 'boolean' }),
  literal: ({ literal }) => ({ const: literal }),
  number: () => ({ type: 'number' }),
  // As strict as strict_object: a field that is not known is a mistake in any level.
  object: ({ entries }) => groupOf(entries),
  optional: ({ wrapped, default: otherwise }) =>
    otherwise === undefined
      ? jsonSchemaOf(wrapped)
      : { ...jsonSchemaOf(wrapped), default: otherwise },
  picklist: ({ options }) => ({ enum: options }),
  record: ({ key, value }) => recordOf(jsonSchemaOf(key), jsonSchemaOf(value)),
  strict_object: ({ entries }) => groupOf(entries),
  strict_tuple: ({ items }) => tupleOf(listOf(items)),
  string: () => ({ type: 'string' }),
  union: ({ options }) => ({ anyOf: listOf(options).map(jsonSchemaOf) }),
  unknown: () => ({}),
  variant: ({ options }) => ({ anyOf: listOf(options).map(jsonSchemaOf) }),
};

type Rules = Readonly<Record<string, (step: Part, form: JsonSchema) => JsonSchema>>;

/** What each step of a pipe adds, in the words of JSON Schema. */
const stepRules: Rules = {
  check: () => ({}),
  ends_with: ({ requirement }) => ({ pattern: `${escaped(String(requirement))}$` }),
  finite: () => ({}),
  integer: () => ({ type: 'integer' }),
  length: ({ requirement }, form) => ({
    ...sized('min', form, requirement),
    ...sized('max', form, requirement),
  }),
  max_length: ({ requirement }, form) => sized('max', form, requirement),
  max_value: ({ requirement }) => ({ maximum: requirement }),
  min_length: ({ requirement }, form) => sized('min', form, requirement),
  min_value: ({ requirement }) => ({ minimum: requirement }),
  non_empty: (_, form) => sized('min', form, 1),
  regex: ({ requirement }) => ({ pattern: sourceOf(requirement) }),
};

/** The same for text whose spaces at both ends are taken off first; so they do not count here either. */
const trimmedRules: Rules = {
  check: () => ({}),
  max_length: ({ requirement }) => between(`[\\s\\S]{0,${requirement}}`),
  non_empty: () => ({ pattern: '\\S' }),
  regex: ({ requirement }) => {
    const [, inside] = /^\^(.*)\$$/s.exec(sourceOf(requirement)) ?? [];
    if (inside === undefined)
      throw new RangeError('a trimmed pattern must begin with ^, end with $');
    return between(inside);
  },
  trim: () => ({}),
};

function between(pattern: string): JsonSchema {
  return { pattern: `^\\s*(?:${pattern})\\s*$` };
}

function known<Use>(uses: Readonly<Record<string, Use>>, { type }: Part): Use {
  const use = Object.hasOwn(uses, String(type)) ? uses[String(type)] : undefined;
  if (use !== undefined) return use;
  throw new RangeError(`json-schema.ts does not know valibot's ${type} here: teach it`);
}

/** What is left when both must hold: an integer is a number, and two patterns stand side by side. */
function both(left: JsonSchema, right: JsonSchema): JsonSchema {
  const clash = Object.keys(right).some((key) => key !== 'type' && key in left);
  return clash ? { ...left, allOf: [...listOf(left.allOf), right] } : { ...left, ...right };
}

function groupOf(entries: unknown): JsonSchema {
  const fields = Object.entries(isGroup(entries) ? entries : {});
  const required = fields.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, jsonSchemaOf(field)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** Where the names of a record are known, editors can complete them. */
function recordOf(key: JsonSchema, value: JsonSchema): JsonSchema {
  if (key.enum === undefined) return { type: 'object', additionalProperties: value };
  const fields = listOf(key.enum).map((name) => [String(name), value] as const);
  return { type: 'object', properties: Object.fromEntries(fields), additionalProperties: false };
}

function tupleOf(items: readonly unknown[]): JsonSchema {
  const size = { minItems: items.length, maxItems: items.length };
  return { type: 'array', items: items.map(jsonSchemaOf), additionalItems: false, ...size };
}

function sized(end: 'min' | 'max', { type }: JsonSchema, requirement: unknown): JsonSchema {
  return { [`${end}${type === 'array' ? 'Items' : 'Length'}`]: requirement };
}

/** A pattern's text. Editors read it as Unicode anyway, so the flag u says nothing more. */
function sourceOf(requirement: unknown): string {
  if (requirement instanceof RegExp && ['', 'u'].includes(requirement.flags)) {
    return requirement.source;
  }
  throw new RangeError('a pattern in JSON Schema has no flags but u');
}

/** escaped('?') → '\\?' */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A schema and the steps after it; pipes within pipes laid out in one row. */
function pipeOf(schema: unknown): readonly Part[] {
  if (!isGroup(schema)) return [];
  if (!Array.isArray(schema.pipe)) return [schema];
  return schema.pipe.flatMap((part) => (part === schema ? [part] : pipeOf(part)));
}

/** Its own words for whoever writes a level: 'must be …', or 'refused if it has …'. */
function messageOf({ message }: Part): readonly string[] {
  if (typeof message !== 'string') return [];
  return [/^[a-z]+s /.test(message) ? `refused if it ${message}` : message];
}

function isOptional(field: unknown): boolean {
  return isGroup(field) && field.type === 'optional';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
