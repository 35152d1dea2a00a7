// An esbuild plugin: spares the command what the libraries under it do for text and terminals that
// the game never has. Left out: what they draw. The tests compare every frame with one drawn by
// the libraries as they are.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Characters that are one cell wide and stand alone: those of src/terminal/rows.ts, and the space that
 * does not break. One other on the first screen costs a third of the start.
 */
const ranges = new URL('../src/terminal/one-cell.json', import.meta.url);
const simple = `${JSON.parse(readFileSync(ranges, 'utf8')).join('')}\\xa0`;

export const fasterStart = {
  name: 'faster-start',
  setup(build) {
    build.initialOptions.define = {
      ...build.initialOptions.define,
      'Intl.Segmenter': 'LateSegmenter',
      performance: 'quickClock',
    };
    build.initialOptions.inject = [path('late-segmenter.mjs'), path('quick-clock.mjs')];
    build.onResolve({ filter: /^(node:child_process|assert)$/ }, lateModule);
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({ contents: late[path] }));
    build.onLoad({ filter: /yoga-layout[\\/]dist[\\/]binaries[\\/]/ }, withoutCode);
    build.onLoad({ filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, yogaFromFile);
    build.onLoad({ filter: /node_modules[\\/]string-width[\\/]index\.js$/ }, quickWidth);
    build.onLoad(
      { filter: /node_modules[\\/]@alcalzone[\\/]ansi-tokenize[\\/].*tokenize\.js$/ },
      quickSegments,
    );
    build.onLoad(
      { filter: /node_modules[\\/]ink[\\/]build[\\/]sanitize-ansi\.js$/ },
      sanitizedOnce,
    );
    build.onLoad({ filter: /node_modules[\\/]ink[\\/]build[\\/]reconciler\.js$/ }, noTools);
    build.onLoad({ filter: /node_modules[\\/]ink[\\/]build[\\/]renderer\.js$/ }, ownOutput);
  },
};

function path(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/**
 * What libraries ask Node for and use only in cases that the game does not have: commands that are
 * programs of their own, the size of a window that nobody tells, an argument of the wrong type.
 */
const late = {
  'node:child_process': `
    export function spawn(...all) { return require('node:child_process').spawn(...all); }
    export function execFileSync(...all) { return require('node:child_process').execFileSync(...all); }`,
  assert: `
    export function equal(found, wanted, problem) {
      if (found !== wanted) require('node:assert').equal(found, wanted, problem);
    }`,
};

function lateModule({ path, namespace, importer }) {
  const isLibrary = namespace === 'file' && importer.includes('node_modules');
  return isLibrary ? { path, namespace: 'late' } : undefined;
}

const yogaLibrary = path('../node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js');

/** The code of the layout engine: what is to be written into a file of its own. */
export async function yogaCode() {
  return Buffer.from(codeIn(await readFile(yogaLibrary, 'utf8')), 'base64');
}

function codeIn(library) {
  return /data:application\/octet-stream;base64,([\w+/=]+)/.exec(library)?.[1] ?? 'no code';
}

async function withoutCode({ path }) {
  return changed(path, [codeIn(await readFile(path, 'utf8')), '']);
}

async function yogaFromFile({ path: file }) {
  const own = JSON.stringify(path('yoga-at-once.mjs'));
  return changed(
    file,
    ['import loadYoga from', `import { yogaAtOnce } from ${own}; import loadYoga from`],
    ['await loadYoga()', 'yogaAtOnce(loadYoga)'],
  );
}

/** The texts of a frame are put into lines by the game, which remembers them from frame to frame. */
async function ownOutput({ path: file }) {
  const own = JSON.stringify(path('../src/terminal/output.ts'));
  return changed(file, ["'./output.js'", own]);
}

/** Ink's development tools: nobody has them here, and everything would wait for them. */
async function noTools({ path }) {
  return changed(path, ["await import('./devtools.js');", ''], ['await loadPackageJson()', '{}']);
}

/** Ink takes the control characters out of each text, four times a frame: once will do. */
async function sanitizedOnce({ path }) {
  return changed(path, [
    'export default sanitizeAnsi;',
    `
    const known = new Map();
    export default function sanitizedOnce(text) {
      let clean = known.get(text);
      if (clean === undefined) {
        if (known.size >= 4096) known.clear();
        clean = sanitizeAnsi(text);
        known.set(text, clean);
      }
      return clean;
    }`,
  ]);
}

/** The width of text. The library's regular expressions for emoji take 50 ms to compile. */
async function quickWidth({ path }) {
  const { default: width } = await import(pathToFileURL(path).href);
  const odd = everySimple().filter((character) => width(character) !== 1);
  if (odd.length > 0) throw new Error(`faster-start.mjs: not one cell wide: ${odd.join(' ')}`);
  return changed(
    path,
    [
      'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
      `let emoji;
      const rgiEmojiRegex = { test: (text) => (emoji ??= /^\\p{RGI_Emoji}$/v).test(text) };`,
    ],
    [
      'export default function stringWidth(',
      `
      export default function stringWidth(text, options) {
        if (typeof text !== 'string') return 0;
        const shown = options?.countAnsiEscapeCodes ? text : text.replace(/\\x1b\\[[\\d;:]*m/g, '');
        return /^[${simple}]*$/.test(shown) ? shown.length : anyWidth(text, options);
      }
      function anyWidth(`,
    ],
  );
}

/** Text cut into what stands in a cell. Half of what a key costs was the library's way to do it. */
async function quickSegments({ path }) {
  const all = everySimple().join('');
  const parts = [...new Intl.Segmenter().segment(all)];
  if (parts.length !== all.length) throw new Error('faster-start.mjs: some characters join up');
  return changed(path, [
    'segmenter.segment(str)',
    `
    (/^[\\x1b${simple}]*$/.test(str)
      ? Array.from(str, (segment, index) => ({ segment, index }))
      : segmenter.segment(str))`,
  ]);
}

function everySimple() {
  const is = new RegExp(`[${simple}]`);
  return Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((text) =>
    is.test(text),
  );
}

/** A file with some things in it changed; stops the build when one is not there, or not once. */
async function changed(path, ...changes) {
  let contents = await readFile(path, 'utf8');
  for (const [from, to] of changes) {
    const [before, after, more] = contents.split(from);
    if (after === undefined || more !== undefined) {
      throw new Error(`faster-start.mjs: ${path} has changed, look at it again`);
    }
    contents = before + to + after;
  }
  return { contents };
}
