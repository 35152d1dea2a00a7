// One game at a time changes a save file: a lock file beside it says whose turn it is.
// Left out: waiting for long. A turn takes milliseconds, so whoever waits longer gives up.
import fs from 'node:fs';
import { hostname } from 'node:os';
import { codeOf, createFile, readIfThere } from './disk.ts';

/** How long to wait for another game's turn to end while somebody plays, in milliseconds. */
const patience = 400;
/** The same where it is the last chance: longer than any turn lasts. */
export const lastPatience = 6000;
/** A turn that is older than this many milliseconds was never ended: its game is gone. */
const longestTurn = 5000;
/** The same for a lock without an owner's name, which takes microseconds to be written. */
const longestNaming = 200;

/** The lock was taken for as long as we could wait, or taken from us. */
export class LockedError extends Error {}

/** A turn at changing the file. */
export interface Turn {
  /** A name for the file's next content until it is whole; ours alone. */
  readonly temporary: string;
  /**
   * To be asked right before the work takes effect: throws a LockedError if another game took our
   * turn for lost, because this computer slept in the middle of it.
   */
  check(): void;
}

/**
 * Does the work while no other game does.
 * Throws a LockedError when the lock stays taken, and what the file system throws.
 */
export function withLock(file: string, work: (turn: Turn) => void, wait = patience): void {
  const lock = `${file}.lock`;
  const id = crypto.randomUUID();
  const owner = `${hostname()} ${process.pid} ${id}`;
  const isMine = () => readIfThere(lock)?.toString() === owner;
  take(file, lock, owner, wait);
  try {
    work({
      temporary: temporaryName(file, id),
      check: () => {
        if (!isMine()) throw new LockedError('another game took the turn');
      },
    });
  } finally {
    if (isMine()) fs.rmSync(lock, { force: true });
  }
}

function take(file: string, lock: string, owner: string, wait: number): void {
  const start = performance.now();
  while (!createFile(lock, owner)) {
    if (performance.now() - start > wait) throw new LockedError('another game has its turn');
    if (isAbandoned(lock)) clear(file, lock);
    else pause(1 + 4 * Math.random());
  }
}

/** Whether the lock was left behind by a game that was killed in its turn. */
function isAbandoned(lock: string): boolean {
  const stats = fs.statSync(lock, { throwIfNoEntry: false });
  const [host, pid] = readIfThere(lock)?.toString().split(' ') ?? [];
  if (!stats) return false;
  const age = Math.abs(Date.now() - stats.mtimeMs);
  if (!host || !pid) return age > longestNaming;
  return age > longestTurn || (host === hostname() && !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  // Not this process: it takes one turn at a time. The number belonged to a game before.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * Takes an abandoned lock away, with what its game was writing. Only one game at a time may, and it
 * looks again first: otherwise it might take the lock of a game that has just cleared the old one.
 */
function clear(file: string, lock: string): void {
  const guard = `${lock}.clear`;
  if (createFile(guard, '')) {
    const [, , id] = readIfThere(lock)?.toString().split(' ') ?? [];
    if (isAbandoned(lock)) {
      if (id) fs.rmSync(temporaryName(file, id), { force: true });
      fs.rmSync(lock, { force: true });
    }
    fs.rmSync(guard, { force: true });
  } else if (isAbandoned(guard)) {
    fs.rmSync(guard, { force: true });
  } else {
    pause(1);
  }
}

function temporaryName(file: string, id: string): string {
  return `${file}.${id}.new`;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
