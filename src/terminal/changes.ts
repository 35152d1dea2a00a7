// The bytes that make one screen of another: only the cells that differ, by the shortest way.
// Left out: when to write them, which is in screen.ts.
import { Pen } from './pen.ts';
import { type CellRow, emptyRow, type Row } from './rows.ts';
import { looksBlank, plain, type Style } from './style.ts';

/** Neighbouring cells to be written, in one style; `text` is undefined where a row ends early. */
export interface Run {
  readonly at: number;
  readonly column: number;
  readonly text: string | undefined;
  readonly style: Style;
  /** Nothing but blanks: another style with the same paper does as well. */
  readonly blank: boolean;
}

/**
 * What to write so that a screen that shows `before` shows `after`; '' if they are the same.
 * Begins anywhere, in the plain style, and ends in it.
 */
export function changes(before: readonly Row[], after: readonly Row[], columns: number): string {
  const runs: Run[] = [];
  let odd = '';
  const height = Math.max(before.length, after.length);
  for (let at = 0; at < height; at += 1) {
    const old = before[at] ?? emptyRow;
    const row = after[at] ?? emptyRow;
    if (old === row || old.line === row.line) continue;
    if (old.text === undefined || row.text === undefined) odd += `\x1b[${at + 1}H\x1b[2K`;
    if (row.text === undefined) odd += `${row.line}\x1b[m`;
    else runs.push(...runsOf(at, old.text === undefined ? emptyRow : old, row));
  }
  const asRead = draw(runs, columns);
  // A colour costs more than a way: where many take turns, all of one colour are written at once.
  const byPaper = draw(sortedByPaper(runs), columns);
  return odd + (byPaper.length < asRead.length ? byPaper : asRead);
}

function draw(runs: readonly Run[], columns: number): string {
  const pen = new Pen(columns);
  for (const run of runs) pen.draw(run);
  return pen.finish();
}

/** The runs that lie on no paper of their own as they are, then the others paper by paper. */
function sortedByPaper(runs: readonly Run[]): readonly Run[] {
  const colours = ({ ink, paper }: Style) => `${ink}/${paper}`;
  return runs.toSorted(({ style: one }, { style: other }) => {
    if (one.paper === '' || other.paper === '')
      return one.paper === other.paper ? 0 : one.paper === '' ? -1 : 1;
    return colours(one) < colours(other) ? -1 : colours(one) > colours(other) ? 1 : 0;
  });
}

/** The cells of a row that differ, as runs. */
function runsOf(at: number, old: CellRow, row: CellRow): readonly Run[] {
  const runs: Run[] = [];
  let column = 0;
  while (column < row.text.length) {
    const end = endOfAlike(old, row, column);
    if (end === column) {
      column += 1;
      continue;
    }
    const text = row.text.slice(column, end);
    const alike = { at, column, text, style: styleAt(row, column), blank: text[0] === ' ' };
    const last = runs.at(-1);
    const joined = last && (join(last, alike) ?? bridge(last, alike, row));
    if (joined) runs[runs.length - 1] = joined;
    else runs.push(alike);
    column = end;
  }
  if (old.text.length > row.text.length) {
    runs.push({ at, column: row.text.length, text: undefined, style: plain, blank: false });
  }
  return runs;
}

/** Up to where cells differ that have one style and are all blank, or none of them; `from` if none does. */
function endOfAlike(old: CellRow, row: CellRow, from: number): number {
  const style = styleAt(row, from);
  const blank = row.text[from] === ' ';
  let column = from;
  while (
    column < row.text.length &&
    styleAt(row, column) === style &&
    (row.text[column] === ' ') === blank &&
    (row.text[column] !== (old.text[column] ?? ' ') || styleAt(old, column) !== style)
  ) {
    column += 1;
  }
  return column;
}

function styleAt({ styles }: CellRow, column: number): Style {
  return styles[column] ?? plain;
}

/** As long as the shortest way to jump over anything. */
const shortWay = '\x1b[C'.length;

/** One run of two with a little between them that looks as it should: writing it is the shorter way. */
function bridge(run: Run, cells: Run, row: CellRow): Run | undefined {
  const from = run.column + (run.text?.length ?? 0);
  const between = row.text.slice(from, cells.column);
  if (between.length > shortWay || Buffer.byteLength(between) > shortWay) return undefined;
  let joined: Run | undefined = run;
  for (let column = from; joined && column < cells.column; column += 1) {
    const text = row.text[column] ?? ' ';
    joined = join(joined, {
      at: run.at,
      column,
      text,
      style: styleAt(row, column),
      blank: text === ' ',
    });
  }
  return joined && join(joined, cells);
}

/** One run of two, if they touch and one style does for both. */
function join(run: Run, next: Run): Run | undefined {
  if (run.text === undefined || run.column + run.text.length !== next.column) return undefined;
  const fits = run.style === next.style || (next.blank && looksBlank(run.style, next.style));
  const fitsBack = run.blank && looksBlank(next.style, run.style);
  if (!fits && !fitsBack) return undefined;
  return {
    ...run,
    text: run.text + next.text,
    style: fits ? run.style : next.style,
    blank: run.blank && next.blank,
  };
}
