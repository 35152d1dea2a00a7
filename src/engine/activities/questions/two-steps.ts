// Questions that take more than reading one cell: two steps in a row, the last word of a prompt, the whole.
// Left out: chains longer than two steps. They go on in the same way.
import { notNow, wrong } from '../../activity.ts';
import { type Document, tinyLanguage, vocabulary, type Word } from '../../language.ts';
import type { Table } from '../../ngram.ts';
import { percent } from './one-row.ts';
import { type Asked, chip, plain, stickies } from './question.ts';

const { words: colours, end } = tinyLanguage;
const columns = vocabulary(tinyLanguage).length;

/** "Which row says what follows pink purple blue?" → blue, the last word; the rest does not count. */
export function whichRow(prompt: Document): Asked {
  const last = prompt.at(-1) ?? '';
  return {
    asks: [
      plain('The prompt is '),
      ...stickies(prompt),
      plain('. Which row says what comes next?'),
    ],
    answers: 'word',
    choices: colours,
    right: [last],
    why: `The last sticky is ${last}, so the ${last} row counts. What came before it makes no difference.`,
    places: { rows: [last], columns: [], cells: [] },
    clues: {
      nudge: 'The row is the word that stands right before the next one.',
      place: 'It is the sticky on the far right of the prompt.',
      answer: `It is ${last}, because ${last} is the last sticky of the prompt.`,
    },
    refuse(word) {
      if (word === end) return notNow('White has no row: nothing comes after the end.');
      return prompt.includes(word)
        ? wrong(
            `${capital(word)} is in the prompt, but the next word does not come right after it.`,
          )
        : wrong(`${capital(word)} is not in the prompt, so its row says nothing about it.`);
    },
  };
}

/** "After purple, how likely is blue and then white?" → 30 % of 20 %: 6 in 100. */
export function chanceOf(table: Table, prompt: Document, words: readonly [Word, Word]): Asked {
  const start = prompt.at(-1) ?? '';
  const [middle, last] = words;
  const first = percent(table, start, middle);
  const second = percent(table, middle, last);
  const right = (first * second) / 100;
  return {
    asks: [
      plain('The prompt is '),
      ...stickies(prompt),
      plain('. How likely are '),
      chip(middle),
      plain(' and then '),
      chip(last),
      plain(' to come next?'),
    ],
    answers: 'number',
    unit: 'percent',
    right,
    why: `Of 100 times ${start}, ${first} go on with ${middle}, and ${second} % of those ${first} go on with ${last}: ${right} of 100.`,
    places: {
      rows: [start, middle],
      columns: [],
      cells: [
        { after: start, word: middle },
        { after: middle, word: last },
      ],
    },
    clues: {
      nudge: `Think of 100 documents that stand at ${start}. How many take the first step, and how many of those the second?`,
      place: `You need two cells: ${middle} after ${start}, then ${last} after ${middle}.`,
      answer: `It is ${right} %: ${first} of 100 go on with ${middle}, and ${second} % of ${first} is ${right}.`,
    },
    refuse(answer) {
      if (answer === first + second) {
        return wrong(
          `${answer} % is ${first} + ${second}. Both steps must happen, and that is rarer than either one alone.`,
        );
      }
      if (answer === first) {
        return wrong(
          `${answer} % is only the first step, ${middle} after ${start}. Then ${last} has to come as well.`,
        );
      }
      if (answer === second) {
        return wrong(
          `${answer} % is only the second step, ${last} after ${middle}. First, ${middle} has to come after ${start}.`,
        );
      }
      if (answer > Math.min(first, second)) {
        return wrong('Both steps must happen, and that is rarer than either one alone.');
      }
      return wrong(
        `It is not ${answer} %. Of 100 times ${start}, ${first} go on with ${middle}: how many of those ${first} go on with ${last}?`,
      );
    },
  };
}

/** "How many numbers make this model?" → 4 rows of 5: 20. */
export function howManyNumbers(): Asked {
  const rows = colours.length;
  const right = rows * columns;
  return {
    asks: [plain('The table is the whole model. How many numbers is it made of?')],
    answers: 'number',
    unit: 'numbers',
    right,
    why: `${rows} rows of ${columns} numbers: ${right}. There is nothing else in this model.`,
    places: { rows: colours, columns: vocabulary(tinyLanguage), cells: [] },
    clues: {
      nudge: 'You need not count them one by one.',
      place: 'Count the rows, and the numbers in one row.',
      answer: `It is ${right}: ${rows} rows with ${columns} numbers each.`,
    },
    refuse(answer) {
      if (answer === right - rows) {
        return notNow(
          `You could work out the last number of each row from the others, so ${answer} would do. How many are written in the table?`,
        );
      }
      if (answer === rows)
        return wrong(`${answer} is how many rows there are, and each row has many numbers.`);
      if (answer === columns) return wrong(`${answer} is one row only, and there are more rows.`);
      if (answer === rows + columns) {
        return wrong(
          `${answer} is the rows and the columns added. Each row has ${columns} numbers of its own.`,
        );
      }
      if (answer === columns * columns) {
        return wrong(
          `White has no row of its own: nothing comes after the end. So ${answer} is too many.`,
        );
      }
      return wrong(`It is not ${answer}. Count the rows, and the numbers in one row.`);
    },
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
