// The licences of what is bundled: all of them are shipped, and none can be missing unnoticed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { bundleOptions } from '../scripts/bundle-options.mjs';
import { licences, packageFolders } from '../scripts/licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pongpt-licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What esbuild would say of a bundle with something of these files in it. */
function metafile(...files: readonly string[]): Metafile {
  const inputs = Object.fromEntries(files.map((file) => [file, { bytesInOutput: 1 }]));
  return { inputs: {}, outputs: { 'cli.js': { bytes: 1, inputs, imports: [], exports: [] } } };
}

function install(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, 'node_modules', name);
  mkdirSync(place, { recursive: true });
  const packageJson = JSON.stringify({ name, version: '1.2.3', license: 'MIT' });
  for (const [file, text] of Object.entries({ 'package.json': packageJson, ...files })) {
    writeFileSync(join(place, file), text);
  }
  return `node_modules/${name}/index.js`;
}

test('every package that the command is made of is in the file that is shipped', async () => {
  const { metafile: real } = await build({
    ...bundleOptions({
      entryPoints: [join(root, 'src/command.ts')],
      absWorkingDir: root,
      outdir: folder,
      splitting: true,
      write: false,
      external: ['built-in-*'],
    }),
    metafile: true,
  });
  const shipped = readFileSync(join(root, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
  const names = packageFolders(real).map((path) => path.replace(/^.*node_modules\//, ''));
  expect(names).toEqual(expect.arrayContaining(['ink', 'react', 'commander', 'yoga-layout']));
  for (const name of names)
    expect(shipped).toMatch(new RegExp(`^${name} \\d[\\w.-]* \\(.+\\)$`, 'm'));
});

test('a licence is told with its package and version', async () => {
  const file = install('good', { LICENSE: 'Do as you like.\n' });
  expect(await licences(metafile(file, 'src/command.ts'), folder)).toContain(
    'good 1.2.3 (MIT)\n\nDo as you like.\n',
  );
});

test.each([
  ['no licence text', 'bad', {}],
  ['an empty one', 'worse', { LICENCE: '\n' }],
])('a package with %s stops the build', async (_, name, files) => {
  await expect(licences(metafile(install(name, files)), folder)).rejects.toThrow(
    `${name} is bundled, but has no licence text`,
  );
});

test('a package of which nothing is left in the bundle is not told', () => {
  const { outputs } = metafile('node_modules/@scope/used/index.js');
  Object.assign(outputs['cli.js']?.inputs ?? {}, {
    'node_modules/gone/a.js': { bytesInOutput: 0 },
  });
  expect(packageFolders({ inputs: {}, outputs })).toEqual(['node_modules/@scope/used']);
});
