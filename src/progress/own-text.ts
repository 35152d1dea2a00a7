// The learner's own text, kept beside the save file, so that a level goes on with it when the file
// it came from has moved. Left out: whether it is a text to learn from.
import fs from 'node:fs';
import path from 'node:path';
import { prepare, readIfThere, replaceFile, savePath } from './disk.ts';

/** ownTextPath() → '/home/you/.config/pongpt/own-text.txt', beside progress.json */
export function ownTextPath(save = savePath()): string {
  return path.join(path.dirname(save), 'own-text.txt');
}

/** The copy, or undefined where there is none, or none that can be read. */
export function readOwnText(): string | undefined {
  try {
    return readIfThere(ownTextPath())?.toString('utf8');
  } catch {
    return undefined;
  }
}

/** Keeps a copy, whole or not at all; false where it cannot be written. */
export function keepOwnText(text: string): boolean {
  const file = ownTextPath();
  try {
    prepare(file);
    replaceFile(file, `${file}.${process.pid}.new`, Buffer.from(text), () => {});
    return true;
  } catch {
    return false;
  }
}

/** Takes the copy away, as everything else that a reset forgets; what cannot be, stays. */
export function forgetOwnText(save: string): void {
  try {
    fs.rmSync(ownTextPath(save), { force: true });
  } catch {
    // Its folder may not be written; then the save file could not be either, and that is told.
  }
}
