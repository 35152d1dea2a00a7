// How the documents of one side share the wall: in columns, longest first, and on as few pages as can be.
import type { Document } from '../../../engine/language.ts';
import { columnsOf, type Form } from './words-layout.ts';

/** Documents in columns, all in one form. */
export interface Wall {
  readonly form: Form;
  readonly columns: readonly (readonly Document[])[];
}

/** In front of every document: a pointer and a space. */
export const markWidth = 2;
/** Between two columns. */
const between = 1;

/** The room in the smallest terminal that the game is played in, for all that an activity draws. */
const smallest = { width: 58, height: 13 } as const;

/** The rows for a wall above one question and so many rules. */
export function wallRows(height: number, rules: number): number {
  return height - 1 - rules;
}

/**
 * The documents of a side on pages. They are the same in every terminal: as many as the smallest
 * shows, so that the keys can be told without asking how large the screen is.
 */
export function pagesOf(
  documents: readonly Document[],
  rules: number,
): readonly (readonly Document[])[] {
  const rows = Math.max(1, wallRows(smallest.height, rules));
  const pages: Document[][] = [];
  for (const column of inColumns(sorted(documents), rows)) {
    const page = pages.at(-1);
    if (page && widthOf(inColumns([...page, ...column], rows), 'letter') <= smallest.width) {
      page.push(...column);
    } else pages.push([...column]);
  }
  return pages;
}

/** Widest first. `below` is the number of empty rows that are left under the documents. */
const tries = [
  { form: 'short', below: 1 },
  { form: 'ball', below: 1 },
  { form: 'letter', below: 1 },
  { form: 'letter', below: 0 },
] as const;

/**
 * One page in the widest form that fits: with an empty row under it, or else without.
 * `rows` counts that empty row.
 */
export function wallLayout(documents: readonly Document[], width: number, rows: number): Wall {
  const walls = tries.map(
    ({ form, below }): Wall => ({
      form,
      columns: inColumns(sorted(documents), rows - below),
    }),
  );
  const fits = walls.find(({ columns, form }) => widthOf(columns, form) <= width);
  return fits ?? { form: 'letter', columns: [] };
}

/** The columns of the screen that one column of documents takes, the marks in front counted. */
export function columnWidth(documents: readonly Document[], form: Form): number {
  return markWidth + Math.max(0, ...documents.map(({ length }) => columnsOf(length, form)));
}

function widthOf(columns: Wall['columns'], form: Form): number {
  const all = columns.reduce((sum, column) => sum + columnWidth(column, form), 0);
  return all + between * (columns.length - 1);
}

function sorted(documents: readonly Document[]): readonly Document[] {
  return documents.toSorted((a, b) => b.length - a.length);
}

function inColumns(documents: readonly Document[], rows: number): Wall['columns'] {
  const columns: (readonly Document[])[] = [];
  for (let at = 0; at < documents.length; at += rows) columns.push(documents.slice(at, at + rows));
  return columns;
}

export const wallGap = between;
