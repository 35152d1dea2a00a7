// Opens the game as the terminal and the options ask for it: drawn, or line by line.
import type { PlayOptions } from './play-options.ts';
import { endProcess } from './terminal/end-process.ts';
import { looksFrom, wantsLines } from './terminal/looks.ts';
import { terminalProblem } from './terminal/problem.ts';

/** The options of the command line that say what the game looks like. */
export interface LookOptions {
  readonly color?: boolean;
  readonly ascii?: true;
  readonly reducedMotion?: true;
  readonly plain?: boolean;
}

/** Gives back why the game cannot be played on this terminal; else it ends the process once it is over. */
export async function openGame(
  options: Omit<PlayOptions, 'looks'>,
  { color, ascii, reducedMotion, plain }: LookOptions,
): Promise<string> {
  const asked = { noColor: color === false, ascii, reducedMotion };
  const looks = looksFrom(process.env, process.platform, asked);
  if (wantsLines(process.env, plain)) {
    const { playLines } = await import('./plain-play.ts');
    endProcess(await playLines({ ...options, looks }));
  }
  const inLines = options.route.type === 'path' ? 'pongpt warmup --plain' : 'pongpt --plain';
  const problem = terminalProblem(process.stdin, process.stdout, process.env, inLines);
  if (problem !== undefined) return problem;
  // Ink would write for a screen reader, whatever was asked for here.
  delete process.env.INK_SCREEN_READER;
  const { play } = await import('./play.tsx');
  // A terminal that is still open would keep the process waiting for keys.
  endProcess(await play({ ...options, looks }));
}
