// Random keys and bytes over a real pseudo-terminal: nothing breaks, hangs, or grows.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { levels, world } from '../course.ts';
import { cli } from '../e2e/command.ts';
import { withNode } from '../e2e/program.ts';
import { type Exit, openTerminal, type Terminal } from '../e2e/pty.ts';
import { exercise, warmUpWorld } from '../warm-up.ts';
import { type Dice, diceFrom } from './dice.ts';
import { eventFrom } from './noise.ts';
import { memoryOf } from './process.ts';
import { flawsOf } from './saved.ts';
import type { Outcome, Torment, Trial } from './torment.ts';

const seed = 'torture';
/** Events between two looks at the game. */
const batch = 150;
/** More than that between the first and the last tenth is a leak, in MB. */
const mostGrowth = 60;
const patience = 60_000;

/** Each with the part of the events that it gets. */
const games = [
  { args: [], share: 0.3 },
  { args: ['play', 'two-words-of-memory', '--seed', seed], share: 0.2 },
  { args: ['warmup', '--seed', seed], share: 0.3 },
  {
    args: ['lab', fileURLToPath(new URL('../fixtures/context-two.csv', import.meta.url))],
    share: 0.2,
  },
] as const;

export const keys: Torment = {
  about: 'random keys and bytes on the map, in a level, in a warm-up and in the lab',
  small: 1200,
  large: 100_000,
  async run(trial) {
    const tried: string[] = [];
    const lost: string[] = [];
    for (const { args, share } of games) {
      const outcome = await torment(args, { ...trial, size: Math.ceil(trial.size * share) });
      tried.push(...outcome.tried);
      lost.push(...outcome.lost);
    }
    return { tried, lost };
  },
};

async function torment(
  args: readonly string[],
  { seed: word, size, note }: Trial,
): Promise<Outcome> {
  const dice = diceFrom(`${word} ${args.join(' ')}`);
  const home = mkdtempSync(join(tmpdir(), 'pongpt-torture-'));
  const lost: string[] = [];
  const memory: number[] = [];
  const exercises = warmUpWorld.levels.map(({ id }) => exercise(seed, id));
  const name = ['pongpt', ...args].join(' ');
  let starts = 0;
  let terminal: Terminal | undefined;
  try {
    for (let done = 0; done < size && lost.length === 0; done += batch) {
      if (terminal === undefined) {
        terminal = await openQuietly(args, home);
        await terminal.waitFor(/\S/, { timeout: patience });
        starts += 1;
      }
      await sendNoise(terminal, dice);
      const over = await stillHears(terminal, dice);
      lost.push(...(over ? endingFlaws(over, terminal) : []));
      lost.push(...flawsOf(world, home, [...levels, ...exercises]));
      lost.push(...litterIn(home));
      const held = memoryOf(terminal.pid);
      if (held !== undefined) memory.push(held);
      if (done % (20 * batch) === 0) note(`${name}: ${done} events, ${held ?? '?'} MB`);
      if (over) {
        await terminal.close();
        terminal = undefined;
      }
    }
    if (terminal) lost.push(...(await leavesByInterrupt(terminal)));
  } catch (error) {
    lost.push(`${name}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await terminal?.close();
    rmSync(home, { recursive: true });
  }
  const tenth = Math.ceil(memory.length / 10);
  const [early, late] = [memory.slice(0, 2 * tenth), memory.slice(-tenth)].map((part) =>
    Math.max(0, ...part),
  ) as [number, number];
  if (starts === 1 && late - early > mostGrowth) lost.push(`${name}: from ${early} to ${late} MB`);
  return {
    tried: [`${name}: ${size} events, ${starts} starts, ${early} MB early and ${late} MB late`],
    lost,
  };
}

/** Once it has left, Ctrl+Z and Ctrl+\\ are for the shell, and would hold it or kill it. */
function openQuietly(args: readonly string[], home: string): Promise<Terminal> {
  const command = ['sh', '-c', 'stty -isig; exec "$@"', 'sh', ...withNode(['node', cli, ...args])];
  // What the lab saves, it saves there.
  return openTerminal({ command, home, cwd: home, forgetful: true, env: { TMPDIR: home } });
}

async function sendNoise(terminal: Terminal, dice: Dice): Promise<void> {
  for (let n = 0; n < batch; n += 1) {
    const [first, ...rest] = eventFrom(dice);
    if (first) terminal.send(first);
    for (const part of rest) {
      // Shorter and longer than the game waits for the rest of a sequence.
      await pause(dice.oneOf([0, 5, 20, 80]));
      terminal.send(part);
    }
    if (dice.chance(20)) await pause(0);
    if (dice.chance(1)) resize(terminal, dice.between(20, 120), dice.between(5, 40));
  }
}

/** A terminal whose program has just ended cannot be resized any more. */
function resize(terminal: Terminal, cols: number, rows: number): void {
  try {
    terminal.resize(cols, rows);
  } catch (error) {
    if (!String(error).includes('EBADF')) throw error;
  }
}

/** Ends an open sequence, and sees that keys are heard: the help comes up and goes, at any size. */
async function stillHears(terminal: Terminal, dice: Dice): Promise<Exit | undefined> {
  await terminal.settled({ quiet: 100, timeout: patience }).catch(() => {});
  resize(terminal, dice.between(60, 120), dice.between(20, 40));
  return Promise.race([terminal.exited, heard(terminal)]);
}

async function heard(terminal: Terminal): Promise<undefined> {
  const isHelp = (screen: string) => screen.includes('one coloured sticky note');
  for (let n = 0; n < 50; n += 1) {
    if (isHelp(terminal.text())) {
      terminal.press('w');
      await terminal.waitFor((screen) => !isHelp(screen), { timeout: patience });
      terminal.press('?');
      return undefined;
    }
    // Escape closes what asks something, x a note; ? and w lead to the words.
    terminal.press('\x1b');
    await pause(70);
    terminal.press('?', 'w');
    await terminal.settled({ quiet: 50, timeout: patience });
  }
  throw new Error(`no longer hears keys. The screen:\n${terminal.text()}`);
}

/** Keys may leave the game: by q with 0, by Ctrl+C with 130. */
function endingFlaws({ code, signal }: Exit, terminal: Terminal): readonly string[] {
  if ((code === 0 || code === 130) && signal === undefined && !terminal.onAlternateScreen)
    return [];
  return [`ended with ${code} ${signal ?? ''}. The screen:\n${terminal.text()}`];
}

async function leavesByInterrupt(terminal: Terminal): Promise<readonly string[]> {
  terminal.press('Ctrl+C');
  const over = await Promise.race([terminal.exited, pause(patience)]);
  return over ? endingFlaws(over, terminal) : ['did not leave by Ctrl+C'];
}

/** What a crash, a broken save or a full disk would leave behind. */
function litterIn(home: string): readonly string[] {
  return readdirSync(home)
    .filter((name) => /crash|broken/.test(name))
    .map((name) => `left behind: ${name}\n${readFileSync(join(home, name), 'utf8')}`);
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds));
}
