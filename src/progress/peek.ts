// The player's progress for somebody who only wants to look: nothing is written, repaired or locked.
// Left out: telling what is wrong with the file. The game does that.
import { emptyProgress, type Progress } from './data.ts';
import { readIfThere, savePath } from './disk.ts';
import { readSave } from './reading.ts';

/** What the save file says, or an empty progress where it cannot be read. */
export function peekProgress(): Progress {
  try {
    const bytes = readIfThere(savePath());
    const reading = bytes === undefined ? undefined : readSave(bytes);
    return reading !== undefined && 'progress' in reading ? reading.progress : emptyProgress();
  } catch {
    return emptyProgress();
  }
}
