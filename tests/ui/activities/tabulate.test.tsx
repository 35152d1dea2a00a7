import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { type TabulateState, tabulateActivity } from '../../../src/engine/activities/tabulate.ts';
import type { Cursor } from '../../../src/ui/activities/tabulate/cursor.ts';
import { tabulateView } from '../../../src/ui/activities/tabulate.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { doc, statesOf } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = parse(tabulateActivity.settings, {
  documents: [doc('gbgw'), doc('gpw'), doc('pbbgw'), doc('ggbw'), doc('bgpw')],
  example: 'purple',
  percent: 'blue',
});
const long = parse(tabulateActivity.settings, {
  documents: Array.from({ length: 5 }, () => doc('pppppppppppbw')),
  example: 'pink',
  percent: 'purple',
});
const states = statesOf(tabulateActivity, settings, { seed: '1', notebook: [] });

/** The state after some moves of the solution: 12 fill the table, 1 goes on, 1 adds up, 5 divide. */
function reached(moves: number): TabulateState {
  const state = states[moves];
  if (state === undefined) throw new Error(`there are no ${moves} moves`);
  return state;
}

function lines(state: TabulateState, cursor?: Cursor, size: SizeName = '60x20'): readonly string[] {
  return screenLines(tabulateView, { settings, state, size, ...(cursor && { cursor }) });
}

const press = pressing(tabulateView, settings);

test('every kind of state fits at every size, also with documents of twelve words', () => {
  const longer = statesOf(tabulateActivity, long, { seed: '1', notebook: [] });
  for (const moves of [0, 3, 12, 13, 15, 19]) {
    expect(misfits(tabulateView, settings, reached(moves))).toEqual([]);
    expect(
      longer.slice(moves, moves + 1).flatMap((state) => misfits(tabulateView, long, state)),
    ).toEqual([]);
  }
});

describe('counting', () => {
  test('asks for the cell under the cursor, and ties every sticky of its row to the next one', () => {
    const screen = lines(reached(0));
    expect(screen[0]).toBe('How often does [@ PUR] come right after [# BLU]?');
    expect(screen.slice(1, 6)).toEqual([
      '1  [^ GRN]    [# BLU] -> [^ GRN]    [o WHT]',
      '2  [^ GRN]    [@ PUR]    [o WHT]',
      '3  [@ PUR]    [# BLU] -> [# BLU] -> [^ GRN]    [o WHT]',
      '4  [^ GRN]    [^ GRN]    [# BLU] -> [o WHT]',
      '5  [# BLU] -> [^ GRN]    [@ PUR]    [o WHT]',
    ]);
    expect(screen[9]).toBe('  [# BLU]     >.        .        .        .        .');
  });

  test('shows only the pairs of a cell once it is filled', () => {
    const { cursor } = press(reached(5), 'up');
    const screen = lines(reached(5), { ...cursor, column: 2 });
    expect(screen[3]).toBe('3  [@ PUR]    [# BLU]    [# BLU] -> [^ GRN]    [o WHT]');
    expect(screen[4]).toBe('4  [^ GRN]    [^ GRN]    [# BLU]    [o WHT]');
    expect(screen.at(-1)).toBe('Blue, then green: 3, in documents 1, 3 and 5.');
  });

  test('says what was found last, and moves on to the next open cell', () => {
    expect(lines(reached(3)).at(-1)).toBe('+ Blue, then green: 3, in documents 1, 3 and 5.');
    const { cursor } = press(reached(2), '3');
    expect(tabulateView.cursor(settings, reached(3), cursor)).toMatchObject({ row: 1, column: 3 });
  });

  test('types into the cell, and Enter puts it', () => {
    const { cursor } = press(reached(0), 'd', 'd', '3');
    expect(lines(reached(0), cursor)[9]).toBe(
      '  [# BLU]      .        .       >3_       .        .',
    );
    expect(press(reached(0), 'd', 'd', '3', 'enter').move).toEqual({
      type: 'put',
      after: 'blue',
      word: 'green',
      count: 3,
    });
  });

  test('a digit that would make more than there are starts a new number', () => {
    expect(press(reached(0), '2', '3').cursor.draft.digits).toBe('3');
  });

  test('forgets the digits when the cursor moves, and stops at the edges', () => {
    expect(press(reached(0), '2', 's').cursor).toMatchObject({ row: 2, draft: { digits: '' } });
    expect(press(reached(0), 'w', 'w', 'w', 'a').cursor).toMatchObject({ row: 0, column: 0 });
  });

  test('ends on a full table, to look at before going on', () => {
    expect(lines(reached(12))[0]).toBe('+ Every pair is counted. This table is a model.');
    expect(press(reached(12), 'enter').move).toEqual({ type: 'go-on' });
    expect(tabulateView.status(settings, reached(12))).toBe('20 of 20 cells');
    const { cursor } = press(reached(11), '0');
    expect(lines(reached(12), tabulateView.cursor(settings, reached(12), cursor)).at(-1)).toBe(
      'No pink in the pile, so all of its row is 0.',
    );
  });
});

describe('one row in percent', () => {
  test('first asks for the sum of the row', () => {
    expect(lines(reached(13))[0]).toBe('Now the blue row in percent. How many balls are in it?');
    expect(press(reached(13), '5', 'enter').move).toEqual({ type: 'total', count: 5 });
  });

  test('then for the share of each word', () => {
    const screen = lines(reached(15));
    expect(screen[0]).toBe('1 of 5 balls is blue. What percentage is that?');
    expect(screen.at(-1)).toBe('  [# BLU]      0 %     >.        .        .        .');
    expect(screen.slice(2, 3)).toEqual(['                            comes next']);
    expect(screen[5]).toBe('> [# BLU]      0       [1]       3        0        1');
    expect(press(reached(15), '2', '0', 'enter').move).toEqual({
      type: 'share',
      word: 'blue',
      percent: 20,
    });
  });

  test('ends on the row, to look at before going on', () => {
    const screen = lines(reached(19));
    expect(screen[0]).toBe('+ The blue row in percent: ready to draw from.');
    expect(screen.at(-1)).toBe('  [# BLU]      0 %     20 %     60 %      0 %     20 %');
    const bar = legend(
      tabulateView.bindings(settings, reached(19), press(reached(19)).cursor),
      true,
    );
    expect(bar.map(({ label }) => label)).toEqual(['look back', 'go on']);
  });
});
