// Every screen of the lights: whole at every size, what its keys do, and what is to be read on it.
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { OneHotState } from '../../../src/engine/activities/one-hot/state.ts';
import { oneHotActivity } from '../../../src/engine/activities/one-hot.ts';
import type { OneHotCursor } from '../../../src/ui/activities/one-hot/props.ts';
import { oneHotView } from '../../../src/ui/activities/one-hot.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = parse(oneHotActivity.settings, {
  dictionary: [
    ['le', 'the'],
    ['chat', 'cat'],
    ['est', 'is'],
    ['sous', 'under'],
    ['la', 'the'],
    ['table', 'table'],
  ],
  encode: ['sous', 'la', 'tables'],
  decode: [
    [0, 0, 0, 0, 1],
    [0, 1, 0, 1, 0],
  ],
  guess: [
    ['le', 'la'],
    ['chat', 'table'],
  ],
  compare: [['le', 'la']],
  multiply: [
    ['chat', 'chat'],
    ['le', 'la'],
  ],
});
const given = { seed: '1', notebook: [] };
const inPhase = (phase: OneHotState['phase']) =>
  stateWhere(oneHotActivity, settings, given, (state) => state.phase === phase);

function text(state: OneHotState, size: SizeName = '60x20', cursor?: OneHotCursor): string {
  return screenLines(oneHotView, { settings, state, size, ...(cursor ? { cursor } : {}) }).join(
    '\n',
  );
}

const press = pressing(oneHotView, settings);

test('nothing is cut and nothing wraps, at any step', () => {
  for (const state of statesOf(oneHotActivity, settings, given)) {
    expect(misfits(oneHotView, settings, state)).toEqual([]);
  }
});

test('nor when the guess was off, which takes the most words', () => {
  const guess = inPhase('guess');
  const compare = moved(
    oneHotActivity,
    settings,
    guess,
    { type: 'choose', option: 0 },
    { type: 'answer', number: 2 },
  );
  expect(misfits(oneHotView, settings, compare)).toEqual([]);
  expect(text(compare)).toContain('You guessed "le" and "la" (both mean "the").');
});

describe('the lights', () => {
  const start = inPhase('encode');

  test('go on and off by their digits, and are handed in as they are', () => {
    expect(press(start, '4', 'enter').move).toEqual({
      type: 'encode',
      lights: [0, 0, 0, 1, 0, 0],
    });
    expect(press(start, '2', '4', '2', 'enter').move).toEqual({
      type: 'encode',
      lights: [0, 0, 0, 1, 0, 0],
    });
    const keys = legend(oneHotView.bindings(settings, start, press(start).cursor), true);
    expect(keys.map(({ keys: each }) => each)).toEqual(['1-6', '0', 'Enter']);
  });

  test('go out where 0 says that there is no place, which is handed in as well', () => {
    const { cursor, move } = press(start, '4', '0');
    expect(move).toBeUndefined();
    expect(cursor.lights).toEqual([0, 0, 0, 0, 0, 0]);
    expect(text(start, '60x20', cursor)).toMatch(/^> 0 no place for it$/m);
    expect(text(start)).toMatch(/^ {2}0 no place for it$/m);
    expect(press(start, '4', '0', 'enter').move).toEqual({ type: 'no-place' });
    expect(press(start, '0', '4', 'enter').move).toEqual({
      type: 'encode',
      lights: [0, 0, 0, 1, 0, 0],
    });
  });

  test('are a 1 without a frame where they are on, below digit and word', () => {
    const lines = text(start, '60x20', press(start, '2').cursor).split('\n');
    const [digits = '', words = '', , numbers = ''] = lines.slice(2);
    expect(words.trim().split(/\s+/)).toEqual(['le', 'chat', 'est', 'sous', 'la', 'table']);
    expect(numbers.trim().split(/\s{2,}/)).toEqual([
      '| 0 |',
      '1',
      '| 0 |',
      '| 0 |',
      '| 0 |',
      '| 0 |',
    ]);
    expect(numbers.indexOf('1')).toBe(digits.indexOf('2'));
  });

  test('leave the words that have theirs below, number below number', () => {
    const second = moved(oneHotActivity, settings, start, {
      type: 'encode',
      lights: [0, 0, 0, 1, 0, 0],
    });
    const lines = text(second).split('\n');
    const digits = lines.find((line) => /^ +1 +2 +3/.test(line)) ?? '';
    const sous = lines.find((line) => line.startsWith('sous')) ?? '';
    expect(sous.trim().split(/\s+/)).toEqual(['sous', '0', '0', '0', '1', '0', '0']);
    expect(sous.indexOf('1')).toBe(digits.indexOf('4'));
  });
});

test('a vector is read by the place of its word, or as no word', () => {
  const state = inPhase('decode');
  expect(press(state, '5', 'enter').move).toEqual({ type: 'decode', option: 4 });
  expect(press(state, 'enter').move).toEqual({ type: 'decode', option: -1 });
  expect(text(state)).toMatch(/^ {2}5 under$/m);
  expect(text(state)).toMatch(/^ {2}6 no word: two lights$/m);
});

test('two words are compared under one another, and a number is typed', () => {
  const state = inPhase('compare');
  const { cursor, move } = press(state, '2', 'enter');
  expect(move).toEqual({ type: 'answer', number: 2 });
  expect(text(state, '60x20', cursor)).toMatch(/^Places that differ: +2_$/m);
  expect(text(state)).toMatch(/^ {2}le( +\d){6}\n {2}la( +\d){6}$/m);
});

test('all distances are seen at once, and all products', () => {
  expect(text(inPhase('distances'))).toMatch(/^ {2}la( +1\.41){4} +0\.00 +1\.41$/m);
  expect(text(inPhase('products'))).toMatch(/^ {2}la( +0){4} +1 +0$/m);
});
