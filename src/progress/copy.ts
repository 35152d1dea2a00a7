// A copy of the progress where there is room for one, when its own place cannot be written.
// Left out: taking it back. The game does that when PONGPT_HOME names the folder.
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from './data.ts';
import { writeSave } from './reading.ts';

/** Writes the progress into a new folder that only this user may read; undefined if that fails too. */
export function copyElsewhere(progress: Progress, place = tmpdir()): string | undefined {
  let folder: string | undefined;
  try {
    folder = fs.mkdtempSync(path.join(place, 'pongpt-progress-'));
    fs.writeFileSync(path.join(folder, 'progress.json'), writeSave(progress));
    return folder;
  } catch {
    if (folder !== undefined) fs.rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}
