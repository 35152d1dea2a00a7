// An esbuild plugin: what the libraries under the command do at the first frame and need not do.
// Measured on Node 20: without it, the first frame takes half as long again. `npm run bench` tells.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Every character that the game itself draws; each of them fills one cell. */
const oneCell = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, n) => String.fromCharCode(0x20 + n)), // ASCII
  ...Array.from({ length: 0x25a0 - 0x2500 }, (_, n) => String.fromCharCode(0x2500 + n)), // lines, blocks
  ...'●○■▲▼♦★☆✓←↑→↓“”‘’–—…·×',
].join('');

export const fasterStart = {
  name: 'faster-start',
  setup(build) {
    // Yoga asks whether there is a `fetch`, and would fetch its own code out of a data: URL with
    // it: that loads Node's whole HTTP client. The game never goes to the network.
    build.initialOptions.define = { ...build.initialOptions.define, fetch: 'undefined' };
    build.onLoad({ filter: /node_modules[\\/]string-width[\\/]index\.js$/ }, ({ path }) =>
      quickWidth(path),
    );
  },
};

/**
 * The width of text, without the library's way through all emoji where there can be none: its
 * regular expressions take longer to compile than everything else that the first frame does.
 */
async function quickWidth(path) {
  const { default: width } = await import(pathToFileURL(path).href);
  const wide = [...oneCell].filter((character) => width(character) !== 1);
  if (wide.length > 0) throw new Error(`not one cell wide: ${wide.join(' ')}`);
  const source = await readFile(path, 'utf8');
  const head = 'export default function stringWidth(';
  if (!source.includes(head)) throw new Error('string-width has changed: see faster-start.mjs');
  return {
    contents: `${source.replace(head, 'function anyWidth(')}
      const oneCell = new Set(${JSON.stringify(oneCell)});
      export default function stringWidth(text, options) {
        if (typeof text !== 'string') return 0;
        const shown = options?.countAnsiEscapeCodes ? text : text.replace(/\\x1b\\[[\\d;:]*m/g, '');
        for (const character of shown) {
          if (!oneCell.has(character)) return anyWidth(text, options);
        }
        return shown.length;
      }`,
  };
}
