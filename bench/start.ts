// How long it takes from starting the command to its first frame, beside a bare Ink program and
// Node alone. They take turns, so that a busy machine slows all three.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import nodePty from '@lydell/node-pty';
import { build } from 'esbuild';
import { bundleOptions } from '../scripts/bundle-options.mjs';
import { environment } from '../tests/e2e/program.ts';
import { median } from './statistics.ts';

export interface StartFigures {
  /** Milliseconds to the first frame, and to the end of `node -e 0`: medians. */
  readonly game: number;
  readonly ink: number;
  readonly node: number;
  /** The median over all rounds of game / ink within the round. */
  readonly ratio: number;
}

const patience = 30_000;

/** `rounds` times game, bare Ink, node: `measureStart('dist/cli.js', 'bench/hello.tsx', 15)` */
export async function measureStart(
  cli: string,
  hello: string,
  rounds: number,
): Promise<StartFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pongpt-bench-'));
  try {
    const outdir = path.join(folder, 'hello');
    await build(
      bundleOptions({
        entryPoints: [hello],
        outdir,
        outExtension: { '.js': '.mjs' },
        splitting: true,
        minify: true,
        legalComments: 'none',
      }),
    );
    const rows: (readonly [number, number, number])[] = [];
    // The first round only warms the file cache.
    for (let round = 0; round <= rounds; round += 1) {
      const row = [
        await millisecondsTo('help', [cli], folder),
        await millisecondsTo('Hello, world.', [path.join(outdir, 'hello.mjs')], folder),
        await millisecondsTo(undefined, ['-e', '0'], folder),
      ] as const;
      if (round > 0) rows.push(row);
    }
    return {
      game: median(rows.map(([game]) => game)),
      ink: median(rows.map(([, ink]) => ink)),
      node: median(rows.map(([, , node]) => node)),
      ratio: median(rows.map(([game, ink]) => game / ink)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** From starting Node to the chunk of output that completes this text; without one, to its end. */
function millisecondsTo(
  text: string | undefined,
  args: readonly string[],
  home: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const pty = nodePty.spawn(process.execPath, [...args], {
      cols: 80,
      rows: 24,
      env: environment(home),
    });
    let output = '';
    let found: number | undefined;
    const timer = setTimeout(() => pty.kill('SIGKILL'), patience);
    pty.onData((chunk) => {
      output += chunk;
      if (text === undefined || found !== undefined || !output.includes(text)) return;
      found = performance.now() - start;
      pty.kill('SIGKILL');
    });
    pty.onExit(() => {
      clearTimeout(timer);
      if (text === undefined) resolve(performance.now() - start);
      else if (found !== undefined) resolve(found);
      else reject(new Error(`never shows "${text}":\n${output}`));
    });
  });
}
