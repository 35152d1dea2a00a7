import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pongpt-worker-'));
fs.chmodSync(folder, 0o755);
const bundle = path.join(folder, 'worker.cjs');
await build({
  entryPoints: [path.join(import.meta.dirname, 'worker.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

export interface Game {
  readonly process: ChildProcess;
  /** What it said so far, a line for each commit. */
  readonly lines: () => readonly { readonly step: number; readonly problem: unknown }[];
  /** Resolves when it has committed that many times, or is over. */
  readonly committed: (count: number) => Promise<void>;
  readonly over: Promise<unknown>;
}

/** A game that commits `count` times as fast as it can; root's game may be played as nobody. */
export function startGame(
  home: string,
  name: string,
  count: number,
  options: { readonly asNobody?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Game {
  const nobody = options.asNobody && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const child = spawn(process.execPath, [bundle, home, name, `${count}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...options.env },
    ...nobody,
  });
  const over = once(child, 'close');
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  // What stands before the last line break: a killed game may have said half a line.
  const lines = () => text.split('\n').slice(0, -1);
  return {
    process: child,
    lines: () => lines().map((line) => JSON.parse(line)),
    committed: async (wanted) => {
      while (lines().length < wanted && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(child.stdout, 'data'), over]);
      }
    },
    over,
  };
}
