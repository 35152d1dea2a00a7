// The command line before it is read: the language that it speaks, and the levels it is about.
import { openCourse, openWarmUp } from './course.ts';
import type { World } from './engine/level.ts';
import { firstWord, optionOf } from './translations/asked-for.ts';
import { asItIs, speakChosen } from './translations/speak-chosen.ts';

const args = process.argv.slice(2);

/** These speak English, and their --language means something else. */
export const forScripts = ['train', 'sample', 'score', 'rules', 'check'].includes(
  firstWord(args) ?? '',
);

/** The levels that a translation is of; with those of the game, the warm-up. */
export async function originals(): Promise<readonly World[]> {
  const folder = optionOf(args, '--levels');
  const opened = await Promise.all([
    openCourse(folder),
    ...(folder === undefined ? [openWarmUp(folder)] : []),
  ]);
  return opened.flatMap((each) => (each.type === 'ready' ? each.worlds : []));
}

/** Chooses the language before anything is said, help and errors too; then runs the command. */
export async function runCommand(): Promise<void> {
  const chosen = forScripts ? asItIs : await speakChosen(args, process.env, originals);
  const { run } = await import('./cli.tsx');
  await run(chosen);
}
