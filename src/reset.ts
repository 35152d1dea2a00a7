// The command `reset`: says what would be lost, asks twice, and forgets.
import { createInterface } from 'node:readline/promises';
import type { Level } from './engine/level.ts';
import { openProgress, type Progress, type ProgressStore, problemText } from './progress.ts';
import { say } from './texts/say.ts';
import { levelLoss, totalLoss } from './ui/menus.ts';
import { levelAsked, levelName } from './ui/text.ts';

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
  if (loss === '') {
    const line = level
      ? say('command.nothingToForget', { level: levelName(level) })
      : say('command.nothingAtAll');
    return { type: 'done', line };
  }
  if (!yes) {
    if (!process.stdin.isTTY || !process.stderr.isTTY) {
      return { type: 'usage', line: say('command.asksFirst') };
    }
    const answer = await askTwice(
      level
        ? say('command.forgetLevel', { level: levelAsked(level), loss })
        : say('command.forgetEverything', { loss }),
    );
    if (answer !== 'yes') {
      return { type: answer === 'no' ? 'done' : answer, line: say('command.unchanged') };
    }
  }
  store.commit([level ? { type: 'reset-level', levelId: level.id } : { type: 'reset-all' }]);
  return whyNot(store) ?? { type: 'done', line: say('command.forgotten', { loss }) };
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

async function askTwice(first: string): Promise<'yes' | 'no' | 'interrupted'> {
  // The terminal itself edits the line: a screen reader would read every drawing of it again.
  const dialogue = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: false,
  });
  const over = new AbortController();
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    dialogue.close();
  };
  process.once('SIGINT', interrupt);
  // Without this, a question that is never answered (Ctrl+D) would wait for ever.
  dialogue.once('close', () => over.abort());
  const isYes = async (question: string) => {
    const asked = `${say('command.yesNo', { question })} `;
    const answer = (await dialogue.question(asked, { signal: over.signal })).trim().toLowerCase();
    return ['y', 'yes', say('shell.yes').toLowerCase()].includes(answer);
  };
  try {
    const yes = (await isYes(first)) && (await isYes(say('shell.really')));
    return yes ? 'yes' : 'no';
  } catch {
    process.stderr.write('\n');
    return interrupted ? 'interrupted' : 'no';
  } finally {
    process.off('SIGINT', interrupt);
    dialogue.close();
  }
}
