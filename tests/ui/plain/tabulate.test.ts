import { describe, expect, test } from 'vitest';
import type { TabulateMove, TabulateState } from '../../../src/engine/activities/tabulate.ts';
import { tabulateActivity } from '../../../src/engine/activities/tabulate.ts';
import { plainTabulate } from '../../../src/ui/plain/activities/tabulate.ts';
import { doc, moved, statesOf } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, unclear } from './answering.ts';

const settings = {
  documents: ['gbgw', 'gpw', 'pbbgw', 'ggbw', 'bgpw'].map(doc),
  example: 'purple',
  percent: 'blue',
};
const given = { seed: '1', notebook: [] };
const states = statesOf(tabulateActivity, settings, given);
const start = where(({ phase }) => phase === 'counting');
const total = where(({ phase }) => phase === 'total');
const percent = where(({ phase }) => phase === 'percent');

function where(holds: (state: TabulateState) => boolean): TabulateState {
  const state = states.find(holds);
  if (state === undefined) throw new Error('there is no such state');
  return state;
}

function from(state: TabulateState, ...moves: readonly TabulateMove[]): TabulateState {
  return moved(tabulateActivity, settings, state, ...moves);
}

function put(after: string, word: string, count: number): TabulateMove {
  return { type: 'put', after, word, count };
}

function typing(state: TabulateState, line: string): readonly string[] {
  const then = from(state, ...answered(plainTabulate.ask(settings, state), line));
  return plainTabulate.tell(settings, then, state);
}

describe('counting', () => {
  test('begins with the pile, the table, and what comes after each sticky of the row', () => {
    expect(plainTabulate.tell(settings, start, undefined)).toEqual([
      'The pile:',
      'Document 1: green blue green white.',
      'Document 2: green purple white.',
      'Document 3: purple blue blue green white.',
      'Document 4: green green blue white.',
      'Document 5: blue green purple white.',
      'The table, row by row:',
      'After purple: 0 purple, 1 blue, 0 green, 0 pink and 2 white.',
      'After blue: still open.',
      'After green: still open.',
      'After pink: still open.',
      'In document 1, after blue: green.',
      'In document 3, after blue: blue and green.',
      'In document 4, after blue: white.',
      'In document 5, after blue: green.',
      'Type a number. For another cell, type its row, its column and the number, such as: pink white 0.',
    ]);
  });

  test('tells of a row that is begun what it has and what it lacks', () => {
    const begun = from(start, put('blue', 'green', 3), put('blue', 'purple', 0));
    expect(plainTabulate.tell(settings, begun, undefined)).toContain(
      'After blue: 0 purple, 3 green; still open: blue, pink and white.',
    );
  });

  test('asks for one cell after the other, and tells where the pairs were', () => {
    const { text } = plainTabulate.ask(settings, start);
    expect(text).toBe('How often does purple come right after blue?');
    expect(typing(start, '0')).toEqual(['Blue, then purple: never, so 0.']);
    expect(typing(start, 'blue green 3')).toEqual([
      'Blue, then green: 3, in documents 1, 3 and 5.',
    ]);
  });

  test('tells at a new row what comes after its stickies, or that there are none', () => {
    const row = (['purple', 'blue', 'green', 'pink'] as const).map((word, index) =>
      put('blue', word, [0, 1, 3, 0][index] ?? 0),
    );
    expect(typing(from(start, ...row), '1')).toEqual([
      'Blue, then white: 1, in document 4.',
      'In document 1, after green: blue and white.',
      'In document 2, after green: purple.',
      'In document 3, after green: white.',
      'In document 4, after green: green and blue.',
      'In document 5, after green: purple.',
    ]);
    const pink = from(start, put('pink', 'purple', 0));
    expect(typing(pink, 'pink blue 0')).toEqual(['No pink in the pile, so all of its row is 0.']);
    const green = states.findLast((s) => s.phase === 'counting' && s.last?.after === 'green');
    const atPink = green && states.indexOf(green);
    expect(
      plainTabulate.tell(settings, states[atPink ?? 0] ?? start, states[(atPink ?? 0) - 1]),
    ).toEqual([
      'Green, then white: 2, in documents 1 and 3.',
      'In the pile, no sticky comes after pink.',
    ]);
  });

  test.each([
    ['3', put('blue', 'purple', 3)],
    ['green blue 2', put('green', 'blue', 2)],
    ['3, 2, 2', put('green', 'blue', 2)],
    ['Green White 2', put('green', 'white', 2)],
  ])('takes "%s" as a number in a cell', (line, move) => {
    expect(answered(plainTabulate.ask(settings, start), line)).toEqual([move]);
  });

  test.each(['three', 'green 2', 'white blue 0', 'green blue', 'red blue 1', '-1', '1.5', '1234'])(
    'does not understand "%s", and says how a number is typed',
    (line) => {
      expect(unclear(plainTabulate.ask(settings, start), line)).toBe(
        'Type a number. For another cell, type its row, its column and the number, such as: blue purple 0.',
      );
    },
  );

  test('ends with the whole table', () => {
    const before = states.findLast(({ phase }) => phase === 'counting');
    const last = states.filter(({ phase }) => phase === 'counting').at(-2);
    if (before === undefined || last === undefined) throw new Error('nothing was counted');
    expect(plainTabulate.tell(settings, before, last)).toEqual([
      'No pink in the pile, so all of its row is 0.',
      'Every pair is counted. This table is a model.',
      'After purple: 0 purple, 1 blue, 0 green, 0 pink and 2 white.',
      'After blue: 0 purple, 1 blue, 3 green, 0 pink and 1 white.',
      'After green: 2 purple, 2 blue, 1 green, 0 pink and 2 white.',
      'After pink: 0 purple, 0 blue, 0 green, 0 pink and 0 white.',
    ]);
  });
});

describe('one row in percent', () => {
  test('begins with its balls', () => {
    expect(plainTabulate.tell(settings, total, undefined)).toEqual([
      'Now the blue row in percent. How many balls are in it?',
      'After blue: 0 purple, 1 blue, 3 green, 0 pink and 1 white.',
    ]);
    expect(plainTabulate.ask(settings, total).text).toBe('Balls in the blue row:');
    expect(typing(total, '5')).toEqual([
      'The blue row is made of 5 balls.',
      'After blue: 0 purple, 1 blue, 3 green, 0 pink and 1 white.',
      'Type a number from 0 to 100. For another word, type the word and the number, such as: white 0.',
    ]);
  });

  test('asks for one share after the other, with or without a sign', () => {
    const question = plainTabulate.ask(settings, percent);
    expect(question.text).toBe('0 of 5 balls are purple. What percentage is that?');
    const green = [{ type: 'share', word: 'green', percent: 60 }];
    expect(answered(question, 'green 60 %')).toEqual(green);
    expect(answered(question, '3 60')).toEqual(green);
    expect(answered(question, '0%')).toEqual([{ type: 'share', word: 'purple', percent: 0 }]);
    expect(typing(percent, 'green 60')).toEqual(['Green: 60 %.']);
    expect(unclear(question, 'a fifth')).toMatch(/^Type a number from 0 to 100\./);
  });

  test('ends with the whole row', () => {
    const [before, after] = states.filter(({ phase }) => phase === 'percent').slice(-2);
    if (before === undefined || after === undefined) throw new Error('no row in percent');
    expect(plainTabulate.tell(settings, after, before)).toEqual([
      'White: 20 %.',
      'The blue row in percent: ready to draw from.',
      'After blue: 0 % purple, 20 % blue, 60 % green, 0 % pink and 20 % white.',
    ]);
  });
});

test('the solution can be typed from beginning to end', () => {
  const lines = linesOfSolution(tabulateActivity, plainTabulate, settings, given);
  expect(lines.at(-1)).toBe('');
  expect(lines).toContain('60');
});
