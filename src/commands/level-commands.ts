// The command for those who write levels, and what its options mean. What it does is loaded when it runs.
import type { Command } from 'commander';
import type { ReadText } from '../engine/activity.ts';
import type { CheckOptions } from './check.ts';
import { Refusal } from './io.ts';
import { nonEmpty, oneOf } from './options.ts';
import { run } from './text-commands.ts';

/** Adds `check` to the program. `shipped` reads the texts that levels anywhere may name. */
export function registerLevelCommands(program: Command, shipped: ReadText): void {
  program
    .command('check')
    .description('say everything that is wrong with a folder of levels')
    .argument('[folder]', 'world folders with levels in them, or one world folder', nonEmpty)
    .option('--format <format>', 'text or json', oneOf(['text', 'json']), 'text')
    .option(
      '--schema <what>',
      'level or world: check nothing, print the JSON Schema of its front matter for your editor',
      oneOf(['level', 'world']),
    )
    .addHelpText(
      'after',
      `\nEach line names the file, the line, the field, what was found, and what to do about it. Each level is
also played by its own solution, with several seeds and notebooks: one that nobody can win is a mistake.
Exit code 0 if nothing is wrong, 1 if anything is. \`pongpt --levels FOLDER\` plays the folder.`,
    )
    .action(
      async (
        folder: string | undefined,
        { schema, ...options }: CheckOptions & { readonly schema?: 'level' | 'world' },
      ) => {
        const [{ check, writeSchema }, { activities }] = await Promise.all([
          import('./check.ts'),
          import('../engine/activities/registry.ts'),
        ]);
        await run(async (io) => {
          if (schema !== undefined) return writeSchema(io, schema);
          if (folder === undefined) {
            throw new Refusal('Give a folder of levels: pongpt check my-levels');
          }
          if (!(await check(io, folder, options, { activities, shipped }))) process.exitCode = 1;
        });
      },
    );
}
