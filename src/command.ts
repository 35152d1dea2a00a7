// The command line before it is read: the language that it speaks, and the levels it is about.
import { openCourse } from './course.ts';
import type { World } from './engine/level.ts';
import { firstWord, optionOf } from './translations/asked-for.ts';
import { asItIs, speakChosen } from './translations/speak-chosen.ts';

const args = process.argv.slice(2);

/** These speak English, and their --language means something else. */
export const forScripts = ['train', 'sample', 'score', 'rules', 'check'].includes(
  firstWord(args) ?? '',
);

/** The levels that a translation is of. */
export async function originals(): Promise<readonly World[]> {
  const opened = await openCourse(optionOf(args, '--levels'));
  return opened.type === 'ready' ? opened.worlds : [];
}

/** Chooses the language before anything is said, help and errors too; then runs the command. */
export async function runCommand(): Promise<void> {
  const chosen = forScripts ? asItIs : await speakChosen(args, process.env, originals);
  const { run } = await import('./cli.tsx');
  await run(chosen);
}
