// The command for those who write levels, and what its options mean. What it does is loaded when it runs.
import type { Command } from 'commander';
import type { ReadText } from '../engine/activity.ts';
import type { World } from '../engine/level.ts';
import type { CheckOptions } from './check.ts';
import { Refusal } from './io.ts';
import { nonEmpty, oneOf } from './options.ts';
import { run } from './run.ts';

interface CheckCommandOptions extends CheckOptions {
  readonly schema?: 'level' | 'world';
  readonly texts?: true;
  readonly language?: string;
}

/** What `check` has to know from the command line. */
export interface CheckSources {
  /** The levels that a translation is of. */
  readonly originals: () => Promise<readonly World[]>;
  /** Reads the texts that the game ships, which any level may name. */
  readonly shipped: ReadText;
}

/** Adds `check` to the program. */
export function registerLevelCommands(
  program: Command,
  { originals, shipped }: CheckSources,
): void {
  program
    .command('check')
    .description('say everything that is wrong with a folder of levels')
    .argument(
      '[folder]',
      'world folders with levels in them, one world folder, or a translation',
      nonEmpty,
    )
    .option('--language <folder>', 'a translation: the same as to name its folder', nonEmpty)
    .option('--texts', 'check nothing, print all English texts, to be translated')
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
A translation is a folder with a texts.json and levels; what it lacks is told as well.
Exit code 0 if nothing is wrong, 1 if anything is. \`pongpt --levels FOLDER\` plays the folder.`,
    )
    .action(
      async (
        folder: string | undefined,
        { schema, texts, language, ...options }: CheckCommandOptions,
      ) => {
        const [{ check, checkTranslation, writeSchema, writeTexts }, { isTranslation }] =
          await Promise.all([import('./check.ts'), import('../translations/read-translation.ts')]);
        const { activities } = await import('../engine/activities/registry.ts');
        const play = { activities, shipped };
        await run(async (io) => {
          const prints = schema === undefined ? texts && '--texts' : '--schema';
          const path = language ?? folder;
          if (prints && path !== undefined) {
            throw new Refusal(`Leave out "${path}": ${prints} checks nothing, it only prints.`);
          }
          if (schema !== undefined) return writeSchema(io, schema);
          if (texts) return writeTexts(io);
          if (path === undefined) {
            throw new Refusal('Give a folder of levels: pongpt check my-levels');
          }
          const right =
            language !== undefined || isTranslation(path)
              ? await checkTranslation(io, path, { ...options, originals: await originals() }, play)
              : await check(io, path, options, play);
          if (!right) process.exitCode = 1;
        });
      },
    );
}
