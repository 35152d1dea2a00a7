// Questions that one row or one column of the table answers: reading it is all it takes.
// Left out: questions that need two steps or a step back. They are in two-steps.ts.
import { list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { notNow, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { percentages, row, type Table } from '../../ngram.ts';
import { type Asked, asking, chip, listed } from './question.ts';

const { words: colours, end } = tinyLanguage;
const allWords = vocabulary(tinyLanguage);

/** One cell in percent, unrounded: percent(table, 'blue', 'green') → 40 */
export function percent(table: Table, after: Word, word: Word): number {
  return percentages(row(table, [after]))[allWords.indexOf(word)] ?? 0;
}

/** "After blue, how often does green come next?" → 40, where the row meets the column. */
export function chanceAfter(table: Table, before: Word, next: Word): Asked {
  const right = percent(table, before, next);
  const told = { after: nameOf(before), word: nameOf(next), right };
  return {
    asks: asking('questions.chanceAfter', { after: chip(before), word: chip(next) }),
    answers: 'number',
    unit: 'percent',
    right,
    why: say('questions.chanceAfterWhy', told),
    places: { rows: [before], columns: [next], cells: [{ after: before, word: next }] },
    clues: {
      nudge: say('questions.chanceAfterNudge'),
      place: say('questions.chanceAfterPlace', told),
      answer: say('questions.chanceAfterAnswer', told),
    },
    refuse(answer) {
      if (next !== end && next !== before && answer === percent(table, next, before)) {
        return wrong(say('questions.otherWayRound', { ...told, answer }));
      }
      const inRow = allWords.filter((other) => percent(table, before, other) === answer);
      if (inRow.length > 0) {
        return wrong(say('questions.inRow', { ...told, answer, words: listed(inRow) }));
      }
      const inColumn = colours.filter((other) => percent(table, other, next) === answer);
      if (inColumn.length > 0) {
        return wrong(say('questions.inColumn', { ...told, answer, words: listed(inColumn) }));
      }
      return wrong(say('questions.notInRow', { ...told, answer }));
    },
  };
}

/** "Which word comes most often after pink?" → purple, the largest number in the row. */
export function mostLikelyAfter(table: Table, before: Word): Asked {
  const most = Math.max(...allWords.map((word) => percent(table, before, word)));
  const right = allWords.filter((word) => percent(table, before, word) === most);
  const told = { after: nameOf(before), most, words: listed(right) };
  return {
    asks: asking('questions.mostLikelyAfter', { after: chip(before) }),
    answers: 'word',
    choices: allWords,
    right,
    why: say('questions.mostLikelyAfterWhy', told),
    places: {
      rows: [before],
      columns: right,
      cells: right.map((word) => ({ after: before, word })),
    },
    clues: {
      nudge: say('questions.mostLikelyAfterNudge'),
      place: say('questions.mostLikelyAfterPlace', told),
      answer: say('questions.mostLikelyAfterAnswer', told),
    },
    refuse: (word) =>
      wrong(
        say('questions.largerInRow', {
          ...told,
          word: nameOf(word),
          percent: percent(table, before, word),
        }),
      ),
  };
}

/** "After which word is the document most likely to end?" → pink, the largest number under white. */
export function endsMostOften(table: Table): Asked {
  const most = Math.max(...colours.map((after) => percent(table, after, end)));
  const right = colours.filter((after) => percent(table, after, end) === most);
  const told = { end: nameOf(end), most, words: listed(right) };
  return {
    asks: asking('questions.endsMostOften', {}),
    answers: 'word',
    choices: colours,
    right,
    why: say('questions.endsMostOftenWhy', told),
    places: { rows: right, columns: [end], cells: right.map((after) => ({ after, word: end })) },
    clues: {
      nudge: say('questions.endsMostOftenNudge'),
      place: say('questions.endsMostOftenPlace', told),
      answer: say('questions.endsMostOftenAnswer', told),
    },
    refuse: (word) =>
      word === end
        ? notNow(say('questions.whiteIsTheEnd'))
        : wrong(
            say('questions.largerInColumn', {
              ...told,
              word: nameOf(word),
              percent: percent(table, word, end),
            }),
          ),
  };
}

/** "What do the five numbers of the green row add up to?" → 100, because something must come next. */
export function rowSum(table: Table, before: Word): Asked {
  const numbers = allWords.map((word) => percent(table, before, word));
  const right = Math.round(sum(numbers));
  const coloursOnly = right - percent(table, before, end);
  const column = sum(colours.map((other) => percent(table, other, before)));
  const after = nameOf(before);
  return {
    asks: asking('questions.rowSum', { after: chip(before) }),
    answers: 'number',
    unit: 'percent',
    right,
    why: say('questions.rowSumWhy', { sum: numbers.join(' + '), right }),
    places: {
      rows: [before],
      columns: [],
      cells: allWords.map((word) => ({ after: before, word })),
    },
    clues: {
      nudge: say('questions.rowSumNudge'),
      place: say('questions.rowSumPlace', { numbers: list(numbers.map(String)) }),
      answer: say('questions.rowSumAnswer', { right }),
    },
    refuse(answer) {
      if (answer === coloursOnly) {
        return wrong(say('questions.leavesOutEnd', { answer, end: nameOf(end) }));
      }
      if (answer === column) return wrong(say('questions.isTheColumn', { answer, after }));
      return wrong(say('questions.notTheSum', { answer, after }));
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
