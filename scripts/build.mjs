// Builds dist/: checks and packs the levels, bundles the command, and writes the JSON Schemas of levels.
// `node scripts/build.mjs [--out DIR]`
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundleCommand } from './bundle-command.mjs';
import { bundleOptions } from './bundle-options.mjs';
import { licences } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = path.resolve(root, values.out);

/** Reads levels/ with the same code that `--levels` uses; stops the build at the first mistake. */
async function packLevels() {
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
    const { worlds, problems } = readLevels(path.join(root, 'levels'), activities);
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
  const { worlds, level, world } = await packLevels();
  const metafile = await bundleCommand(out, [builtInLevels(worlds)]);
  await writeFile(path.join(out, 'THIRD-PARTY-LICENCES.txt'), await licences(metafile, root));
  await writeFile(path.join(out, 'level.schema.json'), `${JSON.stringify(level)}\n`);
  await writeFile(path.join(out, 'world.schema.json'), `${JSON.stringify(world)}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
