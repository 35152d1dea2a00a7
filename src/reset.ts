// The command `reset`: says what would be lost, asks twice, and forgets.
import { createInterface } from 'node:readline/promises';
import type { Level } from './engine/level.ts';
import { openProgress, type Progress, type ProgressStore, problemText } from './progress.ts';
import { levelLoss, totalLoss } from './ui/menus.ts';

export interface ResetOutcome {
  /** `usage`: it cannot be asked here. `interrupted`: Ctrl+C was the answer. */
  readonly type: 'done' | 'failed' | 'usage' | 'interrupted';
  readonly line: string;
}

/** Forget one level, or everything without a level. With `yes`, nothing is asked. */
export async function reset(level: Level | undefined, yes: boolean): Promise<ResetOutcome> {
  const store = openProgress();
  const hopeless = whyNot(store);
  if (hopeless !== undefined) return hopeless;
  const loss = lossOf(store.progress, level);
  const what = level ? `${level.number} ${level.title}` : 'everything';
  if (loss === '') return { type: 'done', line: `There is nothing to forget of ${what}.` };
  if (!yes) {
    if (!process.stdin.isTTY || !process.stderr.isTTY) {
      return { type: 'usage', line: 'This asks before it forgets. In scripts, add --yes.' };
    }
    const answer = await askTwice(what, loss);
    if (answer !== 'yes') {
      return { type: answer === 'no' ? 'done' : answer, line: 'Nothing was changed.' };
    }
  }
  store.commit([level ? { type: 'reset-level', levelId: level.id } : { type: 'reset-all' }]);
  return whyNot(store) ?? { type: 'done', line: `Forgotten: ${loss}.` };
}

/** Nothing can be forgotten in a file that cannot be written; a damaged one is mended by then. */
function whyNot({ problem }: ProgressStore): ResetOutcome | undefined {
  return problem === undefined || problem.type === 'broken'
    ? undefined
    : { type: 'failed', line: problemText(problem) };
}

function lossOf(progress: Progress, level: Level | undefined): string {
  return level ? levelLoss(progress, level) : totalLoss(progress);
}

async function askTwice(what: string, loss: string): Promise<'yes' | 'no' | 'interrupted'> {
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  const over = new AbortController();
  let interrupted = false;
  dialogue.once('SIGINT', () => {
    interrupted = true;
    dialogue.close();
  });
  // Without this, a question that is never answered (Ctrl+D) would wait for ever.
  dialogue.once('close', () => over.abort());
  const isYes = async (question: string) =>
    /^y(es)?$/i.test((await dialogue.question(question, { signal: over.signal })).trim());
  try {
    const yes =
      (await isYes(`Forget ${what}? You would lose ${loss}. [y/N] `)) &&
      (await isYes('Really? This cannot be undone. [y/N] '));
    return yes ? 'yes' : 'no';
  } catch {
    process.stderr.write('\n');
    return interrupted ? 'interrupted' : 'no';
  } finally {
    dialogue.close();
  }
}
