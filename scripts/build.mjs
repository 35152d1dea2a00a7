// Builds dist/: checks and packs the levels and the warm-up, bundles the command, and writes the JSON Schemas of levels.
// `node scripts/build.mjs [--out DIR]`
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { fasterStart } from './faster-start.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = path.resolve(root, values.out);

/** Reads levels/ and warm-up/ with the same code that `--levels` uses; stops the build at the first mistake. */
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
    const read = (name) => {
      const { worlds, problems } = readLevels(path.join(root, name), activities);
      if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
      return worlds;
    };
    const worlds = read('levels');
    const [warmUp] = read('warm-up');
    return { worlds, warmUp, level: schemas.levelSchema(activities), world: schemas.worldSchema() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What was read, by the name under which the code imports it. */
function builtIn(packed) {
  return {
    name: 'built-in',
    setup(plugin) {
      plugin.onResolve({ filter: /^built-in-(levels|warm-up)$/ }, ({ path: name }) => ({
        path: name,
        namespace: 'levels',
      }));
      plugin.onLoad({ filter: /.*/, namespace: 'levels' }, ({ path: name }) => ({
        contents: JSON.stringify(packed[name]),
        loader: 'json',
      }));
    },
  };
}

try {
  const { worlds, warmUp, level, world } = await packLevels();
  await rm(out, { recursive: true, force: true });
  await build(
    bundleOptions({
      entryPoints: [path.join(root, 'src/cli.tsx')],
      outdir: out,
      splitting: true,
      minify: true,
      legalComments: 'none',
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [builtIn({ 'built-in-levels': worlds, 'built-in-warm-up': warmUp }), fasterStart],
    }),
  );
  await chmod(path.join(out, 'cli.js'), 0o755);
  await writeFile(path.join(out, 'level.schema.json'), `${JSON.stringify(level)}\n`);
  await writeFile(path.join(out, 'world.schema.json'), `${JSON.stringify(world)}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
