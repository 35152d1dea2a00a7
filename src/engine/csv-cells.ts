// Text as lines of cells, separated by commas, and back (RFC 4180).
// Left out: what the cells mean. That is csv.ts.

/** Something wrong in a file. Line and column count from 1; a column is a cell, as in a spreadsheet. */
export interface CsvProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The cells of one row, and the line of the file on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvRows =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly problem: CsvProblem };

/** One cell at a time: a quoted one (with "" for a quote) or a bare one, then what ends it. */
const cellPattern = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * The cells of every row. Lines may end in any way; empty lines are passed over.
 * parseCells('a,"b,c"\n1,2') → rows [{line: 1, cells: ['a', 'b,c']}, {line: 2, cells: ['1', '2']}]
 */
export function parseCells(text: string): CsvRows {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, start, position] = [1, 1, 0];
  while (position < text.length || cells.length > 0) {
    cellPattern.lastIndex = position;
    const match = cellPattern.exec(text);
    if (match === null) {
      const message = 'A quote has no partner. Write "" for a quote inside a quoted cell.';
      return { ok: false, problem: { line, column: cells.length + 1, message } };
    }
    const [whole, quoted, bare = '', ending] = match;
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    position += whole.length;
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (ending === ',') continue;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells });
    cells = [];
    start = line;
  }
  return { ok: true, rows };
}

/** One cell, quoted only where it must be: makeCell(',') → '","'; makeCell('blue') → 'blue' */
function makeCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows as text, each ended by a line feed: makeCells([['', 'blue'], ['blue', '2']]) → ',blue\nblue,2\n' */
export function makeCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(makeCell).join(',')}\n`).join('');
}
