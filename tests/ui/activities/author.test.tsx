import { describe, expect, test } from 'vitest';
import {
  type AuthorMove,
  type AuthorState,
  authorActivity,
} from '../../../src/engine/activities/author.ts';
import type { AuthorCursor } from '../../../src/ui/activities/author/cursor.ts';
import { rowsInSight } from '../../../src/ui/activities/author/Notebook.tsx';
import { authorView } from '../../../src/ui/activities/author.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { doc, fullNotebook, moved, statesOf } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = {
  least: 3,
  most: 40,
  rules: ['no-double', 'after-double-white', 'never-a-b-a', 'never-pink', 'at-least-6'],
};
const empty = authorActivity.start(settings, { seed: '', notebook: [] });
const full = authorActivity.start(settings, { seed: '', notebook: fullNotebook });

function having(state: AuthorState, ...moves: readonly AuthorMove[]): AuthorState {
  return moved(authorActivity, settings, state, ...moves);
}

function write(letters: string): readonly AuthorMove[] {
  return doc(letters).map((word) => ({ type: 'word', word }));
}

function text(state: AuthorState, cursor?: AuthorCursor, size: SizeName = '60x20'): string {
  return screenLines(authorView, { settings, state, size, ...(cursor ? { cursor } : {}) }).join(
    '\n',
  );
}

function bar(state: AuthorState, cursor: AuthorCursor): readonly string[] {
  return legend(authorView.bindings(settings, state, cursor), true).map(
    ({ keys, label }) => `${keys} ${label}`,
  );
}

const page = { at: 'page', chosen: null } as const;

test.each([
  ['an empty notebook', []],
  ['a full notebook', fullNotebook],
])('every screen is whole at every size with %s', (_, notebook) => {
  for (const state of statesOf(authorActivity, settings, { seed: '1', notebook })) {
    expect(misfits(authorView, settings, state)).toEqual([]);
  }
});

test.each(settings.rules)('the page is whole under the rule %s, with twelve words', (rule) => {
  let state = having(empty, { type: 'rule', rule });
  expect(misfits(authorView, settings, state)).toEqual([]);
  for (const word of ['purple', 'blue', 'green', 'purple', 'blue', 'green', 'purple', 'blue']) {
    const outcome = authorActivity.play(settings, state, { type: 'word', word });
    if (outcome.type === 'played') state = outcome.state;
    expect(misfits(authorView, settings, state)).toEqual([]);
  }
});

describe('the page', () => {
  test('shows the line with a slot, and the rows that are still to be filled', () => {
    const shown = text(having(empty, ...write('bgwkp')));
    expect(shown).toContain('2 words. White ends the document.');
    expect(shown).toContain('[* PNK] [@ PUR] [  ?  ]');
    expect(shown).toContain('|  1 [#B][^G][oW]');
    expect(shown).toMatch(/\| {2}3 +\|/);
  });

  test('shows the newest documents of many, and says how many are above', () => {
    const shown = text(having(full, { type: 'delete', document: 0 }));
    expect(shown).toContain('Your notebook: 39 documents (33 above)');
    expect(shown).toContain('| 39 ');
    expect(shown).not.toContain('| 33 ');
  });

  test('scrolls to the chosen document and marks it', () => {
    const shown = text(full, { at: 'page', chosen: 10 });
    expect(shown).toContain('|>11 ');
    expect(shown).toContain(' 27 below ');
  });

  test('says when the notebook is full', () => {
    expect(text(full)).toContain('Your notebook is full: 40 documents.');
  });

  test('shows the rule it is written under', () => {
    expect(text(having(empty, { type: 'rule', rule: 'never-pink' }))).toContain(
      'Rule: There is never a pink.',
    );
  });

  test.each([
    [40, 6, null, 34],
    [40, 6, 0, 0],
    [40, 6, 20, 17],
    [40, 6, 39, 34],
    [3, 6, 1, 0],
  ])('%i documents in %i rows, chosen %s: row %i comes first', (count, rows, chosen, firstRow) => {
    expect(rowsInSight(count, rows, chosen)).toBe(firstRow);
  });
});

describe('the rule cards', () => {
  test('are a list with a pointer, writing freely first', () => {
    const shown = text(empty, { at: 'cards', option: 1 });
    expect(shown).toContain('  1  No rule: write freely.');
    expect(shown).toContain('> 2  No word comes twice in a row.');
  });

  test('are taken with Enter or a digit, and left with c', () => {
    const bindings = authorView.bindings(settings, empty, { at: 'cards', option: 1 });
    const taken = { do: 'play', move: { type: 'rule', rule: 'no-double' } };
    expect(bindingFor(bindings, 'enter')?.action).toEqual(taken);
    expect(bindingFor(bindings, '2')?.action).toEqual(taken);
    expect(bindingFor(bindings, 'c')?.action).toEqual({ do: 'look', cursor: page });
  });
});

describe('the end', () => {
  const guess = having(empty, ...write('gbwbbwkw'), { type: 'finish' });

  test('asks for a guess, which Enter hands in', () => {
    expect(text(guess)).toContain('Before it is counted: which colour did you use most?');
    const chosen = { at: 'guess', choice: 'blue' } as const;
    expect(text(guess, chosen)).toContain('>2 [# BLU]');
    const bindings = authorView.bindings(settings, guess, chosen);
    expect(bindingFor(bindings, 'enter')?.action).toEqual({
      do: 'play',
      move: { type: 'guess', word: 'blue' },
    });
  });

  test('counts what was written', () => {
    const shown = text(having(guess, { type: 'guess', word: 'pink' }));
    expect(shown).toContain('Your notebook: 3 documents, 5 words, white not counted.');
    expect(shown).toMatch(/\[# BLU\] #+ 3/);
    expect(shown).toContain('You guessed pink. You used blue most.');
    expect(shown).toContain('Side by side most often, 2 times:\n[# BLU] [o WHT]');
  });

  test('says so when no neighbours come twice', () => {
    const once = having(
      empty,
      ...write('gbwpwkw'),
      { type: 'finish' },
      { type: 'guess', word: 'pink' },
    );
    expect(text(once)).toContain('No two words stand side by side more than once.');
    expect(text(once)).toContain('Right: purple, blue, green and pink share the first place.');
  });
});

test('the keys are called what they do now', () => {
  expect(bar(empty, page)).toEqual(['1-5 stick a word', 'c rule cards']);
  const three = having(empty, ...write('gbwbbwkw'));
  expect(bar(three, page)).toEqual([
    '1-5 stick a word',
    'Enter finish',
    'c rule cards',
    'up/down choose',
  ]);
  expect(bar(three, { at: 'page', chosen: 1 })).toContain('x delete it');
});
