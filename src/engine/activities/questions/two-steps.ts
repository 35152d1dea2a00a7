// Questions that take more than reading one cell: the last word of a document, a share of a number, two steps.
// Left out: chains longer than two steps. They go on in the same way.
import { notNow, wrong } from '../../activity.ts';
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import type { Table } from '../../ngram.ts';
import { percent } from './one-row.ts';
import { type Asked, chip, plain, stickies } from './question.ts';

const { words: colours, end } = tinyLanguage;

/** "A document so far: pink purple blue. Which row says what comes next?" → blue, the last word; the rest does not count. */
export function whichRow(prompt: Document): Asked {
  const last = prompt.at(-1) ?? '';
  return {
    asks: [
      plain('A document so far: '),
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
      place: 'It is the last sticky of the document.',
      answer: `It is ${last}, because ${last} is the last sticky.`,
    },
    refuse(word) {
      if (word === end) return notNow('White has no row: nothing comes after the end.');
      return prompt.includes(word)
        ? wrong(
            `${capital(word)} is in this document, but the next word does not come right after it.`,
          )
        : wrong(`${capital(word)} is not in this document, so its row says nothing about it.`);
    },
  };
}

/** "30 documents have come to blue. How many of them go on with white?" → 20 % of 30: 6. */
export function howManyOf(table: Table, documents: number, after: Word, word: Word): Asked {
  const share = percent(table, after, word);
  const right = (share * documents) / 100;
  return {
    asks: [
      plain(`${documents} documents have come to `),
      chip(after),
      plain('. How many of them go on with '),
      chip(word),
      plain('?'),
    ],
    answers: 'number',
    unit: 'documents',
    right,
    why: `After ${after}, ${word} comes next ${share} % of the time, and ${share} % of ${documents} is ${right}.`,
    places: { rows: [after], columns: [word], cells: [{ after, word }] },
    clues: {
      nudge: `First find the percent in the table. Then take that share of ${documents}.`,
      place: `The ${after} row meets the ${word} column at ${share} %. And 10 % of ${documents} is ${documents / 10}.`,
      answer: `It is ${right}: ${share} % of ${documents} is ${documents} × ${share} / 100 = ${right}.`,
    },
    refuse(answer) {
      if (answer === share) {
        return wrong(
          `${answer} % is the share: of 100 documents it would be ${answer}. Here there are ${documents}.`,
        );
      }
      return answer > documents
        ? wrong(`Only ${documents} documents have come to ${after}, so it cannot be ${answer}.`)
        : wrong(`${answer} of ${documents} is not the share that the table gives.`);
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
  const how = `Of 100 times ${start}, ${first} go on with ${middle}: how many of those ${first} go on with ${last}?`;
  return {
    asks: [
      plain('A document so far: '),
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
      nudge: `Think of 100 documents that have come to ${start}. Some take the first step. Only some of those take the second.`,
      place: `You need two cells: ${middle} after ${start} is ${first} %, ${last} after ${middle} is ${second} %.`,
      answer: `It is ${right} %: ${first} of 100 go on with ${middle}, and ${second} % of those ${first} is ${first} × ${second} / 100 = ${right}.`,
    },
    refuse(answer) {
      if (answer === first + second) {
        return wrong(`${answer} % is ${first} + ${second}, but both steps must happen. ${how}`);
      }
      if (answer === first) {
        return wrong(`${answer} % is only the first step, ${middle} after ${start}. ${how}`);
      }
      if (answer === second) {
        return wrong(`${answer} % is only the second step, ${last} after ${middle}. ${how}`);
      }
      if (answer === first - right) {
        return wrong(`${answer} % is ${middle} and then any word but ${last}. ${how}`);
      }
      return wrong(`It is not ${answer} %. ${how}`);
    },
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
