// The command `reset`: says what would be lost, asks twice, and forgets.
import { createInterface } from 'node:readline/promises';
import type { Level } from './engine/level.ts';
import { openProgress, type Progress, problemText } from './progress.ts';
import { levelLoss, totalLoss } from './ui/menus.ts';

export type ResetOutcome = {
  readonly type: 'done' | 'failed' | 'usage';
  readonly line: string;
};

/** Forget one level, or everything without a level. With `yes`, nothing is asked. */
export async function reset(level: Level | undefined, yes: boolean): Promise<ResetOutcome> {
  const store = openProgress();
  const loss = lossOf(store.progress, level);
  const what = level ? `${level.number} ${level.title}` : 'everything';
  if (loss === '') return { type: 'done', line: `There is nothing to forget of ${what}.` };
  if (!yes) {
    if (!process.stdin.isTTY) {
      return { type: 'usage', line: 'This asks before it forgets. In scripts, add --yes.' };
    }
    if (!(await confirmedTwice(what, loss))) return { type: 'done', line: 'Nothing was changed.' };
  }
  store.commit([level ? { type: 'reset-level', levelId: level.id } : { type: 'reset-all' }]);
  return store.problem
    ? { type: 'failed', line: problemText(store.problem) }
    : { type: 'done', line: `Forgotten: ${loss}.` };
}

function lossOf(progress: Progress, level: Level | undefined): string {
  return level ? levelLoss(progress, level) : totalLoss(progress);
}

async function confirmedTwice(what: string, loss: string): Promise<boolean> {
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const first = await ask.question(`Forget ${what}? You would lose ${loss}. [y/N] `);
    if (!isYes(first)) return false;
    return isYes(await ask.question('Really? This cannot be undone. [y/N] '));
  } catch {
    return false;
  } finally {
    ask.close();
  }
}

function isYes(answer: string): boolean {
  return /^y(es)?$/i.test(answer.trim());
}
