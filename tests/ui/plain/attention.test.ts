import { describe, expect, test } from 'vitest';
import type {
  AttentionMove,
  AttentionState,
} from '../../../src/engine/activities/attention/state.ts';
import { attentionActivity } from '../../../src/engine/activities/attention.ts';
import { plainAttention } from '../../../src/ui/plain/activities/attention.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = settingsOfLevel(attentionActivity, 'attention');
const given = { seed: '1', notebook: [] };
const at = (phase: AttentionState['phase']) =>
  stateWhere(attentionActivity, settings, given, (state) => state.phase === phase);
const ask = (state: AttentionState) => plainAttention.ask(settings, state);
const tell = (state: AttentionState, before?: AttentionState) =>
  plainAttention.tell(settings, state, before);
const typing = (state: AttentionState, line: string) =>
  moved(attentionActivity, settings, state, ...answered<AttentionMove>(ask(state), line));

test('the solution is played by lines', () => {
  expect(linesOfSolution(attentionActivity, plainAttention, settings, given).join('|')).toMatch(
    /^3\|3\|26\|3\|2\|/,
  );
});

describe('maps', () => {
  test('are told with the rows that are open, then whole', () => {
    expect(tell(at('point')).join('\n')).toMatch(/^la( +\?){6}$/m);
    expect(tell(at('guess')).join('\n')).toMatch(/^la +0 +0 +1 +0 +0 +0$/m);
    expect(said(ask(at('point')))).toEqual(['chat', 'est', 'la', 'le', 'sous', 'table']);
  });

  test('are told with the lights of the query and of every key', () => {
    expect(tell(at('point'))).toContain('Lights of the query “la”: 0 0 1 0 0 0.');
    expect(tell(at('point'))).toContain('Lights of the key “table”: 0 0 0 0 0 1.');
  });

  test('are told with what each key holds and what comes out of each row', () => {
    expect(tell(at('mix')).slice(-2)).toEqual([
      'chat holds cat, est holds is, la holds the, le holds the, sous holds under and table holds table.',
      'What comes out: le gives the 48 %, chat gives cat 35 %, est gives is 35 %, sous gives under 35 %, la gives the 48 % and table gives table 35 %.',
    ]);
  });

  test('are told once, and again where everything is read again', () => {
    expect(tell(at('predict'), at('mix'))).toHaveLength(2);
    expect(tell(at('predict')).join('\n')).toMatch(/^sous +13 +13 +13 +13 +35 +13$/m);
    expect(tell(at('flip'), at('axis'))).toHaveLength(2);
    expect(tell(at('flip')).join('\n')).toContain('The rows sum to 89, 89, 122, 122, 89 and 89 %');
    expect(tell(at('found'), at('pronoun'))).toHaveLength(1);
    expect(tell(at('found')).join('\n')).toContain('The query of “it”: a thing 2, alive 2 and');
  });
});

describe('the knobs', () => {
  test('are typed as they are to stand', () => {
    const state = typing(at('mend'), '3 no');
    expect(state).toMatchObject({ phase: 'mend', knobs: { brightness: 3, divided: false } });
    expect(tell(state, at('mend')).slice(-2)).toEqual([
      'Brightness 3; no score is divided.',
      'Every right word has 75 % or more now. Enter hands it in.',
    ]);
    expect(typing(state, '2 yes')).toMatchObject({ knobs: { brightness: 2, divided: true } });
    expect(typing(state, '').phase).toBe('mended');
  });

  test.each(['3', '0 no', '10 no', 'no 3', '3 maybe'])('do not understand "%s"', (line) => {
    expect(unclear(ask(at('mend')), line)).toMatch(
      /^Type a brightness from 1 to 9, then yes or no/,
    );
  });

  test('say so where they stand so already', () => {
    expect(unclear(ask(at('mend')), '1 yes')).toBe('It stands so already.');
  });
});

test('softmax is turned by its name, and the machine handed in', () => {
  expect(said(ask(at('flip')))).toEqual(['turn softmax', 'hand it in']);
  const turned = typing(at('flip'), '1');
  expect(tell(turned, at('flip')).join('\n')).toContain('The rows sum to 100, 100, 100');
  expect(said(ask(turned))).toEqual(['turn softmax', 'hand it in']);
  expect(typing(turned, '2').phase).toBe('pronoun');
  expect(typing(turned, '1')).toEqual(at('flip'));
});

test('the sentence is told, and again with its other ending', () => {
  expect(tell(at('pronoun'))).toContain('Words: the bird left the nest because it was hungry.');
  expect(tell(at('ending'))).toContain('Words: the bird left the nest because it was torn.');
});

test('another ending is told with its key once it was guessed at', () => {
  expect(said(ask(at('ending')))).toEqual(['Now at “nest”', 'Still at “bird”', 'At both alike']);
  const ended = typing(at('ending'), '1');
  expect(tell(ended)[0]).toMatch(/^Not so: still at “bird”, with 88 %/);
  expect(tell(ended).join('\n')).toMatch(/^torn +0 +0 +1$/m);
});

describe('the query', () => {
  test('is typed whole, and tells where it looks, the most first', () => {
    const state = typing(at('pronoun'), '2 2 -1');
    expect(tell(state, at('pronoun'))).toEqual([
      'The query of “it”: a thing 2, alive 2 and near -1.',
      'It looks at: bird 85 %, nest 4 %, hungry 4 %, the 2 %, left 2 %, the 2 %, because 1 %, it 1 % and was 1 %.',
    ]);
    expect(typing(state, '').phase).toBe('found');
  });

  test.each(['2 2', '2 2 5', '2 2 -5', 'bird', '2 2 1 1'])('does not understand "%s"', (line) => {
    expect(unclear(ask(at('pronoun')), line)).toMatch(
      /^Type whole numbers from -4 to 4 for a thing/,
    );
  });

  test('says so where it stands so already', () => {
    expect(unclear(ask(at('pronoun')), '2 0 2')).toBe('It stands so already.');
  });
});
