// The game line by line, on a terminal or between pipes: reads lines, writes lines, nothing else.
// Left out: what a line means and what is said about it (ui/plain/driver.ts).
import { activities } from './engine/activities/registry.ts';
import { visible } from './levels/safe-text.ts';
import type { PlayOptions } from './play-options.ts';
import { startGame } from './start-game.ts';
import { reportCrash } from './terminal/crash-report.ts';
import { endProcess, hungUp } from './terminal/end-process.ts';
import { readLines } from './terminal/read-lines.ts';
import { wrapped } from './terminal/wrap-lines.ts';
import { say } from './texts/say.ts';
import { activityViews } from './ui/activities/registry.ts';
import { farewell, unsavedOf } from './ui/farewell.ts';
import { greeting, hear } from './ui/plain/driver.ts';
import { finishWork, type Game, withoutWaiting } from './ui/store.ts';

/** What stands before a line that is typed, or was read from a file. */
const prompt = '> ';

/** 128 and the number of the signal, as shells count. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Plays until the player leaves or the input ends; gives back the exit code. Every answer is saved
 * before anything is said about it.
 */
export async function playLines(options: PlayOptions): Promise<number> {
  const { route, worlds, looks } = options;
  const { stdin, stdout } = process;
  // Shapes are for those who see them: a result is written in words. And nothing moves, so that no
  // line can come too early.
  const terminal = { ...looks, ascii: true, reducedMotion: true };
  const world = { route, worlds, activities, views: activityViews, terminal };
  let game: Game | undefined;
  const unsaved = () => (game === undefined ? [] : unsavedOf(game));
  listenForTheEnd(unsaved);
  try {
    const started = startGame(options, world);
    // Said before the work begins, which may take some seconds.
    const tell = (line: string) => void writeLines([line]);
    const playing = withoutWaiting(started.game, tell);
    game = playing;
    for (const [signal, code] of Object.entries(signals)) {
      process.once(signal, () => {
        void writeLines(['', farewell(playing)]).then(() => endProcess(code));
      });
    }
    started.openLevel();
    finishWork(started.game, tell);
    await writeLines(greeting(playing));
    if (stdin.isTTY) await write(prompt);
    for await (const line of readLines(stdin)) {
      // On a terminal, the terminal itself shows what is typed.
      if (!stdin.isTTY) await writeLines([prompt + line]);
      else if (!stdout.isTTY) await writeLines([line]);
      await writeLines(hear(playing, line));
      const { screen } = playing.getState();
      if (screen.at === 'left') {
        await writeLines([farewell(playing)]);
        return screen.code;
      }
      if (stdin.isTTY) await write(prompt);
    }
    await writeLines([...(stdin.isTTY ? [''] : []), farewell(playing)]);
    return 0;
  } catch (error) {
    process.stderr.write(`${reportCrash(error, unsaved())}\n`);
    return 1;
  }
}

/** Nobody reads or types any more: what waits to be saved is all that is left to do. */
function listenForTheEnd(save: () => unknown): void {
  const end = (code: number): never => {
    save();
    endProcess(code);
  };
  // For good: without a listener, a second signal would end it while the first one's work is done.
  process.on('SIGHUP', () => end(hungUp));
  process.stdin.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EIO') end(hungUp);
    process.stderr.write(`pongpt: ${say('command.inputUnreadable', { reason: message })}\n`);
    end(1);
  });
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') end(0);
    if (code === 'EIO') end(hungUp);
    process.stderr.write(`pongpt: ${say('command.outputUnwritable', { reason: message })}\n`);
    end(1);
  });
  process.stderr.on('error', () => {});
}

/**
 * Whole lines for a pipe; on a terminal they are cut between words. Nothing in a level file or a
 * save file can move the cursor: control characters are spelt out.
 */
async function writeLines(lines: readonly string[]): Promise<void> {
  const { isTTY, columns } = process.stdout;
  const safe = lines.flatMap((line) => line.split('\n')).map(visible);
  const width = isTTY ? columns || 80 : Number.POSITIVE_INFINITY;
  const fitting = safe.flatMap((line) => wrapped(line, width));
  if (fitting.length > 0) await write(`${fitting.join('\n')}\n`);
}

/** Waits until it is written, so that a slow reader is not run over. */
async function write(text: string): Promise<void> {
  await new Promise<void>((written) => {
    process.stdout.write(text, () => written());
  });
}
