// The command `reset`: it says what would be lost, asks twice, and forgets.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgress } from '../../src/progress.ts';
import { smallCourseFolder } from '../small-course.ts';
import { openGame } from './command.ts';
import { closeTerminals } from './pty.ts';
import { run } from './run.ts';

const small = ['--levels', smallCourseFolder];

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pongpt-home-'));
});
afterEach(async () => {
  await closeTerminals();
  rmSync(home, { recursive: true });
});

const pongpt = (...args: readonly string[]) => run(home, args);
const saved = () => openProgress({ cwd: home }).progress.results;
beforeEach(() => {
  openProgress({ cwd: home }).commit([
    { type: 'result', levelId: 'first', stars: 2 },
    { type: 'result', levelId: 'second', stars: 1 },
  ]);
});

test('without a terminal refuses and names --yes', () => {
  const { code, out, err } = pongpt(...small, 'reset');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^pongpt: [^\n]*--yes[^\n]*\n$/);
  expect(Object.keys(saved())).toEqual(['first', 'second']);
});

test('--yes forgets one level, or everything, and says what', () => {
  expect(pongpt(...small, 'reset', 'first', '--yes')).toEqual({
    code: 0,
    out: 'Forgotten: 2 stars.\n',
    err: '',
  });
  expect(saved()).toEqual({ second: { stars: 1 } });
  expect(pongpt(...small, 'reset', '1', '--yes').out).toBe(
    'There is nothing to forget of 1 The first one.\n',
  );
  expect(pongpt(...small, 'reset', '--yes').out).toBe('Forgotten: 1 star.\n');
  expect(saved()).toEqual({});
  expect(pongpt('reset').out).toBe('There is nothing to forget.\n');
});

test.each([
  ['y and yes forget', ['y\r', 'yes\r'], 0, 'Forgotten: 3 stars.', []],
  ['a second thought keeps', ['y\r', '\r'], 0, 'Nothing was changed.', ['first', 'second']],
  ['n keeps', ['n\r'], 0, 'Nothing was changed.', ['first', 'second']],
  ['Ctrl+D keeps', ['\x04'], 0, 'Nothing was changed.', ['first', 'second']],
  ['Ctrl+C keeps', ['Ctrl+C'], 130, 'Nothing was changed.', ['first', 'second']],
])('on a terminal asks twice: %s', async (_, answers, code, line, left) => {
  const terminal = await openGame(['reset'], { home });
  await terminal.waitFor('Forget everything? You would lose 3 stars. [y/N]');
  for (const [n, answer] of answers.entries()) {
    if (n > 0) await terminal.waitFor('Really? This cannot be undone. [y/N]');
    terminal.press(answer);
  }
  expect(await terminal.exited).toEqual({ code, signal: undefined });
  expect(terminal.text()).toContain(line);
  // It reads the same to a screen reader: nothing is drawn over.
  expect(terminal.raw).not.toContain('\x1b');
  expect(Object.keys(saved())).toEqual(left);
});

test('that cannot be written says so before it asks, with exit code 1', () => {
  writeFileSync(join(home, 'progress.json'), '{"version":2}');
  const { code, out, err } = pongpt(...small, 'reset', '--yes');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^pongpt: The save file [^\n]* is from a newer PongPT[^\n]*\n$/);
});
