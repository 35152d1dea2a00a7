// Builds dist/: checks and packs the levels, bundles the command, and writes the texts to learn from and
// the JSON Schemas of levels.
// `node scripts/build.mjs [--out DIR]`
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { fasterStart } from './faster-start.mjs';
import { largestShipped, shippedTexts } from './texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = path.resolve(root, values.out);

/** The texts as files of their own: none is read before a level is opened that names it. */
async function writeTexts(texts) {
  const folder = path.join(out, 'texts');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    const size = Buffer.byteLength(text);
    if (size > largestShipped) throw new Error(`levels/texts/${name}.txt has ${size} bytes`);
    await writeFile(path.join(folder, `${name}.txt`), text);
  }
  await copyFile(path.join(root, 'levels/texts/README.md'), path.join(folder, 'README.md'));
}

/** Reads levels/ with the same code that `--levels` uses; stops the build at the first mistake. */
async function packLevels(texts) {
  const folder = await mkdtemp(path.join(tmpdir(), 'pongpt-build-'));
  try {
    const outfile = path.join(folder, 'levels.mjs');
    await build(
      bundleOptions({
        stdin: {
          contents: `
            export { problemLine, readLevels } from './src/levels.ts';
            export { levelSchema, worldSchema } from './src/levels/level-schema.ts';
            export { activities } from './src/engine/activities/registry.ts';`,
          resolveDir: root,
        },
        outfile,
      }),
    );
    const { activities, problemLine, readLevels, ...schemas } = await import(
      pathToFileURL(outfile).href
    );
    const { worlds, problems } = readLevels(
      path.join(root, 'levels'),
      activities,
      (name) => texts[name],
    );
    if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
    return { worlds, level: schemas.levelSchema(activities), world: schemas.worldSchema() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function builtInLevels(worlds) {
  return {
    name: 'built-in-levels',
    setup(plugin) {
      plugin.onResolve({ filter: /^built-in-levels$/ }, () => ({
        path: 'built-in-levels',
        namespace: 'levels',
      }));
      plugin.onLoad({ filter: /.*/, namespace: 'levels' }, () => ({
        contents: JSON.stringify(worlds),
        loader: 'json',
      }));
    },
  };
}

try {
  const texts = shippedTexts();
  const { worlds, level, world } = await packLevels(texts);
  await rm(out, { recursive: true, force: true });
  await build(
    bundleOptions({
      entryPoints: [path.join(root, 'src/cli.tsx')],
      outdir: out,
      splitting: true,
      minify: true,
      legalComments: 'none',
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [builtInLevels(worlds), fasterStart],
    }),
  );
  await writeTexts(texts);
  await chmod(path.join(out, 'cli.js'), 0o755);
  await writeFile(path.join(out, 'level.schema.json'), `${JSON.stringify(level)}\n`);
  await writeFile(path.join(out, 'world.schema.json'), `${JSON.stringify(world)}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
