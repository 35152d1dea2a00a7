// What a level about softmax is made of: charts to match, what to predict, and a bin of balls.
import * as v from 'valibot';
import type { Word } from '../../language.ts';
import type { Vector } from '../../matrix.ts';
import { hottest, notchesInOne } from '../charts.ts';
import { colourSetting, type TableSetting, tableSetting, wordSetting } from '../settings.ts';

/** A score goes from -3 to 3. */
export const highest = 3;

/** A chart to match, what is turned for it, and the scores and the temperature that make it. */
export interface Target {
  readonly turn: 'scores' | 'temperature';
  readonly scores: Vector;
  readonly temperature: number;
}

/** What is predicted. The last two are about a bin and the logarithms of its balls. */
export type Question =
  | { readonly ask: 'below-zero'; readonly scores: Vector }
  | { readonly ask: 'add'; readonly scores: Vector; readonly by: number }
  | { readonly ask: 'times'; readonly scores: Vector; readonly by: number }
  | { readonly ask: 'logarithms' }
  | { readonly ask: 'no-balls' };

export interface SoftmaxSettings {
  /** The words that have scores. */
  readonly words: readonly Word[];
  readonly targets: readonly Target[];
  readonly questions: readonly Question[];
  /** The bin for a learner whose own bins do not do. */
  readonly table: TableSetting;
  readonly bin: Word;
}

const oneScore = `must be a whole score from -${highest} to ${highest}`;

const scoresSetting = v.array(
  v.pipe(
    v.number(oneScore),
    v.integer(oneScore),
    v.minValue(-highest, oneScore),
    v.maxValue(highest, oneScore),
  ),
  'must be a list of scores',
);

const hottestT = hottest / notchesInOne;

const temperatureSetting = v.pipe(
  v.number('must be a temperature'),
  v.minValue(1 / notchesInOne, `must be at least ${1 / notchesInOne}`),
  v.maxValue(hottestT, `must be at most ${hottestT}`),
  v.check((t) => Number.isInteger(t * notchesInOne), 'must be a number of quarters, such as 0.75'),
);

/** Weights must not become longer than a screen has room for: e^12 has six digits. */
function bySetting(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

const questionSetting = v.variant(
  'ask',
  [
    v.strictObject({
      ask: v.literal('below-zero'),
      scores: v.pipe(
        scoresSetting,
        v.check((scores) => Math.min(...scores) < 0, 'must have a score below zero'),
        v.check((scores) => sum(scores) !== 0, 'must not add up to 0: nothing divides by it'),
      ),
    }),
    v.strictObject({ ask: v.literal('add'), scores: scoresSetting, by: bySetting(1, 9) }),
    v.strictObject({ ask: v.literal('times'), scores: scoresSetting, by: bySetting(2, 4) }),
    v.strictObject({ ask: v.literal('logarithms') }),
    v.strictObject({ ask: v.literal('no-balls') }),
  ],
  'must ask one of: below-zero, add, times, logarithms, no-balls',
);

export const softmaxSettings = v.pipe(
  v.strictObject({
    words: v.pipe(
      v.array(wordSetting, 'must be a list of words'),
      v.minLength(2, 'must have at least two words'),
      v.maxLength(4, 'must have at most four words'),
      v.check((words) => new Set(words).size === words.length, 'must have each word only once'),
    ),
    targets: v.pipe(
      v.array(
        v.strictObject({
          turn: v.picklist(['scores', 'temperature'], 'must be one of: scores, temperature'),
          scores: scoresSetting,
          temperature: temperatureSetting,
        }),
      ),
      v.minLength(1, 'must have at least one chart to match'),
    ),
    questions: v.pipe(v.array(questionSetting), v.minLength(1, 'must have at least one question')),
    table: tableSetting,
    bin: colourSetting,
  }),
  v.check(
    ({ words, targets, questions }) =>
      [...targets, ...questions].every(
        (one) => !('scores' in one) || one.scores.length === words.length,
      ),
    'has `scores` that are not as many as its `words`',
  ),
  v.check(
    ({ targets }) =>
      targets.every(({ turn, scores, temperature }) =>
        turn === 'temperature' ? temperature !== 1 : new Set(scores).size > 1,
      ),
    'has a chart that matches before anything is turned',
  ),
  v.check(
    ({ targets, questions }) =>
      [...targets, ...questions].every(
        (one) =>
          !('scores' in one) ||
          one.scores.filter((score) => score === Math.max(...one.scores)).length === 1,
      ),
    'has `scores` with two largest ones: one word must have the largest share',
  ),
  v.check(
    ({ table, bin }) => (table[bin] ?? []).filter((n) => n > 0).length >= 3,
    'must have at least three kinds of balls in the row of `bin`',
  ),
);

function sum(numbers: Vector): number {
  return numbers.reduce((all, n) => all + n, 0);
}
