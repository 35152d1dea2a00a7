#!/usr/bin/env node
// Arguments and exit codes, nothing else. What a command needs is loaded when it runs.
import './colour-env.ts';
import module from 'node:module';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { type Course, levelsOf, openCourse } from './course.ts';
import type { Level, World } from './engine/level.ts';
import { meant } from './nearest.ts';
import { looksFrom } from './terminal/looks.ts';
import { terminalProblem } from './terminal/problem.ts';

/** Node keeps compiled code from run to run where it can (22.1 and later). */
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

/** Something was asked for that cannot be done: one line, exit 2. */
class UsageError extends Error {}

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
  .option('--levels <dir>', 'play the levels in this folder instead of the built-in ones')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .showSuggestionAfterError(true)
  .action(async () => {
    await openGame(await course(), undefined, undefined);
  });

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
    print(json ? JSON.stringify(levelObjects(worlds), null, 2) : levelLines(worlds));
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
    print(
      json ? JSON.stringify(progressObject(worlds, store), null, 2) : progressLines(worlds, store),
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
    print(outcome.line);
    if (outcome.type === 'failed') process.exitCode = 1;
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
  if (opened.type === 'faulty') throw new UsageError(opened.lines.join('\n'));
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

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Commander's own words, on one line: what was wrong, and what was meant. */
function usageLine(error: CommanderError): string {
  return error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = 0;
  else if (error instanceof CommanderError || error instanceof UsageError) {
    const line = error instanceof CommanderError ? usageLine(error) : error.message;
    process.stderr.write(`pongpt: ${line}\n`);
    process.exitCode = 2;
  } else throw error;
}
