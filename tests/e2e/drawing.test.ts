// What the built command writes: after resizes, while pictures move, and while nothing happens.
import { afterEach, describe, expect, test } from 'vitest';
import { openProgress } from '../../src/progress.ts';
import { hear, showsTwin } from './command.ts';
import { narrow, openPair, pressBoth, wide } from './pair.ts';
import { closeTerminals, type Terminal } from './pty.ts';

afterEach(closeTerminals);

const tiny = { columns: 20, rows: 5 };

/** Growing and shrinking in both directions, from 20 x 5 to 120 x 40. */
const storm = Array.from({ length: 60 }, (_, n) => ({
  columns: 20 + ((n * 37) % 101),
  rows: 5 + ((n * 23) % 36),
}));

function shake(terminal: Terminal): void {
  for (const { columns, rows } of storm) terminal.resize(columns, rows);
}

/** In a level that is drawn without motion, with a ball in the hand that flies when it is let go. */
const withBall = ['enter', 'enter', '4', 'enter'];

describe('a storm of resizes', () => {
  test('leaves no residue, whatever the size it ends at', async () => {
    const pair = await openPair({ level: 'first' });
    const { terminal, twin } = pair;
    await pressBoth(pair, ...withBall);
    const sizes = [
      { columns: 120, rows: 40 },
      narrow,
      { columns: 59, rows: 24 },
      tiny,
      { columns: 81, rows: 19 },
      wide,
    ];
    for (const size of sizes) {
      shake(terminal);
      terminal.resize(size.columns, size.rows);
      await showsTwin(terminal, twin, size);
      // Not only for a moment: the repaint that follows a storm must show the same.
      await terminal.settled({ quiet: 150 });
      await showsTwin(terminal, twin, size);
    }
    await pressBoth(pair, 'enter');
  });

  test('that ends where it began, while a picture moves, leaves none either', async () => {
    const pair = await openPair({ level: 'first', motion: true, looks: { reducedMotion: true } });
    const { terminal, twin } = pair;
    await pressBoth(pair, ...withBall);
    const held = terminal.text();
    terminal.press('Enter');
    hear(twin, 'enter');
    // A screen that is too small hears no keys, so the key must have been heard before it is.
    await terminal.waitFor((screen) => screen !== held);
    shake(terminal);
    terminal.resize(wide.columns, wide.rows);
    await terminal.settled({ quiet: 150 });
    await showsTwin(terminal, twin, wide);
  });

  test('that ends too small says how large it must be, and q still quits', async () => {
    const pair = await openPair({ level: 'first' });
    const { terminal, twin } = pair;
    await pressBoth(pair, 'enter');
    shake(terminal);
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
  const pairs = [await openPair(), await openPair({ level: 'first', motion: true })];
  const watched = pairs.map(async ({ terminal }) => {
    await terminal.settled();
    const mark = terminal.mark();
    await terminal.settled({ quiet: 5000, timeout: 6000 });
    return terminal.bytesSince(mark);
  });
  expect(await Promise.all(watched)).toEqual([0, 0]);
});

test('a moving picture writes only what moves, well under 2 KB a frame', async () => {
  const pair = await openPair({ level: 'first', motion: true, looks: { reducedMotion: true } });
  await pressBoth(pair, ...withBall);
  const { terminal } = pair;
  const mark = terminal.mark();
  await pressBoth(pair, 'enter');
  const frames = terminal.raw.slice(mark).split('\x1b[?2026h').slice(1);
  expect(frames.length).toBeGreaterThan(3);
  // The first frame is the change that the key made; the last one is the finished picture.
  for (const frame of frames.slice(1, -1)) expect(Buffer.byteLength(frame)).toBeLessThan(1024);
});
