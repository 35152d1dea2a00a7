// Arguments and exit codes, nothing else. What a command needs is loaded when it runs.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { registerLevelCommands } from './commands/level-commands.ts';
import { registerTextCommands } from './commands/text-commands.ts';
import { type Course, levelsOf, openCourse } from './course.ts';
import type { Level, World } from './engine/level.ts';
import { visible } from './levels/safe-text.ts';
import { meant } from './nearest.ts';
import { looksFrom } from './terminal/looks.ts';
import { terminalProblem } from './terminal/problem.ts';

/** Something was asked for that cannot be done: one line, exit 2. */
class UsageError extends Error {}

/** A folder of levels that has mistakes in it: a line for each, as compilers write them, exit 2. */
class FaultyLevels extends Error {}

interface GlobalOptions {
  readonly color: boolean;
  readonly ascii?: true;
  readonly reducedMotion?: true;
  readonly levels?: string;
}

const program = new Command('pongpt')
  .description('Understand how language models work, with sticky notes and ping-pong balls.')
  .version(packageJson.version, '-V, --version', 'print the version')
  .option('--no-color', 'no colours; NO_COLOR is honoured too')
  .option('--ascii', 'shapes and borders in plain ASCII')
  .option('--reduced-motion', 'no moving pictures')
  .option('--levels <dir>', 'play the levels in this folder instead of the built-in ones', nonEmpty)
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ writeOut: (text) => write(text), outputError: () => {} })
  .showSuggestionAfterError(true);

program
  .command('play <level>')
  .description('open one level; `pongpt levels` lists their names')
  .option('--seed <seed>', 'the same seed gives the same balls', nonEmpty)
  .action(async (name: string, { seed }: { seed?: string }) => {
    const worlds = await course();
    await openGame(worlds, findLevel(worlds, name).id, seed);
  });

program
  .command('levels')
  .description('list the levels')
  .option('--json', 'for programs')
  .action(async ({ json }: { json?: true }) => {
    const { levelLines, levelObjects } = await import('./lists.ts');
    const worlds = await course();
    write(`${json ? JSON.stringify(levelObjects(worlds), null, 2) : levelLines(worlds)}\n`);
  });

program
  .command('progress')
  .description('show what is done and where it is saved')
  .option('--json', 'for programs')
  .action(async ({ json }: { json?: true }) => {
    const [{ progressLines, progressObject }, { openProgress, problemText }] = await Promise.all([
      import('./lists.ts'),
      import('./progress.ts'),
    ]);
    const store = openProgress();
    const worlds = await course();
    if (store.problem) process.stderr.write(`${problemText(store.problem)}\n`);
    write(
      `${json ? JSON.stringify(progressObject(worlds, store), null, 2) : progressLines(worlds, store)}\n`,
    );
  });

program
  .command('reset [level]')
  .description('forget one level, or everything; asks first')
  .option('--yes', 'do not ask, for scripts')
  .action(async (name: string | undefined, { yes }: { yes?: true }) => {
    const { reset } = await import('./reset.ts');
    const level = name === undefined ? undefined : findLevel(await course(), name);
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
registerLevelCommands(program);

// After the commands, which would take it over: a misspelt command is no word too many.
program.allowExcessArguments(true).action(async () => {
  const problem = commandProblem(program.args[0]);
  if (problem !== undefined) throw new UsageError(problem);
  await openGame(await course(), undefined, undefined);
});

async function openGame(
  worlds: readonly World[],
  levelId: string | undefined,
  seed: string | undefined,
): Promise<never> {
  const problem = terminalProblem(process.stdin, process.stdout, process.env);
  if (problem !== undefined) throw new UsageError(problem);
  const { color, ascii, reducedMotion } = program.opts<GlobalOptions>();
  const looks = looksFrom(process.env, process.platform, { noColor: !color, ascii, reducedMotion });
  const { play } = await import('./play.tsx');
  // A terminal that is still open would keep the process waiting for keys.
  process.exit(await play({ worlds, looks, levelId, seed }));
}

async function course(): Promise<readonly World[]> {
  const opened: Course = await openCourse(program.opts<GlobalOptions>().levels);
  if (opened.type === 'faulty') throw new FaultyLevels(opened.lines.join('\n'));
  return opened.worlds;
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
  const hint = near === undefined ? '`pongpt levels` lists them.' : `Did you mean ${near}?`;
  throw new UsageError(`There is no level "${name}". ${hint}`);
}

function nonEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

/** What is wrong with the first word of a command line, unless it is a command or an option. */
function commandProblem(word: string | undefined): string | undefined {
  const names = program.commands.map((command) => command.name());
  if (word === undefined || word.startsWith('-') || names.includes(word)) return undefined;
  const near = meant(word, names);
  const hint = near === undefined ? '`pongpt --help` lists them.' : `Did you mean ${near}?`;
  return `There is no command "${word}". ${hint}`;
}

/** To standard output. Whoever reads it may stop in the middle, as `head` does: no mistake of ours. */
function write(text: string): void {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`pongpt: standard output cannot be written: ${error.message}\n`);
    process.exit(1);
  });
  process.stdout.write(text);
}

/** Commander's own words, on one line: what was wrong, and what was meant. */
function usageLine(error: CommanderError): string {
  const line = error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
  switch (error.code) {
    case 'commander.unknownOption':
      return commandProblem(program.args[0]) ?? line;
    case 'commander.missingArgument':
      return `${line}; \`pongpt levels\` lists them`;
    default:
      return line;
  }
}

/** Runs the command that the arguments ask for. */
export async function run(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = 0;
    else if (error instanceof FaultyLevels) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    } else if (error instanceof CommanderError || error instanceof UsageError) {
      const line = error instanceof CommanderError ? usageLine(error) : error.message;
      process.stderr.write(`pongpt: ${visible(line)}\n`);
      process.exitCode = 2;
    } else throw error;
  }
}
