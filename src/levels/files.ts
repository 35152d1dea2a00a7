// Folders and files, without a throw: what is in them, or why they cannot be read.
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';

const largest = 1_000_000;

/** What came of reading, or in plain words why nothing did, with what to do about it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly found: string; readonly fix: string };

/** The names in a folder, in order, hidden ones left out. */
export function namesIn(folder: string): Reading<readonly string[]> {
  try {
    if (!statSync(folder).isDirectory()) return bad('a file', 'name a folder of levels');
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    return { ok: true, value: names.sort((a, b) => (a < b ? -1 : 1)) };
  } catch (error) {
    return unreadable(error);
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The bytes of an ordinary file of at most 1 MB; a pipe or a device is never opened. */
export function bytesOf(
  path: string,
  ifTooLarge = 'keep a level file small: a few KB is usual',
): Reading<Uint8Array> {
  try {
    if (!statSync(path).isFile()) return bad('something that is not a file', 'put a file here');
    return bounded(path, ifTooLarge);
  } catch (error) {
    return unreadable(error);
  }
}

function bounded(path: string, ifTooLarge: string): Reading<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > largest) return tooLarge(ifTooLarge);
    const bytes = new Uint8Array(largest + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    return length > largest ? tooLarge(ifTooLarge) : { ok: true, value: bytes.subarray(0, length) };
  } finally {
    closeSync(file);
  }
}

function tooLarge(fix: string): Reading<never> {
  return bad('more than 1 MB', fix);
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['a file that may not be read', 'allow reading it'],
  ELOOP: ['a link that leads back to itself', 'put the file itself here'],
  ENAMETOOLONG: ['a name that is too long', 'use a shorter one'],
  ENOENT: ['nothing there', 'check the name'],
  ENOTDIR: ['a file where a folder should be', 'name a folder of levels'],
  EPERM: ['a file that may not be read', 'allow reading it'],
};

/** Why the system refused: unreadable({code: 'EACCES'}) → {ok: false, found: 'a file that …', …} */
export function unreadable(error: unknown): Reading<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason';
  const [found, fix] = reasons[code] ?? [`something unreadable (${code})`, 'check the file'];
  return bad(found, fix);
}

function bad(found: string, fix: string): Reading<never> {
  return { ok: false, found, fix };
}
