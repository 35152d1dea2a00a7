// Opening 10 MB of text in the lab: `node scripts/run.mjs bench/lab.ts [--rounds 5] [--megabytes 10]`
// The built command in a pseudo-terminal, by turns with `pongpt train` on the same file, so that a busy
// machine slows both. Left out: other machines. Nothing is judged here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import alea from 'seedrandom/lib/alea.js';
import { cli } from '../tests/e2e/command.ts';
import { environment } from '../tests/e2e/program.ts';
import { openTerminal, type Terminal } from '../tests/e2e/pty.ts';
import { median } from './statistics.ts';

export interface LabFigures {
  readonly rounds: number;
  readonly bytes: number;
  /** Medians, in milliseconds: to the first screen, and to the table of the whole text. */
  readonly firstScreen: number;
  readonly whole: number;
  /** The same file through `pongpt train`, and the median of whole / train of each round. */
  readonly train: number;
  readonly ratio: number;
  /** The median of the longest time that a key had to wait while it was read, and the longest of all. */
  readonly keyWait: number;
  readonly longestKeyWait: number;
  /** The median of the most memory that was held, in bytes; undefined where the system does not say. */
  readonly memory: number | undefined;
}

/** Opens the text `rounds` times, and presses a key now and then while it is read. */
export async function labFigures({
  rounds = 5,
  megabytes = 10,
}: {
  rounds?: number;
  megabytes?: number;
} = {}): Promise<LabFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pongpt-lab-bench-'));
  try {
    const file = path.join(folder, 'text.txt');
    const text = madeText('pongpt', megabytes * 1_000_000);
    await writeFile(file, text);
    const opened: Opened[] = [];
    const trained: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      trained.push(train(file, folder));
      opened.push(await open(file, folder));
    }
    const waits = opened.map(({ waits }) => Math.max(...waits));
    const memory = opened.flatMap((each) => each.memory ?? []);
    return {
      rounds,
      bytes: text.length,
      firstScreen: median(opened.map(({ firstScreen }) => firstScreen)),
      whole: median(opened.map(({ whole }) => whole)),
      train: median(trained),
      ratio: median(opened.map(({ whole }, at) => whole / (trained[at] ?? Number.NaN))),
      keyWait: median(waits),
      longestKeyWait: Math.max(...waits),
      memory: memory.length === 0 ? undefined : median(memory),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The figures as lines, for `npm run bench`. */
export function labLines(figures: LabFigures): readonly string[] {
  const { rounds, bytes, firstScreen, whole, train, ratio, keyWait, longestKeyWait, memory } =
    figures;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  return [
    `Opening ${(bytes / 1e6).toFixed(0)} MB of text in the lab, median of ${rounds} rounds by turns:`,
    `  to the first screen  ${seconds(firstScreen)}`,
    `  to the whole table   ${seconds(whole)}`,
    `  pongpt train         ${seconds(train)}`,
    `  lab / train          ${ratio.toFixed(2)} (median of the ratios of each round)`,
    `  a key waited at most ${keyWait.toFixed(0)} ms (median of the rounds; ${longestKeyWait.toFixed(0)} ms in the worst)`,
    ...(memory === undefined ? [] : [`  most memory held     ${(memory / 1e6).toFixed(0)} MB`]),
  ];
}

interface Opened {
  readonly firstScreen: number;
  readonly whole: number;
  readonly waits: readonly number[];
  readonly memory: number | undefined;
}

const patience = { timeout: 120_000 };

async function open(file: string, home: string): Promise<Opened> {
  const start = performance.now();
  const terminal = await openTerminal({ command: ['node', cli, 'lab', file], home });
  try {
    await terminal.waitFor('The lab', patience);
    const firstScreen = performance.now() - start;
    const whole = terminal.waitFor(/\d,\d{3} bins/, patience).then(() => performance.now() - start);
    let over = false;
    const done = whole.finally(() => {
      over = true;
    });
    const waits: number[] = [];
    // The help and back: each of them draws a whole screen.
    for (let n = 0; !over; n += 1) {
      const shows = n % 2 === 0 ? 'What the keys do here' : /Read so far|Reading|\d,\d{3} bins/;
      waits.push(await keyWait(terminal, '?', shows));
      await Promise.race([done, new Promise((next) => setTimeout(next, 50))]);
      // The table is seen only if the help is closed.
      if (n % 2 === 0) {
        waits.push(await keyWait(terminal, '?', /Read so far|Reading|\d,\d{3} bins/));
        n += 1;
      }
    }
    return { firstScreen, whole: await whole, waits, memory: memoryOf(terminal.pid) };
  } finally {
    await terminal.close();
  }
}

/** Milliseconds from a key to what it should bring about. */
async function keyWait(terminal: Terminal, key: string, shows: string | RegExp): Promise<number> {
  const pressed = performance.now();
  terminal.press(key);
  await terminal.waitFor(shows, patience);
  return performance.now() - pressed;
}

function train(file: string, home: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [cli, 'train', file], {
    env: environment(home),
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error('pongpt train failed');
  return performance.now() - start;
}

/** The most memory that a process has held, where /proc says it. */
function memoryOf(pid: number): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

/** Sentences of made-up words, a few of them often and most of them seldom, as in any language. */
function madeText(seed: string, length: number): string {
  const random = alea(seed);
  const letter = () => String.fromCharCode(97 + Math.floor(26 * random()));
  const words = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 2 + Math.floor(8 * random()) }, letter).join(''),
  );
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const sentence = Array.from({ length: 8 + Math.floor(10 * random()) }, () => {
      // The word of rank r about as often as 1 / r.
      return words[Math.floor(words.length ** random()) - 1] ?? '';
    });
    const part = `${sentence.join(' ')}.${random() < 0.2 ? '\n' : ' '}`;
    size += part.length;
    parts.push(part);
  }
  return parts.join('').slice(0, length);
}

if (
  process.argv[1] !== undefined &&
  path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      megabytes: { type: 'string', default: '10' },
    },
  });
  const figures = await labFigures({
    rounds: Number(values.rounds),
    megabytes: Number(values.megabytes),
  });
  process.stdout.write(`${labLines(figures).join('\n')}\n`);
}
