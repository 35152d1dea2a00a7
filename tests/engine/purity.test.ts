// The engine is pure, proved from its imports and from what it mentions.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const engine = fileURLToPath(new URL('../../src/engine', import.meta.url));
const files = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: normalize(file), text: readFileSync(join(engine, file), 'utf8') }));

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Everything that a module imports or exports from elsewhere, dynamic imports and require too. */
function importsOf(text: string): readonly Import[] {
  const code = withoutComments(text);
  const named = /\b(?:import|export)\s+(type\s)?[\w\s{},*$]*?\bfrom\s*['"]([^'"]+)['"]/g;
  const bare = /\bimport\s*\(?\s*['"`]([^'"`]+)['"`]|\brequire\s*\(\s*['"`]([^'"`]+)['"`]/g;
  return [
    ...[...code.matchAll(named)].map(([, type, from = '']) => ({ from, typeOnly: !!type })),
    ...[...code.matchAll(bare)].map(([, a, b]) => ({ from: a ?? b ?? '', typeOnly: false })),
  ];
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function isAllowed(file: string, { from, typeOnly }: Import): boolean {
  if (from.startsWith('.')) {
    const target = relative(engine, join(engine, dirname(file), from));
    if (/^\.\.\/texts\/[a-z-]+\.ts$/.test(target)) return true;
    return !target.startsWith('..') && files.some((other) => other.file === target);
  }
  if (from === 'seedrandom/lib/alea.js') return file === 'rng.ts';
  if (from === 'seedrandom') return file === 'alea.d.ts' && typeOnly;
  if (from === 'valibot')
    return file.startsWith('activities') || (file === 'activity.ts' && typeOnly);
  return false;
}

describe('reading imports', () => {
  test.each([
    ["import { a } from './a.ts';", './a.ts', false],
    ["import type { A } from '../ui/a.ts';", '../ui/a.ts', true],
    ["import React, { useState } from 'react';", 'react', false],
    ["import * as v from 'valibot';", 'valibot', false],
    ["import {\n  a,\n  type B,\n} from 'node:fs';", 'node:fs', false],
    ["import 'ink';", 'ink', false],
    ["export * from './b.ts';", './b.ts', false],
    ["export { c } from './c.ts';", './c.ts', false],
    ["const x = await import('conf');", 'conf', false],
    ["const y = require('os');", 'os', false],
  ])('%s', (text, from, typeOnly) => {
    expect(importsOf(text)).toEqual([{ from, typeOnly }]);
  });

  test('comments import nothing', () => {
    expect(importsOf("// import 'ink'\n/* import x from 'react' */")).toEqual([]);
  });

  test.each([
    ['rng.ts', '../ui/theme.ts'],
    ['rng.ts', 'react'],
    ['csv.ts', 'node:fs'],
    ['csv.ts', 'fs'],
    ['sampling.ts', 'seedrandom/lib/alea.js'],
    ['rules.ts', 'valibot'],
    ['activity.ts', 'valibot'],
    ['activities/draw.ts', '../../progress.ts'],
    ['rules.ts', './no-such-file.ts'],
  ])('%s may not import %s', (file, from) => {
    expect(isAllowed(file, { from, typeOnly: false })).toBe(false);
  });
});

describe.each(files)('$file', ({ file, text }) => {
  test('imports only what the engine may', () => {
    const foreign = importsOf(text).filter((imported) => !isAllowed(file, imported));
    expect(foreign).toEqual([]);
  });

  test('knows no clock, no chance of its own, no screen and no machine', () => {
    const impure =
      /\b(Math\.random|Date|performance|crypto|process|console|globalThis|window|document\.(?:body|cookie)|fetch|setTimeout|setInterval|queueMicrotask|localStorage|Intl|toLocale\w+|localeCompare|eval)\b(?!')/;
    expect(withoutComments(text).match(impure)?.[0]).toBeUndefined();
  });

  test('opens with what it is and what it leaves out', () => {
    if (file.endsWith('.d.ts')) return;
    const opening = text.slice(0, text.search(/^(?!\/\/)/m));
    expect(opening).toMatch(/^\/\/ .+/);
    // An activity may be split over several files; then only one has to say what is left out.
    if (!file.startsWith('activities')) expect(opening).toContain('Left out');
  });
});

test('the reading order names every file of the engine', () => {
  const order = readFileSync(join(engine, 'README.md'), 'utf8');
  const missing = files
    .map(({ file }) => file)
    .filter((file) => !file.startsWith('activities') && !file.endsWith('.d.ts'))
    .filter((file) => !order.includes(`[${file}](${file})`));
  expect(missing).toEqual([]);
});
