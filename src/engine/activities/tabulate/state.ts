// What a level of counting pairs is given, and what it keeps while it is played.
// Left out: which numbers are right. That is in ../tabulate.ts.
import * as v from 'valibot';
import { type Document, tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { colourSetting, documentSetting } from '../settings.ts';
import { rowOf, totalOf } from './pile.ts';

export interface TabulateSettings {
  readonly documents: readonly Document[];
  /** A row that is filled in from the start, to show how. */
  readonly example: Word;
  /** The row that is turned into percent. */
  readonly percent: Word;
}

/** A table as far as it is filled: rows and columns in the order of the language, null where empty. */
export type Counts = readonly (readonly (number | null)[])[];

/** A row of percent as far as it is filled. */
export type Shares = readonly (number | null)[];

/** A cell is named by the word of its row and the word of its column. */
export interface Cell {
  readonly after: Word;
  readonly word: Word;
}

export type TabulateState =
  | { readonly phase: 'counting'; readonly counts: Counts; readonly last: Cell | null }
  | { readonly phase: 'total' }
  | { readonly phase: 'percent'; readonly shares: Shares }
  | { readonly phase: 'done'; readonly shares: Shares };

export type TabulateMove =
  | { readonly type: 'put'; readonly after: Word; readonly word: Word; readonly count: number }
  | { readonly type: 'total'; readonly count: number }
  | { readonly type: 'share'; readonly word: Word; readonly percent: number }
  | { readonly type: 'go-on' };

export const tabulateSettings = v.pipe(
  v.strictObject({
    documents: v.pipe(
      v.array(documentSetting, 'must be a list of documents'),
      v.minLength(1, 'must have at least one document'),
      v.maxLength(5, 'must have five documents at most, so that all are seen at once'),
    ),
    example: colourSetting,
    percent: colourSetting,
  }),
  v.check(
    ({ documents, percent }) => totalOf(documents, percent) > 0,
    'turns a row into percent whose word is in none of the documents',
  ),
  v.check(({ example, percent }) => example !== percent, 'uses one row as example and as task'),
);

const words = vocabulary(tinyLanguage);

/** The table at the start: empty but for the row of the example. */
export function firstCounts({ documents, example }: TabulateSettings): Counts {
  return tinyLanguage.words.map((after) =>
    after === example ? rowOf(documents, after) : words.map(() => null),
  );
}

/** The cells that are not filled yet, in reading order: rows from the top, cells from the left. */
export function openCells(counts: Counts): readonly Cell[] {
  return tinyLanguage.words.flatMap((after, row) =>
    words
      .filter((_, column) => counts[row]?.[column] === null)
      .map((word): Cell => ({ after, word })),
  );
}

/** The table with one more cell: withCount(counts, {after: 'blue', word: 'pink'}, 2) */
export function withCount(counts: Counts, { after, word }: Cell, count: number): Counts {
  return counts.map((cells, row) =>
    tinyLanguage.words[row] === after
      ? cells.map((cell, column) => (words[column] === word ? count : cell))
      : cells,
  );
}

/** So many zeros of a row without any balls are typed; the row is clear then, and fills itself. */
const zerosByHand = 2;

/** The table with all zeros of a row, once two of them are typed and the row has no balls at all. */
export function withEmptyRow(counts: Counts, documents: readonly Document[], after: Word): Counts {
  const cells = counts[tinyLanguage.words.indexOf(after)] ?? [];
  const typed = cells.filter((cell) => cell !== null).length;
  if (typed < zerosByHand || totalOf(documents, after) > 0) return counts;
  return counts.map((row, index) => (tinyLanguage.words[index] === after ? row.map(() => 0) : row));
}

/**
 * The word of the row that was just filled with zeros by itself; undefined once the learner went on,
 * and in any other state. The end of the table needs no stop of its own.
 */
export function justFilled(settings: TabulateSettings, state: TabulateState): Word | undefined {
  if (state.phase !== 'counting' || state.last === null) return undefined;
  const { after } = state.last;
  const open = openCells(state.counts);
  const filled = totalOf(settings.documents, after) === 0 && open.every((c) => c.after !== after);
  return filled && open.length > 0 ? after : undefined;
}

/** The words of the row in percent that have no number yet. */
export function openShares(shares: Shares): readonly Word[] {
  return words.filter((_, column) => shares[column] === null);
}
