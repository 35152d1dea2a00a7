// What the built command writes: after resizes, for a key, and while nothing happens.
import { afterEach, describe, expect, test } from 'vitest';
import { linesOf } from '../frame.tsx';
import { levels } from '../course.ts';
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
    expect(terminal.text()).toContain('PongPT needs 60 x 20\nThis is 20 x 5.\nEnlarge it; q quits.');
    // Keys of the game are not heard blindly.
    terminal.press('Enter', '1', 'u', 'r');
    terminal.resize(wide.columns, wide.rows);
    await showsTwin(terminal, twin, wide);
    terminal.resize(tiny.columns, tiny.rows);
    await showsTwin(terminal, twin, tiny);
    terminal.press('q');
    expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
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

test('moving pictures come to the same end as still ones', async () => {
  const level = levelWithMotion;
  if (!level) throw new Error('there are no levels');
  const terminal = await openGame(['play', level.id, '--seed', 'e2e']);
  const twin = twinOf(level, 'e2e');
  let moved = 0;
  for (let n = 0; n < 30; n += 1) {
    const before = terminal.mark();
    const [key] = nextKeys(twin.world, twin.getState());
    if (key === undefined) break;
    await press(terminal, twin, key, wide);
    const shown = linesOf(twin.world, twin.getState(), wide);
    if (terminal.bytesSince(before) > 0 && shown.length > 0) moved += 1;
  }
  expect(moved).toBeGreaterThan(0);
});
