// Which fields a valibot schema knows, looked up from its parts.
// Where it cannot tell (records, anything goes), every field counts as known.
import { isGroup } from './plain-yaml.ts';

/**
 * The names of the fields that one of the schemas knows, or undefined when any name may do.
 * knownFields([v.object({a: v.string()})]) → ['a']; knownFields([v.record(…)]) → undefined
 */
export function knownFields(schemas: readonly unknown[]): readonly string[] | undefined {
  const names = new Set<string>();
  let closed = false;
  for (const schema of unwrapped(schemas)) {
    if (anyField.has(String(schema.type))) return undefined;
    if (!isGroup(schema.entries)) continue;
    closed = true;
    for (const name of Object.keys(schema.entries)) names.add(name);
  }
  return closed ? [...names] : undefined;
}

/** Whether every one of the schemas is for fields with names that it knows, and for nothing else. */
export function isClosedGroup(schemas: readonly unknown[]): boolean {
  const shapes = unwrapped(schemas);
  return shapes.length > 0 && shapes.every(({ entries }) => isGroup(entries));
}

const anyField = new Set([
  'any',
  'custom',
  'lazy',
  'loose_object',
  'object_with_rest',
  'record',
  'unknown',
]);

/** The schemas of one field or one item of a list, one level further in. */
export function shapesAt(schemas: readonly unknown[], step: string | number): readonly unknown[] {
  return unwrapped(schemas).flatMap((schema) => {
    if (typeof step === 'number') {
      const inTuple = Array.isArray(schema.items) ? schema.items[step] : undefined;
      return [inTuple ?? schema.item ?? schema.rest];
    }
    const { entries } = schema;
    if (isGroup(entries) && Object.hasOwn(entries, step)) return [entries[step]];
    return schema.type === 'record' ? [schema.value] : [];
  });
}

/** What is inside optional(…), and each choice of a union or variant. */
function unwrapped(schemas: readonly unknown[]): readonly Readonly<Record<string, unknown>>[] {
  return schemas.flatMap((schema) => {
    if (!isGroup(schema)) return [];
    if (schema.wrapped !== undefined) return unwrapped([schema.wrapped]);
    return Array.isArray(schema.options) ? unwrapped(schema.options) : [schema];
  });
}
