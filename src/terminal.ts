// The game on the terminal: the alternate screen, clean input, and a way out that always leaves
// the terminal as it was. Left out: the game. Import colour-env.ts before this file.
import type { EventEmitter } from 'node:events';
import { type Instance, render } from 'ink';
import type { ReactNode } from 'react';
import { cleanInput } from './terminal/clean-input.ts';
import { reportCrash } from './terminal/crash-report.ts';
import { hungUp } from './terminal/end-process.ts';
import { Screen } from './terminal/screen.ts';

/** How a game came to its end. */
type Ending =
  | { readonly type: 'left'; readonly code: number }
  | { readonly type: 'crashed'; readonly error: unknown }
  /** Nobody is there to read or type: the window was closed. */
  | { readonly type: 'alone' };

export interface RunOptions {
  /** Done after the first frame; keys wait for it, but for Ctrl+C. */
  readonly beforeKeys?: () => Promise<void>;
  /** Printed on the main screen after the game was left, by a key or a signal; not after a crash. */
  readonly farewell?: (code: number) => string | undefined;
  /** Saves what waits when nobody asks for a farewell; what cannot be saved, a sentence a line. */
  readonly unsaved?: () => readonly string[];
}

/** 128 and the number of the signal, as shells count. */
const signalCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** How long a window must have kept its size before everything is drawn again, in milliseconds. */
const quiet = 60;

/**
 * Plays an app on the terminal until it calls Ink's `exit(code)` or something ends it, and gives
 * back the exit code: the app's own, 0 without one, 130 / 143 after SIGINT / SIGTERM, 129 after
 * SIGHUP or when the terminal is gone, 1 after a mistake in the program (told in one line on stderr).
 * The app handles Ctrl+C as a key: `exit(130)`. End the process with
 * `endProcess(code)`: it ends quietly also where the window was closed.
 */
export async function runOnTerminal(app: ReactNode, options: RunOptions = {}): Promise<number> {
  const listeners = new Listeners();
  const keyboard = cleanInput(process.stdin);
  const screen = new Screen(process.stdout);
  let instance: Instance | undefined;
  const ending = await new Promise<Ending>((end) => {
    listenForTheEnd(listeners, end);
    listeners.add(keyboard, 'interrupt', () => end({ type: 'left', code: signalCodes.SIGINT }));
    repaintAfterResize(listeners, screen);
    try {
      // Before the first frame: a key that the terminal echoes would spoil it.
      keyboard.setRawMode(true);
      if (options.beforeKeys) keyboard.hold();
      screen.open();
      instance = render(app, {
        stdin: keyboard,
        stdout: screen as unknown as NodeJS.WriteStream,
        interactive: true,
        exitOnCtrlC: false,
        // Ink hands over every frame whole, and leaves it to the screen what of it to write.
        debug: true,
      });
      instance.waitUntilExit().then(
        (code) => end({ type: 'left', code: typeof code === 'number' ? code : 0 }),
        (error: unknown) => end({ type: 'crashed', error }),
      );
      options.beforeKeys?.().then(
        () => keyboard.release(),
        (error: unknown) => end({ type: 'crashed', error }),
      );
    } catch (error) {
      end({ type: 'crashed', error });
    }
  });
  await leaveTerminal(instance, screen, ending);
  const code = await sayGoodbye(ending, options);
  listeners.removeAll();
  return code;
}

function listenForTheEnd(listeners: Listeners, end: (ending: Ending) => void): void {
  const alone = () => end({ type: 'alone' });
  const crashed = (error: unknown) => end({ type: 'crashed', error });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    listeners.add(process, signal, () => end({ type: 'left', code: signalCodes[signal] }));
  }
  listeners.add(process, 'SIGHUP', alone);
  // Ctrl+Z does nothing: in raw mode it is a byte that is dropped, before that it is this signal.
  listeners.add(process, 'SIGTSTP', () => {});
  listeners.add(process, 'uncaughtException', crashed);
  listeners.add(process, 'unhandledRejection', crashed);
  listeners.add(process.stdin, 'end', alone);
  for (const stream of [process.stdin, process.stdout]) listeners.add(stream, 'error', alone);
  listeners.add(process.stderr, 'error', () => {});
}

/** Takes the app off the terminal, and gives the terminal back even if the app is too broken for that. */
async function leaveTerminal(
  instance: Instance | undefined,
  screen: Screen,
  ending: Ending,
): Promise<void> {
  try {
    instance?.unmount();
    // What a closed terminal is sent may never be confirmed.
    if (ending.type !== 'alone') await instance?.waitUntilExit();
  } catch {
    // How it ended is known already.
  }
  screen.close();
  // Ink has done this only if something in the app was listening.
  process.stdin.setRawMode(false);
}

async function sayGoodbye(ending: Ending, { farewell, unsaved }: RunOptions): Promise<number> {
  switch (ending.type) {
    case 'alone':
      unsaved?.();
      return hungUp;
    case 'crashed':
      await write(process.stderr, `${reportCrash(ending.error, unsaved?.())}\n`);
      return 1;
    case 'left': {
      const text = farewell?.(ending.code);
      if (text !== undefined) await write(process.stdout, `${text}\n`);
      return ending.code;
    }
  }
}

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((written) => {
    stream.write(text, () => written());
  });
}

class Listeners {
  readonly #removals: (() => void)[] = [];

  add(emitter: EventEmitter, event: string, listener: (value: unknown) => void): void {
    emitter.on(event, listener);
    this.#removals.push(() => emitter.off(event, listener));
  }

  removeAll(): void {
    for (const remove of this.#removals) remove();
  }
}

/**
 * Terminals move what is on the screen while they are resized, each in its own way. Once it has
 * been quiet for a moment, everything is drawn again.
 * The signal is listened to, not stdout's 'resize': Node sends that only if the size it finds
 * differs from the last one, and a quick storm that ends where it began has done its damage too.
 */
function repaintAfterResize(listeners: Listeners, screen: Screen): void {
  let timer: NodeJS.Timeout | undefined;
  listeners.add(process, 'SIGWINCH', () => {
    clearTimeout(timer);
    timer = setTimeout(() => screen.repaint(), quiet);
    // A game that is over does not wait for it.
    timer.unref();
  });
}
