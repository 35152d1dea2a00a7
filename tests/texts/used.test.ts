// Every text of the catalogue is said somewhere, so that nobody translates what nobody reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { english } from '../../src/texts/en.ts';

const folder = fileURLToPath(new URL('../../src', import.meta.url));
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('texts', 'en')))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

test.each(Object.entries(english))('every text of %s is said somewhere', (area, texts) => {
  // A name may be put together: say(`words.${word}`), say(`letters.${word}One`).
  const patterns = [...source.matchAll(new RegExp(`\`${area}\\.([^\`]*)\``, 'g'))].map(
    ([, name = '']) =>
      new RegExp(`^${name.replaceAll(/\$\{[^}]*\}+/g, '.+').replaceAll(/[()[\]?]/g, '\\$&')}$`),
  );
  const unused = Object.keys(texts).filter(
    (name) =>
      !source.includes(`'${area}.${name}'`) && !patterns.some((pattern) => pattern.test(name)),
  );
  expect(unused).toEqual([]);
});
