// The question about the whole table: its size.
// Left out: what the numbers say. That is in one-row.ts and two-steps.ts.
import { say } from '../../../texts/say.ts';
import { notNow, wrong } from '../../activity.ts';
import { tinyLanguage, vocabulary } from '../../language.ts';
import { type Asked, asking } from './question.ts';

const { words: colours } = tinyLanguage;
const columns = vocabulary(tinyLanguage).length;

/** "How many numbers make this model?" → 4 rows of 5: 20. */
export function howManyNumbers(): Asked {
  const rows = colours.length;
  const right = rows * columns;
  return {
    asks: asking('questions.howManyNumbers', {}),
    answers: 'number',
    unit: 'numbers',
    right,
    why: say('questions.howManyNumbersWhy', { rows, columns, right }),
    places: { rows: colours, columns: vocabulary(tinyLanguage), cells: [] },
    clues: {
      nudge: say('questions.howManyNumbersNudge'),
      place: say('questions.howManyNumbersPlace'),
      answer: say('questions.howManyNumbersAnswer', { rows, columns, right }),
    },
    refuse(answer) {
      if (answer === right - rows) return notNow(say('questions.lastOfEachRow', { answer }));
      if (answer === rows) return wrong(say('questions.onlyTheRows', { answer }));
      if (answer === columns) return wrong(say('questions.onlyOneRow', { answer }));
      if (answer === rows + columns) {
        return wrong(say('questions.rowsAndColumns', { answer, columns }));
      }
      if (answer === columns * columns) return wrong(say('questions.whiteRow', { answer }));
      return wrong(say('questions.notTheSize', { answer }));
    },
  };
}
