// JSON Schema, as much of draft 7 as json-schema.ts writes. A keyword that is not known here throws,
// so that no part of a schema is taken for granted.
import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../src/levels/json-schema.ts';
import { isGroup } from '../../src/levels/plain-yaml.ts';

/** Where a value breaks the schema: validate({type: 'number'}, 'a') → ['$ type'] */
export function validate(schema: JsonSchema, value: unknown, at = '$'): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    const holds = keywords[keyword];
    if (holds === undefined) throw new Error(`validate.ts does not know the keyword ${keyword}`);
    const found = holds(rule, value, schema, at);
    if (typeof found !== 'boolean') return found;
    return found ? [] : [`${at} ${keyword}`];
  });
}

type Keyword = (
  rule: unknown,
  value: unknown,
  schema: JsonSchema,
  at: string,
) => boolean | readonly string[];

const fine: Keyword = () => true;

const keywords: Readonly<Record<string, Keyword>> = {
  $schema: fine,
  default: fine,
  description: fine,
  additionalItems: (_, value, { items }) => !Array.isArray(value) || value.length <= size(items),
  additionalProperties: (rule, value, { properties }, at) => {
    const known = Object.keys(groupOf(properties));
    const more = Object.entries(groupOf(value)).filter(([name]) => !known.includes(name));
    if (rule === false) return more.map(([name]) => `${at}.${name} additionalProperties`);
    return more.flatMap(([name, inner]) => validate(groupOf(rule), inner, `${at}.${name}`));
  },
  allOf: (rule, value, _, at) => listOf(rule).flatMap((part) => validate(groupOf(part), value, at)),
  anyOf: (rule, value) => listOf(rule).some((part) => validate(groupOf(part), value).length === 0),
  const: (rule, value) => isDeepStrictEqual(rule, value),
  enum: (rule, value) => listOf(rule).some((one) => isDeepStrictEqual(one, value)),
  if: (rule, value, { then }, at) =>
    validate(groupOf(rule), value).length > 0 || validate(groupOf(then), value, at),
  items: (rule, value, _, at) =>
    listOf(value).flatMap((item, index) => {
      const schema = Array.isArray(rule) ? rule[index] : rule;
      return schema === undefined ? [] : validate(groupOf(schema), item, `${at}[${index}]`);
    }),
  maximum: (rule, value) => typeof value !== 'number' || value <= Number(rule),
  maxItems: (rule, value) => !Array.isArray(value) || value.length <= Number(rule),
  maxLength: (rule, value) => typeof value !== 'string' || [...value].length <= Number(rule),
  minimum: (rule, value) => typeof value !== 'number' || value >= Number(rule),
  minItems: (rule, value) => !Array.isArray(value) || value.length >= Number(rule),
  minLength: (rule, value) => typeof value !== 'string' || [...value].length >= Number(rule),
  pattern: (rule, value) => typeof value !== 'string' || new RegExp(String(rule), 'u').test(value),
  properties: (rule, value, _, at) =>
    Object.entries(groupOf(value)).flatMap(([name, inner]) => {
      const fields = groupOf(rule);
      if (!Object.hasOwn(fields, name)) return [];
      return validate(groupOf(fields[name]), inner, `${at}.${name}`);
    }),
  required: (rule, value, _, at) =>
    listOf(isGroup(value) ? rule : [])
      .filter((name) => !Object.hasOwn(groupOf(value), String(name)))
      .map((name) => `${at}.${name} required`),
  // biome-ignore lint/suspicious/noThenProperty: that is its name in JSON Schema
  then: fine,
  type: (rule, value) => {
    switch (rule) {
      case 'array':
        return Array.isArray(value);
      case 'integer':
        return Number.isInteger(value);
      case 'null':
        return value === null;
      case 'object':
        return isGroup(value);
      default:
        return typeof value === rule;
    }
  },
};

function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return isGroup(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function size(items: unknown): number {
  return Array.isArray(items) ? items.length : Number.POSITIVE_INFINITY;
}
