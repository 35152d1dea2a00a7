// Makes a folder and those above it. Node's own way (`recursive`) never comes back where the system
// says that something is missing below a folder that is there, as it does in /proc.
import fs from 'node:fs';
import path from 'node:path';

/** Throws what the file system says about the first folder that cannot be made. */
export function makeFolder(folder: string, mode?: number): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above, mode);
  try {
    fs.mkdirSync(folder, mode);
  } catch (error) {
    // Another game may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(folder: string): boolean {
  return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
