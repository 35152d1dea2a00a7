// What the command may cost where that is the same on every machine: sizes, and what is loaded when.
// Times are measured by `npm run bench`, and judged by nobody.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { activities } from '../../src/engine/activities/registry.ts';
import { cli } from './command.ts';
import { closeTerminals, openTerminal } from './pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'pongpt-budgets-'));
afterEach(closeTerminals);
afterAll(() => rmSync(folder, { recursive: true }));

const hook = fileURLToPath(new URL('../fixtures/loaded.cjs', import.meta.url));
const dist = dirname(cli);

/** The files of the command, code and data, that are loaded when it first shows something. */
async function loadedBy(args: readonly string[]): Promise<readonly string[]> {
  const list = join(folder, 'loaded.json');
  const terminal = await openTerminal({
    command: ['node', '--require', hook, cli, ...args],
    env: { LOADED: list },
  });
  await terminal.waitFor(/\S/);
  await terminal.close();
  const files: readonly string[] = JSON.parse(readFileSync(list, 'utf8'));
  return files.filter((file) => file.startsWith(dist));
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

const kilobyte = 1024;

/** The names of the data among them, such as texts-draw. */
function dataIn(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => dirname(file) === join(dist, 'data'))
    .map((file) => parse(file).name);
}

test('all of the command, code and data of 25 levels, is at most 660 KB, gzipped', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|wasm)$/.test(file) || dirname(file) === 'data')
    .map((file) => join(dist, file));
  expect(gzipped(files)).toBeLessThanOrEqual(660 * kilobyte);
});

describe('before the first frame', () => {
  test('the map loads at most 210 KB, gzipped, in at most 45 files, and no kind of level', async () => {
    const files = await loadedBy([]);
    expect(files).toContain(cli);
    expect(files.length).toBeLessThanOrEqual(45);
    expect(gzipped(files)).toBeLessThanOrEqual(210 * kilobyte);
    expect(files.filter((file) => /registry|check|levels-/.test(file.slice(dist.length)))).toEqual([
      expect.stringContaining('built-in-levels-'),
    ]);
  });

  test('the map reads no cards and no settings of a level, and no texts of a kind', async () => {
    const shell = ['texts-command', 'texts-keys', 'texts-shell', 'texts-warmUp'];
    const data = dataIn(await loadedBy([]));
    expect(data.filter((name) => !shell.includes(name))).toEqual([]);
  });

  test('a level reads its own cards, and neither another level nor the texts of another kind', async () => {
    const data = dataIn(await loadedBy(['play', '5']));
    expect(data.filter((name) => name.startsWith('sticky-notes-'))).toEqual([
      'sticky-notes-draw-a-document',
    ]);
    const kinds = Object.keys(activities).filter((kind) => kind !== 'draw');
    expect(data.filter((name) => kinds.includes(name.replace('texts-', '')))).toEqual([]);
  });

  test('a level loads the kinds as well, at most 410 KB, and nothing that reads level files', async () => {
    const files = await loadedBy(['play', '5']);
    expect(files.some((file) => file.includes('registry-'))).toBe(true);
    expect(files.some((file) => file.includes('check-'))).toBe(false);
    expect(gzipped(files)).toBeLessThanOrEqual(410 * kilobyte);
  });
});

test.each([
  ['--version', 1, 3],
  ['levels', 20, 30],
  ['progress', 24, 40],
  ['rules', 24, 25],
])('%s loads at most %i files and %i KB, gzipped', async (command, most, size) => {
  const files = await loadedBy([command]);
  expect(files.length).toBeLessThanOrEqual(most);
  expect(gzipped(files)).toBeLessThanOrEqual(size * kilobyte);
});
