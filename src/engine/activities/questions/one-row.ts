// Questions that one row or one column of the table answers: reading it is all it takes.
// Left out: questions that need two steps or a step back. They are in two-steps.ts.
import { notNow, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { percentages, row, type Table } from '../../ngram.ts';
import { type Asked, chip, listed, plain } from './question.ts';

const { words: colours, end } = tinyLanguage;
const allWords = vocabulary(tinyLanguage);

/** One cell in percent, unrounded: percent(table, 'blue', 'green') → 40 */
export function percent(table: Table, after: Word, word: Word): number {
  return percentages(row(table, [after]))[allWords.indexOf(word)] ?? 0;
}

/** "After blue, how often does green come next?" → 40, where the row meets the column. */
export function chanceAfter(table: Table, after: Word, word: Word): Asked {
  const right = percent(table, after, word);
  return {
    asks: [
      plain('After '),
      chip(after),
      plain(', how often does '),
      chip(word),
      plain(' come next?'),
    ],
    answers: 'number',
    unit: 'percent',
    right,
    why: `The ${after} row meets the ${word} column at ${right} %: of 100 times ${after}, ${word} comes next ${right} times.`,
    places: { rows: [after], columns: [word], cells: [{ after, word }] },
    clues: {
      nudge: 'A row is what came before. A column is what comes next.',
      place: `Go along the ${after} row until you are in the ${word} column.`,
      answer: `It is ${right} %: that is where the ${after} row meets the ${word} column.`,
    },
    refuse(answer) {
      if (word !== end && word !== after && answer === percent(table, word, after)) {
        return wrong(
          `${answer} % is for ${after} after ${word}. The word before names the row, the word that comes next names the column.`,
        );
      }
      const inRow = allWords.filter((other) => percent(table, after, other) === answer);
      if (inRow.length > 0) {
        return wrong(
          `In the ${after} row, ${answer} % stands under ${listed(inRow)}, not under ${word}.`,
        );
      }
      const inColumn = colours.filter((other) => percent(table, other, word) === answer);
      if (inColumn.length > 0) {
        return wrong(
          `In the ${word} column, ${answer} % belongs to ${listed(inColumn)}. You need the ${after} row.`,
        );
      }
      return wrong(`There is no ${answer} % in the ${after} row.`);
    },
  };
}

/** "Which word comes most often after pink?" → purple, the largest number in the row. */
export function mostLikelyAfter(table: Table, after: Word): Asked {
  const most = Math.max(...allWords.map((word) => percent(table, after, word)));
  const right = allWords.filter((word) => percent(table, after, word) === most);
  return {
    asks: [plain('Which word comes most often after '), chip(after), plain('?')],
    answers: 'word',
    choices: allWords,
    right,
    why: `The largest number in the ${after} row is ${most} %, under ${listed(right)}.`,
    places: { rows: [after], columns: right, cells: right.map((word) => ({ after, word })) },
    clues: {
      nudge: 'One row is enough to answer this.',
      place: `Look for the largest number in the ${after} row, then at the word above it.`,
      answer: `It is ${listed(right)}: ${most} % is the largest number in the ${after} row.`,
    },
    refuse: (word) =>
      wrong(
        `After ${after}, ${word} comes ${percent(table, after, word)} % of the time. The ${after} row has a larger number.`,
      ),
  };
}

/** "After which word is the document most likely to end?" → pink, the largest number under white. */
export function endsMostOften(table: Table): Asked {
  const most = Math.max(...colours.map((after) => percent(table, after, end)));
  const right = colours.filter((after) => percent(table, after, end) === most);
  return {
    asks: [plain('After which word is the document most likely to end?')],
    answers: 'word',
    choices: colours,
    right,
    why: `A document ends with ${end}. In the ${end} column the largest number is ${most} %, in the ${listed(right)} row.`,
    places: { rows: right, columns: [end], cells: right.map((after) => ({ after, word: end })) },
    clues: {
      nudge: 'Which word ends a document? Find its column.',
      place: `Go down the ${end} column and look for the largest number.`,
      answer: `It is ${listed(right)}, with ${most} % under ${end}, more than any other row.`,
    },
    refuse: (word) =>
      word === end
        ? notNow('White is the end itself. Which word is it most likely to come after?')
        : wrong(
            `After ${word}, ${end} comes ${percent(table, word, end)} % of the time. The ${end} column has a larger number.`,
          ),
  };
}

/** "What do the five numbers of the green row add up to?" → 100, because something must come next. */
export function rowSum(table: Table, after: Word): Asked {
  const numbers = allWords.map((word) => percent(table, after, word));
  const right = Math.round(sum(numbers));
  const coloursOnly = right - percent(table, after, end);
  const column = sum(colours.map((other) => percent(table, other, after)));
  return {
    asks: [plain('What do the five numbers in the '), chip(after), plain(' row add up to?')],
    answers: 'number',
    unit: 'percent',
    right,
    why: `${numbers.join(' + ')} = ${right} %. One of these five words always comes next.`,
    places: { rows: [after], columns: [], cells: allWords.map((word) => ({ after, word })) },
    clues: {
      nudge: 'A row is read from left to right, and white is a word too.',
      place: `Add these five: ${listed(numbers.map(String))}.`,
      answer: `It is ${right} %, because one of the five words always comes next.`,
    },
    refuse(answer) {
      if (answer === coloursOnly) {
        return wrong(`${answer} % leaves out ${end}. White is one of the five words, too.`);
      }
      if (answer === column) {
        return wrong(
          `${answer} % is the ${after} column, from top to bottom. A row goes from left to right.`,
        );
      }
      return wrong(
        `The ${after} row does not add up to ${answer} %. Add all five numbers from left to right.`,
      );
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
