// Pieces of level settings that several kinds share, each with its check and its message.
import * as v from 'valibot';
import { colours, documentProblem, tinyLanguage, vocabulary, type Word } from '../language.ts';
import { emptyTable, put, type Table } from '../ngram.ts';

export const wordSetting = v.picklist(
  vocabulary(tinyLanguage),
  'must be one of the five words: purple, blue, green, pink, white',
);

export const colourSetting = v.picklist(
  colours,
  'must be one of the four colours: purple, blue, green, pink',
);

/** Words with no white among them: what a document begins with. */
export const promptSetting = v.pipe(
  v.array(colourSetting, 'must be a list of colours'),
  v.minLength(1, 'must have at least one colour'),
);

/** A whole document: one to twelve colours, then white. */
export const documentSetting = v.pipe(
  v.array(wordSetting, 'must be a list of words'),
  v.check(
    (words) => documentProblem(tinyLanguage, words) === undefined && words.length <= 13,
    'must be one to twelve colours and then white',
  ),
);

/** A whole number within bounds, both allowed: whole(1, 12) */
export function whole(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

const countSetting = v.pipe(v.number('must be a number of balls'), v.integer(), v.minValue(0));

/** A table as balls: for each colour, how many purple, blue, green, pink and white follow it. */
export const tableSetting = v.pipe(
  v.record(
    colourSetting,
    v.pipe(v.array(countSetting), v.length(5, 'must have five numbers: one for each word')),
  ),
  v.check(
    (rows) => colours.every((colour) => (rows[colour] ?? []).some((n) => n > 0)),
    'must have a row with at least one ball for each of the four colours',
  ),
);

export type TableSetting = Readonly<Partial<Record<Word, readonly number[]>>>;

/** tableFrom({blue: [1, 1, 4, 2, 2], …}) → the table of one word of context */
export function tableFrom(rows: TableSetting): Table {
  const balls = vocabulary(tinyLanguage);
  return Object.entries(rows).reduce(
    (table, [context, counts]) =>
      (counts ?? []).reduce(
        (filled, n, index) => put(filled, [context], balls[index] ?? '', n),
        table,
      ),
    emptyTable(tinyLanguage, 1),
  );
}

/** A plain word of any language, such as sous; it stands in cells and must not be long. */
export const plainWordSetting = v.pipe(
  v.string('must be a word'),
  v.regex(/^[\p{L}\p{M}'\u2019-]{1,14}$/u, 'must be one word of at most 14 letters'),
);

/** A dictionary: pairs of a word and its translation, each word once. */
export const dictionarySetting = v.pipe(
  v.array(
    v.strictTuple([plainWordSetting, plainWordSetting]),
    'must be a list such as - [le, the]',
  ),
  v.minLength(2, 'must have at least two entries'),
  v.maxLength(12, 'must have at most twelve entries'),
  v.check(
    (entries) => new Set(entries.map(([from]) => from)).size === entries.length,
    'must have each word to look up only once',
  ),
);
