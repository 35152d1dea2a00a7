// Whatever ends the built command, the terminal is as it was before.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cli } from './command.ts';
import { smallCourse } from './pair.ts';
import { thenReport } from './program.ts';
import { closeTerminals, openTerminal, type Terminal } from './pty.ts';

afterEach(closeTerminals);

/**
 * Loaded into Node before the command: tells the process id, and after SIGUSR2 makes the game
 * break at the next key that it hears, where it asks for a random number.
 */
const saboteur = `
  import { writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  const tell = (name, text) => writeFileSync(join(process.env.PONGPT_HOME, name), text);
  process.on('SIGUSR2', () => {
    Math.random = () => { throw new Error('broken by a test'); };
    tell('armed', '');
  });
  tell('pid', String(process.pid));`;

/** Starts the map of the small course in a shell with something on its screen. */
async function openInShell(): Promise<Terminal> {
  const terminal = await openTerminal({
    command: [
      'sh',
      '-c',
      'echo earlier work; echo "$ pongpt"; TMPDIR="$PONGPT_HOME" exec "$@"',
      'sh',
      ...thenReport(['node', cli, ...smallCourse()]),
    ],
    env: {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(saboteur)}`,
    },
  });
  await terminal.waitFor('The first one');
  expect(terminal).toMatchObject({ onAlternateScreen: true, cursorVisible: false });
  return terminal;
}

function signal(terminal: Terminal, name: NodeJS.Signals): void {
  process.kill(Number(readFileSync(join(terminal.home, 'pid'), 'utf8')), name);
}

/** What stands on the main screen under what was there before, once the terminal is given back. */
async function restored(terminal: Terminal, code: number): Promise<string> {
  await terminal.waitFor(`[code ${code}, cooked]`);
  expect(terminal).toMatchObject({ onAlternateScreen: false, cursorVisible: true });
  const [earlier, command, ...rest] = terminal.text().trimEnd().split('\n');
  expect([earlier, command, rest.at(-1)]).toEqual([
    'earlier work',
    '$ pongpt',
    `[code ${code}, cooked]`,
  ]);
  return rest.slice(0, -1).join('\n');
}

const farewell = `PongPT: 0 of 3 levels done, 0 of 9 stars.
Next: 1 The first one.
Everything is saved. Start again with: pongpt`;

describe('the main screen comes back with the farewell under it', () => {
  test.each([
    ['after q on the map', ['q'], 0],
    ['after Ctrl+C on the map', ['Ctrl+C'], 130],
    ['after Ctrl+C behind other bytes', ['jjk\x1b[1;5P\x1b[<0;3;4M\x03'], 130],
    ['after Ctrl+C inside an unfinished sequence', ['\x1b]0;title\x03'], 130],
    ['after Ctrl+C at a question', ['j', 'Enter', 'Ctrl+C'], 130],
  ])('%s', async (_, keys, code) => {
    const terminal = await openInShell();
    terminal.press(...keys);
    expect(await restored(terminal, code)).toBe(farewell);
  });

  test('after Ctrl+C in a level, which can be gone on with', async () => {
    const terminal = await openInShell();
    terminal.press('Enter');
    await terminal.waitFor('card 1 of');
    terminal.press('Ctrl+C');
    expect(await restored(terminal, 130)).toBe(farewell);
  });

  test('after SIGTERM', async () => {
    const terminal = await openInShell();
    signal(terminal, 'SIGTERM');
    expect(await restored(terminal, 143)).toBe(farewell);
  });
});

test('a crash gives the terminal back, with one line that names a file with the trace', async () => {
  const terminal = await openInShell();
  signal(terminal, 'SIGUSR2');
  await vi.waitFor(() => expect(existsSync(join(terminal.home, 'armed'))).toBe(true));
  terminal.press('j');
  const line = (await restored(terminal, 1)).replaceAll('\n', '');
  const start =
    'PongPT stopped because of a mistake in the program. Your progress is saved. Details: ';
  expect(line.slice(0, start.length)).toBe(start);
  expect(readFileSync(line.slice(start.length), 'utf8')).toContain('Error: broken by a test');
});
