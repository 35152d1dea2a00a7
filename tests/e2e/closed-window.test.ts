// The window is closed in the middle of a game. How the process then ended is seen from outside:
// Node itself aborts, with a native stack trace, when it leaves and finds no terminal to set back.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgress } from '../../src/progress.ts';
import { seeSpot } from '../commands/hands.ts';
import { cli } from './command.ts';
import { withNode } from './program.ts';
import { closeTerminals, openTerminal, type Terminal } from './pty.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pongpt-closed-'));
  writeFileSync(join(folder, 'spot.txt'), `${seeSpot}\n`);
});
afterEach(async () => {
  await closeTerminals();
  rmSync(folder, { recursive: true });
});

const content = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The process that the window belongs to: SIGHUP tells it that the window is closed. */
const own = 'cd "$0"; exec "$@" 2> errors';
/** It belongs to a shell, which lives on: only reading and writing fail. */
const inShell = 'cd "$0"; trap : HUP; (exec "$@" 2> errors); echo $? > code';

function open(script: string, args: readonly string[]): Promise<Terminal> {
  const command = ['sh', '-c', script, folder, ...withNode(['node', cli, ...args])];
  return openTerminal({ command, home: folder });
}

const games = [
  ['the drawn game', ['play', 'draw-a-document'], 'card 1 of'],
  ['the game line by line', ['play', 'draw-a-document', '--plain'], '> '],
  ['the warm-up', ['warmup', '--seed', 'a'], 'Warm-up'],
  ['the lab', ['lab', 'spot.txt'], 'spot'],
] as const;

describe.each(games)('a closed window ends %s quietly', (_, args, shown) => {
  test('by the signal that says so', async () => {
    const terminal = await open(own, args);
    await terminal.waitFor(shown);
    terminal.closeWindow();
    expect(await terminal.exited).toMatchObject({ signal: 'SIGHUP' });
    expect(content('errors')).toBe('');
  });

  test('with 129 where no signal comes', async () => {
    const terminal = await open(inShell, args);
    await terminal.waitFor(shown);
    terminal.closeWindow();
    await terminal.exited;
    expect({ code: content('code'), errors: content('errors') }).toEqual({
      code: '129\n',
      errors: '',
    });
  });
});

test.each([
  ['the drawn game', [], 'card 2 of'],
  ['the game line by line', ['--plain'], 'Card 2 of'],
])('what was done before is saved in %s', async (_, flags, shown) => {
  const terminal = await open(own, ['play', 'draw-a-document', ...flags]);
  await terminal.waitFor(flags.length === 0 ? 'card 1 of' : '> ');
  terminal.press('Enter');
  await terminal.waitFor(shown);
  terminal.closeWindow();
  await terminal.exited;
  const { sessions } = openProgress({ cwd: folder }).progress;
  expect(sessions['draw-a-document']?.stage).toEqual({ at: 'story', card: 1 });
  expect(existsSync(join(folder, 'progress.json.lock'))).toBe(false);
});
