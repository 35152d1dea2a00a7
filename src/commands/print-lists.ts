// `pongpt levels` and `pongpt progress`. Left out: their lines (lists.ts), and which levels there are.
import type { World } from '../engine/level.ts';
import { levelLines, levelObjects, progressLines, progressObject } from '../lists.ts';
import { write } from './write.ts';

export function printLevels(worlds: readonly World[], json: boolean): void {
  write(`${json ? inJson(levelObjects(worlds)) : levelLines(worlds)}\n`);
}

export async function printProgress(worlds: readonly World[], json: boolean): Promise<void> {
  const { openProgress, problemText } = await import('../progress.ts');
  const store = openProgress();
  if (store.problem) process.stderr.write(`${problemText(store.problem)}\n`);
  write(`${json ? inJson(progressObject(worlds, store)) : progressLines(worlds, store)}\n`);
}

function inJson(value: object): string {
  return JSON.stringify(value, null, 2);
}
