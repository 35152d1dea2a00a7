// Where the sixteen bins stand: four rows by the older word, four columns by the newer one.
import { tinyLanguage, type Word } from '../../../engine/language.ts';
import { type ChipForm, chipWidth } from '../../components/Chip.tsx';

/** Columns left of the bins: a pointer and the digit of the row's word. */
export const margin = 2;

/** Columns of a cell before its name: the pointer. */
export const indent = 1;

/** Lines of balls beside the name of a bin. */
export const ballLines = 2;

export interface GridLayout {
  readonly cell: number;
  /** How the two words of a bin's name are drawn. */
  readonly name: ChipForm;
  /** Columns of a cell before its balls: pointer, name, pointer, space. */
  readonly before: number;
  /** Columns for the balls of one bin, in each of their lines. */
  readonly room: number;
  /** Empty lines between the rows of bins. */
  readonly spread: 0 | 1;
  /** Lines in all, the line of digits included. */
  readonly height: number;
}

/** In a cell of fewer columns a name has no edges around its words. */
const roomyCell = 18;

/** gridLayout(78, 1) → cells of 19 columns, 12 lines; gridLayout(58, 0) → cells of 14, 9 lines */
export function gridLayout(width: number, spread: 0 | 1): GridLayout {
  const cell = Math.floor((width - margin) / tinyLanguage.words.length);
  const name = cell < roomyCell ? 'ball' : 'short';
  const before = indent + 2 * chipWidth[name] + 2;
  return { cell, name, before, room: cell - before - 1, spread, height: 9 + 3 * spread };
}

/** Where the balls of a bin begin, from the grid's own top left corner. */
export function ballsPlace(
  bin: readonly Word[],
  { cell, before, spread }: GridLayout,
): { readonly row: number; readonly column: number } {
  const [row, column] = [0, 1].map((at) => tinyLanguage.words.indexOf(bin[at] ?? ''));
  return {
    row: 1 + (row ?? 0) * (ballLines + spread),
    column: margin + (column ?? 0) * cell + before,
  };
}

/** The empty lines between rows that a screen of this height has room for. */
export function spreadFor(height: number, otherLines: number): 0 | 1 {
  return height >= 12 + otherLines ? 1 : 0;
}
