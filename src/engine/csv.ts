// A table of counts as a file: n unnamed columns for the context, then a column for every word.
// Left out: reading and writing the file itself, and tables in percent. Cells are whole balls.
import { type CsvProblem, type CsvRow, makeCells, parseCells } from './csv-cells.ts';
import { type Language, vocabulary, type Word } from './language.ts';
import { allContexts, contextKey, row, seenContexts, type Table } from './ngram.ts';

export type { CsvProblem } from './csv-cells.ts';

export type ParsedTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: CsvProblem };

/** Longer files are refused, in characters: a table of this size is not one to look at. */
const longestText = 5_000_000;

/** Up to this many contexts a file gets a row for each, empty bins included. */
const mostRows = 1024;

/**
 * A table from its file. The last column is the word that ends a document. The order of columns and
 * rows is free where the language is given; without one, the header's own order makes a language.
 * parseTableCsv(',blue,white\nblue,1,2\n') → {ok: true, table: blue: blue 1, white 2}
 * parseTableCsv(',blue,white\nblue,1,-2\n') → {ok: false, problem: {line: 2, column: 3, message: …}}
 */
export function parseTableCsv(text: string, language?: Language): ParsedTable {
  if (text.length > longestText)
    return refuse(1, 1, 'The file is larger than 5 million characters.');
  const read = parseCells(text.replace(/^\uFEFF/, ''));
  if (!read.ok) return read;
  const [header, ...rows] = read.rows;
  if (header === undefined) return refuse(1, 1, 'The file is empty. Begin with a line of words.');
  const contextLength = header.cells.findIndex((cell) => cell !== '');
  const words = header.cells.slice(Math.max(0, contextLength));
  const problem = headerProblem(header, contextLength, language);
  if (problem) return { ok: false, problem };
  const own = language ?? { words: words.slice(0, -1), end: words.at(-1) ?? '' };
  return readRows(rows, words, contextLength, own);
}

/**
 * The file of a table: every context of a small language in its order, else those with balls.
 * makeTableCsv(blue: blue 1, white 2) → ',blue,white\nblue,1,2\n'
 */
export function makeTableCsv(table: Table): string {
  const { language, contextLength } = table;
  const few = language.words.length ** contextLength <= mostRows;
  const contexts = few ? allContexts(language, contextLength) : seenContexts(table);
  const header = [...Array.from({ length: contextLength }, () => ''), ...vocabulary(language)];
  return makeCells([
    header,
    ...contexts.map((context) => [...context, ...row(table, context).map(String)]),
  ]);
}

function headerProblem(
  { line, cells }: CsvRow,
  contextLength: number,
  language: Language | undefined,
): CsvProblem | undefined {
  const at = (column: number, message: string) => ({ line, column: column + 1, message });
  if (cells.length === 1 && /[;\t]/.test(cells[0] ?? '')) {
    return at(0, 'The columns must be separated by commas.');
  }
  if (contextLength < 0 || cells.length - contextLength < 2) {
    return at(0, 'The first line must name at least one word and the word that ends a document.');
  }
  if (!language && cells.every((cell) => cell === '' || isCount(cell))) {
    return at(0, 'The first line holds numbers. It must name the words.');
  }
  const known = new Set(language ? vocabulary(language) : cells);
  const met = new Set<Word>();
  for (const [column, word] of cells.entries()) {
    if (column < contextLength) continue;
    if (word === '') return at(column, 'This column has no word at its top.');
    if (/[\s\p{C}]/u.test(word)) {
      return at(column, `The word ${shown(word)} has a space or a control character in it.`);
    }
    if (met.has(word)) return at(column, `The column ${shown(word)} comes twice.`);
    if (!known.has(word)) return at(column, `The language has no word ${shown(word)}.`);
    met.add(word);
  }
  const missing = [...known].find((word) => word !== '' && !met.has(word));
  return missing === undefined ? undefined : at(0, `There is no column ${shown(missing)}.`);
}

function readRows(
  rows: readonly CsvRow[],
  words: readonly Word[],
  contextLength: number,
  language: Language,
): ParsedTable {
  const width = contextLength + words.length;
  const known = new Set(language.words);
  const lines = new Map<string, number>();
  const bins = new Map<string, ReadonlyMap<Word, number>>();
  for (const { line, cells } of rows) {
    if (cells.length !== width) {
      const column = Math.min(cells.length, width) + 1;
      return refuse(
        line,
        column,
        `This line has ${cells.length} cells; the first line has ${width}.`,
      );
    }
    const context = cells.slice(0, contextLength);
    const stranger = context.findIndex((word) => !known.has(word));
    if (stranger >= 0) {
      const message = `${shown(context[stranger])} cannot name a bin: it is no word of the first line.`;
      return refuse(line, stranger + 1, message);
    }
    const first = lines.get(contextKey(context));
    if (first !== undefined) return refuse(line, 1, `Line ${first} is for the same bin.`);
    lines.set(contextKey(context), line);
    const counts = cells.slice(contextLength);
    const bad = counts.findIndex((cell) => !isCount(cell));
    if (bad >= 0) {
      const message = `${shown(counts[bad])} is not a whole number of ${shown(words[bad])} balls.`;
      return refuse(line, contextLength + bad + 1, message);
    }
    const balls = words.map((word, index): [Word, number] => [word, Number(counts[index])]);
    const some = balls.filter(([, n]) => n > 0);
    if (some.length > 0) bins.set(contextKey(context), new Map(some));
  }
  return { ok: true, table: { language, contextLength, bins } };
}

/** A whole number of balls, up to a billion, so that sums stay exact. */
function isCount(cell: string): boolean {
  return /^\s*\d{1,10}\s*$/.test(cell) && Number(cell) <= 1e9;
}

/** A cell as a message may quote it: short, and without what a terminal would take for a command. */
function shown(cell = ''): string {
  const short = cell.length > 20 ? `${cell.slice(0, 20)}…` : cell;
  return `"${short.replaceAll(/\p{C}/gu, '?')}"`;
}

function refuse(line: number, column: number, message: string): ParsedTable {
  return { ok: false, problem: { line, column, message } };
}
