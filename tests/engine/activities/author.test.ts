import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { rebels } from '../../../src/engine/activities/author/fitting.ts';
import type { AuthorMove, AuthorState } from '../../../src/engine/activities/author/state.ts';
import { authorActivity } from '../../../src/engine/activities/author.ts';
import { findings } from '../../../src/engine/activities/notebook.ts';
import { doc, fullNotebook, moved, statesOf } from './playing.ts';

const settings = {
  least: 3,
  most: 40,
  rules: ['no-double', 'after-double-white', 'never-pink', 'at-least-6', 'ends-with-blue'],
};

const empty = authorActivity.start(settings, { seed: '', notebook: [] });
const three = [doc('gbw'), doc('bbw'), doc('kw')];
const withThree = authorActivity.start(settings, { seed: '', notebook: three });

function write(letters: string): readonly AuthorMove[] {
  return doc(letters).map((word) => ({ type: 'word', word }));
}

/** Opens the cards and takes one. */
function take(rule: string | null): readonly AuthorMove[] {
  return [{ type: 'cards' }, { type: 'rule', rule }];
}

function from(state: AuthorState, ...moves: readonly AuthorMove[]): AuthorState {
  return moved(authorActivity, settings, state, ...moves);
}

function refusal(state: AuthorState, move: AuthorMove) {
  return authorActivity.play(settings, state, move);
}

const guess = from(withThree, { type: 'finish' });
const seen = from(guess, { type: 'guess', word: 'blue' });

describe.each([
  ['an empty notebook', []],
  ['three documents', three],
  ['a full notebook', fullNotebook],
])('with %s', (_, notebook) => {
  test('the solution wins without a slip, and every state survives JSON', () => {
    const states = statesOf(authorActivity, settings, { seed: '1', notebook });
    const last = states.at(-1);
    expect(last?.phase).toBe('done');
    expect(last && authorActivity.slips(settings, last)).toEqual([]);
    expect(last?.notebook.length).toBe(Math.max(3, notebook.length));
    for (const state of states) expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('every state has three different whole sentences for a hint', () => {
    for (const state of statesOf(authorActivity, settings, { seed: '1', notebook })) {
      const { nudge, place, answer } = authorActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
      for (const clue of [nudge, place, answer]) expect(clue).toMatch(/^[A-Z0-9].+[.?]$/s);
    }
  });
});

describe('writing', () => {
  test('white puts the line into the notebook, and the next line is empty', () => {
    expect(from(empty, ...write('gbw'))).toEqual({
      phase: 'writing',
      notebook: [doc('gbw')],
      rule: null,
      line: [],
    });
  });

  test('keeps what was written at once, before the level is done', () => {
    const state = from(withThree, ...write('ppw'));
    expect(authorActivity.keepsake?.(settings, state)).toEqual({
      notebook: [...three, doc('ppw')],
    });
  });

  test('deletes the document that was chosen, and only that', () => {
    const state = from(withThree, { type: 'delete', document: 1 });
    expect(state.notebook).toEqual([doc('gbw'), doc('kw')]);
    expect(authorActivity.canUndo({ type: 'delete', document: 1 })).toBe(true);
  });

  test.each<[string, AuthorState, AuthorMove, string]>([
    [
      'a lone white',
      empty,
      { type: 'word', word: 'white' },
      'A document needs at least one word before white ends it.',
    ],
    [
      'a thirteenth word',
      from(empty, ...write('pbgkpbgkpbgk')),
      { type: 'word', word: 'pink' },
      'Twelve words are the most. White is the only thing that fits now.',
    ],
    [
      'a word that is none',
      empty,
      { type: 'word', word: 'red' },
      'There are five words: purple, blue, green, pink, and white.',
    ],
    [
      'finishing without a document',
      empty,
      { type: 'finish' },
      '3 more documents first, then you can finish.',
    ],
    [
      'finishing with two',
      from(withThree, { type: 'delete', document: 0 }),
      { type: 'finish' },
      'One more document first, then you can finish.',
    ],
    [
      'finishing in the middle of a document',
      from(withThree, ...write('gb')),
      { type: 'finish' },
      'This document has no end yet. White ends it; or take its words back with u.',
    ],
    [
      'a forty-first document',
      authorActivity.start(settings, { seed: '', notebook: fullNotebook }),
      { type: 'word', word: 'blue' },
      'Your notebook is full: 40 documents. Delete one to make room, or finish.',
    ],
    [
      'deleting what is not there',
      withThree,
      { type: 'delete', document: 3 },
      'There is no such document in your notebook.',
    ],
    [
      'a rule in the middle of a document',
      from(empty, ...write('gb')),
      { type: 'cards' },
      'This document is begun. End it with white, or take its words back with u; then choose a rule.',
    ],
    [
      'a rule before the cards lie open',
      empty,
      { type: 'rule', rule: 'no-double' },
      'Write your documents first.',
    ],
    [
      'a word while the cards lie open',
      from(empty, { type: 'cards' }),
      { type: 'word', word: 'blue' },
      'The rule cards lie open. Take one, or go back.',
    ],
    [
      'a rule without a card',
      from(empty, { type: 'cards' }),
      { type: 'rule', rule: 'at-most-2' },
      'There is no such rule card.',
    ],
    [
      'a guess before the end',
      empty,
      { type: 'guess', word: 'blue' },
      'Write your documents first.',
    ],
    [
      'writing on instead of guessing',
      guess,
      { type: 'word', word: 'blue' },
      'Guess first which colour you used most.',
    ],
    [
      'a guess before a colour is chosen',
      guess,
      { type: 'guess', word: '' },
      'Guess first which colour you used most.',
    ],
    [
      'white as a guess',
      guess,
      { type: 'guess', word: 'white' },
      'White only ends documents. Guess one of the four colours.',
    ],
    [
      'a second guess',
      seen,
      { type: 'guess', word: 'pink' },
      'Look at what you wrote, then go on.',
    ],
    [
      'anything after the end',
      from(seen, { type: 'go-on' }),
      { type: 'go-on' },
      'This level is done.',
    ],
  ])('refuses %s, and nothing is lost', (_, state, move, reason) => {
    const before = JSON.stringify(state);
    expect(refusal(state, move)).toEqual({ type: 'refused', reason, wrong: false });
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('under a rule card', () => {
  test.each([
    [
      'no-double',
      'b',
      'blue',
      'No word comes twice in a row. That is your rule, so blue does not fit here.',
    ],
    [
      'never-pink',
      'b',
      'pink',
      'There is never a pink. That is your rule, so pink does not fit here.',
    ],
    [
      'at-least-6',
      'bg',
      'white',
      'There are at least 6 words, white not counted. That is your rule, so white does not fit yet.',
    ],
    [
      'after-double-white',
      'bb',
      'green',
      'After the same word twice in a row, white comes next. That is your rule, so only white fits here.',
    ],
    [
      'ends-with-blue',
      'pbgkpbgkpbg',
      'pink',
      'The last word before white is blue. That is your rule, and this is the last of twelve words, so only blue fits here.',
    ],
    [
      'ends-with-blue',
      'pg',
      'white',
      'The last word before white is blue. That is your rule, so white does not fit yet.',
    ],
  ])('%s refuses the word that breaks it: %s, then %s', (rule, line, word, reason) => {
    const state = from(empty, ...take(rule), ...write(line));
    expect(refusal(state, { type: 'word', word })).toEqual({
      type: 'refused',
      reason,
      wrong: false,
    });
  });

  test('a document that keeps the rule goes into the notebook, and the rule stays', () => {
    const state = from(empty, ...take('no-double'), ...write('bgbw'));
    expect(state).toMatchObject({ notebook: [doc('bgbw')], rule: 'no-double' });
    expect(from(state, ...take(null)).rule).toBeNull();
  });

  test('the cards open between two documents, and the notebook stays as it is', () => {
    const open = from(withThree, { type: 'cards' });
    expect(open).toEqual({ phase: 'cards', notebook: three, rule: null });
    expect(authorActivity.canUndo({ type: 'cards' })).toBe(true);
    expect(from(open, authorActivity.solve(settings, open))).toEqual(withThree);
  });

  // By hand: only blue blue white has a double; only pink white has a pink.
  test.each([
    ['no-double', [1]],
    ['never-pink', [2]],
    ['at-least-6', [0, 1, 2]],
    ['after-double-white', []],
    [null, []],
  ])('%s is broken by these of the older documents: %j', (rule, broken) => {
    expect(rebels(three, rule)).toEqual(broken);
  });

  test.each(settings.rules)('%s can be kept until the end by the solution', (rule) => {
    let state = from(empty, ...take(rule));
    while (!authorActivity.isDone(settings, state)) {
      state = from(state, authorActivity.solve(settings, state));
    }
    expect(state.notebook).toHaveLength(3);
  });
});

describe('hints', () => {
  const clues = (state: AuthorState) => authorActivity.clues(settings, state);

  test('cost nothing, for nothing can be wrong and the guess is free', () => {
    for (const state of [empty, withThree, from(empty, { type: 'cards' }), guess, seen]) {
      expect(clues(state).free).toBe(true);
    }
  });

  test.each([
    ['freely', null, '', 'For example, press 1, 2, 5: purple blue white.'],
    ['after two words', null, 'gb', 'For example, press 5: white.'],
    ['under a rule', 'at-least-6', 'pbgk', 'For example, press 1, 2, 5: purple blue white.'],
  ])('give an example %s that can be written', (_, rule, line, answer) => {
    const state = from(empty, ...take(rule), ...write(line));
    expect(clues(state).answer).toBe(answer);
  });

  test('to the guess name two colours, and then the one', () => {
    expect(clues(guess)).toMatchObject({
      place: 'It lies between blue and green: count these.',
      answer: 'You used blue most: 3 times.',
    });
    const even = authorActivity.start(settings, {
      seed: '',
      notebook: [doc('bkw'), doc('kbw'), doc('bkw')],
    });
    expect(clues(from(even, { type: 'finish' })).answer).toBe(
      'You used blue and pink most: 3 times each.',
    );
    const alone = authorActivity.start(settings, {
      seed: '',
      notebook: [doc('bw'), doc('bw'), doc('bw')],
    });
    expect(clues(from(alone, { type: 'finish' })).place).toBe(
      'There is only one colour in your notebook.',
    );
  });
});

describe('what was written', () => {
  // By hand: green blue; blue blue; pink: blue 3 times, green and pink once, white 3 times.
  test('is counted as it was worked out on paper', () => {
    expect(findings(three)).toEqual({
      documents: 3,
      words: 5,
      uses: [0, 3, 1, 1, 3],
      most: ['blue'],
      neighbours: [{ pair: ['blue', 'white'], times: 2 }],
    });
  });

  test('may have several words and several neighbours in the first place', () => {
    const { most, neighbours } = findings([doc('pbw'), doc('bpw')]);
    expect(most).toEqual(['purple', 'blue']);
    expect(neighbours.map(({ times }) => times)).toEqual([1, 1, 1, 1]);
  });

  test('a guess that is wrong costs nothing', () => {
    expect(authorActivity.slips(settings, seen)).toEqual([]);
    expect(authorActivity.slips(settings, from(guess, { type: 'guess', word: 'pink' }))).toEqual(
      [],
    );
  });

  test('a guess cannot be taken back', () => {
    expect(authorActivity.canUndo({ type: 'guess', word: 'blue' })).toBe(false);
  });
});

test('the settings name rules that exist, and not more documents at least than at most', () => {
  const ok = (changed: object) =>
    safeParse(authorActivity.settings, { ...settings, ...changed }).success;
  expect(ok({})).toBe(true);
  expect(ok({ rules: ['never-pnik'] })).toBe(false);
  expect(ok({ least: 41 })).toBe(false);
  expect(ok({ extra: 1 })).toBe(false);
});
