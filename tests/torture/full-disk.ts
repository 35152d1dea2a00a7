// A disk that is full, or read-only, in the middle of a level: play goes on, the player is told, and
// everything is saved as soon as it can be, or else kept as a copy. On a small disk of its own where
// one may be mounted.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProgress } from '../../src/progress.ts';
import { bytesOf, hear, showsTwin } from '../e2e/command.ts';
import { openPair, type Pair, pressBoth, wide } from '../e2e/pair.ts';
import { nextKeys } from '../solver.ts';
import { diceFrom } from './dice.ts';
import type { Torment } from './torment.ts';

/** How to take a disk away from a game, and give it back. */
interface Trouble {
  readonly name: string;
  readonly begin: (disk: string) => void;
  readonly end: (disk: string) => void;
}

const troubles: readonly Trouble[] = [
  { name: 'full', begin: fill, end: (disk) => rmSync(join(disk, 'filler')) },
  { name: 'read-only', begin: (disk) => remount(disk, 'ro'), end: (disk) => remount(disk, 'rw') },
];

/** Generous: others may be at work on this machine, too. */
const timeout = 60_000;

export const fullDisk: Torment = {
  about: 'a disk that is full or read-only in the middle of a level',
  small: 1,
  large: 10,
  async run({ seed, size }) {
    const dice = diceFrom(seed);
    const place = mkdtempSync(join(tmpdir(), 'pongpt-torture-'));
    const disk = join(place, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    if (mounted.status !== 0) {
      rmSync(place, { recursive: true });
      return { tried: ['nothing: no disk may be mounted here'], lost: [] };
    }
    const lost: string[] = [];
    try {
      for (let round = 1; round <= size; round += 1) {
        for (const trouble of troubles) {
          const moves = dice.between(1, 12);
          const passes = dice.chance(50);
          const flaws = await playThrough(trouble, { disk, place, moves, passes });
          const length = passes ? 'for a while' : 'for good';
          lost.push(...flaws.map((flaw) => `${trouble.name} ${length}, ${moves} moves: ${flaw}`));
        }
      }
    } finally {
      spawnSync('umount', [disk]);
      rmSync(place, { recursive: true });
    }
    return { tried: [`${size} times full and read-only, for a while and for good`], lost };
  },
};

interface Round {
  readonly disk: string;
  readonly place: string;
  readonly moves: number;
  /** The trouble is over right before the player leaves. */
  readonly passes: boolean;
}

async function playThrough(
  trouble: Trouble,
  { disk, place, moves, passes }: Round,
): Promise<readonly string[]> {
  const home = join(disk, 'home');
  const copies = mkdtempSync(join(place, 'copies-'));
  const pair = await openPair({ level: 'first', home, env: { TMPDIR: copies } });
  const { terminal, twin } = pair;
  for (let n = 0; n < moves; n += 1) playOn(pair);
  await showsTwin(terminal, twin, wide, { timeout });
  trouble.begin(disk);
  // From here on the terminal has a note that its twin does not know of.
  const told = await tellsThatItCannotSave(pair);
  for (let n = 0; n < 3; n += 1) playOn(pair);
  await terminal.settled();
  const before = twin.getState().progress;
  if (passes) trouble.end(disk);
  terminal.press('Ctrl+C');
  await terminal.exited;
  const said = terminal.text().replaceAll('\n', ' ');
  const [copy] = readdirSync(copies);
  const where = passes ? home : join(copies, copy ?? 'none');
  const kept = openProgress({ cwd: where }).progress;
  const flaws = [
    ...(told ? [] : ['the player was not told']),
    ...(said.includes('Everything is saved') === passes ? [] : [`the farewell says: ${said}`]),
    ...(passes === (copy === undefined) ? [] : [`copies: ${copy}`]),
    ...(JSON.stringify(kept.sessions) === JSON.stringify(before.sessions) &&
    JSON.stringify(kept.results) === JSON.stringify(before.results)
      ? []
      : [`kept ${JSON.stringify(kept)} of ${JSON.stringify(before)}`]),
  ];
  if (!passes) trouble.end(disk);
  await terminal.close();
  rmSync(home, { recursive: true });
  // Nothing is in the way of the next game.
  const next = await openPair({ level: 'first', home });
  await pressBoth(next, 'enter');
  await next.terminal.close();
  const { stage } = openProgress({ cwd: home }).progress.sessions.first ?? {};
  if (stage?.at !== 'story' || stage.card !== 1) flaws.push('the next game is not saved');
  rmSync(home, { recursive: true });
  return flaws;
}

/** One move of the solution, without waiting for what it does. */
function playOn({ terminal, twin }: Pair): void {
  for (const key of nextKeys(twin.world, twin.getState())) {
    hear(twin, key);
    terminal.press(bytesOf(key));
  }
}

async function tellsThatItCannotSave(pair: Pair): Promise<boolean> {
  playOn(pair);
  const told = pair.terminal.waitFor(/Your progress cannot be\s+saved/);
  return told.then(
    () => true,
    () => false,
  );
}

/** Until not a byte more has room. */
function fill(disk: string): void {
  const file = openSync(join(disk, 'filler'), 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(512));
  } catch (error) {
    if (!String(error).includes('ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

function remount(disk: string, mode: 'ro' | 'rw'): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${mode}`, disk]);
  if (status !== 0) throw new Error(`cannot remount: ${stderr}`);
}
