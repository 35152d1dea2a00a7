// Runs one TypeScript file of this repository: `node scripts/run.mjs bench/bench.ts --rounds 15`
// Left out: checking its types. `npx tsc --noEmit` does that.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const loaders = { '.mjs': 'js', '.ts': 'ts', '.tsx': 'tsx' };

/** In one bundle, each file still knows where it stands: `new URL('../levels', import.meta.url)`. */
const ownPlace = {
  name: 'own-place',
  setup(plugin) {
    plugin.onLoad({ filter: /\.(tsx?|mjs)$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      // In single quotes: one of the files has it within double ones.
      const place = `'${pathToFileURL(file).href.replaceAll("'", '%27')}'`;
      return {
        // By itself in quotes, it is the name that esbuild knows it by.
        contents: source.replaceAll(/(?<!')import\.meta\.url(?!')/g, place),
        loader: loaders[path.extname(file)],
      };
    });
  },
};

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('name a TypeScript file: node scripts/run.mjs FILE');

// Inside the repository, so that packages are found from there.
await mkdir(path.join(root, '.test'), { recursive: true });
const folder = await mkdtemp(path.join(root, '.test', 'run-'));
try {
  const outfile = path.join(folder, 'run.mjs');
  await build(
    bundleOptions({
      entryPoints: [path.resolve(file)],
      outfile,
      packages: 'external',
      plugins: [ownPlace],
    }),
  );
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
