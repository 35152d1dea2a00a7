import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { type FillState, fillActivity } from '../../../src/engine/activities/fill.ts';
import { fillView } from '../../../src/ui/activities/fill.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { moved, statesOf } from '../../engine/activities/playing.ts';
import { fillSettings } from '../../fixtures/settings/fill.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = parse(fillActivity.settings, fillSettings);
const states = statesOf(fillActivity, settings, { seed: '1', notebook: [] });

/** The state after some moves of the solution: 10 fill the first bin, 1 closes it. */
function reached(moves: number): FillState {
  const state = states[moves];
  if (state === undefined) throw new Error(`there are no ${moves} moves`);
  return state;
}

function text(state: FillState, size: SizeName = '60x20', motion = 1): string {
  return screenLines(fillView, { settings, state, size, motion }).join('\n');
}

const press = pressing(fillView, settings);

function bar(state: FillState): readonly string[] {
  return legend(fillView.bindings(settings, state, press(state).cursor), true).map(
    ({ keys, label }) => `${keys} ${label}`,
  );
}

test.each([0.5, 1])('every kind of state fits at every size, also on its way (%s)', (motion) => {
  // Put, full, typed, typed and full, copied, taken out, spoiled, mended, nameless, named, done.
  for (const moves of [0, 1, 10, 13, 14, 16, 17, 19, 22, 23, 24, 25, 26, 27]) {
    expect(misfits(fillView, settings, reached(moves), motion)).toEqual([]);
  }
});

describe('filling', () => {
  test('marks the row, and shows the balls and the empty places of the open bin', () => {
    const screen = text(reached(4));
    expect(screen).toContain('Fill the purple bin: 10 balls, in the shares of its row.');
    expect(screen).toMatch(/^> \[@ PUR\] +10 %/m);
    expect(screen).toContain('|@P #B #B #B|');
    expect(screen).toContain('|.  .  .  . |');
    expect(bar(reached(4))).toEqual(['1-5 put a ball in']);
  });

  test('closes a full bin with a mark', () => {
    expect(text(reached(10))).toContain('+ Right. The purple bin says what the purple row says.');
    expect(text(reached(10))).toContain('> [@ PUR] +');
    expect(bar(reached(10))).toEqual(['Enter close the bin']);
    expect(text(reached(11))).toMatch(/(?<!> )\[@ PUR\] \+/);
  });

  test('asks for numbers, and points at the column', () => {
    const lines = screenLines(fillView, { settings, state: reached(13), size: '80x24' });
    expect(lines[0]).toBe('Of 10 balls in the blue bin, how many are green?      _');
    expect(lines[3]).toContain(' v [^ GRN]');
    expect(bar(reached(13))).toEqual(['0-9 how many', 'Enter put them in']);
  });

  test('leaves the title of the table where it is while the column moves', () => {
    const titles = (moves: number) => screenLines(fillView, { settings, state: reached(moves) })[2];
    expect(titles(4)).toMatch(/^ +comes next$/);
    expect(new Set([4, 10, 11, 12, 13, 14, 15].map(titles)).size).toBe(1);
  });

  test('brackets the cell, and the line starts at it', () => {
    const lines = screenLines(fillView, { settings, state: reached(13), size: '80x24' });
    expect(lines[5]).toContain('[40 %]');
    const place = (lines[5] ?? '').indexOf('%]') + 1;
    expect([6, 7, 8].map((row) => lines[row]?.[place])).toEqual(['|', '|', '|']);
    expect(lines[4]?.[place]).toBe(' ');
  });

  test('takes a number digit by digit, and Enter puts the balls in', () => {
    expect(press(reached(13), '4').move).toBeUndefined();
    expect(press(reached(13), '4', 'enter').move).toEqual({ type: 'number', count: 4 });
    expect(press(reached(13), '4', '0', 'enter').move).toEqual({ type: 'number', count: 40 });
    expect(press(reached(13), '4', '0', 'backspace', 'enter').move).toMatchObject({ count: 4 });
    const refused = fillView.refused?.(press(reached(13), '4', '0').cursor);
    expect(refused).toMatchObject({ draft: { digits: '40', spent: true } });
    const { cursor } = press(reached(13), '4');
    expect(fillView.cursor(settings, reached(14), cursor).draft.digits).toBe('');
  });

  test('shows the digit of each colour where a digit moves a ball, and only there', () => {
    for (const moves of [0, 17, 19, 22]) {
      expect(text(reached(moves))).toContain('1[@ PUR] 2[# BLU] 3[^ GRN] 4[* PNK] 5[o WHT]');
    }
    for (const moves of [10, 13]) expect(text(reached(moves))).not.toContain('1[@ PUR]');
  });

  test('opens the third bin as a copy of the second', () => {
    expect(text(reached(17))).toContain('A copy of the blue bin. Which balls are too many here?');
    expect(bar(reached(17))).toEqual(['1-5 take a ball out']);
    expect(text(reached(19))).toContain('Now some balls are missing in the green bin. Which?');
    expect(bar(reached(19))).toEqual(['1-5 put a ball in']);
  });

  test('an empty row parts the table from its bins, at 60x20 with their names on the edges', () => {
    for (const size of ['80x24', '71x21', '60x20'] as const) {
      const lines = screenLines(fillView, { settings, state: reached(11), size });
      const bins = lines.findLastIndex((line) => /PUR.*BLU.*GRN.*PNK/.test(line));
      expect(lines[bins - 1]).toMatch(/^[ v.|'+-]*$/);
      expect((lines[bins] ?? '').startsWith('+- [@ PUR] ++ ')).toBe(size === '60x20');
    }
  });

  test('leaves the names where they are when the pointer and the mark come', () => {
    const at = (moves: number) =>
      screenLines(fillView, { settings, state: reached(moves) })
        .find((line) => /PUR.*BLU.*GRN.*PNK/.test(line) && !line.includes('after'))
        ?.indexOf('[@ PUR]');
    expect(new Set([0, 10, 11].map(at)).size).toBe(1);
  });

  test('asks for the wrong ball, then for the missing one', () => {
    expect(text(reached(22))).toContain('One ball in this bin has the wrong colour. Which one?');
    expect(bar(reached(22))).toEqual(['1-5 take a ball out']);
    expect(text(reached(23))).toContain('That one is out. Which colour is missing?');
    expect(bar(reached(23))).toEqual(['1-5 put a ball in']);
  });
});

test('a ball on its way is not in the bin yet', () => {
  expect(text(reached(1), '80x24', 0.5)).not.toContain('|@P');
  expect(text(reached(1), '80x24', 0.5)).toContain('@P');
  expect(text(reached(1), '80x24')).toMatch(/\| ?@P \. /);
  expect(fillView.frames?.(reached(0), reached(1))).toBeGreaterThan(0);
  expect(fillView.frames?.(reached(10), reached(11))).toBe(0);
});

describe('the bin without a name', () => {
  const nameless = reached(states.length - 3);

  test('shows all its balls, and four names to choose from', () => {
    const screen = text(nameless);
    expect(screen).toContain('This bin of 20 balls lost its name. Which row is it?');
    expect(screen).toContain(' 1 [@ PUR]  2 [# BLU]  3 [^ GRN]  4 [* PNK]');
    expect(screen.match(/[@#^*o][PBGKW](?= |\|)/g)).toHaveLength(20);
    expect(bar(nameless)).toEqual(['1-4 choose', 'left/right move', 'Enter answer']);
  });

  test('gets its name back, and says why', () => {
    const named = moved(fillActivity, settings, nameless, fillActivity.solve(settings, nameless));
    expect(text(named).replaceAll('\n', ' ')).toMatch(
      /Right\. [\d, ]+ and \d of 20 are the shares of the (\w+) row\. More balls, the same model\./,
    );
    expect(text(named)).toMatch(/\[. [A-Z]{3}\] \+/);
    expect(bar(named)).toEqual(['Enter go on']);
  });
});
