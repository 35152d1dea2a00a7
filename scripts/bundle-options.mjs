// How TypeScript and JSX become one file that Node runs: for the command and for test fixtures.
// Left out: where it comes from and where it goes.

/**
 * Packages that the command imports but never needs.
 * react-devtools-core: Ink's development tools.
 * restore-cursor: would write an escape sequence to stderr, even into a file; terminal.ts does it.
 */
const neverNeeded = /^(react-devtools-core|restore-cursor)($|\/)/;

const leaveOut = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: neverNeeded }, ({ path }) => ({ path, namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: 'module.exports = function () {};',
    }));
  },
};

/**
 * Options for esbuild's build().
 * bundleOptions({ entryPoints: ['src/cli.tsx'], outfile: 'dist/cli.js' })
 * @param {import('esbuild').BuildOptions} own what differs: entry, output, minify, more plugins
 * @returns {import('esbuild').BuildOptions}
 */
export function bundleOptions(own) {
  return {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    jsx: 'automatic',
    logLevel: 'warning',
    ...own,
    define: { 'process.env.NODE_ENV': '"production"', ...own.define },
    // Some of the packages are CommonJS and require() Node's own modules.
    banner: {
      js: [
        own.banner?.js ?? '',
        "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      ]
        .filter(Boolean)
        .join('\n'),
    },
    plugins: [leaveOut, ...(own.plugins ?? [])],
  };
}
