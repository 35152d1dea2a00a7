// The game and its lists, as they are mostly asked for: without the table of all commands and options,
// which takes a while to be made. Whatever else stands on the command line, mistakes too, is for cli.tsx.
import type { ReadyCourse } from './course.ts';
import { onMap } from './play-options.ts';

/** What the command line asks for, if it is as short as that: shortCommand(['levels', '--json']) */
export function shortCommand(
  args: readonly string[],
): ((course: () => Promise<ReadyCourse>) => Promise<void>) | undefined {
  const [name, option, ...others] = args;
  const json = option === '--json';
  if (others.length > 0 || (option !== undefined && !json)) return undefined;
  switch (name) {
    case undefined:
      return async (course) => {
        const [{ openGame }, { refuse }] = await Promise.all([
          import('./open-game.ts'),
          import('./commands/write.ts'),
        ]);
        refuse(await openGame({ route: onMap, ...(await course()) }, {}));
      };
    case 'levels':
      return async (course) => {
        const { printLevels } = await import('./commands/print-lists.ts');
        printLevels((await course()).worlds, json);
      };
    case 'progress':
      return async (course) => {
        const { printProgress } = await import('./commands/print-lists.ts');
        await printProgress((await course()).worlds, json);
      };
    case 'rules':
      if (json) return undefined;
      return async () => {
        const [{ rules }, { write }] = await Promise.all([
          import('./commands/rules.ts'),
          import('./commands/write.ts'),
        ]);
        await rules({ write: async (text) => write(text) }, { format: 'text' });
      };
    default:
      return undefined;
  }
}
