// The package as players get it: packed, installed without a network into an empty folder, played.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { environment } from './program.ts';
import { closeTerminals, openTerminal } from './pty.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
let tarball = '';
let files: readonly string[] = [];
let bytes = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pongpt-package-'));
  // Without scripts: the tests have built dist/ already, and others are reading it.
  const [packed] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  tarball = join(folder, packed.filename);
  bytes = packed.size;
  files = packed.files.map(({ path }: { path: string }) => path);
});
afterEach(closeTerminals);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(cwd: string, ...args: readonly string[]): string {
  const cache = ['--cache', join(folder, 'cache'), '--offline', '--no-audit', '--no-fund'];
  return execFileSync('npm', [...args, ...cache], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('its code is plain ASCII, which says the same in whatever way it is read', () => {
  const code = files.filter((file) => file.endsWith('.js'));
  expect(code.length).toBeGreaterThan(5);
  for (const file of code) expect(readFileSync(join(root, file), 'utf8')).toMatch(/^[\0-\x7f]*$/);
});

test('it holds what is needed to play, and nothing else', () => {
  for (const file of files) {
    expect(file).toMatch(
      /^(dist\/.+\.js|dist\/chunks\/yoga\.wasm|dist\/(level|world)\.schema\.json|dist\/package\.json|dist\/THIRD-PARTY-LICENCES\.txt|dist\/data\/[\w-]+\.json|dist\/texts\/([a-z-]+\.txt|README\.md)|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/,
    );
  }
  expect(files).toEqual(
    expect.arrayContaining([
      'dist/cli.js',
      'dist/chunks/yoga.wasm',
      'dist/texts/tolley-bay.txt',
      'dist/texts/moby-dick.txt',
      'dist/texts/README.md',
      'dist/THIRD-PARTY-LICENCES.txt',
      'LICENSE',
      'package.json',
    ]),
  );
  expect(packageJson).not.toHaveProperty('dependencies');
  expect(packageJson).not.toHaveProperty('optionalDependencies');
  expect(packageJson).not.toHaveProperty('peerDependencies');
});

test('it is fetched in a moment: at most 900 KB', () => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(900 * 1024);
});

test('publint finds nothing to say about it', async () => {
  const packed = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: {
      tarball: packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength),
    },
  });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('installed without a network it lists its levels and draws its map', async () => {
  const place = join(folder, 'place');
  execFileSync('mkdir', [place]);
  writeFileSync(join(place, 'package.json'), '{}');
  npm(place, 'install', tarball);
  const pongpt = join(place, 'node_modules', '.bin', 'pongpt');
  expect(execFileSync('ls', [join(place, 'node_modules')], { encoding: 'utf8' })).toBe('pongpt\n');

  const env = environment(folder);
  expect(execFileSync(pongpt, ['levels'], { cwd: place, encoding: 'utf8', env })).toContain(
    'draw-a-document',
  );
  const terminal = await openTerminal({ command: [pongpt], cwd: place });
  await terminal.waitFor('Draw a document');
  terminal.press('q');
  expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
});
