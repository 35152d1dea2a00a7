// A table of percentages is a language model: questions that only the table can answer.
// Left out: how to draw from it. That comes once the table has become bins and balls.
import * as v from 'valibot';
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../language.ts';
import { percentages, row, type Table } from '../ngram.ts';
import { chanceAfter, endsMostOften, mostLikelyAfter, rowSum } from './questions/one-row.ts';
import { type Asked, type Question, questionSetting } from './questions/question.ts';
import { chanceOf, howManyOf, whichRow } from './questions/two-steps.ts';
import { howManyNumbers } from './questions/whole-table.ts';
import { type TableSetting, tableFrom, tableSetting } from './settings.ts';

export interface QuestionsSettings {
  readonly table: TableSetting;
  readonly questions: readonly Question[];
}

/** `question` counts from 0. After a right answer, the learner reads why and goes on. */
export type QuestionsState =
  | { readonly phase: 'asking'; readonly question: number }
  | { readonly phase: 'answered'; readonly question: number; readonly answer: Word | number }
  | { readonly phase: 'done' };

export type QuestionsMove =
  | { readonly type: 'answer-word'; readonly word: Word }
  | { readonly type: 'answer-number'; readonly number: number }
  | { readonly type: 'go-on' };

export const questionsActivity: Activity<QuestionsSettings, QuestionsState, QuestionsMove> = {
  kind: 'questions',

  settings: v.pipe(
    v.strictObject({
      table: tableSetting,
      questions: v.pipe(
        v.array(questionSetting, 'must be a list of questions'),
        v.minLength(1, 'must have at least one question'),
      ),
    }),
    v.check(
      ({ table }) => isWhole(tableFrom(table)),
      'has a table with a percentage that is no whole number: use rows of ten or twenty balls',
    ),
    v.check(
      (settings) => settings.questions.every((_, index) => canBeTyped(asked(settings, index))),
      'has a question whose answer is no whole number: nobody could type it',
    ),
  ),

  start: () => ({ phase: 'asking', question: 0 }),

  play(settings, state, move): Outcome<QuestionsState> {
    switch (state.phase) {
      case 'asking':
        return answer(settings, state.question, move);
      case 'answered':
        if (move.type !== 'go-on') return notNow(say('questions.answered'));
        return played(next(settings, state.question));
      case 'done':
        return notNow(say('questions.allAnswered'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: () => false,

  slips: () => [],

  clues(settings, state) {
    switch (state.phase) {
      case 'asking':
        return asked(settings, state.question).clues;
      case 'answered':
      case 'done':
        return {
          nudge: say('questions.nudgeAnswered'),
          place: say('questions.placeAnswered'),
          answer: say('everywhere.pressEnter'),
          free: true,
        };
    }
  },

  solve(settings, state): QuestionsMove {
    if (state.phase !== 'asking') return { type: 'go-on' };
    const question = asked(settings, state.question);
    return question.answers === 'number'
      ? { type: 'answer-number', number: question.right }
      : { type: 'answer-word', word: question.right[0] ?? '' };
  },
};

/**
 * One question of the level, put to its table. Counts from 0; the last one stands for all beyond it.
 * asked(settings, 0).why → 'The blue row meets the green column at 40 % …'
 */
export function asked({ table, questions }: QuestionsSettings, index: number): Asked {
  const question = questions[index] ?? questions.at(-1);
  if (question === undefined) throw new RangeError('a level of questions has at least one');
  return put(tableFrom(table), question);
}

function put(table: Table, question: Question): Asked {
  switch (question.ask) {
    case 'chance-after':
      return chanceAfter(table, question.after, question.word);
    case 'most-likely-after':
      return mostLikelyAfter(table, question.after);
    case 'ends-most-often':
      return endsMostOften(table);
    case 'row-sum':
      return rowSum(table, question.after);
    case 'which-row':
      return whichRow(question.prompt);
    case 'how-many-of':
      return howManyOf(table, question.documents, question.after, question.word);
    case 'chance-of':
      return chanceOf(table, question.prompt, question.words);
    case 'how-many-numbers':
      return howManyNumbers();
  }
}

/** Whether row and column are marked while the question is open. */
export function isGuided({ questions }: QuestionsSettings, index: number): boolean {
  const question = questions[index];
  return question?.ask === 'chance-after' && question.guided;
}

function answer(
  settings: QuestionsSettings,
  index: number,
  move: QuestionsMove,
): Outcome<QuestionsState> {
  const question = asked(settings, index);
  if (question.answers === 'number') {
    if (move.type !== 'answer-number') return notNow(say('questions.typeFirst'));
    const { number } = move;
    if (!Number.isInteger(number) || number < 0) return notNow(say('questions.typeFirst'));
    if (question.unit === 'percent' && number > 100) {
      return notNow(say('questions.tooManyPercent'));
    }
    if (number !== question.right) return question.refuse(number);
    return played({ phase: 'answered', question: index, answer: number });
  }
  if (move.type !== 'answer-word') return notNow(say('questions.chooseFirst'));
  if (!vocabulary(tinyLanguage).includes(move.word)) return notNow(say('questions.chooseFirst'));
  if (!question.right.includes(move.word)) return question.refuse(move.word);
  return played({ phase: 'answered', question: index, answer: move.word });
}

function next({ questions }: QuestionsSettings, index: number): QuestionsState {
  return index + 1 < questions.length
    ? { phase: 'asking', question: index + 1 }
    : { phase: 'done' };
}

function canBeTyped(question: Asked): boolean {
  return question.answers === 'word' || Number.isInteger(question.right);
}

function isWhole(table: Table): boolean {
  return tinyLanguage.words.every((word) =>
    percentages(row(table, [word])).every(Number.isInteger),
  );
}
