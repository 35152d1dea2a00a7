// The command for the lab, and what its options mean. What it does is loaded when it runs.
import type { Command } from 'commander';
import { endProcess } from '../terminal/end-process.ts';
import { looksFrom, wantsLines } from '../terminal/looks.ts';
import { terminalProblem } from '../terminal/problem.ts';
import { say } from '../texts/say.ts';
import { Refusal } from './io.ts';
import type { LoadOptions } from './load.ts';
import { run } from './run.ts';
import { withReading } from './text-commands.ts';

interface LookOptions {
  readonly color: boolean;
  readonly ascii?: true;
  readonly reducedMotion?: true;
  readonly plain?: boolean;
}

/** So many files have room in the lab. */
const mostFiles = 2;

/** Adds `lab` to the program. */
export function registerLab(program: Command): void {
  withReading(program.command('lab [file...]'))
    .description('take one or two models apart: look, draw, compare, pour, leave out; no score')
    .addHelpText(
      'after',
      `\nFILE is a text, which is trained on, or a table in CSV (which begins with an unnamed column); without
one, your notebook is opened. The lab never changes your progress: it writes only the tables that you save.`,
    )
    .action(async (files: readonly string[], options: LoadOptions) => {
      await run(async (io) => {
        if (files.length > mostFiles) throw new Refusal(say('lab.tooMany', { n: files.length }));
        if (files.includes('-')) throw new Refusal(say('lab.noKeyboard'));
        const { color, ascii, reducedMotion, plain } = program.opts<LookOptions>();
        if (wantsLines(process.env, plain)) throw new Refusal(say('lab.noLines'));
        const problem = terminalProblem(process.stdin, process.stdout, process.env);
        if (problem !== undefined) {
          const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
          throw new Refusal(say(isTerminal ? 'lab.isDumb' : 'lab.noTerminal'));
        }
        const flags = { noColor: !color, ascii, reducedMotion };
        const looks = looksFrom(process.env, process.platform, flags);
        // Ink would write for a screen reader, whatever was asked for here.
        delete process.env.INK_SCREEN_READER;
        const { runLab } = await import('../lab.tsx');
        // A terminal that is still open would keep the process waiting for keys.
        endProcess(await runLab(io, files, options, looks));
      });
    });
}
