// The question about the whole table: its size.
// Left out: what the numbers say. That is in one-row.ts and two-steps.ts.
import { notNow, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary } from '../../language.ts';
import { type Asked, plain } from './question.ts';

const { words: colours } = tinyLanguage;
const columns = vocabulary(tinyLanguage).length;

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
