import { describe, expect, test } from 'vitest';
import type { EditsState } from '../../../src/engine/activities/edits/state.ts';
import { editsActivity } from '../../../src/engine/activities/edits.ts';
import { plainEdits } from '../../../src/ui/plain/activities/edits.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = settingsOfLevel(editsActivity, 'close-enough');
const given = { seed: '1', notebook: [] };
const start = editsActivity.start(settings, given);
const at = (phase: EditsState['phase']) =>
  stateWhere(editsActivity, settings, given, (state) => state.phase === phase);
const ask = (state: EditsState) => plainEdits.ask(settings, state);
const tell = (state: EditsState, before?: EditsState) => plainEdits.tell(settings, state, before);
const typing = (state: EditsState, ...lines: readonly string[]) =>
  lines.reduce(
    (now, line) => moved(editsActivity, settings, now, ...answered(ask(now), line)),
    state,
  );

describe('an edit', () => {
  test('is typed as the word that it makes', () => {
    expect(tell(start)).toEqual(['Turn “bed” into “bread”. The fewest edits: 2.']);
    expect(ask(start).text).toBe('It says “bed”. Type the word after one more edit.');
    const one = typing(start, 'Bred');
    expect(one).toMatchObject({ words: ['bed', 'bred'] });
    expect(tell(one, start)).toEqual(['“bred” after 1 edit.']);
  });

  test('is one edit only', () => {
    for (const line of ['bread', 'bed', 'be d', 'bed2', '']) {
      expect(unclear(ask(start), line)).toBe('Type a word that is one edit away from “bed”.');
    }
  });

  test('may lead astray, and back to the beginning', () => {
    const clumsy = typing(start, 'brd', 'bre', 'brea', 'bread');
    const three = typing(start, 'brd', 'bre', 'brea');
    expect(tell(three, start)).toEqual([
      '“brea” after 3 edits, and at least 1 more to go. 2 in all would have done.',
    ]);
    expect(said(ask(clumsy))).toEqual(['go on', 'try again']);
    expect(typing(clumsy, '2')).toEqual(start);
    expect(said(ask(typing(start, 'bred', 'bread')))).toEqual(['go on']);
  });
});

describe('the grid', () => {
  test('is told with the rule, and from then on alone', () => {
    const grid = at('grid');
    expect(tell(grid).slice(0, 5)).toEqual([
      'The grid, 4 x 6 numbers (rows x columns):',
      '   . b r e a d',
      '.  0 1 2 3 4 5',
      'b  1 ? ? ? ? ?',
      'e  2 ? ? ? ? ?',
    ]);
    expect(tell(grid).slice(-6)).toEqual([
      'From the left: insert “b”, 1 + 1 = 2.',
      'From above: delete “b”, 1 + 1 = 2.',
      'From above left: keep “b”, 0 + 0 = 0.',
      'Of the three ways, the cheapest counts.',
      'The machine fills in the other cells.',
      'How many edits from “b” to “b”?',
    ]);
    const second = typing(grid, '0');
    expect(tell(second, grid)).toHaveLength(11);
    expect(tell(second, grid)[0]).toBe('Right. From “b” to “b”: 0.');
    expect(tell(second, grid).at(-1)).toBe('How many edits from “b” to “b r”?');
  });

  test('hands in a wrong number, for the game to say what is wrong with it', () => {
    expect(answered(ask(at('grid')), '7')).toEqual([{ type: 'cell', number: 7 }]);
  });
});

test('distances are told key by key, and then what came of them', () => {
  expect(tell(typing(at('nearest'), 'table'))).toEqual([
    '“le”: 4 edits.',
    '“chat”: 6 edits.',
    '“est”: 5 edits.',
    '“sous”: 5 edits.',
    '“la”: 5 edits.',
    '“table”: 1 edit.',
    '“table” is 1 edit from “tables”. So the machine says “table”.',
  ]);
  expect(tell(typing(at('predict'), '1')).at(-1)).toMatch(/^Not so\. The nearest key is “table”/);
});

test('the solution can be typed from beginning to end', () => {
  expect(linesOfSolution(editsActivity, plainEdits, settings, given)).toEqual([
    ...['bred', 'bread', '', 'catle', 'tatle', 'table', ''],
    ...['0', '1', '1', '2', '2', '', '6', '', '1', '', '2', ''],
  ]);
});
