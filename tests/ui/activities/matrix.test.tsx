// Every screen of the matrices: whole at every size, what its keys do, and what is to be read on it.
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { MatrixState } from '../../../src/engine/activities/matrix/state.ts';
import { matrixActivity } from '../../../src/engine/activities/matrix.ts';
import type { MatrixCursor } from '../../../src/ui/activities/matrix/props.ts';
import { matrixView } from '../../../src/ui/activities/matrix.tsx';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { matrixSettings } from '../../fixtures/settings/matrix.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = parse(matrixActivity.settings, matrixSettings);
const given = { seed: '1', notebook: [] };
const at = (holds: (state: MatrixState) => boolean) =>
  stateWhere(matrixActivity, settings, given, holds);
const inPhase = (phase: MatrixState['phase']) => at((state) => state.phase === phase);

function text(state: MatrixState, size: SizeName = '60x20', cursor?: MatrixCursor): string {
  return screenLines(matrixView, { settings, state, size, ...(cursor ? { cursor } : {}) }).join(
    '\n',
  );
}

const press = pressing(matrixView, settings);

test('nothing is cut and nothing wraps, at any step', () => {
  for (const state of statesOf(matrixActivity, settings, given)) {
    expect(misfits(matrixView, settings, state)).toEqual([]);
  }
});

test('nor after any other guess, nor with rows of K swapped', () => {
  for (const option of [0, 1, 2]) {
    const state = moved(matrixActivity, settings, inPhase('predict'), { type: 'choose', option });
    expect(misfits(matrixView, settings, state)).toEqual([]);
  }
  const swap = { type: 'swap', matrix: 'K', rows: [1, 5] } as const;
  const swapped = moved(matrixActivity, settings, inPhase('swap'), swap);
  expect(misfits(matrixView, settings, swapped)).toEqual([]);
  expect(text(swapped)).toMatch(/^6 x 6 > chat( +0){5} +1 +table$/m);
});

describe('shapes', () => {
  test('are chosen by digit, below both matrices where there is room', () => {
    const state = inPhase('shape');
    expect(press(state, '2', 'enter').move).toEqual({ type: 'choose', option: 1 });
    expect(press(state, 'enter').move).toEqual({ type: 'choose', option: -1 });
    expect(text(state, '80x24')).toMatch(/^0 0 0 1 0 0 +\. +0 0 0 1 0 +=/m);
    expect(text(state, '80x24')).toMatch(/^ +V {2}6 x 5$/m);
    expect(text(state)).toMatch(/^ {2}2 shape 1 x 6$/m);
  });

  test('stand beside every matrix that is multiplied', () => {
    const lines = text(inPhase('score')).split('\n');
    expect(lines.find((line) => line.startsWith('q  '))).toMatch(/1 x 6$/);
    expect(lines.find((line) => line.startsWith('K  '))).toMatch(/6 x 6$/);
    expect(lines.find((line) => line.startsWith('scores'))).toMatch(/1 x 6$/);
    const sums = text(inPhase('sum'));
    expect(sums).toMatch(/^V .* 6 x 5$/m);
    expect(sums).toMatch(/^comes out .* 1 x 5$/m);
  });
});

test('a matrix is laid on its side, which its shape shows', () => {
  for (const size of ['60x20', '80x24'] as const) {
    const lines = text(inPhase('written'), size).split('\n');
    const first = lines.findIndex((line) => /^ +1 2 3 +-> +1 4$/.test(line));
    expect(lines[first + 1]).toMatch(/^ +4 5 6 +2 5$/);
    expect(lines[first + 2]).toMatch(/^ +M {2}2 x 3 +3 6$/);
    expect(lines[first + 3]).toMatch(/^ +M\^T {2}3 x 2$/);
  }
});

test('names of columns are whole at every size', () => {
  for (const phase of ['light', 'sum', 'carried', 'every', 'predict', 'repair', 'swap'] as const) {
    expect(text(inPhase(phase))).toMatch(/ table .*/);
    expect(text(inPhase(phase))).not.toMatch(/ (cha|ch|sou|tab|tabl|und|unde)( |$)/m);
  }
});

describe('carrying a query', () => {
  test('points to the key that is chosen', () => {
    const state = inPhase('light');
    const { cursor, move } = press(state, '4', 'enter');
    expect(move).toEqual({ type: 'choose', option: 3 });
    expect(text(state, '60x20', cursor)).toMatch(/^ +> 4 sous( +0){3} +1( +0){2}$/m);
  });

  test('types a score into its place below K', () => {
    const state = inPhase('score');
    const { cursor, move } = press(state, '7', 'backspace', '0', 'enter');
    expect(move).toEqual({ type: 'answer', number: 0 });
    expect(text(state)).toMatch(/^scores( +\.){4} +>_ +\. +1 x 6$/m);
    expect(text(state, '60x20', cursor)).toMatch(/^scores( +\.){4} +>0 +\. +1 x 6$/m);
  });

  test('has each score beside its row of V, and points to the one that is 1', () => {
    expect(text(inPhase('sum'))).toMatch(/^ +> 1 x sous /m);
    expect(text(inPhase('sum'))).toMatch(/^ +0 x chat /m);
  });
});

describe('mending and swapping', () => {
  test('puts the light where the cursor is, which digits and arrows move', () => {
    const state = inPhase('repair');
    expect(press(state, '4', 'right', 'l', 'd', 'enter').move).toEqual({
      type: 'light',
      row: 3,
      place: 3,
    });
    expect(press(state, 'j', 'j', 'k', 'right', 'left', 'enter').move).toEqual({
      type: 'light',
      row: 1,
      place: 0,
    });
    expect(press(state, 'enter').move).toEqual({ type: 'light', row: -1, place: -1 });
    expect(text(state)).toMatch(/^ +5 la .* the \+ under$/m);
    expect(text(state)).toMatch(/^ +4 sous .* nothing$/m);
  });

  test('takes one row, then another, of V or of K', () => {
    const state = inPhase('swap');
    expect(press(state, '6', 'enter', '2', 'enter').move).toEqual({
      type: 'swap',
      matrix: 'V',
      rows: [1, 5],
    });
    expect(press(state, 'left', '2', 'enter', '6', 'enter').move).toEqual({
      type: 'swap',
      matrix: 'K',
      rows: [1, 5],
    });
    const { cursor, move } = press(state, '2', 'enter', 'enter');
    expect(move).toBeUndefined();
    expect(cursor.taken).toBeNull();
    const taken = press(state, '2', 'enter', '6').cursor;
    expect(text(state, '60x20', taken)).toMatch(/^6 x 5 +2 chat +\[1\]( +\[0\]){4} +cat$/m);
  });

  test('lets a row go that was refused', () => {
    const { cursor } = press(inPhase('swap'), '2', 'enter', '3');
    expect(matrixView.refused?.(cursor).taken).toBeNull();
  });
});
