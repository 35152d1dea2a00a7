// Opening 10 MB of text in the lab, and how long keys wait meanwhile: `npm run bench -- lab`
// The built command in a pseudo-terminal, by turns with `pongpt train` on the same file. A busy machine
// stretches the time on the clock; processor time it stretches least.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cli } from '../tests/e2e/command.ts';
import { environment } from '../tests/e2e/program.ts';
import { openTerminal, type Terminal } from '../tests/e2e/pty.ts';
import { madeText } from './made-text.ts';
import type { BenchOptions } from './part.ts';
import { median } from './statistics.ts';

/** Characters of the text, one byte each; words enough to make so many. */
const size = 10_000_000;
const words = 2_400_000;

/** The part `lab`. */
export async function* labFigures(options: BenchOptions): AsyncGenerator<string> {
  const rounds = Number(options.rounds ?? 5);
  const folder = await mkdtemp(path.join(tmpdir(), 'pongpt-lab-bench-'));
  try {
    const file = path.join(folder, 'text.txt');
    const text = madeText('pongpt', words).slice(0, size);
    await writeFile(file, text);
    const opened: Opened[] = [];
    const trained: Trained[] = [];
    const waits: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      trained.push(train(file, folder));
      opened.push(await openUndisturbed(file, folder));
      waits.push(...(await openAndPress(file, folder)));
    }
    yield `Opening ${(text.length / 1e6).toFixed(0)} MB of text in the lab, median of ${rounds} rounds by turns with train:`;
    yield `  to the first screen  ${seconds(median(opened.map(({ firstScreen }) => firstScreen)))}`;
    yield `  to the whole table   ${timed(opened)}`;
    yield `  pongpt train         ${timed(trained)}`;
    yield `  lab / train          ${ratio(opened, trained, 'clock')}, processor time ${ratio(opened, trained, 'processor')}`;
    yield `  most memory held     ${Math.round(median(opened.map(({ memory }) => memory)) / 1e6)} MB`;
    yield `  ${waits.length} keys while it was read, each of which draws a whole screen: half waited ${Math.round(median(waits))} ms or less, the longest ${Math.round(Math.max(...waits))} ms`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds, on the clock and of the processor. */
interface Trained {
  readonly clock: number;
  /** NaN where the system does not say. */
  readonly processor: number;
}

interface Opened extends Trained {
  readonly firstScreen: number;
  /** The most that was held, in bytes. */
  readonly memory: number;
}

function timed(all: readonly Trained[]): string {
  const of = (which: keyof Trained) => seconds(median(all.map((each) => each[which])));
  return `${of('clock')}, processor time ${of('processor')}`;
}

/** The median of the ratios of each round. */
function ratio(
  opened: readonly Opened[],
  trained: readonly Trained[],
  which: keyof Trained,
): string {
  return median(
    opened.map((each, round) => each[which] / (trained[round]?.[which] ?? Number.NaN)),
  ).toFixed(2);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

const patience = { timeout: 120_000 };

/** The table of a text that large has so many bins. */
const wholeTable = /\d,\d{3} bins/;

async function openUndisturbed(file: string, home: string): Promise<Opened> {
  const start = performance.now();
  const terminal = await openTerminal({ command: ['node', cli, 'lab', file], home });
  try {
    await terminal.waitFor('The lab', patience);
    const firstScreen = performance.now() - start;
    await terminal.waitFor(wholeTable, patience);
    const clock = performance.now() - start;
    return { firstScreen, clock, ...usageOf(terminal.pid) };
  } finally {
    await terminal.close();
  }
}

/** Opens and closes the help until everything is read: how long each key waited, in milliseconds. */
async function openAndPress(file: string, home: string): Promise<readonly number[]> {
  const terminal = await openTerminal({ command: ['node', cli, 'lab', file], home });
  const waits: number[] = [];
  try {
    await terminal.waitFor('Reading', patience);
    while (!wholeTable.test(terminal.text())) {
      waits.push(await keyWait(terminal, 'What the keys do here'));
      waits.push(await keyWait(terminal, /Reading|\d,\d{3} bins/));
      // Nobody presses without a pause; and reading wants its turn.
      await new Promise((next) => setTimeout(next, 300));
    }
    return waits;
  } finally {
    await terminal.close();
  }
}

/** Milliseconds from the key of the help to what it should bring about. */
async function keyWait(terminal: Terminal, shows: string | RegExp): Promise<number> {
  const pressed = performance.now();
  terminal.press('?');
  await terminal.waitFor(shows, patience);
  return performance.now() - pressed;
}

function train(file: string, home: string): Trained {
  const start = performance.now();
  const { status, stdout } = spawnSync(
    'sh',
    ['-c', '"$@" > /dev/null && times', 'sh', process.execPath, cli, 'train', file],
    { env: environment(home), encoding: 'utf8' },
  );
  const clock = performance.now() - start;
  if (status !== 0) throw new Error('pongpt train failed');
  // The second line is that of the children: 0m2.340s 0m0.120s
  const times = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = times.reduce(
    (sum, [, minutes, rest]) => sum + 1000 * (60 * Number(minutes) + Number(rest)),
    0,
  );
  return { clock, processor: times.length === 2 ? processor : Number.NaN };
}

/** What a process has used so far, where /proc says it; ticks are hundredths of a second. */
function usageOf(pid: number): { processor: number; memory: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return {
      processor: 10 * (Number(fields[11]) + Number(fields[12])),
      memory: 1024 * Number(peak),
    };
  } catch {
    return { processor: Number.NaN, memory: Number.NaN };
  }
}
