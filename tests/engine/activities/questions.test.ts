import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  asked,
  isGuided,
  type QuestionsMove,
  type QuestionsState,
  questionsActivity,
} from '../../../src/engine/activities/questions.ts';
import { fullNotebook, moved, statesOf } from './playing.ts';

const table = {
  purple: [1, 3, 1, 3, 2],
  blue: [1, 1, 4, 2, 2],
  green: [1, 2, 2, 3, 2],
  pink: [4, 1, 1, 1, 3],
};

function level(...questions: readonly unknown[]) {
  return parse(questionsActivity.settings, { table, questions });
}

const greenAfterBlue = { ask: 'chance-after', after: 'blue', word: 'green' };
const afterPink = { ask: 'most-likely-after', after: 'pink' };
const ends = { ask: 'ends-most-often' };
const greenRow = { ask: 'row-sum', after: 'green' };
const whichRow = { ask: 'which-row', prompt: ['pink', 'purple', 'blue'] };
const ofThirty = { ask: 'how-many-of', documents: 30, after: 'blue', word: 'white' };
const blueWhite = { ask: 'chance-of', prompt: ['purple'], words: ['blue', 'white'] };
const numbers = { ask: 'how-many-numbers' };
const all = level(
  greenAfterBlue,
  afterPink,
  ends,
  greenRow,
  whichRow,
  ofThirty,
  blueWhite,
  numbers,
);

const first: QuestionsState = { phase: 'asking', question: 0 };

function moveOf(answer: string | number): QuestionsMove {
  return typeof answer === 'number'
    ? { type: 'answer-number', number: answer }
    : { type: 'answer-word', word: answer };
}

describe('a whole level', () => {
  test.each([[], fullNotebook])('is won by its solution, and survives JSON', (...notebook) => {
    const states = statesOf(questionsActivity, all, { seed: '1', notebook });
    expect(states).toHaveLength(17);
    for (const state of states) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(questionsActivity.slips(all, state)).toEqual([]);
    }
  });

  test('is not finished by going on without an answer', () => {
    const start = questionsActivity.start(all, { seed: '1', notebook: [] });
    expect(questionsActivity.play(all, start, { type: 'go-on' }).type).toBe('refused');
    expect(questionsActivity.isDone(all, start)).toBe(false);
  });

  test('waits after a right answer until the learner goes on', () => {
    const answered = moved(questionsActivity, all, first, moveOf(40));
    expect(answered).toEqual({ phase: 'answered', question: 0, answer: 40 });
    expect(questionsActivity.play(all, answered, moveOf(40))).toEqual({
      type: 'refused',
      wrong: false,
      reason: 'That is answered. Read why, then go on.',
    });
    expect(moved(questionsActivity, all, answered, { type: 'go-on' })).toEqual({
      phase: 'asking',
      question: 1,
    });
  });

  test('shows row and column of an open question only where the level says so', () => {
    const guided = level({ ...greenAfterBlue, guided: true }, greenAfterBlue, afterPink);
    expect([0, 1, 2].map((n) => isGuided(guided, n))).toEqual([true, false, false]);
  });
});

/** Worked by hand from the table above. */
test.each([
  [
    greenAfterBlue,
    40,
    'The blue row meets the green column at 40 %: of 100 times blue, green comes next 40 times.',
  ],
  [
    { ask: 'chance-after', after: 'pink', word: 'white' },
    30,
    'The pink row meets the white column at 30 %: of 100 times pink, white comes next 30 times.',
  ],
  [afterPink, 'purple', 'The largest number in the pink row is 40 %, under purple.'],
  [
    ends,
    'pink',
    'A document ends with white. In the white column the largest number is 30 %, in the pink row.',
  ],
  [greenRow, 100, '10 + 20 + 20 + 30 + 20 = 100 %. One of these five words always comes next.'],
  [
    whichRow,
    'blue',
    'The last sticky is blue, so the blue row counts. What came before it makes no difference.',
  ],
  [ofThirty, 6, 'After blue, white comes next 20 % of the time, and 20 % of 30 is 6.'],
  [
    blueWhite,
    6,
    'Of 100 times purple, 30 go on with blue, and 20 % of those 30 go on with white: 6 of 100.',
  ],
  [
    { ask: 'chance-of', prompt: ['green', 'blue'], words: ['green', 'pink'] },
    12,
    'Of 100 times blue, 40 go on with green, and 30 % of those 40 go on with pink: 12 of 100.',
  ],
  [numbers, 20, '4 rows of 5 numbers: 20. There is nothing else in this model.'],
])('%o is answered by %s, and says why', (question, answer, why) => {
  const settings = level(question);
  expect(moved(questionsActivity, settings, first, moveOf(answer)).phase).toBe('answered');
  expect(asked(settings, 0).why).toBe(why);
});

test('either word of a tie is right', () => {
  const settings = level({ ask: 'most-likely-after', after: 'purple' });
  for (const word of ['blue', 'pink']) {
    expect(questionsActivity.play(settings, first, moveOf(word)).type).toBe('played');
  }
  expect(asked(settings, 0).why).toBe(
    'The largest number in the purple row is 30 %, under blue and pink.',
  );
});

describe('a wrong answer is refused with what is wrong with it', () => {
  test.each([
    [
      { ask: 'chance-after', after: 'purple', word: 'pink' },
      40,
      '40 % is for purple after pink. The word before names the row, the word that comes next names the column.',
    ],
    [greenAfterBlue, 10, 'In the blue row, 10 % stands under purple and blue, not under green.'],
    [
      { ask: 'chance-after', after: 'purple', word: 'purple' },
      40,
      'In the purple column, 40 % belongs to pink. You need the purple row.',
    ],
    [greenAfterBlue, 4, 'There is no 4 % in the blue row.'],
    [
      afterPink,
      'white',
      'After pink, white comes 30 % of the time. The pink row has a larger number.',
    ],
    [
      ends,
      'blue',
      'After blue, white comes 20 % of the time. The white column has a larger number.',
    ],
    [greenRow, 80, '80 % leaves out white. White is one of the five words, too.'],
    [
      { ask: 'row-sum', after: 'purple' },
      70,
      '70 % is the purple column, from top to bottom. A row goes from left to right.',
    ],
    [
      greenRow,
      90,
      'The green row does not add up to 90 %. Add all five numbers from left to right.',
    ],
    [whichRow, 'pink', 'Pink is in this document, but the next word does not come right after it.'],
    [whichRow, 'green', 'Green is not in this document, so its row says nothing about it.'],
    [ofThirty, 20, '20 % is the share: of 100 documents it would be 20. Here there are 30.'],
    [ofThirty, 60, 'Only 30 documents have come to blue, so it cannot be 60.'],
    [ofThirty, 5, '5 of 30 is not the share that the table gives.'],
    [
      blueWhite,
      50,
      '50 % is 30 + 20, but both steps must happen. Of 100 times purple, 30 go on with blue: how many of those 30 go on with white?',
    ],
    [
      blueWhite,
      30,
      '30 % is only the first step, blue after purple. Of 100 times purple, 30 go on with blue: how many of those 30 go on with white?',
    ],
    [
      blueWhite,
      20,
      '20 % is only the second step, white after blue. Of 100 times purple, 30 go on with blue: how many of those 30 go on with white?',
    ],
    [
      blueWhite,
      24,
      '24 % is blue and then any word but white. Of 100 times purple, 30 go on with blue: how many of those 30 go on with white?',
    ],
    [
      blueWhite,
      25,
      'It is not 25 %. Of 100 times purple, 30 go on with blue: how many of those 30 go on with white?',
    ],
    [
      blueWhite,
      5,
      'It is not 5 %. Of 100 times purple, 30 go on with blue: how many of those 30 go on with white?',
    ],
    [numbers, 4, '4 is how many rows there are, and each row has many numbers.'],
    [numbers, 5, '5 is one row only, and there are more rows.'],
    [numbers, 9, '9 is the rows and the columns added. Each row has 5 numbers of its own.'],
    [numbers, 25, 'White has no row of its own: nothing comes after the end. So 25 is too many.'],
    [numbers, 7, 'It is not 7. Count the rows, and the numbers in one row.'],
  ])('%o answered by %s', (question, answer, reason) => {
    expect(questionsActivity.play(level(question), first, moveOf(answer))).toEqual({
      type: 'refused',
      wrong: true,
      reason,
    });
  });
});

describe('an answer that cannot be meant costs nothing', () => {
  test.each([
    [greenAfterBlue, moveOf(-1), 'Type a whole number first.'],
    [greenAfterBlue, moveOf('green'), 'Type a whole number first.'],
    [
      greenAfterBlue,
      moveOf(600),
      'More than 100 % cannot be: of 100 times, nothing happens more than 100 times.',
    ],
    [afterPink, moveOf(''), 'Choose a word first: press its digit.'],
    [afterPink, moveOf(40), 'Choose a word first: press its digit.'],
    [ends, moveOf('white'), 'White is the end itself. Which word is it most likely to come after?'],
    [whichRow, moveOf('white'), 'White has no row: nothing comes after the end.'],
    [
      numbers,
      moveOf(16),
      'You could work out the last number of each row from the others, so 16 would do. How many are written in the table?',
    ],
  ])('%o with %o', (question, move, reason) => {
    expect(questionsActivity.play(level(question), first, move)).toEqual({
      type: 'refused',
      wrong: false,
      reason,
    });
  });
});

test('hints name the row, the column and the answer', () => {
  expect(questionsActivity.clues(all, { phase: 'asking', question: 6 })).toEqual({
    nudge:
      'Think of 100 documents that have come to purple. Some take the first step. Only some of those take the second.',
    place: 'You need two cells: blue after purple is 30 %, white after blue is 20 %.',
    answer: 'It is 6 %: 30 of 100 go on with blue, and 20 % of those 30 is 30 × 20 / 100 = 6.',
  });
  expect(questionsActivity.clues(all, { phase: 'asking', question: 5 })).toEqual({
    nudge: 'First find the percent in the table. Then take that share of 30.',
    place: 'The blue row meets the white column at 20 %. And 10 % of 30 is 3.',
    answer: 'It is 6: 20 % of 30 is 30 × 20 / 100 = 6.',
  });
});

test('the last sticky of a document is named so, for the last column of the table is far right, too', () => {
  expect(questionsActivity.clues(all, { phase: 'asking', question: 4 }).place).toBe(
    'It is the last sticky of the document.',
  );
});

test('a hint on an answered question is free, on an open one it is not', () => {
  const answered: QuestionsState = { phase: 'answered', question: 0, answer: 40 };
  expect(questionsActivity.clues(all, answered).free).toBe(true);
  expect(questionsActivity.clues(all, first).free).toBeUndefined();
});

test.each([
  [
    'a table with a third in it',
    { table: { ...table, pink: [1, 1, 1, 0, 0] }, questions: [numbers] },
    false,
  ],
  ['no question', { table, questions: [] }, false],
  ['a question of no known kind', { table, questions: [{ ask: 'why' }] }, false],
  [
    'a share of documents that is no whole number',
    { table, questions: [{ ...ofThirty, documents: 7 }] },
    false,
  ],
  ['more documents than a hundred', { table, questions: [{ ...ofThirty, documents: 110 }] }, false],
  [
    'white before another word',
    { table, questions: [{ ask: 'chance-of', prompt: ['pink'], words: ['white', 'pink'] }] },
    false,
  ],
])('settings with %s', (_, settings, good) => {
  expect(safeParse(questionsActivity.settings, settings).success).toBe(good);
});

test('settings whose answer is no whole percent are refused: 5 % of 30 % is 1.5 %', () => {
  const twenties = { ...table, purple: [2, 6, 2, 6, 4], blue: [1, 1, 8, 5, 5] };
  const questions = [{ ask: 'chance-of', prompt: ['purple'], words: ['blue', 'purple'] }];
  const { issues } = safeParse(questionsActivity.settings, { table: twenties, questions });
  expect(issues?.[0]?.message).toBe(
    'has a question whose answer is no whole number: nobody could type it',
  );
});
