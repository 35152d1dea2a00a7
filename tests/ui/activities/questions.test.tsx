import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type QuestionsState,
  questionsActivity,
} from '../../../src/engine/activities/questions.ts';
import { questionsView } from '../../../src/ui/activities/questions.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { statesOf } from '../../engine/activities/playing.ts';
import { pressedFrom, pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = parse(questionsActivity.settings, {
  table: {
    purple: [1, 3, 1, 3, 2],
    blue: [1, 1, 4, 2, 2],
    green: [1, 2, 2, 3, 2],
    pink: [4, 1, 1, 1, 3],
  },
  questions: [
    { ask: 'chance-after', after: 'blue', word: 'green', guided: true },
    { ask: 'most-likely-after', after: 'pink' },
    { ask: 'ends-most-often' },
    { ask: 'row-sum', after: 'green' },
    { ask: 'which-row', prompt: ['pink', 'purple', 'blue'] },
    { ask: 'how-many-of', documents: 30, after: 'blue', word: 'white' },
    { ask: 'chance-of', prompt: ['purple'], words: ['blue', 'white'] },
    { ask: 'how-many-numbers' },
  ],
});

const asking = (question: number): QuestionsState => ({ phase: 'asking', question });
const answered = (question: number): QuestionsState => ({ phase: 'answered', question, answer: 0 });

function text(state: QuestionsState, size: SizeName = '60x20'): string {
  return screenLines(questionsView, { settings, state, size }).join('\n');
}

/** The cursor and the last binding after some keys. */
const press = pressing(questionsView, settings);

function pressFrom(
  before: Parameters<typeof questionsView.cursor>[2],
  state: QuestionsState,
  ...keys: readonly string[]
) {
  return pressedFrom(questionsView, settings, before, state, keys);
}

test('every state fits at every size, in colour and in ASCII', () => {
  for (const state of statesOf(questionsActivity, settings, { seed: '1', notebook: [] })) {
    expect(misfits(questionsView, settings, state)).toEqual([]);
  }
});

describe('an open question', () => {
  test('stands under the table, with row and column marked where the level says so', () => {
    const lines = screenLines(questionsView, { settings, state: asking(0), size: '60x20' });
    expect(lines[0]).toBe('                            comes next');
    expect(lines[1]).toMatch(/ v\[\^ GRN\]/);
    expect(lines[3]).toMatch(/^> \[# BLU\]/);
    expect(lines).toContain('After [# BLU], how often does [^ GRN] come next?');
    expect(text(asking(1))).not.toMatch(/^>/m);
  });

  test('shows the digits typed, and Enter hands them in', () => {
    const state = asking(0);
    const { cursor } = press(state, '4', '0');
    const lines = screenLines(questionsView, { settings, state, cursor });
    expect(lines.join('\n')).toContain('Your answer:   40_  %');
    expect(press(state, '4', '0', 'enter').move).toEqual({ type: 'answer-number', number: 40 });
  });

  test('says what is counted behind the number', () => {
    expect(text(asking(5))).toMatch(/Your answer: +_ {2}documents/);
    expect(text(asking(7))).toMatch(/Your answer: +_ {2}numbers/);
  });

  test('starts a new number when the old one was refused', () => {
    const refused = questionsView.refused?.(press(asking(0), '6').cursor);
    expect(refused).toMatchObject({ draft: { digits: '6', spent: true } });
    expect(pressFrom(refused, asking(0), '4', '0').cursor.draft.digits).toBe('40');
  });

  test('keeps the number when one more digit would pass 100', () => {
    expect(press(asking(0), '6', '0', '0').cursor.draft.digits).toBe('60');
    expect(press(asking(0), '5', '2', '5').cursor.draft.digits).toBe('52');
    expect(press(asking(0), '1', '0', '0', '0').cursor.draft.digits).toBe('100');
    expect(press(asking(0), '0', '7').cursor.draft.digits).toBe('7');
    expect(press(asking(0), '5', '0', 'backspace', '6').cursor.draft.digits).toBe('56');
  });

  test('chooses a word by its digit or with the arrows, and hands it in with Enter', () => {
    expect(press(asking(1), '1', 'enter').move).toEqual({ type: 'answer-word', word: 'purple' });
    expect(press(asking(1), 'right', 'd', 'enter').move).toEqual({
      type: 'answer-word',
      word: 'blue',
    });
    const { cursor } = press(asking(1), '3');
    const lines = screenLines(questionsView, { settings, state: asking(1), cursor });
    expect(lines.at(-1)).toBe(' 1 [@ PUR]  2 [# BLU] >3 [^ GRN]  4 [* PNK]  5 [o WHT]');
  });

  test('chooses nothing by the left arrow or Backspace alone', () => {
    expect(press(asking(1), 'left', 'a', 'backspace').cursor.choice).toBeNull();
    expect(press(asking(1), '3', 'left', 'backspace').cursor.choice).toBe('blue');
  });

  test('keeps what is typed while a hint comes, and forgets it at the next question', () => {
    const { cursor } = press(asking(0), '4');
    expect(questionsView.cursor(settings, asking(0), cursor)).toBe(cursor);
    expect(questionsView.cursor(settings, asking(1), cursor).draft.digits).toBe('');
  });

  test('lets the engine refuse a word that is no choice', () => {
    expect(press(asking(2), '5').move).toEqual({ type: 'answer-word', word: 'white' });
    const bar = legend(questionsView.bindings(settings, asking(2), press(asking(2)).cursor), true);
    expect(bar.map(({ keys, label }) => `${keys} ${label}`)).toEqual([
      '1-4 choose',
      'left/right move',
      'Enter answer',
    ]);
  });
});

test('a right answer marks its cells and says why', () => {
  const screen = text(answered(6));
  expect(screen).toMatch(/^> \[@ PUR\] +10 % +\[30 %\]/m);
  expect(screen).toMatch(/^> \[# BLU\].*\[20 %\]$/m);
  expect(screen.replaceAll('\n', ' ')).toContain(
    'Right. Of 100 times purple, 30 go on with blue, and 20 % of those 30 go on with white: 6 of 100.',
  );
});

test('the header counts the questions', () => {
  expect(questionsView.status(settings, asking(0))).toBe('question 1 of 8');
  expect(questionsView.status(settings, { phase: 'done' })).toBe('question 8 of 8');
});
