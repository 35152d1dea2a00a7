// How long it takes from starting the command to what it shows, beside a bare Ink program and Node
// alone. They take turns, so that a busy machine slows all of them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import nodePty from '@lydell/node-pty';
import { build } from 'esbuild';
import { bundleCommand } from '../scripts/bundle-command.mjs';
import { bundleOptions } from '../scripts/bundle-options.mjs';
import { cli } from '../tests/e2e/command.ts';
import { environment, nodeUnderTest } from '../tests/e2e/program.ts';
import { type BenchOptions, ms } from './part.ts';
import { median } from './statistics.ts';

/** What is started, and the text that it is waited for; without one, its end is. */
interface Start {
  readonly name: string;
  readonly args: readonly string[];
  readonly text?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const patience = 30_000;

const hello = fileURLToPath(new URL('hello.tsx', import.meta.url));
const bareInk = 'a bare Ink program';
const bareNode = 'node -e 0';

/** The part `start`. */
export async function* startFigures(options: BenchOptions): AsyncGenerator<string> {
  const rounds = Number(options.rounds ?? 15);
  const folder = await mkdtemp(path.join(tmpdir(), 'pongpt-bench-'));
  try {
    const starts: readonly Start[] = [
      { name: 'the map', args: [cli], text: 'help' },
      {
        name: 'the map, nothing kept compiled',
        args: [cli],
        text: 'help',
        env: { NODE_DISABLE_COMPILE_CACHE: '1' },
      },
      { name: 'a level', args: [cli, 'play', 'draw-a-document'], text: 'help' },
      { name: bareInk, args: [await bundleHello(folder)], text: 'Hello, world.' },
      {
        name: 'the same, built as the game',
        args: [await builtHello(folder)],
        text: 'Hello, world.',
      },
      ...['--version', 'levels', 'progress', 'rules'].map((command) => ({
        name: `pongpt ${command}`,
        args: [cli, command],
      })),
      { name: bareNode, args: ['-e', '0'] },
    ];
    const times = await measure(starts, rounds, folder);
    const ofInk = times.get(bareInk) ?? [];
    const ofNode = times.get(bareNode) ?? [];
    yield `From starting it to its first frame, or to its end, medians of ${rounds} rounds by turns:`;
    for (const [name, all] of times) {
      const ratio = (others: readonly number[]) =>
        median(all.map((time, round) => time / (others[round] ?? Number.NaN))).toFixed(2);
      yield `  ${name.padEnd(32)}${ms(median(all))}   ${ratio(ofInk)} x Ink   ${ratio(ofNode)} x node`;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundleHello(folder: string): Promise<string> {
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
  return path.join(outdir, 'hello.mjs');
}

/** With the same changes to the libraries as the game, and kept compiled. */
async function builtHello(folder: string): Promise<string> {
  const out = path.join(folder, 'built-hello');
  await bundleCommand(out, [], 'bench/hello-command.ts');
  return path.join(out, 'cli.js');
}

/** The times of each start, by its name: one for each round. */
async function measure(
  starts: readonly Start[],
  rounds: number,
  home: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(starts.map(({ name }) => [name, []]));
  // The first round warms the file cache, and keeps what was compiled: it is left, not killed.
  for (let round = 0; round <= rounds; round += 1) {
    for (const start of starts) {
      const time = await millisecondsOf(start, home, round === 0 ? 'leave' : 'kill');
      if (round > 0) times.get(start.name)?.push(time);
    }
  }
  return times;
}

function millisecondsOf(
  { args, text, env }: Start,
  home: string,
  then: 'leave' | 'kill',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const pty = nodePty.spawn(nodeUnderTest, [...args], {
      cols: 80,
      rows: 24,
      // Compiled code of this run alone: the first is for the game on Node 20, the second for later ones.
      env: environment(home, { XDG_CACHE_HOME: home, TMPDIR: home, ...env }),
    });
    let output = '';
    let found: number | undefined;
    const timer = setTimeout(() => pty.kill('SIGKILL'), patience);
    pty.onData((chunk) => {
      output += chunk;
      if (text === undefined || found !== undefined || !output.includes(text)) return;
      found = performance.now() - start;
      if (then === 'leave') pty.write('\x03');
      else pty.kill('SIGKILL');
    });
    pty.onExit(() => {
      clearTimeout(timer);
      if (text === undefined) resolve(performance.now() - start);
      else if (found !== undefined) resolve(found);
      else reject(new Error(`never shows "${text}":\n${output}`));
    });
  });
}
