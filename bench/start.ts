// How long it takes from starting the command to its first frame, beside a bare Ink program and
// Node alone. They take turns, so that a busy machine slows all three.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import nodePty from '@lydell/node-pty';
import { build } from 'esbuild';
import { bundleOptions } from '../scripts/bundle-options.mjs';
import { cli } from '../tests/e2e/command.ts';
import { environment } from '../tests/e2e/program.ts';
import { type BenchOptions, ms } from './part.ts';
import { median } from './statistics.ts';

interface StartFigures {
  /** Milliseconds to the first frame, and to the end of `node -e 0`: medians. */
  readonly game: number;
  readonly ink: number;
  readonly node: number;
  /** The median over all rounds of game / ink within the round. */
  readonly ratio: number;
}

const patience = 30_000;

const hello = fileURLToPath(new URL('hello.tsx', import.meta.url));

/** The part `start`. */
export async function* startFigures(options: BenchOptions): AsyncGenerator<string> {
  const rounds = Number(options.rounds ?? 15);
  const start = await measureStart(rounds);
  yield `First frame, median of ${rounds} rounds by turns:`;
  yield `  the game           ${ms(start.game)}`;
  yield `  a bare Ink program ${ms(start.ink)}`;
  yield `  node -e 0          ${ms(start.node)}`;
  yield `  game / bare Ink    ${start.ratio.toFixed(2)} (median of the ratios of each round)`;
}

/** `rounds` times game, bare Ink, node. */
async function measureStart(rounds: number): Promise<StartFigures> {
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
