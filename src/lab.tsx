// Opens the lab on the terminal, with files or the learner's notebook, and says goodbye.
import { setTimeout } from 'node:timers/promises';
import { type Io, Refusal } from './commands/io.ts';
import type { LoadOptions } from './commands/load.ts';
import { sayGoodbye } from './lab/sentences.ts';
import { createLab } from './lab/store.ts';
import { freshSeed } from './play-options.ts';
import { peekProgress } from './progress/peek.ts';
import type { Looks } from './terminal/looks.ts';
import { runOnTerminal } from './terminal.ts';
import { settingsOf } from './ui/game.ts';
import { LabApp } from './ui/lab/LabApp.tsx';

/** What is read within so many milliseconds needs no progress bar, and no screen if it is refused. */
const atOnce = 150;

/** Runs until the learner leaves; gives back the exit code. Throws a `Refusal` or `Unreadable`. */
export async function runLab(
  io: Io,
  paths: readonly string[],
  reading: LoadOptions,
  terminal: Looks,
): Promise<number> {
  const { notebook, settings } = peekProgress();
  const { colour, ascii, reducedMotion } = settingsOf({ terminal }, { settings });
  const lab = createLab({
    io,
    reading,
    newSeed: freshSeed,
    // Out of the promise that it happened in, so that the terminal is given back.
    crash: (error) => setImmediate(() => Promise.reject(error)),
  });
  let failure: unknown;
  const started = lab.start(paths, notebook).catch((error: unknown) => {
    failure = error;
    lab.dispatch({ type: 'leave', code: error instanceof Refusal ? 2 : 1 });
  });
  await Promise.race([started, setTimeout(atOnce)]);
  if (failure !== undefined) throw failure;
  const look = { colour, ascii, motion: !reducedMotion };
  const code = await runOnTerminal(<LabApp lab={lab} look={look} />, {
    farewell: () => sayGoodbye(lab.getState()),
  });
  if (failure !== undefined) throw failure;
  return code;
}
