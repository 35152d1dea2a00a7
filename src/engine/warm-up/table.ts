// A table for a seed: four rows of ten balls that can be asked about and drawn from.
// Left out: tables with an empty cell. A newcomer should meet every word everywhere.
import type { TableSetting } from '../activities/settings.ts';
import { colours, tinyLanguage, vocabulary, type Word } from '../language.ts';
import { type Rng, randomBelow } from '../rng.ts';

/** Balls in a row, so that each is ten percent. */
const ballsInARow = 10;
/** The word that comes most often has at least so many balls: it stands out. */
const leastOfFavourite = 4;
/** White balls in a row, at most; and in all rows together, at least, so that documents end. */
const mostWhite = 3;
const leastWhiteInAll = 8;

type Row = readonly number[];

/** Every row there may be: no cell is empty, and one colour has more balls than any other word. */
const rows: readonly Row[] = splits(ballsInARow, vocabulary(tinyLanguage).length).filter(
  (row) =>
    (row.at(-1) ?? 0) <= mostWhite && favourites(row).length === 1 && most(row) >= leastOfFavourite,
);

/** splits(3, 2) → [[1, 2], [2, 1]]: all ways to share balls out so that everyone gets one. */
function splits(balls: number, cells: number): readonly Row[] {
  if (cells === 1) return [[balls]];
  return Array.from({ length: balls - cells + 1 }, (_, more) => more + 1).flatMap((first) =>
    splits(balls - first, cells - 1).map((rest) => [first, ...rest]),
  );
}

/**
 * The table of a seed. It is dealt again until every question about it has one right answer: one
 * row has more white than any other, and each row has a cell that cannot be mixed up with its mirror.
 */
export function dealTable(rng: Rng): TableSetting {
  let generator = rng;
  for (;;) {
    const table: Partial<Record<Word, Row>> = {};
    for (const colour of colours) {
      const [index, next] = randomBelow(generator, rows.length);
      generator = next;
      table[colour] = rows[index] ?? [];
    }
    if (isGood(table)) return table;
  }
}

function isGood(table: TableSetting): boolean {
  const white = colours.map((colour) => ballsOf(table, colour, tinyLanguage.end));
  const usual = colours.map((colour) => favourite(table, colour));
  return (
    white.reduce((sum, n) => sum + n, 0) >= leastWhiteInAll &&
    favourites(white).length === 1 &&
    new Set(colours.map((colour) => table[colour]?.join(' '))).size === colours.length &&
    new Set(usual).size >= 3 &&
    usual.every((word, index) => word !== colours[index]) &&
    colours.every((colour) => tellingWords(table, colour).length > 0)
  );
}

/** The balls of one word in one row: ballsOf(table, 'blue', 'green') → 4 */
export function ballsOf(table: TableSetting, after: Word, word: Word): number {
  return table[after]?.[vocabulary(tinyLanguage).indexOf(word)] ?? 0;
}

/** The word with the most balls in a row. */
function favourite(table: TableSetting, after: Word): Word {
  return vocabulary(tinyLanguage)[favourites(table[after] ?? [])[0] ?? 0] ?? '';
}

/** The colours whose cell in this row is not the smallest, and is not what stands the other way round. */
export function tellingWords(table: TableSetting, after: Word): readonly Word[] {
  return colours.filter(
    (word) =>
      word !== after &&
      ballsOf(table, after, word) > 1 &&
      ballsOf(table, after, word) !== ballsOf(table, word, after),
  );
}

function most(row: Row): number {
  return Math.max(...row);
}

/** The places of the largest number: favourites([1, 4, 4]) → [1, 2] */
function favourites(row: Row): readonly number[] {
  return row.flatMap((n, place) => (n === most(row) ? [place] : []));
}
