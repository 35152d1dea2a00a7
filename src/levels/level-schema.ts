// What may stand in the front matter of a level and of a world.md, as JSON Schemas for editors.
// They come from the very checks that read the files. Left out: what holds between files.
import { safeParse } from 'valibot';
import type { AnyActivity } from '../engine/activity.ts';
import { levelFields, worldFields } from './front-matter.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import type { Activities } from './parse-level.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

/** The front matter of a level: which settings it may have depends on its `kind`. */
export function levelSchema(activities: Activities): JsonSchema {
  const fields = jsonSchemaOf(levelFields);
  const kind = { enum: Object.keys(activities), description: 'the activity that is played' };
  return {
    $schema: draft,
    description: 'The front matter of a level. `pongpt check` looks further than this schema can.',
    ...fields,
    properties: { ...propertiesOf(fields), kind },
    allOf: Object.entries(activities).map(([name, activity]) => ({
      if: { properties: { kind: { const: name } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: that is its name in JSON Schema
      then: settingsFor(activity),
    })),
  };
}

/** The front matter of a world.md. */
export function worldSchema(): JsonSchema {
  return {
    $schema: draft,
    description: 'The front matter of a world.md',
    ...jsonSchemaOf(worldFields),
  };
}

function settingsFor({ settings }: AnyActivity): JsonSchema {
  const schema = jsonSchemaOf(settings);
  // Missing settings are checked as if there were none in the group.
  return safeParse(settings, {}).success
    ? { properties: { settings: { anyOf: [schema, { type: 'null' }] } } }
    : { properties: { settings: schema }, required: ['settings'] };
}

function propertiesOf({ properties }: JsonSchema): object {
  return typeof properties === 'object' && properties !== null ? properties : {};
}
