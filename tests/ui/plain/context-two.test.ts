// Two words of memory line by line: what is told and asked in each phase, and what can be typed.
import { describe, expect, test } from 'vitest';
import type {
  ContextTwoMove,
  ContextTwoState,
  Now,
} from '../../../src/engine/activities/context-two/state.ts';
import { contextTwoActivity } from '../../../src/engine/activities/context-two.ts';
import { plainContextTwo } from '../../../src/ui/plain/activities/context-two.ts';
import { notebooks, settings } from '../../engine/activities/context-two-states.ts';
import { doc, moved, statesOf } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const states = statesOf(contextTwoActivity, settings, { seed: '1', notebook: [] });

function first(phase: Now['phase'], holds: (state: ContextTwoState) => boolean = () => true) {
  const state = states.find((each) => each.now.phase === phase && holds(each));
  if (state === undefined) throw new Error(`no state in ${phase}`);
  return state;
}

const named = (n: number) => (state: ContextTwoState) =>
  'named' in state.now && state.now.named.length === n;
const before = (state: ContextTwoState) => states[states.indexOf(state) - 1];
const told = (state: ContextTwoState) => plainContextTwo.tell(settings, state, before(state));
const toldAgain = (state: ContextTwoState) => plainContextTwo.tell(settings, state, undefined);
const asked = (state: ContextTwoState) => plainContextTwo.ask(settings, state);
const moving = (state: ContextTwoState, ...moves: readonly ContextTwoMove[]) =>
  moved(contextTwoActivity, settings, state, ...moves);

test.each(notebooks)('the whole solution can be typed with %s', (_, notebook) => {
  const given = { seed: '1', notebook };
  const lines = linesOfSolution(contextTwoActivity, plainContextTwo, settings, given);
  expect(lines.length).toBeGreaterThan(30);
});

test('nothing is drawn, and no sentence has a hole', () => {
  for (const state of states) {
    for (const line of [...told(state), ...toldAgain(state), asked(state).text]) {
      expect(line).not.toMatch(/undefined|NaN|[{}│─█░]/);
      expect(line).toBe(line.trim());
    }
  }
});

describe('the bet and the sixteen bins', () => {
  test('the documents are told, and how bins are named; the ranges are bet on in one line', () => {
    const state = first('bet');
    expect(toldAgain(state)[0]).toContain('How many of the sixteen bins will not stay empty?');
    expect(toldAgain(state)).toHaveLength(2 + state.own.documents.length);
    expect(toldAgain(state).at(-1)).toContain('from purple purple to pink pink');
    const moves = answered(asked(state), '0 4 6 0');
    expect(moves).toHaveLength(11);
    expect(moving(state, ...moves).now.phase).toBe('sixteen');
    expect(unclear(asked(state), '4 6')).toBe('You typed 2 numbers, and there are 4 answers.');
  });

  test('filled bins are told one by one, the empty ones in one sentence', () => {
    const lines = told(first('sixteen'));
    expect(lines[0]).toContain('9 of 16 bins hold a ball. 7 are empty');
    expect(lines.slice(1, -1)).toHaveLength(9);
    expect(lines[1]).toMatch(/^The \w+ \w+ bin: \d+ /);
    expect(lines.at(-1)).toMatch(/^Empty: (\w+ \w+, ){5}\w+ \w+ and \w+ \w+\.$/);
  });
});

test('of each pair it is said which is a copy, and how many are so far', () => {
  const state = first('copies');
  const lines = told(state);
  expect(lines[1]).toMatch(/^One word: [a-z ]+\. Two words: [a-z ]+(, a copy)?\.$/);
  expect(lines.filter((line) => line.includes('a copy'))).toHaveLength(2);
  expect(lines.slice(-3, -1)).toEqual([
    'One word: 0 of 6 copied so far.',
    'Two words: 2 of 6 copied so far.',
  ]);
  expect(said(asked(state))).toEqual(['draw some more', 'go on']);
});

describe('naming a bin', () => {
  const fresh = moving(first('rule'), { type: 'go-on' });

  test('the next ball is told with the words before it', () => {
    const train: ContextTwoState = {
      ...fresh,
      authored: [doc('bkgkw'), doc('ppw')],
      now: { phase: 'train', position: 3, named: [], last: { bin: doc('bk'), ball: 'green' } },
    };
    expect(plainContextTwo.tell(settings, train, { ...train, now: { ...train.now } })).toEqual([
      'Green goes into the bin blue pink.',
      'The next ball is pink. Before it stand: blue pink green.',
    ]);
    expect(asked(train).text).toBe('Which bin takes the pink ball? The older word first.');
  });

  test('one word after the other, or both at once, by name or number', () => {
    expect(answered(asked(fresh), '2')).toEqual([{ type: 'name', word: 'blue' }]);
    expect(answered(asked(fresh), 'green pink')).toEqual([
      { type: 'open', older: 'green', newer: 'pink' },
    ]);
    expect(answered(asked(fresh), '3, 4')).toEqual([
      { type: 'open', older: 'green', newer: 'pink' },
    ]);
    expect(unclear(asked(fresh), 'green pink blue')).toContain('or both words');
    expect(unclear(asked(first('train', named(1))), 'green pink')).toBe(
      'Type the newer word of the bin, by name or number.',
    );
  });

  test('white is understood, so that the game can say why it names no bin', () => {
    expect(answered(asked(fresh), 'white')).toEqual([{ type: 'name', word: 'white' }]);
  });

  test('an open bin leaves only one thing to do', () => {
    expect(said(asked(first('train', named(2))))).toEqual(['put the ball in']);
    expect(said(asked(first('draw', named(2))))).toEqual(['draw a ball']);
    expect(told(first('train', named(2)))[0]).toMatch(/^The bin \w+ \w+ is open\. Put the/);
  });

  test('a document that does not want to end can be left, and that is a choice of its own', () => {
    const document = doc('bkgbkgbkgb');
    const long: ContextTwoState = {
      ...first('draw'),
      now: { phase: 'draw', document, prompt: 2, named: [], last: null },
    };
    expect(asked(long).text).toBe('Long enough. Draw on, or leave it here. Which bin is next?');
    expect(answered(asked(long), '0')).toEqual([{ type: 'go-on' }]);
    expect(() => answered(asked(first('draw')), '0')).toThrow();
  });

  test('the bins are told when all is asked for again, not at every ball', () => {
    const draw = first('draw');
    expect(told(draw).filter((line) => / bin: /.test(line))).toEqual([]);
    expect(toldAgain(draw).filter((line) => / bin: /.test(line)).length).toBeGreaterThan(5);
    expect(toldAgain(fresh)[0]).toBe('All sixteen bins are empty.');
  });
});

describe('the rule', () => {
  test('is told with all documents that keep it', () => {
    const state = first('rule');
    expect(told(state)).toContain(
      'The rule: After the same word twice in a row, white comes next.',
    );
    expect(told(state)).toHaveLength(3 + state.authored.length);
  });

  test('is expected something of twice, and either answer can be changed before it is measured', () => {
    const none = first('predict');
    expect(asked(none).text).toBe('What do you expect of one word of memory?');
    const one = moving(none, ...answered(asked(none), '3'));
    expect(asked(one).text).toBe('What do you expect of two words of memory?');
    const both = moving(one, ...answered(asked(one), '1'));
    expect(plainContextTwo.tell(settings, both, one)).toEqual([
      'You expect of one word: half or fewer. Of two words: all of them.',
    ]);
    expect(said(asked(both))).toContain(
      'change your guess for one word of memory to: most, not all',
    );
    expect(
      answered(asked(both), 'change your guess for one word of memory to: most, not all'),
    ).toEqual([{ type: 'guess', memory: 0, option: 1 }]);
    expect(answered(asked(both), '1')).toEqual([{ type: 'reveal' }]);
  });

  test('is measured in numbers, with a document that breaks it', () => {
    const lines = told(first('measured'));
    expect(lines[2]).toBe('Two words of memory: 200 of 200, as you said.');
    expect(lines[3]).toBe('With one word of memory, the model wrote this, too:');
    expect(lines[4]).toMatch(/^[A-Z][a-z ]+ white\.$/);
    expect(told(first('poured'))[2]).toMatch(/^Poured into four: \d+ of 200\.$/);
  });
});

test('each column is poured by its word, and its bin is told', () => {
  const start = first('pour');
  expect(said(asked(start))).toEqual(['purple', 'blue', 'green', 'pink']);
  const one = moving(start, ...answered(asked(start), '3'));
  expect(plainContextTwo.tell(settings, one, start)).toEqual([
    expect.stringMatching(/^The green bin now holds: \d+ /),
  ]);
  expect(said(asked(one))).toEqual(['purple', 'blue', 'pink']);
  expect(answered(asked(one), '4')).toEqual([{ type: 'pour', newest: 'pink' }]);
});

test('the empty bin is met, asked about, and backed off from', () => {
  expect(told(first('unseen'))[0]).toMatch(/^The prompt: \w+ \w+\.$/);
  expect(told(first('unseen', named(2)))).toEqual([
    expect.stringMatching(/^The bin \w+ \w+ is open, and it is empty\.$/),
  ]);
  expect(said(asked(first('what-now')))).toHaveLength(3);
  expect(told(first('shorter'))[1]).toMatch(/^The \w+ bin: \d+ /);
  expect(told(first('backed-off'))[0]).toMatch(/^Out of the bin \w+ comes \w+\.$/);
});
