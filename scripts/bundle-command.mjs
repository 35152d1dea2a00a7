// The command as files for Node: split into parts that are loaded when they are needed.
// esbuild splits only ES modules; Node loads CommonJS sooner, and Node 20 can keep only that
// compiled. So it is split first, and each part is turned into CommonJS after that.
import { createHash } from 'node:crypto';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { fasterStart, yogaCode } from './faster-start.mjs';
import { yogaFile } from './yoga-at-once.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the name of this build goes: whatever was compiled from other code must not be used. */
const buildId = '@@build@@';

/**
 * Writes cli.js and its parts into a folder, which is emptied first; gives back what is in them.
 * @param {string} out
 * @param {readonly import('esbuild').Plugin[]} plugins
 * @param {string} command the file that exports runCommand
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundleCommand(out, plugins, command = 'src/command.ts') {
  const parts = await bundle(out, plugins, {
    entryPoints: { command: path.join(root, command) },
    splitting: true,
    entryNames: 'chunks/[name]-[hash]',
    chunkNames: 'chunks/[name]-[hash]',
  });
  const rest = parts.files.find(({ file }) => /^command-/.test(path.basename(file)));
  // By itself, so that it is one file: the shortest answers need no other.
  const first = await bundle(out, [foundAt(`./chunks/${path.basename(rest.file)}`)], {
    entryPoints: { cli: path.join(root, 'src/main.ts') },
  });
  const files = [...first.files, ...parts.files];
  const hash = createHash('sha256');
  for (const { code } of files) hash.update(code);
  const id = hash.digest('hex').slice(0, 16);

  await rm(out, { recursive: true, force: true });
  await mkdir(path.join(out, 'chunks'), { recursive: true });
  for (const { file, code } of files) await writeFile(file, code.replace(buildId, id));
  await writeFile(path.join(out, 'chunks', yogaFile), await yogaCode());
  // The package itself is one of ES modules.
  await writeFile(path.join(out, 'package.json'), '{"type":"commonjs"}\n');
  await chmod(path.join(out, 'cli.js'), 0o755);
  return { inputs: {}, outputs: { ...first.metafile.outputs, ...parts.metafile.outputs } };
}

/** For the first file: the rest of the command is not part of it, but stands here. */
function foundAt(place) {
  return {
    name: 'found-at',
    setup(plugin) {
      plugin.onResolve({ filter: /^\.\/command\.ts$/ }, () => ({ path: place, external: true }));
    },
  };
}

async function bundle(out, plugins, own) {
  const { outputFiles, metafile } = await build({
    ...bundleOptions({
      absWorkingDir: root,
      outdir: out,
      minify: true,
      legalComments: 'none',
      metafile: true,
      write: false,
      define: { BUILD_ID: JSON.stringify(buildId), 'import.meta.url': '""' },
      plugins: [...plugins, fasterStart],
      ...own,
    }),
    banner: {},
  });
  return { files: await Promise.all(outputFiles.map(asCommonJs)), metafile };
}

async function asCommonJs({ path: file, text }) {
  const options = {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    charset: 'ascii',
    supported: { 'dynamic-import': false },
  };
  const readable = await transform(text, options);
  const shared = exportsAsTheyAre(readable.code);
  const { code } = await transform(shared, { ...options, minify: true, treeShaking: true });
  return { file, code: inAscii(code) };
}

/** esbuild exports a copy, name by name; parts that share hundreds of names do without. */
function exportsAsTheyAre(code) {
  const copied = 'module.exports = __toCommonJS(stdin_exports);';
  if (code.includes('stdin_exports') && !code.includes(copied)) {
    throw new Error('bundle-command.mjs: esbuild exports in another way, look at it again');
  }
  return code.replace(
    copied,
    'module.exports = __defProp(stdin_exports, "__esModule", { value: true });',
  );
}

/**
 * esbuild leaves letters beyond ASCII in regular expressions as they are, but the parts are read as
 * latin1 (src/compiled-code.ts). An escape means the same there as in the strings around them.
 */
function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
