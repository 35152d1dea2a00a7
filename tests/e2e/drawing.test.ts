// What the built command writes: after resizes, for a key, and while nothing happens.

import { afterEach, describe, expect, test } from 'vitest';
import { openProgress } from '../../src/progress.ts';
import { levels } from '../course.ts';
import { smallCourseFolder } from '../small-course.ts';
import { nextKeys } from '../solver.ts';
import { openGame, press, showsTwin, twinOf } from './command.ts';
import { openPair, pressBoth, wide } from './pair.ts';
import { closeTerminals } from './pty.ts';

afterEach(closeTerminals);

const levelWithMotion = levels[0];

describe('a storm of resizes', () => {
  /** Growing and shrinking in both directions, from 20 x 5 to 120 x 40, and back to 80 x 24. */
  const storm = Array.from({ length: 60 }, (_, n) => ({
    columns: 20 + ((n * 37) % 101),
    rows: 5 + ((n * 23) % 36),
  }));

  test('leaves no residue, whatever the size it ends at', async () => {
    const { terminal, twin } = await openPair({ level: 'first' });
    for (const key of nextKeys(twin.world, twin.getState())) await press(terminal, twin, key, wide);
    for (const last of [
      { columns: 120, rows: 40 },
      { columns: 60, rows: 20 },
      { columns: 59, rows: 24 },
      { columns: 20, rows: 5 },
      { columns: 81, rows: 19 },
      wide,
    ]) {
      for (const { columns, rows } of storm) terminal.resize(columns, rows);
      terminal.resize(last.columns, last.rows);
      await showsTwin(terminal, twin, last);
      // Not only for a moment: the repaint that follows a storm must show the same.
      await terminal.settled({ quiet: 150 });
      await showsTwin(terminal, twin, last);
    }
    await pressBoth({ terminal, twin, size: wide }, 'enter');
  });

  test('while the picture moves loses nothing of it', async () => {
    const terminal = await openGame(['play', 'draw-a-document', '--seed', 'e2e']);
    const level = levels.find(({ id }) => id === 'draw-a-document') ?? levelWithMotion;
    if (!level) throw new Error('there are no levels');
    const twin = twinOf(level, 'e2e');
    for (const _ of level.cards) await press(terminal, twin, 'enter', wide);
    await press(terminal, twin, '1', wide);
    await press(terminal, twin, 'enter', wide);
    terminal.press('Enter');
    twin.dispatch({ type: 'session', move: { type: 'play', move: { type: 'stick' } } });
    for (const { columns, rows } of storm) terminal.resize(columns, rows);
    terminal.resize(wide.columns, wide.rows);
    await terminal.settled({ quiet: 150 });
    await showsTwin(terminal, twin, wide);
  });

  test('that ends too small says how large it must be, and q still quits', async () => {
    const { terminal, twin } = await openPair({ level: 'first' });
    await pressBoth({ terminal, twin, size: wide }, 'enter');
    const tiny = { columns: 20, rows: 5 };
    terminal.resize(tiny.columns, tiny.rows);
    await showsTwin(terminal, twin, tiny);
    expect(terminal.text()).toContain(
      'PongPT needs 60 x 20\nThis is 20 x 5.\nEnlarge it; q quits.',
    );
    const { sessions } = openProgress({ cwd: terminal.home }).progress;
    // Keys of the game are not heard blindly: the session stays where it was.
    terminal.press('Enter', '1', 'u', 'r', 'y', 'q');
    expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
    expect(openProgress({ cwd: terminal.home }).progress.sessions).toEqual(sessions);
    expect(terminal.text()).toContain('Everything is saved.');
  });
});

test('five seconds without a key write nothing, on the map and in a level', async () => {
  const pairs = [await openPair(), await openPair({ level: 'first' })] as const;
  const watched = pairs.map(async ({ terminal }) => {
    await terminal.settled();
    const mark = terminal.mark();
    await terminal.settled({ quiet: 5000, timeout: 6000 });
    return terminal.bytesSince(mark);
  });
  expect(await Promise.all(watched)).toEqual([0, 0]);
});

test('a moving picture writes only what moves, well under 2 KB a frame', async () => {
  const terminal = await openGame([
    '--levels',
    smallCourseFolder,
    'play',
    'first',
    '--seed',
    'e2e',
  ]);
  await terminal.waitFor('card 1 of');
  terminal.press('Enter', 'Enter', '4', 'Enter');
  await terminal.waitFor('Its word goes up');
  const mark = terminal.mark();
  terminal.press('Enter');
  await terminal.settled();
  const frames = terminal.raw.slice(mark).split('\x1b[?2026h').slice(1);
  expect(frames.length).toBeGreaterThan(3);
  // The first frame is the change that the key made; the last one is the finished picture.
  for (const frame of frames.slice(1, -1)) expect(Buffer.byteLength(frame)).toBeLessThan(1024);
});
