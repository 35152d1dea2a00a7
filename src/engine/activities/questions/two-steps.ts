// Questions that take more than reading one cell: the last word of a document, a share of a number, two steps.
// Left out: chains longer than two steps. They go on in the same way.
import { capital, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { notNow, wrong } from '../../activity.ts';
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import type { Table } from '../../ngram.ts';
import { percent } from './one-row.ts';
import { type Asked, asking, chip, stickies } from './question.ts';

const { words: colours, end } = tinyLanguage;

/** "A document so far: pink purple blue. Which row says what comes next?" → blue, the last word; the rest does not count. */
export function whichRow(prompt: Document): Asked {
  const lastWord = prompt.at(-1) ?? '';
  const last = nameOf(lastWord);
  return {
    asks: asking('questions.whichRow', { prompt: stickies(prompt) }),
    answers: 'word',
    choices: colours,
    right: [lastWord],
    why: say('questions.whichRowWhy', { last }),
    places: { rows: [lastWord], columns: [], cells: [] },
    clues: {
      nudge: say('questions.whichRowNudge'),
      place: say('questions.whichRowPlace'),
      answer: say('questions.whichRowAnswer', { last }),
    },
    refuse(answer) {
      if (answer === end) return notNow(say('questions.whiteHasNoRow'));
      const word = capital(nameOf(answer));
      return prompt.includes(answer)
        ? wrong(say('questions.notTheLast', { word }))
        : wrong(say('questions.notInDocument', { word }));
    },
  };
}

/** "30 documents have come to blue. How many of them go on with white?" → 20 % of 30: 6. */
export function howManyOf(table: Table, documents: number, from: Word, to: Word): Asked {
  const share = percent(table, from, to);
  const right = (share * documents) / 100;
  const told = { after: nameOf(from), word: nameOf(to), share, documents, right };
  return {
    asks: asking('questions.howManyOf', { documents, after: chip(from), word: chip(to) }),
    answers: 'number',
    unit: 'documents',
    right,
    why: say('questions.howManyOfWhy', told),
    places: { rows: [from], columns: [to], cells: [{ after: from, word: to }] },
    clues: {
      nudge: say('questions.howManyOfNudge', { documents }),
      place: say('questions.howManyOfPlace', { ...told, tenth: documents / 10 }),
      answer: say('questions.howManyOfAnswer', told),
    },
    refuse(answer) {
      if (answer === share) return wrong(say('questions.isTheShare', { answer, documents }));
      return answer > documents
        ? wrong(say('questions.onlySoMany', { ...told, answer }))
        : wrong(say('questions.notTheShare', { answer, documents }));
    },
  };
}

/** "After purple, how likely is blue and then white?" → 30 % of 20 %: 6 in 100. */
export function chanceOf(table: Table, prompt: Document, words: readonly [Word, Word]): Asked {
  const from = prompt.at(-1) ?? '';
  const [via, to] = words;
  const first = percent(table, from, via);
  const second = percent(table, via, to);
  const right = (first * second) / 100;
  const told = {
    start: nameOf(from),
    middle: nameOf(via),
    last: nameOf(to),
    first,
    second,
    right,
  };
  const how = say('questions.chanceOfHow', told);
  return {
    asks: asking('questions.chanceOf', {
      prompt: stickies(prompt),
      middle: chip(via),
      last: chip(to),
    }),
    answers: 'number',
    unit: 'percent',
    right,
    why: say('questions.chanceOfWhy', told),
    places: {
      rows: [from, via],
      columns: [],
      cells: [
        { after: from, word: via },
        { after: via, word: to },
      ],
    },
    clues: {
      nudge: say('questions.chanceOfNudge', told),
      place: say('questions.chanceOfPlace', told),
      answer: say('questions.chanceOfAnswer', told),
    },
    refuse(answer) {
      if (answer === first + second) {
        return wrong(say('questions.addedUp', { ...told, answer, how }));
      }
      if (answer === first) return wrong(say('questions.firstStepOnly', { ...told, answer, how }));
      if (answer === second) {
        return wrong(say('questions.secondStepOnly', { ...told, answer, how }));
      }
      if (answer === first - right) {
        return wrong(say('questions.anyWordBut', { ...told, answer, how }));
      }
      return wrong(say('questions.notTheChance', { answer, how }));
    },
  };
}
