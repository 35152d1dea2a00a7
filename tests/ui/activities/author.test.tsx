import { describe, expect, test } from 'vitest';
import type { AuthorMove, AuthorState } from '../../../src/engine/activities/author/state.ts';
import { authorActivity } from '../../../src/engine/activities/author.ts';
import { type AuthorCursor, stepped } from '../../../src/ui/activities/author/cursor.ts';
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

function take(rule: string): readonly AuthorMove[] {
  return [{ type: 'cards' }, { type: 'rule', rule }];
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
  expect(misfits(authorView, settings, having(full, ...take(rule)))).toEqual([]);
  let state = having(empty, ...take(rule));
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
    expect(text(having(empty, ...take('never-pink')))).toContain('Rule: There is never a pink.');
  });

  test('calls a rule a rule, however long it is', () => {
    expect(text(having(empty, ...take('after-double-white')))).toContain(
      'Rule: After the same word twice in a row, white comes next',
    );
  });

  test('marks the documents that break it, and says what the mark means', () => {
    const three = having(empty, ...write('gbwbbwkw'), ...take('no-double'));
    const shown = text(three);
    expect(shown).toContain('|  1 [^G][#B][oW]');
    expect(shown).toContain('|  2![#B][#B][oW]');
    expect(shown).toContain('- 1 breaks your rule: ! - up picks a document -');
    expect(text(having(full, ...take('at-least-6')))).toContain('19 break your rule: !');
  });

  test('says in its frame how to pick a document, until one is picked', () => {
    expect(text(empty)).not.toContain('picks a document');
    const one = having(empty, ...write('gbw'));
    expect(text(one)).toContain('- up picks a document -');
    expect(text(one, { at: 'page', chosen: 0 })).not.toContain('picks a document');
  });

  test.each(['enter', 'space', 'escape'])(
    'leaves the picking with %s, and does not end',
    (name) => {
      const three = having(empty, ...write('gbwbbwkw'));
      const bindings = authorView.bindings(settings, three, { at: 'page', chosen: 1 });
      expect(bindingFor(bindings, name)?.action).toEqual({ do: 'look', cursor: page });
    },
  );

  test.each([
    [null, -1, 2],
    [2, -1, 1],
    [2, 1, null],
    [0, -1, null],
    [null, 1, 0],
  ] as const)('up and down go round over three documents and the line: %s, %i', (at, by, to) => {
    expect(stepped(at, 3, by)).toBe(to);
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
  const cards = having(empty, { type: 'cards' });
  const choosing = (option: number) => ({ at: 'cards', option }) as const;

  test('are whole at every size, with as many as there can be', () => {
    expect(misfits(authorView, settings, cards)).toEqual([]);
    const seven = { ...settings, rules: [...settings.rules, 'ends-with-blue', 'contains-green'] };
    for (const notebook of [[], fullNotebook]) {
      const start = authorActivity.start(seven, { seed: '', notebook });
      expect(misfits(authorView, seven, having(start, { type: 'cards' }))).toEqual([]);
    }
  });

  test('are a list with a pointer, writing freely first', () => {
    const shown = text(cards, choosing(1));
    expect(shown).toContain('  1  No rule: write freely.');
    expect(shown).toContain('> 2  No word comes twice in a row.');
  });

  test('say what they are for, and that older documents stay', () => {
    expect(text(cards)).toContain('Take a card, and the game holds you to its rule.');
    expect(text(having(full, { type: 'cards' }), choosing(0), '80x24')).toContain(
      'A card holds for what you write from now on.',
    );
  });

  test('are chosen with a digit and taken with Enter', () => {
    const bindings = authorView.bindings(settings, cards, choosing(1));
    const taken = { do: 'play', move: { type: 'rule', rule: 'no-double' } };
    expect(bindingFor(bindings, 'enter')?.action).toEqual(taken);
    expect(bindingFor(bindings, '3')?.action).toEqual({ do: 'look', cursor: choosing(2) });
  });

  test('close with Escape or c, and the rule stays; the pointer starts on it', () => {
    const again = having(empty, ...take('never-pink'), { type: 'cards' });
    expect(authorView.cursor(settings, again, undefined)).toEqual(choosing(4));
    // A hint in between does not move it.
    expect(authorView.cursor(settings, again, choosing(2))).toEqual(choosing(2));
    const bindings = authorView.bindings(settings, again, choosing(0));
    const kept = { do: 'play', move: { type: 'rule', rule: 'never-pink' } };
    expect(bindingFor(bindings, 'escape')?.action).toEqual(kept);
    expect(bindingFor(bindings, 'c')?.action).toEqual(kept);
  });
});

describe('the end', () => {
  const guess = having(empty, ...write('gbwbbwkw'), { type: 'finish' });

  test('asks for a guess, which Enter hands in', () => {
    expect(text(guess)).toContain('Which colour did you use most? A guess costs nothing.');
    const chosen = { at: 'guess', choice: 'blue' } as const;
    expect(text(guess, chosen)).toContain('>2 [# BLU]');
    expect(authorView.cursor(settings, guess, chosen)).toEqual(chosen);
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
    expect(shown).toMatch(/\[\* PNK\] \*+ 1/);
    expect(shown).not.toMatch(/^\[o WHT\] .*\d$/m);
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
  expect(bar(empty, page)).toEqual(['1-5 write', 'c rule cards']);
  expect(bar(having(empty, ...write('g')), page)).toEqual(['1-5 write']);
  const three = having(empty, ...write('gbwbbwkw'));
  expect(bar(three, page)).toEqual(['1-5 write', 'Enter done', 'c rule']);
  expect(bar(three, { at: 'page', chosen: 1 })).toEqual(['x delete', 'up/down pick', 'Enter back']);
  expect(bar(having(three, { type: 'cards' }), { at: 'cards', option: 0 })).toEqual([
    '1-6 choose',
    'Enter take it',
    'Esc back',
  ]);
});
