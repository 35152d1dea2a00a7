import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { countOf, spoiled, wanted } from '../../../src/engine/activities/fill/bins.ts';
import { sameShares } from '../../../src/engine/activities/fill/sentences.ts';
import {
  type FillMove,
  type FillState,
  fillActivity,
  namelessBalls,
} from '../../../src/engine/activities/fill.ts';
import { tableFrom } from '../../../src/engine/activities/settings.ts';
import { seeded } from '../../../src/engine/rng.ts';
import { fillSettings } from '../../fixtures/settings/fill.ts';
import { fullNotebook, moved, statesOf } from './playing.ts';

const { table } = fillSettings;
const settings = parse(fillActivity.settings, fillSettings);
const model = tableFrom(settings.table);
const rng = seeded('1');

const purple = (held: readonly string[]): FillState => ({
  phase: 'filling',
  step: 0,
  held,
  asked: 0,
  last: null,
  rng,
});
const blue = (asked: number, held: readonly string[] = []): FillState => ({
  phase: 'filling',
  step: 1,
  held,
  asked,
  last: null,
  rng,
});
/** The green bin as it opens: a copy of blue, with two green balls too many. */
const copied: FillState = {
  phase: 'filling',
  step: 2,
  held: ['purple', 'blue', 'green', 'green', 'green', 'green', 'pink', 'pink', 'white', 'white'],
  asked: 0,
  last: null,
  rng,
};
/** Three white balls belong in the pink bin; one of them is a second pink one here. */
const spoiledPink = {
  phase: 'filling',
  step: 3,
  held: ['purple', 'purple', 'purple', 'purple', 'blue', 'green', 'pink', 'pink', 'white', 'white'],
  asked: 0,
  last: null,
  rng,
} satisfies FillState;
const nameless: FillState = { phase: 'nameless', rng, bin: 'pink' };
const put = (ball: string): FillMove => ({ type: 'put', ball });

test.each(['1', '2', '3'])('the solution wins without a slip, seed %s', (seed) => {
  for (const notebook of [[], fullNotebook]) {
    const states = statesOf(fillActivity, settings, { seed, notebook });
    const last = states.at(-1);
    expect(last?.phase).toBe('done');
    for (const state of states) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(fillActivity.slips(settings, state)).toEqual([]);
    }
  }
});

test('a full bin waits to be closed, and the next one opens empty', () => {
  const colours = ['purple', 'blue', 'blue', 'blue', 'green', 'pink', 'pink', 'pink', 'white'];
  const full = moved(fillActivity, settings, purple(colours), put('white'));
  expect(fillActivity.isDone(settings, full)).toBe(false);
  expect(fillActivity.play(settings, full, put('blue'))).toEqual({
    type: 'refused',
    wrong: false,
    reason: 'This bin is full and right. Close it.',
  });
  expect(moved(fillActivity, settings, full, { type: 'close' })).toMatchObject({
    phase: 'filling',
    step: 1,
    held: [],
  });
});

test('a number puts all balls of its colour, and asks for the next one', () => {
  expect(moved(fillActivity, settings, blue(2), { type: 'number', count: 4 })).toMatchObject({
    held: ['green', 'green', 'green', 'green'],
    asked: 3,
    last: { ball: 'green', count: 4 },
  });
});

test('a change begins as a copy of the bin before, and costs only what differs', () => {
  const whites: FillState = { ...copied, step: 1, asked: 5 };
  expect(moved(fillActivity, settings, whites, { type: 'close' })).toEqual(copied);
  const out: FillMove = { type: 'take-out', ball: 'green' };
  const changed = moved(fillActivity, settings, copied, out, out, put('blue'), put('pink'));
  expect(fillActivity.solve(settings, changed)).toEqual({ type: 'close' });
});

test('a repair takes the wrong ball out and lets the missing one in', () => {
  const out = moved(fillActivity, settings, spoiledPink, { type: 'take-out', ball: 'pink' });
  expect(out).toMatchObject({ held: { length: 9 } });
  expect(fillActivity.play(settings, out, put('white')).type).toBe('played');
});

test.each(['1', '2', '3', '4', '5', '6', '7', '8'])(
  'a spoiled bin has one ball too many and one too few, seed %s',
  (seed) => {
    const [held] = spoiled(seeded(seed), model, 'pink', 10);
    const off = wanted(model, 'pink', 10).map(
      (n, index) => countOf(held, ['purple', 'blue', 'green', 'pink', 'white'][index] ?? '') - n,
    );
    expect(off.toSorted()).toEqual([-1, 0, 0, 0, 1]);
  },
);

test('putting, typing and taking out can be undone; closing and naming can not', () => {
  const moves: FillMove[] = [
    put('blue'),
    { type: 'number', count: 1 },
    { type: 'take-out', ball: 'pink' },
    { type: 'close' },
    { type: 'name', bin: 'pink' },
    { type: 'go-on' },
  ];
  expect(moves.map(fillActivity.canUndo)).toEqual([true, true, true, false, false, false]);
});

test('the bin without a name has twice the balls and the same shares', () => {
  const balls = namelessBalls(settings, 'pink');
  expect(['purple', 'blue', 'green', 'pink', 'white'].map((word) => countOf(balls, word))).toEqual([
    8, 2, 2, 2, 6,
  ]);
  expect(sameShares(model, 'pink', 20)).toBe(
    '8, 2, 2, 2 and 6 of 20 are the shares of the pink row. More balls, the same model.',
  );
});

describe('a wrong answer is refused with what is wrong with it', () => {
  test.each<[string, FillState, FillMove, string]>([
    [
      'one ball too many',
      purple(['purple']),
      put('purple'),
      'The table gives 10 % to purple after purple: that is 1 ball of 10, and it is in already.',
    ],
    [
      'a fourth of three',
      purple(['blue', 'blue', 'blue']),
      put('blue'),
      'The table gives 30 % to blue after purple: that is 3 balls of 10, and they are in already.',
    ],
    [
      'too many by number',
      blue(0),
      { type: 'number', count: 3 },
      '3 balls of 10 are 30 %. The table gives 10 % to purple after blue.',
    ],
    [
      'one by number',
      blue(2),
      { type: 'number', count: 1 },
      '1 ball of 10 is 10 %. The table gives 40 % to green after blue.',
    ],
    [
      'a ball that is right',
      spoiledPink,
      { type: 'take-out', ball: 'blue' },
      'The bin holds 1 blue ball of 10, and the table says 10 %: blue is right.',
    ],
    [
      'a ball of which there are too few',
      spoiledPink,
      { type: 'take-out', ball: 'white' },
      'The bin holds 2 white balls of 10, and the table says 30 %: white is too few, not too many.',
    ],
    [
      'the wrong name',
      nameless,
      { type: 'name', bin: 'blue' },
      'The blue row gives 10 % to purple. This bin has 8 purple balls of 20, and that is 40 %.',
    ],
  ])('%s', (_, state, move, reason) => {
    expect(fillActivity.play(settings, state, move)).toEqual({
      type: 'refused',
      wrong: true,
      reason,
    });
  });

  test('a colour of which the table has none', () => {
    const bare = parse(fillActivity.settings, {
      ...fillSettings,
      table: { ...table, purple: [0, 4, 1, 3, 2] },
    });
    expect(fillActivity.play(bare, purple([]), put('purple'))).toEqual({
      type: 'refused',
      wrong: true,
      reason: 'The table gives 0 % to purple after purple: no ball at all.',
    });
  });
});

describe('a move that cannot be made now costs nothing', () => {
  test.each<[string, FillState, FillMove, string]>([
    [
      'closing too early',
      purple([]),
      { type: 'close' },
      'The bin does not say what its row says yet.',
    ],
    [
      'a number where balls go one by one',
      purple([]),
      { type: 'number', count: 1 },
      'Put the balls one by one here.',
    ],
    ['a ball where numbers are typed', blue(0), put('blue'), 'Type how many balls.'],
    [
      'taking out of a bin that is filled',
      purple([]),
      { type: 'take-out', ball: 'blue' },
      'Only put balls in here.',
    ],
    [
      'more balls than fit',
      blue(0),
      { type: 'number', count: 11 },
      'Only 10 balls fit into a bin.',
    ],
    ['half a ball', blue(0), { type: 'number', count: 0.5 }, 'Type how many balls first.'],
    ['no number', blue(0), { type: 'number', count: -1 }, 'Type how many balls first.'],
    [
      'the percent instead of the balls',
      blue(2),
      { type: 'number', count: 40 },
      '40 % is the share. How many balls of 10 is that?',
    ],
    [
      'the percent, which would also be balls',
      blue(0),
      { type: 'number', count: 10 },
      '10 % is the share. How many balls of 10 is that?',
    ],
    [
      'taking out a colour that the bin has none of',
      { ...spoiledPink, held: spoiledPink.held.filter((ball) => ball !== 'blue') },
      { type: 'take-out', ball: 'blue' },
      'There is no blue ball in this bin. Look for a colour with too many balls.',
    ],
    [
      'taking out where nothing is too many any more',
      { ...spoiledPink, held: ['purple', 'purple'] },
      { type: 'take-out', ball: 'purple' },
      'Nothing more has to come out. Now put in what is missing.',
    ],
    ['a ball of no colour', purple([]), put('red'), 'There are no such balls.'],
    [
      'putting before taking out',
      spoiledPink,
      put('white'),
      'First take out what does not belong in here.',
    ],
    [
      'naming a bin that is open',
      purple([]),
      { type: 'name', bin: 'pink' },
      'First the bin that is open.',
    ],
    ['no name', nameless, { type: 'name', bin: '' }, 'Choose a word first: press its digit.'],
    [
      'white as a name',
      nameless,
      { type: 'name', bin: 'white' },
      'White has no bin: nothing comes after the end.',
    ],
    ['going on without a name', nameless, { type: 'go-on' }, 'Which row is this bin? Name it.'],
    [
      'naming twice',
      { ...nameless, phase: 'named' },
      { type: 'name', bin: 'pink' },
      'The bin has its name. Go on.',
    ],
  ])('%s', (_, state, move, reason) => {
    expect(fillActivity.play(settings, state, move)).toEqual({
      type: 'refused',
      wrong: false,
      reason,
    });
  });
});

test('hints name the bin, the colour and the number', () => {
  expect(fillActivity.clues(settings, blue(2))).toEqual({
    nudge: 'A bin of 10 balls has the same shares as its row.',
    place: 'Look where the blue row meets the green column: 40 %.',
    answer: 'Type 4, because that is 40 % of 10 balls.',
  });
  expect(fillActivity.clues(settings, copied)).toEqual({
    nudge: 'Compare two rows: which number is smaller in the green row than in the blue row?',
    place: 'Look at green in the green row, then in the bin.',
    answer: 'Take out a green ball: the table says 20 %, and the bin holds 4 of 10.',
  });
  expect(fillActivity.clues(settings, spoiledPink).answer).toBe(
    'Take out a pink ball: the table says 10 %, and the bin holds 2 of 10.',
  );
  expect(fillActivity.clues(settings, purple(['purple'])).answer).toBe(
    'Put a blue ball: 30 % of 10 balls is 3.',
  );
  expect(fillActivity.clues(settings, nameless).place).toBe(
    'Begin with purple: 8 purple balls of 20 is 40 %.',
  );
});

test.each([
  [
    'a bin named twice',
    { ...fillSettings, steps: [...fillSettings.steps.slice(0, 3), { bin: 'blue', by: 'balls' }] },
  ],
  [
    'shares that ten balls cannot have',
    { ...fillSettings, table: { ...table, pink: [1, 1, 1, 0, 0] } },
  ],
  ['two rows that are the same', { ...fillSettings, table: { ...table, pink: table.blue } }],
  [
    'a change with nothing before it',
    { ...fillSettings, steps: [{ bin: 'purple', by: 'change' }, ...fillSettings.steps.slice(1)] },
  ],
  ['a way that does not exist', { ...fillSettings, steps: [{ bin: 'purple', by: 'magic' }] }],
])('settings with %s are refused', (_, bad) => {
  expect(safeParse(fillActivity.settings, bad).success).toBe(false);
});

test('a number may have two digits where a bin holds ten of one colour', () => {
  const ten = parse(fillActivity.settings, {
    ...fillSettings,
    table: { ...table, blue: [10, 0, 0, 0, 0] },
  });
  expect(fillActivity.play(ten, blue(0), { type: 'number', count: 10 }).type).toBe('played');
});

test('a hint is free where there is nothing to answer', () => {
  const free = statesOf(fillActivity, settings, { seed: '1', notebook: [] }).filter(
    (state) => fillActivity.clues(settings, state).free,
  );
  // Four full bins, the named one and the end.
  expect(free).toHaveLength(6);
});
