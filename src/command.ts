// The command line before it is read: the language that it speaks, and the levels it is about.
import path from 'node:path';
import { builtInCourse, openCourse, openWarmUp } from './course.ts';
import type { World } from './engine/level.ts';
import { shippedTexts } from './levels/text-files.ts';
import { shortCommand } from './short-commands.ts';
import { firstWord, optionOf } from './translations/asked-for.ts';
import { asItIs, speakChosen } from './translations/speak-chosen.ts';

const args = process.argv.slice(2);

const command = firstWord(args) ?? '';

/** These speak English, and their --language means something else. */
export const forScripts = ['train', 'sample', 'score', 'rules', 'check'].includes(command);

/** The lab speaks the language of the machine: its --language says how a text is read, too. */
export const inTheLab = command === 'lab';

/** The texts of the game. Once it is built, this part of it stands in a folder beside theirs. */
export const shipped = shippedTexts(path.join(__dirname, '..', 'texts'));

/** The levels that a translation is of; with those of the game, the warm-up. */
export async function originals(): Promise<readonly World[]> {
  const folder = optionOf(args, '--levels');
  const opened = await Promise.all([
    openCourse(folder, shipped),
    ...(folder === undefined ? [openWarmUp(folder, shipped)] : []),
  ]);
  return opened.flatMap((each) => (each.type === 'ready' ? each.worlds : []));
}

/** Chooses the language before anything is said, help and errors too; then runs the command. */
export async function runCommand(): Promise<void> {
  const asked = inTheLab ? [] : args;
  const chosen = forScripts ? asItIs : await speakChosen(asked, process.env, originals, shipped);
  const short = shortCommand(args);
  if (short !== undefined && chosen.type === 'ready') {
    const { inIt } = chosen;
    return short(async () => {
      const course = await builtInCourse(shipped);
      return { ...course, worlds: inIt(course.worlds) };
    });
  }
  const { run } = await import('./cli.tsx');
  await run(chosen);
}
