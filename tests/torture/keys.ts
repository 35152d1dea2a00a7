// Random keys and bytes over a real pseudo-terminal: nothing breaks, hangs, or grows.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '../e2e/command.ts';
import { heapOf, tellsHeap } from '../e2e/heap.ts';
import { withNode } from '../e2e/program.ts';
import { type Exit, openTerminal, type Terminal } from '../e2e/pty.ts';
import { type Dice, diceFrom } from './dice.ts';
import { eventFrom, withoutLeaving } from './noise.ts';
import { memoryOf } from './process.ts';
import { flawsOf } from './saved.ts';
import type { Outcome, Torment, Trial } from './torment.ts';

/** Events between two looks at the game. */
const batch = 150;
/** More than that in use between the first and the last tenth of one game is a leak, in MB. */
const mostGrowth = 5;
/** So many readings of one game say whether it grows. */
const enoughReadings = 20;
const patience = 60_000;

interface Played {
  /** For each start, so that what is over does not stay over. */
  readonly args: (start: number) => readonly string[];
  /** The part of the events that it gets. */
  readonly share: number;
  /** What closes whatever is open, without leaving the game: one of them, sooner or later. */
  readonly wayOut: readonly string[];
  /** The keys that leave it. */
  readonly leaves: RegExp;
}

// What is pasted ends first: no key is heard in it.
const usual = { wayOut: ['\x1b[201~', '\x1b'], leaves: /[qQ]/g };
const seedOf = (start: number) => `torture-${start}`;

const games: readonly Played[] = [
  { args: () => [], share: 0.3, ...usual },
  {
    args: () => ['play', 'two-words-of-memory', '--seed', 'torture'],
    share: 0.2,
    ...usual,
  },
  // Escape leaves a warm-up; what is pasted ends, n closes a question, and g the goal.
  {
    args: (start) => ['warmup', '--seed', seedOf(start)],
    share: 0.3,
    wayOut: ['\x1b[201~', 'n', 'g'],
    leaves: /[qQ]|\x1b(?![[\]OP_])/g,
  },
  {
    args: () => ['lab', fileURLToPath(new URL('../fixtures/context-two.csv', import.meta.url))],
    share: 0.2,
    ...usual,
  },
];

export const keys: Torment = {
  about: 'random keys and bytes on the map, in a level, in a warm-up and in the lab',
  small: 1200,
  large: 100_000,
  async run(trial) {
    const tried: string[] = [];
    const lost: string[] = [];
    for (const game of games) {
      const outcome = await torment(game, { ...trial, size: Math.ceil(trial.size * game.share) });
      tried.push(...outcome.tried);
      lost.push(...outcome.lost);
    }
    return { tried, lost };
  },
};

/**
 * For the first fifth, keys may leave the game, which is then started again; after that none does,
 * so that one game goes on to the end: only so is it seen what it holds by then.
 */
async function torment(game: Played, { seed: word, size, note }: Trial): Promise<Outcome> {
  const name = ['pongpt', ...game.args(1)].join(' ');
  const dice = diceFrom(`${word} ${name}`);
  const home = mkdtempSync(join(tmpdir(), 'pongpt-torture-'));
  const lost: string[] = [];
  let memory: number[] = [];
  let longest: readonly number[] = [];
  let starts = 0;
  let terminal: Terminal | undefined;
  try {
    for (let done = 0; done < size && lost.length === 0; done += batch) {
      if (terminal === undefined) {
        starts += 1;
        memory = [];
        terminal = await openQuietly(game.args(starts), home);
        await terminal.waitFor(/\S/, { timeout: patience });
      }
      await sendNoise(terminal, dice, done < size / 5 ? undefined : game.leaves);
      const over = await stillHears(terminal, dice, game.wayOut);
      lost.push(...(over ? endingFlaws(over, terminal) : []));
      lost.push(...flawsOf(home));
      lost.push(...litterIn(home));
      const used = await heapOf(terminal, join(home, heapFile));
      if (used !== undefined) memory.push(used);
      if (memory.length > longest.length) longest = memory;
      const now = `${megabytes(used)} MB in use, ${memoryOf(terminal.pid) ?? '?'} held`;
      if (done % (20 * batch) === 0) note(`${name}: ${done} events, ${starts} starts, ${now}`);
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
  const tenth = Math.ceil(longest.length / 10);
  // What is loaded when it is needed is there after a while: that is no growth.
  const [early, late] = [longest.slice(3 * tenth, 5 * tenth), longest.slice(-tenth)].map((part) =>
    Math.max(0, ...part),
  ) as [number, number];
  const grown = `${megabytes(early)} MB in use early and ${megabytes(late)} MB late`;
  // The model of a text that is opened late stays at hand: it comes in one step, and a leak does not.
  const steps = longest
    .slice(3 * tenth + 1)
    .map((used, at) => used - (longest[3 * tenth + at] ?? used));
  const growth = late - early - Math.max(0, ...steps);
  if (longest.length >= enoughReadings && growth > mostGrowth) lost.push(`${name}: ${grown}`);
  const long = `the longest of ${longest.length * batch} events`;
  return { tried: [`${name}: ${size} events, ${starts} starts, ${long}: ${grown}`], lost };
}

function megabytes(number: number | undefined): string {
  return number === undefined ? '?' : number.toFixed(1);
}

/** Beside the save file. */
const heapFile = 'heap';

/** Once it has left, Ctrl+Z and Ctrl+\\ are for the shell, and would hold it or kill it. */
function openQuietly(args: readonly string[], home: string): Promise<Terminal> {
  const command = [
    'sh',
    '-c',
    'stty -isig; exec "$@"',
    'sh',
    ...withNode(['node', ...tellsHeap, cli, ...args]),
  ];
  const env = { TMPDIR: home, HEAP: join(home, heapFile) };
  // What the lab saves, it saves there.
  return openTerminal({ command, home, cwd: home, forgetful: true, env });
}

async function sendNoise(terminal: Terminal, dice: Dice, heldBack?: RegExp): Promise<void> {
  for (let n = 0; n < batch; n += 1) {
    const event = eventFrom(dice);
    const [first, ...rest] = heldBack ? withoutLeaving(event, heldBack) : event;
    if (first) terminal.send(first);
    for (const part of rest) {
      // Shorter and longer than the game waits for the rest of a sequence.
      await pause(dice.oneOf([0, 5, 20, 80]));
      terminal.send(part);
    }
    if (dice.chance(20)) await pause(0);
    // In a window that is too small, Escape leaves every game.
    const [columns, rows] = heldBack ? [60, 20] : [20, 5];
    if (dice.chance(1)) resize(terminal, dice.between(columns, 120), dice.between(rows, 40));
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
async function stillHears(
  terminal: Terminal,
  dice: Dice,
  wayOut: readonly string[],
): Promise<Exit | undefined> {
  await terminal.settled({ quiet: 100, timeout: patience }).catch(() => {});
  resize(terminal, dice.between(60, 120), dice.between(20, 40));
  return Promise.race([terminal.exited, heard(terminal, wayOut)]);
}

/** What the first word of each world's list means. */
const firstWords = ['one coloured sticky note', 'keys, and a value beside each'];

async function heard(terminal: Terminal, wayOut: readonly string[]): Promise<undefined> {
  const isHelp = (screen: string) => firstWords.some((meaning) => screen.includes(meaning));
  const end = performance.now() + patience;
  // Of what was pasted, a thousand keys may still be on their way.
  for (let n = 0; performance.now() < end; n += 1) {
    if (isHelp(terminal.text())) {
      terminal.press('w');
      // A key that came right behind an Escape was lost with it: then once more.
      const gone = terminal.waitFor((screen) => !isHelp(screen), { timeout: 2000 });
      if (await gone.then(Boolean, () => false)) {
        terminal.press('?');
        return undefined;
      }
    }
    // ? and w lead to the words, where nothing is open; an Escape needs a moment of its own.
    if (n > 0) terminal.press(wayOut[n % wayOut.length] ?? '');
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
