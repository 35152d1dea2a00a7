// The questions of a seed: of the forms that a level asks, about other rows and other words.
// Left out: answers. The activity works them out from the table.
import type { Question } from '../activities/questions/question.ts';
import type { TableSetting } from '../activities/settings.ts';
import { colours, tinyLanguage, vocabulary, type Word } from '../language.ts';
import { type Rng, shuffled } from '../rng.ts';
import { dealPrompts } from './documents.ts';
import { ballsOf, tellingWords } from './table.ts';

/** Each question is about another row, until the rows have all been asked about. */
export function dealQuestions(
  rng: Rng,
  table: TableSetting,
  questions: readonly Question[],
): readonly Question[] {
  const [rows, next] = shuffled(rng, colours);
  let generator = next;
  return questions.map((question, index) => {
    const [dealt, after] = dealQuestion(
      generator,
      table,
      question,
      rows[index % rows.length] ?? '',
    );
    generator = after;
    return dealt;
  });
}

function dealQuestion(
  rng: Rng,
  table: TableSetting,
  question: Question,
  row: Word,
): readonly [Question, Rng] {
  const after = colours.find((colour) => colour === row) ?? colours[0];
  const [[word = tinyLanguage.end], next] = shuffled(rng, tellingWords(table, after));
  switch (question.ask) {
    case 'chance-after':
      return [{ ...question, after, word: wordNamed(word) }, next];
    case 'most-likely-after':
    case 'row-sum':
      return [{ ...question, after }, next];
    case 'how-many-of': {
      // Of a whole number of tens, every share is a whole number.
      const documents = Math.ceil(question.documents / 10) * 10;
      return [{ ...question, documents, after, word: wordNamed(word) }, next];
    }
    case 'which-row': {
      const [[prompt = [after]], rest] = dealPrompts(next, [question.prompt.length]);
      return [{ ...question, prompt: prompt.map(colourNamed) }, rest];
    }
    case 'chance-of': {
      const second = vocabulary(tinyLanguage).filter((then) => ballsOf(table, word, then) > 1);
      const [[then = tinyLanguage.end], rest] = shuffled(next, second);
      return [{ ...question, prompt: [after], words: [colourNamed(word), wordNamed(then)] }, rest];
    }
    case 'ends-most-often':
    case 'how-many-numbers':
      return [question, next];
  }
}

/** The same word, as the settings of a level know it. */
function colourNamed(word: Word): (typeof colours)[number] {
  return colours.find((colour) => colour === word) ?? colours[0];
}

function wordNamed(word: Word): Extract<Question, { ask: 'chance-after' }>['word'] {
  return word === tinyLanguage.end ? tinyLanguage.end : colourNamed(word);
}
