import { describe, expect, test } from 'vitest';
import type { PairsState } from '../../../src/engine/activities/pairs/state.ts';
import { pairsActivity } from '../../../src/engine/activities/pairs.ts';
import { plainPairs } from '../../../src/ui/plain/activities/pairs.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = settingsOfLevel(pairsActivity, 'a-phrase-book');
const given = { seed: '1', notebook: [] };
const start = pairsActivity.start(settings, given);
const at = (phase: PairsState['phase']) =>
  stateWhere(pairsActivity, settings, given, (state) => state.phase === phase);
const ask = (state: PairsState) => plainPairs.ask(settings, state);
const tell = (state: PairsState, before?: PairsState) => plainPairs.tell(settings, state, before);
const typing = (state: PairsState, line: string) =>
  moved(pairsActivity, settings, state, ...answered(ask(state), line));

describe('an entry', () => {
  test('is asked for below the sentences, which are told once', () => {
    expect(tell(start).slice(0, 2)).toEqual([
      'The phrase book:',
      'Sentence 1: le chat noir est sous le lit. In English: the black cat is under the bed.',
    ]);
    expect(tell(typing(start, '1'), start)).toEqual([
      '“le” is “the”: the only English word that stands often enough in sentence 1.',
      'Which English word stands where “chat” stands?',
    ]);
  });

  test('is a number, a word, or another entry and its word', () => {
    expect(answered(ask(start), 'the')).toEqual([{ type: 'pair', from: 'le', to: 'the' }]);
    expect(answered(ask(start), 'est  Is')).toEqual([{ type: 'pair', from: 'est', to: 'is' }]);
    for (const line of ['est', 'est is now', 'noir black', 'chat dog']) {
      expect(unclear(ask(start), line)).toMatch(/^Type .* such as: table the\.$/);
    }
  });

  test('is told again with those before it', () => {
    expect(tell(typing(typing(start, '1'), '3')).slice(4)).toEqual([
      '“le” gives “the”.',
      '“chat” gives “cat”.',
      'Which English word stands where “est” stands?',
    ]);
  });
});

test('a translation is told token by token', () => {
  expect(said(ask(at('look-up')))).toEqual(['le', 'chat', 'est', 'sous', 'la', 'table']);
  const one = typing(at('look-up'), '5');
  expect(tell(one, at('look-up'))).toEqual([
    '“la” gives “the”.',
    'Which entry is it for the token “table”?',
  ]);
  const joined = typing(typing(one, '6'), '');
  expect(tell(joined)[1]).toBe('Token 2, “table”: table.');
  expect(tell(joined).at(-1)).toMatch(/^Joined: “the table is under the cat”\./);
});

test('a gap is told as one', () => {
  const broken = typing(at('gaps'), 'les');
  expect(tell(broken, at('gaps')).slice(4)).toEqual([
    'Token 5, “les”: no entry.',
    'Token 6, “tables”: no entry.',
    '“the cat is under ? ?”: 2 gaps, although the words are so close. Close should be enough.',
  ]);
});

test('the solution can be typed from beginning to end', () => {
  expect(linesOfSolution(pairsActivity, plainPairs, settings, given)).toEqual([
    '1',
    '3',
    '4',
    '5',
    '1',
    '8',
    '',
    '3',
    '',
    '2',
    '5',
    '6',
    '',
    '',
    '3',
    '',
    '5',
    '',
  ]);
});
