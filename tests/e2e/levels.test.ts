// Every level, played from its first card to its stars by key presses in a real terminal.
import { afterEach, describe, expect, test } from 'vitest';
import { levels } from '../course.ts';
import { openGame, playToTheEnd, showsTwin, twinOf } from './command.ts';
import { closeTerminals } from './pty.ts';
import { writesOnlyChanges } from './written.ts';

afterEach(closeTerminals);

const wide = { columns: 80, rows: 24 };
const narrow = { columns: 60, rows: 20 };

describe.each(levels.map((level) => [level.id, level] as const))('%s', (id, level) => {
  test('is finished by digits, letters and Enter at 80 x 24, every frame as drawn afresh and no line written twice', async () => {
    const terminal = await openGame(['--reduced-motion', 'play', id, '--seed', 'e2e'], {
      cols: wide.columns,
      rows: wide.rows,
    });
    const twin = twinOf(level, 'e2e');
    await showsTwin(terminal, twin, wide);
    await playToTheEnd(terminal, twin, wide, writesOnlyChanges({ terminal, twin, size: wide }));
    expect(terminal.text()).toContain('No slip, and no hint that costs.');
  });
});

test('a level is finished at 60 x 20', async () => {
  const level = levels.at(-1);
  if (!level) throw new Error('there are no levels');
  const terminal = await openGame(['--reduced-motion', 'play', level.id, '--seed', 'e2e'], {
    cols: narrow.columns,
    rows: narrow.rows,
  });
  const twin = twinOf(level, 'e2e');
  await showsTwin(terminal, twin, narrow);
  await playToTheEnd(terminal, twin, narrow);
  expect(terminal.text()).toContain('No slip, and no hint that costs.');
});
