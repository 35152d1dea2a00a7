// The commands that print a list, as they are mostly typed: they run without the table of all commands
// and options. Whatever else stands on the command line, mistakes too, is for cli.tsx.
import type { World } from './engine/level.ts';

/** What the command line asks for, if it is as short as that: shortCommand(['levels', '--json']) */
export function shortCommand(
  args: readonly string[],
): ((worlds: () => Promise<readonly World[]>) => Promise<void>) | undefined {
  const [name, option, ...others] = args;
  const json = option === '--json';
  if (others.length > 0 || (option !== undefined && !json)) return undefined;
  switch (name) {
    case 'levels':
      return async (worlds) => {
        const { printLevels } = await import('./commands/print-lists.ts');
        printLevels(await worlds(), json);
      };
    case 'progress':
      return async (worlds) => {
        const { printProgress } = await import('./commands/print-lists.ts');
        await printProgress(await worlds(), json);
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
