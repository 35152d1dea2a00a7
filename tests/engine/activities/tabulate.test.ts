import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../src/engine/activities/tabulate/pile.ts';
import { emptyRow, found } from '../../../src/engine/activities/tabulate/sentences.ts';
import { openCells } from '../../../src/engine/activities/tabulate/state.ts';
import {
  type TabulateMove,
  type TabulateState,
  tabulateActivity,
} from '../../../src/engine/activities/tabulate.ts';
import { tinyLanguage } from '../../../src/engine/language.ts';
import { doc, fullNotebook, moved, statesOf } from './playing.ts';

const good = {
  documents: [doc('gbgw'), doc('gpw'), doc('pbbgw'), doc('ggbw'), doc('bgpw')],
  example: 'purple',
  percent: 'blue',
};
const settings = parse(tabulateActivity.settings, good);
const start = tabulateActivity.start(settings, { seed: '1', notebook: [] });
const counted: TabulateState = {
  phase: 'counting',
  counts: tinyLanguage.words.map((word) => rowOf(settings.documents, word)),
  last: null,
};
const total: TabulateState = { phase: 'total' };
const percent: TabulateState = { phase: 'percent', shares: [null, null, null, null, null] };

const put = (after: string, word: string, count: number): TabulateMove => ({
  type: 'put',
  after,
  word,
  count,
});
const share = (word: string, n: number): TabulateMove => ({ type: 'share', word, percent: n });

test('the pile counted by hand', () => {
  expect(
    ['purple', 'blue', 'green', 'pink'].map((word) => rowOf(settings.documents, word)),
  ).toEqual([
    [0, 1, 0, 0, 2],
    [0, 1, 3, 0, 1],
    [2, 2, 1, 0, 2],
    [0, 0, 0, 0, 0],
  ]);
});

test('starts with the example row filled and the rest open', () => {
  expect(start).toMatchObject({ phase: 'counting', last: null });
  expect(start.phase === 'counting' && start.counts[0]).toEqual([0, 1, 0, 0, 2]);
  expect(start.phase === 'counting' && openCells(start.counts)).toHaveLength(15);
});

test.each([[], fullNotebook])('the solution wins without a slip', (...notebook) => {
  const states = statesOf(tabulateActivity, settings, { seed: '1', notebook });
  expect(states.at(-1)).toEqual({ phase: 'done', shares: [0, 20, 60, 0, 20] });
  for (const state of states) {
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(tabulateActivity.slips(settings, state)).toEqual([]);
  }
});

test('cells may be filled in any order, and zeros have to be filled in, too', () => {
  const state = moved(
    tabulateActivity,
    settings,
    start,
    put('pink', 'white', 0),
    put('blue', 'green', 3),
  );
  expect(state.phase === 'counting' && openCells(state.counts)).toHaveLength(13);
  expect(tabulateActivity.play(settings, state, { type: 'go-on' })).toEqual({
    type: 'refused',
    wrong: false,
    reason: '13 cells are still empty.',
  });
});

describe('a row without any balls', () => {
  const one = moved(tabulateActivity, settings, start, put('pink', 'white', 0));
  const two = moved(tabulateActivity, settings, one, put('pink', 'blue', 0));

  test('fills itself once two of its zeros are typed', () => {
    expect(one.phase === 'counting' && one.counts[3]).toEqual([null, null, null, null, 0]);
    expect(two.phase === 'counting' && two.counts[3]).toEqual([0, 0, 0, 0, 0]);
    expect(two.phase === 'counting' && openCells(two.counts)).toHaveLength(10);
    expect(emptyRow('pink')).toBe('No pink in the pile, so all of its row is 0.');
  });

  test('is then looked at: nothing is put elsewhere before the learner goes on', () => {
    const habit = tabulateActivity.play(settings, two, put('green', 'purple', 0));
    expect(habit).toMatchObject({ type: 'refused', wrong: false });
    expect(tabulateActivity.clues(settings, two).free).toBe(true);
    const on = moved(tabulateActivity, settings, two, { type: 'go-on' });
    expect(on).toEqual({ ...two, last: null });
    expect(tabulateActivity.play(settings, on, put('green', 'purple', 2)).type).toBe('played');
  });

  test('and no other row does, however many zeros it has', () => {
    const blue = moved(
      tabulateActivity,
      settings,
      start,
      put('blue', 'purple', 0),
      put('blue', 'pink', 0),
    );
    expect(blue.phase === 'counting' && blue.counts[1]).toEqual([0, null, null, 0, null]);
  });
});

test('a hint is free where there is nothing left to fill in', () => {
  expect(tabulateActivity.clues(settings, counted).free).toBe(true);
  expect(tabulateActivity.clues(settings, start).free).toBeUndefined();
  expect(tabulateActivity.clues(settings, percent).free).toBeUndefined();
});

describe('a wrong number is refused, and the right one is not given away', () => {
  test.each<[string, TabulateState, TabulateMove, string]>([
    [
      'row and column changed',
      start,
      put('blue', 'green', 2),
      '2 is how often blue comes after green. This cell is for green after blue.',
    ],
    [
      'all stickies of the row',
      start,
      put('blue', 'green', 5),
      'There are 5 blue stickies in all. Count only those with green right after them.',
    ],
    [
      'too few',
      start,
      put('blue', 'green', 1),
      'You wrote 1, and there are more. Look again at document 5.',
    ],
    [
      'none, though there is one',
      start,
      put('blue', 'blue', 0),
      'You wrote 0, and there are more. Look again at document 3.',
    ],
    [
      'too many',
      start,
      put('blue', 'blue', 2),
      'You wrote 2, and there are fewer. Blue must stand right after blue, as in document 3.',
    ],
    [
      'some, though there are none',
      start,
      put('blue', 'pink', 1),
      'You wrote 1. Follow every blue sticky to the next one: is it ever pink?',
    ],
    [
      'a word that is not in the pile',
      start,
      put('pink', 'blue', 1),
      'You wrote 1. Is there any pink sticky in the pile?',
    ],
    [
      'the whole table as a row',
      total,
      { type: 'total', count: 15 },
      '15 is the whole table. Add the five numbers of the blue row only.',
    ],
    [
      'a wrong sum',
      total,
      { type: 'total', count: 4 },
      'The blue row does not add up to 4. Add its five numbers.',
    ],
    [
      'the count as a share',
      percent,
      share('green', 3),
      '3 is the number of green balls. What share of all 5 is that?',
    ],
    [
      'a share of ten',
      percent,
      share('green', 30),
      '30 % would be 3 balls of 10. This bin holds 5.',
    ],
    ['too little', percent, share('green', 50), '50 % is too little for 3 balls of 5.'],
    ['too much', percent, share('blue', 25), '25 % is too much for 1 ball of 5.'],
    [
      'a share of nothing',
      percent,
      share('purple', 20),
      '20 % is too much: none of the 5 balls is purple.',
    ],
  ])('%s', (_, state, move, reason) => {
    expect(tabulateActivity.play(settings, state, move)).toEqual({
      type: 'refused',
      wrong: true,
      reason,
    });
  });
});

describe('a number that cannot be meant costs nothing', () => {
  test.each<[string, TabulateState, TabulateMove, string]>([
    [
      'nothing typed',
      start,
      put('blue', 'green', -1),
      'Type a number first. Zero is a number, too.',
    ],
    [
      'more than there are',
      start,
      put('blue', 'green', 23),
      'The pile has only 5 blue stickies, so no number in this row is larger.',
    ],
    [
      'a cell that is filled',
      start,
      put('purple', 'white', 2),
      'This cell has its number already.',
    ],
    ['a row of white', start, put('white', 'blue', 0), 'There is no such cell.'],
    ['a share before the table', start, share('blue', 20), 'First the numbers of the table.'],
    ['a share before the sum', total, share('blue', 20), 'First count the balls of the whole row.'],
    ['no sum typed', total, { type: 'total', count: -1 }, 'Type a number first.'],
    ['going on too early', percent, { type: 'go-on' }, 'This row is not all in percent yet.'],
    [
      'more than everything',
      percent,
      share('green', 300),
      'More than 100 % is more than all balls of the bin.',
    ],
    [
      'a share that is there',
      { phase: 'percent', shares: [0, null, null, null, null] },
      share('purple', 0),
      'This cell has its share already.',
    ],
  ])('%s', (_, state, move, reason) => {
    expect(tabulateActivity.play(settings, state, move)).toEqual({
      type: 'refused',
      wrong: false,
      reason,
    });
  });
});

test('a share that has to be rounded may be off by one, a whole one may not', () => {
  const thirds = parse(tabulateActivity.settings, {
    ...good,
    documents: [doc('bw'), doc('bgw'), doc('bgw')],
  });
  const accepted = (n: number) =>
    tabulateActivity.play(thirds, percent, share('green', n)).type === 'played';
  expect([65, 66, 67, 68, 69].map(accepted)).toEqual([false, true, true, true, false]);
  const whole = (n: number) =>
    tabulateActivity.play(settings, percent, share('green', n)).type === 'played';
  expect([59, 60, 61].map(whole)).toEqual([false, true, false]);
});

test('a filled cell says where its pairs are', () => {
  expect(found(settings.documents, 'blue', 'green')).toBe(
    'Blue, then green: 3, in documents 1, 3 and 5.',
  );
  expect(found(settings.documents, 'blue', 'blue')).toBe('Blue, then blue: 1, in document 3.');
  expect(found(settings.documents, 'blue', 'pink')).toBe('Blue, then pink: never, so 0.');
  expect(found(settings.documents, 'pink', 'blue')).toBe(
    'Pink, then blue: never. No pink in the pile.',
  );
});

test('hints name the next open cell, where to look, and the number', () => {
  const clues = tabulateActivity.clues(
    settings,
    moved(tabulateActivity, settings, start, put('blue', 'purple', 0)),
  );
  expect(clues).toEqual({
    nudge:
      'Try the blue row, under blue. An arrow leads from each blue to the next sticky: count the arrows that end at blue.',
    place:
      'For the blue row, under blue, look at the sticky right after each blue, in documents 1, 3, 4 and 5.',
    answer: 'In the blue row, under blue, type 1. Blue, then blue: 1, in document 3.',
  });
  expect(tabulateActivity.clues(settings, percent).answer).toBe(
    'For purple, type 0: 0 of 5 balls.',
  );
  expect(tabulateActivity.clues(settings, counted).answer).toBe('Enter goes on.');
});

test.each([
  ['no document', { ...good, documents: [] }],
  ['six documents', { ...good, documents: [...good.documents, doc('bw')] }],
  ['a row in percent that is empty', { ...good, percent: 'pink' }],
  ['one row as example and as task', { ...good, example: 'blue' }],
  ['a document without an end', { ...good, documents: [['blue', 'green']] }],
])('settings with %s are refused', (_, bad) => {
  expect(safeParse(tabulateActivity.settings, bad).success).toBe(false);
});
