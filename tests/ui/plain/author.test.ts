import { describe, expect, test } from 'vitest';
import type { AuthorMove, AuthorState } from '../../../src/engine/activities/author/state.ts';
import { authorActivity } from '../../../src/engine/activities/author.ts';
import type { Document } from '../../../src/engine/language.ts';
import { plainAuthor } from '../../../src/ui/plain/activities/author.ts';
import { doc, fullNotebook, moved } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = { least: 3, most: 40, rules: ['no-double', 'never-pink', 'ends-with-blue'] };
const empty = having([]);
const three = having([doc('gbw'), doc('bbw'), doc('kw')]);

function having(notebook: readonly Document[]): AuthorState {
  return authorActivity.start(settings, { seed: '', notebook });
}

function from(state: AuthorState, ...moves: readonly AuthorMove[]): AuthorState {
  return moved(authorActivity, settings, state, ...moves);
}

function ask(state: AuthorState) {
  return plainAuthor.ask(settings, state);
}

/** The state after a typed line, and what is told of it. */
function typing(state: AuthorState, line: string): readonly string[] {
  const then = from(state, ...answered(ask(state), line));
  return plainAuthor.tell(settings, then, state);
}

describe('the page', () => {
  test('tells what there is, the numbers of the words, and what to do', () => {
    expect(plainAuthor.tell(settings, empty, undefined)).toEqual([
      'Your notebook is empty.',
      'The words have numbers: 1 purple, 2 blue, 3 green, 4 pink, 5 white.',
    ]);
    expect(plainAuthor.tell(settings, three, undefined).slice(0, 4)).toEqual([
      'Your notebook holds 3 documents:',
      'Document 1: green blue white.',
      'Document 2: blue blue white.',
      'Document 3: pink white.',
    ]);
  });

  test('offers only what can be done now', () => {
    const document =
      'Type a document: one to twelve words by name or by number, with spaces between, then white.';
    expect(ask(empty).text).toBe(`${document}\nOther answers: rule.`);
    expect(ask(three).text).toBe(`${document}\nOther answers: rule or delete 1 to 3.`);
    expect(ask(having(fullNotebook)).text).toBe('Other answers: rule or delete 1 to 40.');
    expect(ask(from(empty, { type: 'word', word: 'blue' })).text).toBe(
      'Type what comes next, by name or by number.',
    );
  });

  test.each([
    ['green blue white', 'gbw'],
    ['3 2 5', 'gbw'],
    ['  GREEN, 2,white ', 'gbw'],
    ['1', 'p'],
    ['green white 5', 'gww'],
  ])('takes "%s" as words', (line, letters) => {
    const words = doc(letters).map((word) => ({ type: 'word', word }));
    expect(answered(ask(three), line)).toEqual(words);
  });

  test('tells of a document that it is in the notebook', () => {
    expect(typing(empty, '3 2 5')).toEqual(['Document 1 is in your notebook: green blue white.']);
    expect(typing(three, 'pink pink 5')).toContain(
      'Document 4 is in your notebook: pink pink white.',
    );
  });

  test('tells of a document without white how far it has come', () => {
    expect(typing(empty, 'green blue')).toEqual([
      'The document so far: green blue.',
      '2 words. White ends the document.',
    ]);
  });

  test('deletes a document by its number, and tells which it was', () => {
    expect(answered(ask(three), 'delete 2')).toEqual([{ type: 'delete', document: 1 }]);
    expect(typing(three, 'Delete 2')).toEqual([
      'Deleted: blue blue white. 2 documents are left.',
      'What came after it has moved up by one.',
    ]);
    expect(typing(three, 'delete 3')).toEqual(['Deleted: pink white. 2 documents are left.']);
  });

  test('finishes with the word, or with an empty line as Enter does', () => {
    expect(said(ask(three))).toEqual(['finish']);
    for (const line of ['finish', '']) {
      expect(answered(ask(three), line)).toEqual([{ type: 'finish' }]);
    }
  });

  test.each([
    ['green red white', 'red is none of the five words: purple, blue, green, pink, and white.'],
    ['delete', 'Type delete and the number of a document, such as delete 1.'],
    ['delete two', 'Type delete and the number of a document, such as delete 1.'],
    ['hello', /^Type a document: /],
    ['6', /^Type a document: /],
  ])('does not understand "%s", and says what was meant', (line, reason) => {
    expect(unclear(ask(three), line)).toMatch(reason);
  });
});

describe('the rule cards', () => {
  const cards = from(three, { type: 'cards' });

  test('open with "rule", and are choices by number, no rule first', () => {
    expect(answered(ask(three), 'rule')).toEqual([{ type: 'cards' }]);
    expect(plainAuthor.tell(settings, cards, three)).toEqual([
      'A card holds for what you write from now on. What is in your notebook stays as it is.',
    ]);
    expect(said(ask(cards))).toEqual([
      'No rule: write freely.',
      'No word comes twice in a row.',
      'There is never a pink.',
      'The last word before white is blue.',
    ]);
  });

  test('tell the rule that was taken, once, and which documents do not keep it', () => {
    const ruled = from(cards, { type: 'rule', rule: 'no-double' });
    expect(plainAuthor.tell(settings, ruled, cards)).toEqual([
      'Rule: No word comes twice in a row.',
      'In your notebook, document 2 breaks this rule. It stays as it is.',
    ]);
    expect(typing(ruled, 'green blue')).toEqual(['The document so far: green blue.']);
    const again = from(ruled, { type: 'cards' });
    expect(plainAuthor.tell(settings, again, ruled)).toContain(
      'Rule: No word comes twice in a row.',
    );
  });
});

describe('the end', () => {
  const guess = from(three, { type: 'finish' });
  const seen = from(guess, { type: 'guess', word: 'pink' });

  test('reads the documents out and asks for a colour', () => {
    expect(plainAuthor.tell(settings, guess, three)).toHaveLength(4);
    expect(said(ask(guess))).toEqual(['purple', 'blue', 'green', 'pink']);
    expect(answered(ask(guess), '2')).toEqual([{ type: 'guess', word: 'blue' }]);
  });

  test('tells what was counted', () => {
    expect(plainAuthor.tell(settings, seen, guess)).toEqual([
      'Your notebook: 3 documents, 5 words, white not counted.',
      'Your words: 0 purple, 3 blue, 1 green, 1 pink.',
      'You guessed pink. You used blue most.',
      'Side by side most often, 2 times:',
      'Blue, then white.',
      'Next, a model learns from such neighbours alone.',
    ]);
  });
});

test.each<[string, readonly Document[]]>([
  ['an empty notebook', []],
  ['a full one', fullNotebook],
])('the solution can be typed from beginning to end with %s', (_, notebook) => {
  const lines = linesOfSolution(authorActivity, plainAuthor, settings, { seed: '1', notebook });
  expect(lines.at(-1)).toBe('');
});
