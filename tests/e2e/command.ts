// The built command, and a player who knows the way: the keys come from the engine's own solution.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../../src/engine/language.ts';
import type { Level } from '../../src/engine/level.ts';
import { bindings } from '../../src/ui/bindings.ts';
import type { GameWorld } from '../../src/ui/game.ts';
import { bindingFor, type KeyName } from '../../src/ui/keys.ts';
import type { Game } from '../../src/ui/store.ts';
import { gameWith, world } from '../course.ts';
import { type FrameSize, linesOf } from '../frame.tsx';
import { nextKeys } from '../solver.ts';
import { openTerminal, type Terminal, type TerminalOptions, type Waiting } from './pty.ts';

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Starts the built command with these arguments. */
export function openGame(
  args: readonly string[],
  options: Omit<TerminalOptions, 'command'> = {},
): Promise<Terminal> {
  return openTerminal({ command: ['node', cli, ...args], ...options });
}

/** The same game in this process: it knows what the terminal must show. */
export function twinOf(
  level: Level,
  seed: string,
  options: { readonly notebook?: readonly Document[]; readonly world?: GameWorld } = {},
): Game {
  const twin = gameWith(seed, options);
  twin.dispatch({ type: 'open', levelId: level.id });
  return twin;
}

/** The keys whose names in the game are not what a terminal is sent. */
const keyOnKeyboard: Readonly<Record<string, string>> = {
  enter: 'Enter',
  escape: 'Escape',
  space: 'Space',
  backspace: 'Backspace',
  tab: 'Tab',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  home: 'Home',
  end: 'End',
  'ctrl-c': 'Ctrl+C',
};

/** What a terminal is pressed for a key of the game: bytesOf('enter') → 'Enter' */
export function bytesOf(key: KeyName): string {
  return keyOnKeyboard[key] ?? key;
}

/** Waits until the terminal shows exactly what the twin would draw afresh. */
export async function showsTwin(
  terminal: Terminal,
  twin: Game,
  size: FrameSize,
  waiting: Waiting = {},
): Promise<void> {
  const expected = linesOf(twin.world, twin.getState(), size);
  try {
    await terminal.waitFor(
      (screen) => isDeepStrictEqual(trimmed(screen.split('\n')), trimmed(expected)),
      waiting,
    );
  } catch {
    assert.deepEqual(trimmed(terminal.screen()), trimmed(expected));
  }
}

/** Lines without the spaces at their ends, and without the empty ones at the end. */
function trimmed(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
    .split('\n');
}

/** Presses a key in the twin alone. */
export function hear(twin: Game, key: KeyName): void {
  const binding = bindingFor(bindings(twin.world, twin.getState()), key);
  if (!binding) throw new Error(`nothing hears ${key}`);
  twin.dispatch(binding.action);
}

/** Presses one key in both games and waits until they show the same again. */
export async function press(
  terminal: Terminal,
  twin: Game,
  key: KeyName,
  size: FrameSize,
): Promise<void> {
  hear(twin, key);
  terminal.press(bytesOf(key));
  await showsTwin(terminal, twin, size);
}

/** Plays the level to its result, every frame compared. */
export async function playToTheEnd(
  terminal: Terminal,
  twin: Game,
  size: FrameSize = { columns: 80, rows: 24 },
  eachFrame: () => void = () => {},
): Promise<void> {
  for (let n = 0; n < 2000; n += 1) {
    const { screen } = twin.getState();
    if (screen.at !== 'level' || screen.session.stage.at === 'result') return;
    for (const key of nextKeys(world, twin.getState())) {
      await press(terminal, twin, key, size);
      eachFrame();
    }
  }
}
