import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../src/levels/json-schema.ts';

describe('a valibot schema becomes a JSON Schema', () => {
  it.each<[string, v.GenericSchema, object]>([
    ['text', v.string(), { type: 'string' }],
    ['a number', v.number(), { type: 'number' }],
    ['yes or no', v.boolean(), { type: 'boolean' }],
    ['anything', v.unknown(), {}],
    ['one value', v.literal('hand'), { const: 'hand' }],
    ['one of several words', v.picklist(['a', 'b']), { enum: ['a', 'b'] }],
    ['a list', v.array(v.number()), { type: 'array', items: { type: 'number' } }],
    [
      'a list of a fixed length',
      v.strictTuple([v.string(), v.number()]),
      {
        type: 'array',
        items: [{ type: 'string' }, { type: 'number' }],
        additionalItems: false,
        minItems: 2,
        maxItems: 2,
      },
    ],
    [
      'a group of fields',
      v.strictObject({ a: v.string(), b: v.optional(v.number(), 3), c: v.optional(v.string()) }),
      {
        type: 'object',
        properties: {
          a: { type: 'string' },
          b: { type: 'number', default: 3 },
          c: { type: 'string' },
        },
        required: ['a'],
        additionalProperties: false,
      },
    ],
    [
      'a group in which a field too many is a mistake to `pongpt check` alone',
      v.object({}),
      { type: 'object', properties: {}, additionalProperties: false },
    ],
    [
      'a record of any names',
      v.record(v.string(), v.number()),
      { type: 'object', additionalProperties: { type: 'number' } },
    ],
    [
      'a record of known names',
      v.record(v.picklist(['a', 'b']), v.number()),
      {
        type: 'object',
        properties: { a: { type: 'number' }, b: { type: 'number' } },
        additionalProperties: false,
      },
    ],
    [
      'a union',
      v.union([v.string(), v.number()]),
      { anyOf: [{ type: 'string' }, { type: 'number' }] },
    ],
    [
      'a variant',
      v.variant('by', [v.strictObject({ by: v.literal('hand') })]),
      {
        anyOf: [
          {
            type: 'object',
            properties: { by: { const: 'hand' } },
            required: ['by'],
            additionalProperties: false,
          },
        ],
      },
    ],
    [
      'a whole number between two others',
      v.pipe(v.number(), v.finite(), v.integer(), v.minValue(1), v.maxValue(9)),
      { type: 'integer', minimum: 1, maximum: 9 },
    ],
    [
      'text of some length and form',
      v.pipe(v.string(), v.minLength(1), v.maxLength(9), v.regex(/^[a-z]+$/)),
      { type: 'string', minLength: 1, maxLength: 9, pattern: '^[a-z]+$' },
    ],
    [
      'letters of any language',
      v.pipe(v.string(), v.regex(/^\p{L}+$/u)),
      { type: 'string', pattern: '^\\p{L}+$' },
    ],
    ['a question', v.pipe(v.string(), v.endsWith('?')), { type: 'string', pattern: '\\?$' }],
    [
      'a list of some length',
      v.pipe(v.array(v.unknown()), v.nonEmpty(), v.maxLength(5)),
      { type: 'array', items: {}, minItems: 1, maxItems: 5 },
    ],
    [
      'a list of one length',
      v.pipe(v.array(v.unknown()), v.length(5)),
      { type: 'array', items: {}, minItems: 5, maxItems: 5 },
    ],
    [
      'a pipe in a pipe, with two rules of a kind',
      v.pipe(v.pipe(v.number(), v.minValue(1)), v.minValue(2)),
      { type: 'number', minimum: 1, allOf: [{ minimum: 2 }] },
    ],
    [
      'the words of its checks',
      v.pipe(
        v.number('must be a number'),
        v.integer('must be a number'),
        v.check(() => true, 'has a bad day'),
      ),
      { type: 'integer', description: 'must be a number; refused if it has a bad day' },
    ],
  ])('%s', (_, schema, expected) => {
    expect(jsonSchemaOf(schema)).toEqual(expected);
  });

  it.each([
    ['  two\n', true],
    [' a  b ', true],
    ['', false],
    ['   ', false],
    ['a\nb', false],
    ['sevens!', false],
  ])('text that is trimmed first: %j is %j', (text, right) => {
    const schema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(6), v.regex(/^[^\n]*$/));
    const { pattern, allOf } = jsonSchemaOf(schema);
    const patterns = [pattern, ...(allOf as { pattern: string }[]).map((one) => one.pattern)];
    expect(patterns.every((one) => new RegExp(String(one)).test(text))).toBe(right);
    expect(v.is(schema, text)).toBe(right);
  });
});

describe('what it does not know is an error that names it', () => {
  it.each<[string, v.GenericSchema, string]>([
    ['a kind of schema', v.map(v.string(), v.string()), "valibot's map"],
    ['a step of a pipe', v.pipe(v.string(), v.email()), "valibot's email"],
    ['one deep inside', v.strictObject({ a: v.array(v.nullable(v.date())) }), "valibot's nullable"],
    [
      'a step that changes what comes after it',
      v.pipe(v.string(), v.toLowerCase()),
      "valibot's to_lower_case",
    ],
    ['a rule about trimmed text', v.pipe(v.string(), v.trim(), v.minLength(3)), 'min_length'],
    ['a pattern with flags', v.pipe(v.string(), v.regex(/a/i)), 'no flags but u'],
  ])('%s', (_, schema, name) => {
    expect(() => jsonSchemaOf(schema)).toThrow(name);
  });

  it('something that is no schema', () => {
    expect(() => jsonSchemaOf(undefined)).toThrow('no valibot schema');
  });
});
