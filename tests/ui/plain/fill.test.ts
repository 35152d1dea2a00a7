import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { FillState } from '../../../src/engine/activities/fill.ts';
import { fillActivity } from '../../../src/engine/activities/fill.ts';
import { plainFill } from '../../../src/ui/plain/activities/fill.ts';
import { moved, stateWhere } from '../../engine/activities/playing.ts';
import { fillSettings } from '../../fixtures/settings/fill.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = parse(fillActivity.settings, fillSettings);
const given = { seed: '1', notebook: [] };
const start = fillActivity.start(settings, given);
const where = (is: (state: FillState) => boolean) => stateWhere(fillActivity, settings, given, is);
const told = (state: FillState) => plainFill.tell(settings, state, start);
const ask = (state: FillState) => plainFill.ask(settings, state);

test('the table is told when the level is opened, and not after a move', () => {
  expect(plainFill.tell(settings, start, undefined)).toEqual([
    'The table, in percent: what comes next after each word.',
    'After purple: 10 purple, 30 blue, 10 green, 30 pink and 20 white.',
    'After blue: 10 purple, 10 blue, 40 green, 20 pink and 20 white.',
    'After green: 10 purple, 20 blue, 20 green, 30 pink and 20 white.',
    'After pink: 40 purple, 10 blue, 10 green, 10 pink and 30 white.',
    'Fill the purple bin: 10 balls, in the shares of its row.',
    'The purple bin holds no balls.',
  ]);
  const put = moved(fillActivity, settings, start, { type: 'put', ball: 'blue' });
  expect(told(put)).toEqual(['The purple bin holds 1 blue.']);
});

test('a ball is put in by the number or the name of its word', () => {
  expect(said(ask(start))).toEqual(['purple', 'blue', 'green', 'pink', 'white']);
  expect(answered(ask(start), '2')).toEqual([{ type: 'put', ball: 'blue' }]);
});

test('a full bin says that it is right, and is closed with Enter', () => {
  const full = where((state) => state.phase === 'filling' && state.held.length === 10);
  expect(told(full)).toEqual([
    'The purple bin holds 1 purple, 3 blue, 1 green, 3 pink and 2 white.',
    'Right. The purple bin says what the purple row says.',
  ]);
  expect(answered(ask(full), '')).toEqual([{ type: 'close' }]);
});

describe('by numbers', () => {
  const numbers = where((state) => state.phase === 'filling' && state.step === 1);

  test('a number is typed for each word', () => {
    expect(ask(numbers).text).toBe('Of 10 balls in the blue bin, how many are purple?');
    expect(answered(ask(numbers), '4')).toEqual([{ type: 'number', count: 4 }]);
  });

  test('what is no number says what to type', () => {
    expect(unclear(ask(numbers), 'four')).toBe('Type a whole number from 0 to 100.');
  });
});

test('a copy and a spoiled bin ask for what comes out, then for what goes in', () => {
  const copy = where((state) => state.phase === 'filling' && state.step === 2);
  expect(told(copy)[0]).toBe('A copy of the blue bin. Which balls are too many here?');
  expect(ask(copy).text).toBe('Which ball comes out?');
  const spoiled = where((state) => state.phase === 'filling' && state.step === 3);
  expect(told(spoiled)[0]).toBe('One ball in this bin has the wrong colour. Which one?');
  const out = moved(fillActivity, settings, spoiled, fillActivity.solve(settings, spoiled));
  expect(told(out)[0]).toBe('That one is out. Which colour is missing?');
  expect(ask(out).text).toBe('Which ball goes in?');
});

test('the bin without a name tells its balls, and is named by a word', () => {
  const nameless = where(({ phase }) => phase === 'nameless');
  const lines = told(nameless);
  expect(lines[0]).toBe('This bin of 20 balls lost its name. Which row is it?');
  expect(lines[1]).toMatch(/^It holds \d+ purple, /);
  expect(said(ask(nameless))).toEqual(['purple', 'blue', 'green', 'pink']);
  const named = where(({ phase }) => phase === 'named');
  expect(told(named)[0]).toMatch(/^Right\. .* of 20 are the shares of the \w+ row\./);
});

test('the solution can be played with lines alone', () => {
  expect(linesOfSolution(fillActivity, plainFill, settings, given).length).toBeGreaterThan(15);
});
