// The few things done to files: where the save file is, read it, write it whole, set it aside.
// Left out: retrying. Whoever saves keeps what could not be written and tries again later.
import fs from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import { makeFolder } from '../make-folder.ts';

/**
 * savePath() → '/home/you/.config/pongpt/progress.json' on Linux, or in the folder PONGPT_HOME.
 * XDG_CONFIG_HOME is honoured; macOS and Windows have places of their own.
 */
export function savePath(folder = process.env.PONGPT_HOME): string {
  return path.resolve(folder || envPaths('pongpt', { suffix: '' }).config, 'progress.json');
}

/** The file itself where the path is a link, even if what it points to is not there yet. */
export function followLinks(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch {
    const isLink = fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();
    return isLink ? path.resolve(path.dirname(file), fs.readlinkSync(file)) : file;
  }
}

/** The bytes of a file, or undefined when there is none. A pipe would keep us waiting: refused. */
export function readIfThere(file: string): Buffer | undefined {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile()) throw Object.assign(new Error(`${file} is no file`), { code: 'EISDIR' });
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes the folder, and throws if the save file may not be written there. */
export function prepare(file: string): void {
  makeFolder(path.dirname(file));
  fs.accessSync(path.dirname(file), fs.constants.W_OK);
  // Renaming over it would get round its being read-only; whoever made it so meant it.
  if (fs.existsSync(file)) fs.accessSync(file, fs.constants.W_OK);
}

/**
 * Replaces a file at a stroke: whoever reads it, and whenever we are killed, it is the old one
 * or the new one, whole. `check` runs right before the stroke, and may throw to prevent it.
 */
export function replaceFile(
  file: string,
  temporary: string,
  bytes: Uint8Array,
  check: () => void,
): void {
  const old = fs.statSync(file, { throwIfNoEntry: false });
  try {
    const open = fs.openSync(temporary, 'wx');
    try {
      fs.writeFileSync(open, bytes);
      if (old) keepOwner(open, old);
      fs.fsyncSync(open);
    } finally {
      fs.closeSync(open);
    }
    check();
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Copies bytes to the first free name beside the file, and returns it. A copy that is already
 * there is not made twice.
 * setAside('…/progress.json', bytes) → '…/progress.json.broken-1'
 */
export function setAside(file: string, bytes: Uint8Array): string {
  for (let number = 1; ; number += 1) {
    const copy = `${file}.broken-${number}`;
    if (createFile(copy, bytes) || readIfThere(copy)?.equals(bytes)) return copy;
  }
}

/** Makes a file that must not be there yet; false when it is. */
export function createFile(file: string, content: string | Uint8Array): boolean {
  let open: number;
  try {
    open = fs.openSync(file, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    fs.writeFileSync(open, content);
  } catch (error) {
    fs.rmSync(file, { force: true });
    throw error;
  } finally {
    fs.closeSync(open);
  }
  return true;
}

/** codeOf(an error of the file system) → 'ENOENT' */
export function codeOf(error: unknown): string | undefined {
  const hasCode = error instanceof Error && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : undefined;
}

/** A file that root writes for a player stays the player's. */
function keepOwner(open: number, old: fs.Stats): void {
  try {
    fs.fchmodSync(open, old.mode);
    fs.fchownSync(open, old.uid, old.gid);
  } catch {
    // Only its owner and root may; the new file is then ours, and no less a save file.
  }
}
