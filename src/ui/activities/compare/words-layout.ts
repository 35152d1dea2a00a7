// How many words fit in a row, and how twenty documents share a wall.

import type { Document } from '../../../engine/language.ts';
import { longestDocument } from '../../../engine/rules.ts';
import { type ChipForm, chipWidth } from '../../components/Chip.tsx';

/** A form of chip, and the empty columns between two of them. */
export interface Form {
  readonly chip: ChipForm;
  readonly gap: 0 | 1;
}

/** Widest first. */
const forms: readonly Form[] = [
  { chip: 'full', gap: 1 },
  { chip: 'short', gap: 1 },
  { chip: 'ball', gap: 1 },
  { chip: 'ball', gap: 0 },
];

const narrowest: Form = { chip: 'ball', gap: 0 };

/** The columns that a number of words takes: columnsOf(3, {chip: 'ball', gap: 1}) → 8 */
export function columnsOf(words: number, { chip, gap }: Form): number {
  return Math.max(0, words * (chipWidth[chip] + gap) - gap);
}

/** The widest form in which this many words fit. Without a number: the longest document there is. */
export function formFor(width: number, words = longestDocument + 1): Form {
  return forms.find((form) => columnsOf(words, form) <= width) ?? narrowest;
}

/** A list that grows keeps its form while no document in it has more words than this. */
const usualLength = 9;

/** The number of words that a list of documents must have room for. */
export function longestOf(documents: readonly Document[]): number {
  return Math.max(usualLength, ...documents.map((document) => document.length));
}

/** One page of a wall: columns of documents, and how wide each column is. */
export interface Wall {
  readonly form: Form;
  readonly pages: readonly (readonly (readonly Document[])[])[];
}

const between = 3;

/**
 * Documents in columns, the longest first, so that each column is as narrow as it can be.
 * One page in the widest form that fits; only where none does, several pages.
 */
export function wallLayout(documents: readonly Document[], width: number, rows: number): Wall {
  const sorted = documents.toSorted((a, b) => b.length - a.length);
  const columns: (readonly Document[])[] = [];
  for (let at = 0; at < sorted.length; at += rows) columns.push(sorted.slice(at, at + rows));
  for (const form of forms.slice(1)) {
    if (widthOf(columns, form) <= width) return { form, pages: [columns] };
  }
  const pages: (readonly Document[])[][] = [];
  for (const column of columns) {
    const page = pages.at(-1);
    if (page && widthOf([...page, column], narrowest) <= width) page.push(column);
    else pages.push([column]);
  }
  return { form: narrowest, pages };
}

/** The columns of the screen that one column of documents takes. */
export function columnWidth(documents: readonly Document[], form: Form): number {
  return columnsOf(Math.max(0, ...documents.map((document) => document.length)), form);
}

function widthOf(columns: readonly (readonly Document[])[], form: Form): number {
  const all = columns.reduce((sum, column) => sum + columnWidth(column, form), 0);
  return all + between * (columns.length - 1);
}

export const wallGap = between;
