// Whatever a terminal sends, the built command hears the keys that were pressed, and no others.
import { afterEach, describe, expect, test } from 'vitest';
import { smallLevel, smallWorld } from '../small-course.ts';
import { hear, openGame, showsTwin, twinOf } from './command.ts';
import { openPair, pressBoth, sendBoth, smallCourse, wide } from './pair.ts';
import { closeTerminals } from './pty.ts';

afterEach(closeTerminals);

test('keys that arrive in one read are all heard, in their order', async () => {
  const map = await openPair();
  await sendBoth(map, 'jj', 'j', 'j');
  await sendBoth(map, 'kjk\x1b[B\x1b[A', 'k', 'j', 'k', 'down', 'up');
  const level = await openPair({ level: 'first' });
  await sendBoth(level, '\r\r4\r\r', 'enter', 'enter', '4', 'enter', 'enter');
  await sendBoth(level, 'h?\r', 'h', '?', 'enter');
});

test('keys that were pressed before the first frame are heard too', async () => {
  const terminal = await openGame(smallCourse('first'));
  terminal.press('Enter', 'Enter');
  const twin = twinOf(smallLevel('first'), 'e2e', { world: smallWorld });
  hear(twin, 'enter');
  hear(twin, 'enter');
  await showsTwin(terminal, twin, wide);
});

test('Escape alone goes back, from whatever stands on the screen', async () => {
  const pair = await openPair({ level: 'first' });
  await pressBoth(pair, 'enter', 'enter', '?', 'escape', 'g', 'escape', 'r', 'escape', 'escape');
  expect(pair.terminal.text()).toMatch(/The first one .*started/);
  await pressBoth(pair, 's', 'escape');
  // On the map there is nowhere to go back to, and Escape does not end the game.
  pair.terminal.press('Escape');
  await pressBoth(pair, 'end');
});

describe('nothing is typed that was not pressed', () => {
  const noise = {
    'Ctrl+F1, Alt+x and keys that the game does not know':
      '\x1b[1;5P\x1b[23~\x1bx\x1bOP\x1b[2~\x01\x1a',
    'the mouse': '\x1b[<0;3;4M\x1b[<0;3;4m\x1b[<64;10;10M\x1b[M !!',
    'reports of the cursor, the focus and the colours':
      '\x1b[1;5R\x1b[I\x1b[O\x1b]11;rgb:0/0/0\x07',
    'replies that end in letters of the game': '\x1b[?62;4c\x1bP1$r0m\x1b\\\x1b[?1;2q',
  };

  test.each(Object.entries(noise))('by %s', async (_, bytes) => {
    const pair = await openPair({ level: 'first' });
    await sendBoth(pair, `${bytes}\r`, 'enter');
    await sendBoth(pair, `\r${bytes}1${bytes}`, 'enter', '1');
    await sendBoth(pair, `${bytes}4`, '4');
  });
});

test('pasted text is no key: it neither acts, nor answers, nor leaves', async () => {
  const pair = await openPair({ level: 'first' });
  const paste = '\x1b[200~q\r\n1r Zürich ☃ \x03\x1b[201~';
  await sendBoth(pair, `${paste}\r`, 'enter');
  await sendBoth(pair, `\r${paste}1`, 'enter', '1');
});

test('a flood of keys does no harm, and Ctrl+C is heard through it', async () => {
  const { terminal } = await openPair({ level: 'first' });
  terminal.press('z5€é'.repeat(20_000));
  terminal.press('Ctrl+C');
  expect(await terminal.exited).toEqual({ code: 130, signal: undefined });
  expect(terminal.text()).toContain('Everything is saved.');
});
