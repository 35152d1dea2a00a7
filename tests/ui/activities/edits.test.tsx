// Every screen of close enough: whole at every size, its keys, and the important things to be read on it.
import { describe, expect, test } from 'vitest';
import type { EditsMove, EditsState } from '../../../src/engine/activities/edits/state.ts';
import { editsActivity } from '../../../src/engine/activities/edits.ts';
import type { EditsCursor } from '../../../src/ui/activities/edits/props.ts';
import { editsView } from '../../../src/ui/activities/edits.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(editsActivity, 'close-enough');
const given = { seed: '1', notebook: [] };
const at = (phase: EditsState['phase']) =>
  stateWhere(editsActivity, settings, given, (state) => state.phase === phase);
const start = at('puzzle');
const insert = (letter: string): EditsMove => ({
  type: 'edit',
  edit: { do: 'insert', at: 0, letter },
});

function text(state: EditsState, size: SizeName = '60x20', cursor?: EditsCursor): string {
  return screenLines(editsView, { settings, state, size, ...(cursor ? { cursor } : {}) }).join(
    '\n',
  );
}

/** The state and the cursor after some keys, as the game goes on with them. */
function press(from: EditsState, ...keys: readonly string[]) {
  let state = from;
  let cursor = editsView.cursor(settings, state, undefined);
  let move: EditsMove | undefined;
  for (const key of keys) {
    const action = bindingFor(editsView.bindings(settings, state, cursor), key)?.action;
    if (action?.do === 'look') cursor = action.cursor;
    if (action?.do !== 'play') continue;
    move = action.move;
    const outcome = editsActivity.play(settings, state, move);
    if (outcome.type === 'refused') continue;
    state = outcome.state;
    cursor = editsView.cursor(settings, state, cursor);
  }
  return { state, cursor, move };
}

describe('nothing is cut and nothing wraps, at any size,', () => {
  test('on the way of the solution', () => {
    for (const state of statesOf(editsActivity, settings, given)) {
      expect(misfits(editsView, settings, state)).toEqual([]);
    }
  });

  test('however many edits there were', () => {
    let state: EditsState = start;
    for (let n = 0; n < 11; n += 1) {
      state = moved(editsActivity, settings, state, insert('x'));
      expect(misfits(editsView, settings, state)).toEqual([]);
    }
    const end = press(state, ...Array.from({ length: 14 }, () => 'd'));
    expect(text(state, '60x20', end.cursor)).not.toMatch(/^2 /m);
    expect(text(state)).toMatch(/Edits so far: 11, and at least 1\d more\. 2 would have done\./);
    expect(text(state)).toMatch(/^\.\.\. .*xxxxxxxxxxxbed$/m);
  });

  test('when a puzzle took too many, and when the guess was off', () => {
    const clumsy = press(start, '3', '1', '1', '1', '1', '1').state;
    expect(misfits(editsView, settings, clumsy)).toEqual([]);
    for (const option of [0, 2]) {
      const state = moved(editsActivity, settings, at('predict'), { type: 'choose', option });
      expect(misfits(editsView, settings, state)).toEqual([]);
    }
  });
});

describe('a puzzle', () => {
  test('shows both words with a cursor each, and what the three keys would do', () => {
    const lines = text(start);
    expect(lines).toMatch(/^word +\[b\] e {2}d {2}\.$/m);
    expect(lines).toMatch(/^target +\[b\] r {2}e {2}a {2}d$/m);
    const { cursor } = press(start, 'd', 's');
    const moved = text(start, '60x20', cursor);
    expect(moved).toContain('1 insert "r" before "e"');
    expect(moved).toContain('2 change "e" into "r"');
    expect(moved).toContain('3 delete "e"');
  });

  test('is solved by keeping and inserting, with the cursors going on together', () => {
    const { state } = press(start, 'enter', '1', 'enter', '1');
    expect(state).toMatchObject({ phase: 'reached', words: ['bed', 'bred', 'bread'] });
    expect(text(state)).toMatch(/^bed -> bred -> bread$/m);
  });

  test('keeps the cursor where it is when the letter under it is deleted', () => {
    const second = press(start, 'enter', '1', 'enter', '1', 'enter').state;
    const { state, cursor } = press(second, '2', 'enter', '3');
    expect(state).toMatchObject({ words: ['castle', 'tastle', 'tatle'] });
    expect(cursor).toMatchObject({ at: 2, letter: 2 });
    expect(press(second, '2', 'enter', '3', '2').state).toMatchObject({ phase: 'reached' });
  });

  test('walks each cursor alone with the arrows, and stops at both ends', () => {
    expect(press(start, 'left', 'up').cursor).toMatchObject({ at: 0, letter: 0 });
    const many = Array.from({ length: 9 }, () => ['right', 'down']).flat();
    expect(press(start, ...many).cursor).toMatchObject({ at: 3, letter: 4 });
  });

  test('says when the fewest edits are used up', () => {
    const one = press(start, '3').state;
    expect(text(one)).toMatch(/Edits so far: 1$/m);
    expect(text(press(start, '3', '1').state)).toContain(
      'Edits so far: 2, and at least 2 more. 2 would have done.',
    );
  });

  test('says what Enter does, and what each arrow moves', () => {
    expect(text(start)).toContain('Enter keep "b", and on');
    expect(text(start).replaceAll('\n', ' ')).toMatch(
      /moves the mark in your word, .*Enter both\./,
    );
    const { cursor } = press(start, 's');
    expect(text(start, '60x20', cursor)).not.toContain('Enter keep');
  });

  test('lets no wrong letter pass, and says at the end where it differs', () => {
    const refusal = (...keys: readonly string[]) => {
      const { state, move } = press(start, ...keys);
      const outcome = move && editsActivity.play(settings, state, move);
      return outcome?.type === 'refused' ? outcome : undefined;
    };
    expect(refusal('enter', 'enter')).toMatchObject({
      wrong: false,
      reason: 'Here “e” is not “r”, and cannot stay. Edit it, or move one of the two marks.',
    });
    expect(press(start, 'enter', 'enter').cursor).toMatchObject({ at: 1, letter: 1 });
    expect(refusal('d', 'd', 'd', 'enter')?.reason).toBe(
      'It says “bed”, and not “bread” yet. Both begin with “b”; go back to what follows.',
    );
    expect(refusal('3', 'd', 'd', 'enter')?.reason).toBe(
      'It says “ed”, and not “bread” yet. Go back: the first letters differ already.',
    );
  });

  test('has its marks where the edit was that is taken back', () => {
    const one = press(start, 'enter', '1', 'd', 'd');
    const undone = editsView.cursor(settings, start, one.cursor);
    expect(undone).toMatchObject({ at: 1, letter: 1 });
    const second = press(start, 'enter', '1', 'enter', '1', 'enter');
    expect(second.cursor).toMatchObject({ at: 0, letter: 0, trail: [] });
  });

  test('names its keys in the bar, each word with its arrows', () => {
    const cursor = editsView.cursor(settings, start, undefined);
    const bar = legend(editsView.bindings(settings, start, cursor), false);
    expect(bar.map(({ keys, label }) => `${keys} ${label}`)).toEqual([
      '1-3 edit',
      'Enter next',
      '←→ word',
      '↑↓ target',
    ]);
  });

  test('offers to try again only where it took too many', () => {
    const onPar = press(start, 'enter', '1', 'enter', '1');
    const bar = ({ state, cursor }: typeof onPar) =>
      legend(editsView.bindings(settings, state, cursor), true).map(({ label }) => label);
    expect(bar(onPar)).toEqual(['go on']);
    const clumsy = press(start, 'enter', '1', 'enter', '3', '1', '1');
    expect(clumsy.state).toMatchObject({ phase: 'reached' });
    expect(bar(clumsy)).toEqual(['go on', 'again']);
    expect(press(clumsy.state, '1').state).toEqual(start);
  });
});

describe('the grid', () => {
  const grid = at('grid');

  test('marks the cell that is asked for and its three neighbours', () => {
    const lines = text(grid);
    expect(lines).toMatch(/^ +\. +vb +r +e +a +d$/m);
    expect(lines).toMatch(/^ {2}\. +\[0\] +\[1\] +2 +3 +4 +5$/m);
    expect(lines).toMatch(/^> b +\[1\] +>\. +\. +\. +\. +\.$/m);
    expect(lines.replaceAll('\n', ' ')).toContain('The machine fills in the other cells.');
    expect(lines).toMatch(/^from the left +insert "b" +1 \+ 1 = 2$/m);
    expect(lines).toMatch(/^from above left +keep "b" +0 \+ 0 = 0$/m);
  });

  test('shows sums for the first cell only', () => {
    const second = moved(editsActivity, settings, grid, { type: 'cell', number: 0 });
    expect(text(second)).not.toContain(' = ');
    expect(text(second)).toMatch(/^from the left +insert "r" +1 edit more$/m);
    expect(text(second)).toContain('How many edits from "b" to "b r"?');
    expect(text(second)).toMatch(/^\S+ From "b" to "b": 0\.$/m);
  });

  test('takes a typed number, and a new one after it was refused', () => {
    const { cursor, move } = press(grid, '1', 'enter');
    expect(move).toEqual({ type: 'cell', number: 1 });
    expect(text(grid, '60x20', cursor)).toMatch(/^> b +\[1\] +>1 /m);
    const refused = editsView.refused?.(cursor) ?? cursor;
    const action = bindingFor(editsView.bindings(settings, grid, refused), '0')?.action;
    expect(action).toMatchObject({ cursor: { draft: { digits: '0' } } });
  });

  test('brackets the way to the corner once it is full', () => {
    const lines = text(at('corner'));
    expect(lines).toMatch(/^ {2}b +1 +\[0\] +\[1\] +2 +3 +4$/m);
    expect(lines).toMatch(/^ {2}d +3 +2 +2 +2 +2 +\[2\]$/m);
  });
});

describe('the nearest key', () => {
  test('is chosen by its digit', () => {
    expect(press(at('nearest'), '6', 'enter').move).toEqual({ type: 'choose', option: 5 });
    expect(text(at('nearest'))).toContain('>tables]');
  });

  test('stands out among bars that are as long as each key is far', () => {
    const lines = text(at('near'));
    expect(lines).toMatch(/^ {2}chat +#{24} 6$/m);
    expect(lines).toMatch(/^> table +#{4} 1$/m);
  });
});

test('the end says what letters cannot know', () => {
  const lines = text(at('seen')).replaceAll('\n', ' ');
  expect(lines).toContain('But "sable" means "sand".');
});
