// Arguments and exit codes, nothing else. What a command needs is loaded when it runs.
import { existsSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { forScripts, inTheLab, originals, shipped } from './command.ts';
import { registerLab } from './commands/lab-command.ts';
import { registerLevelCommands } from './commands/level-commands.ts';
import { registerTextCommands } from './commands/text-commands.ts';
import { registerWarmUp } from './commands/warm-up-command.ts';
import { refuse, write } from './commands/write.ts';
import { type Course, levelsOf, openCourse, openWarmUp, type ReadyCourse } from './course.ts';
import type { Level, World } from './engine/level.ts';
import { meant } from './nearest.ts';
import type { LookOptions } from './open-game.ts';
import { onMap, type PlayOptions } from './play-options.ts';
import { say } from './texts/say.ts';
import { firstWord } from './translations/asked-for.ts';
import { asItIs, type Chosen } from './translations/speak-chosen.ts';

/** Something was asked for that cannot be done: one line, exit 2. */
class UsageError extends Error {}

/** A folder of levels or a translation with mistakes in it: a line for each, as compilers write them, exit 2. */
class FaultyLevels extends Error {}

interface GlobalOptions extends LookOptions {
  readonly levels?: string;
}

let chosen: Chosen = asItIs;

const program = new Command('pongpt')
  .description(say('command.about'))
  .version(packageJson.version, '-V, --version', say('command.version'))
  .option('--no-color', say('command.noColor'))
  .option('--ascii', say('command.ascii'))
  .option('--reduced-motion', say('command.reducedMotion'))
  .option('--plain', say('command.plain'))
  .option('--no-plain', say('command.noPlain'))
  .option('--levels <dir>', say('command.levelsFolder'), nonEmpty)
  .helpOption('-h, --help', say('command.help'))
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ writeOut: (text) => write(text), outputError: () => {} })
  .showSuggestionAfterError(true);

if (!forScripts && !inTheLab) {
  program.option('--language <language>', say('command.language'), nonEmpty);
}

program
  .command('play <level>')
  .description(say('command.play'))
  .option('--seed <seed>', say('command.seed'), nonEmpty)
  .option('--text <file>', say('command.text'), nonEmpty)
  .action(async (name: string, { seed, text: file }: { seed?: string; text?: string }) => {
    const opened = await course();
    const level = findLevel(opened.worlds, name);
    if (file === undefined) return play({ route: onMap, ...opened, levelId: level.id, seed });
    const [{ run }, { readText }] = await Promise.all([
      import('./commands/run.ts'),
      import('./own-text.ts'),
    ]);
    let text: string | undefined;
    await run(async (io) => {
      text = await readText(io, level, file);
    });
    if (text !== undefined) {
      await play({ route: onMap, ...opened, levelId: level.id, seed, text });
    }
  });

registerWarmUp(program, async (options) => {
  const { warmUpGame } = await import('./commands/warm-up.ts');
  const opened = await course(openWarmUp);
  await play({ ...opened, ...warmUpGame(opened.worlds, options, new Date()) });
});

program
  .command('levels')
  .description(say('command.levels'))
  .option('--json', say('command.json'))
  .action(async ({ json }: { json?: true }) => {
    const { printLevels } = await import('./commands/print-lists.ts');
    printLevels((await course()).worlds, json ?? false);
  });

program
  .command('progress')
  .description(say('command.progress'))
  .option('--json', say('command.json'))
  .action(async ({ json }: { json?: true }) => {
    const { printProgress } = await import('./commands/print-lists.ts');
    await printProgress((await course()).worlds, json ?? false);
  });

program
  .command('reset [level]')
  .description(say('command.reset'))
  .option('--yes', say('command.yes'))
  .action(async (name: string | undefined, { yes }: { yes?: true }) => {
    const { reset } = await import('./reset.ts');
    const level = name === undefined ? undefined : findLevel((await course()).worlds, name);
    const outcome = await reset(level, yes ?? false);
    if (outcome.type === 'usage') throw new UsageError(outcome.line);
    if (outcome.type === 'failed') {
      process.stderr.write(`pongpt: ${outcome.line}\n`);
      process.exitCode = 1;
      return;
    }
    write(`${outcome.line}\n`);
    if (outcome.type === 'interrupted') process.exitCode = 130;
  });

registerTextCommands(program);
registerLab(program);
registerLevelCommands(program, { originals, shipped });

// After the commands, which would take it over: a misspelt command is no word too many.
program.allowExcessArguments(true).action(async () => {
  const [first, second] = program.args;
  const problem = commandProblem(first === 'help' ? second : first);
  if (problem !== undefined) throw new UsageError(problem);
  if (first === 'help') {
    const asked = program.commands.find((command) => command.name() === second) ?? program;
    asked.help();
  }
  await play({ route: onMap, ...(await course()) });
});

async function play(options: Omit<PlayOptions, 'looks'>): Promise<void> {
  const { openGame } = await import('./open-game.ts');
  throw new UsageError(await openGame(options, program.opts<GlobalOptions>()));
}

/** The language of this run, or why there is none. */
function spoken(): Extract<Chosen, { readonly type: 'ready' }> {
  if (chosen.type === 'ready') return chosen;
  if (chosen.type === 'unknown') throw new UsageError(chosen.line);
  throw new FaultyLevels(chosen.lines.join('\n'));
}

async function course(open = openCourse): Promise<ReadyCourse> {
  const { inIt } = spoken();
  const { levels } = program.opts<GlobalOptions>();
  const opened: Course = await open(levels, shipped);
  // A folder that is not there is a mistake in the command line, and none in the levels.
  if (opened.type === 'faulty' && levels !== undefined && !existsSync(levels)) {
    throw new UsageError(opened.lines.join('; '));
  }
  if (opened.type === 'faulty') throw new FaultyLevels(opened.lines.join('\n'));
  return { ...opened, worlds: inIt(opened.worlds) };
}

/** A level by its id or its number. */
function findLevel(worlds: readonly World[], name: string): Level {
  const levels = levelsOf(worlds);
  const level = levels.find(({ id, number }) => id === name || String(number) === name);
  if (level) return level;
  const near = meant(
    name,
    levels.map(({ id }) => id),
  );
  throw new UsageError(
    near === undefined
      ? say('command.noLevel', { name })
      : say('command.noLevelMeant', { name, near }),
  );
}

function nonEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError(say('command.notEmpty'));
  return text;
}

/** What is wrong with the first word of a command line, unless it is a command or an option. */
function commandProblem(word: string | undefined): string | undefined {
  const names = program.commands.map((command) => command.name());
  if (word === undefined || word.startsWith('-') || names.includes(word)) return undefined;
  const near = meant(word, names);
  return near === undefined
    ? say('command.noCommand', { name: word })
    : say('command.noCommandMeant', { name: word, near });
}

/** The commands for scripts and the lab have a --language of their own, which stands after their name. */
function languageProblem(line: string): string | undefined {
  if (!line.includes("'--language'") && !line.includes("'--language=")) return undefined;
  const named = firstWord(process.argv.slice(2)) ?? '';
  const command = program.commands.find((each) => each.name() === named);
  const has = command?.options.some(({ long }) => long === '--language') ?? false;
  return has ? say('command.languageAfter', { command: named }) : undefined;
}

/** Commander's own words, on one line: what was wrong, and what was meant. */
function usageLine(error: CommanderError): string {
  const line = error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
  switch (error.code) {
    case 'commander.unknownOption':
      return commandProblem(program.args[0]) ?? languageProblem(line) ?? line;
    case 'commander.excessArguments': {
      const command = /'([^']+)'/.exec(line)?.[1];
      return command === undefined ? line : say('command.tooManyWords', { command });
    }
    case 'commander.missingArgument':
      return say('command.listsThem', { problem: line });
    default:
      return line;
  }
}

/** Runs the command that the arguments ask for, in this language. */
export async function run(language: Chosen): Promise<void> {
  chosen = language;
  try {
    spoken();
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = 0;
    else if (error instanceof FaultyLevels) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    } else if (error instanceof CommanderError || error instanceof UsageError) {
      const line = error instanceof CommanderError ? usageLine(error) : error.message;
      refuse(line);
    } else throw error;
  }
}
