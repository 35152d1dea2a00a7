// A frame as rows of cells. Left out: what it takes to show them, which is in changes.ts.
import ranges from './one-cell.json' with { type: 'json' };
import { blankStyle, plain, type Style, styled } from './style.ts';

/** A row that every terminal shows alike: a character a cell. What follows its end is blank. */
export interface CellRow {
  readonly line: string;
  /** One UTF-16 unit for each column. */
  readonly text: string;
  readonly styles: readonly Style[];
}

/**
 * A row with characters about whose width terminals disagree (wide ones, joined ones, marks that
 * combine). Where a cell of it stands is not known, so it is written as a whole.
 */
export interface OddRow {
  readonly line: string;
  readonly text: undefined;
}

export type Row = CellRow | OddRow;

export const emptyRow: CellRow = { line: '', text: '', styles: [] };

/**
 * Characters that are one cell wide in every terminal: ASCII, the letters of Europe, punctuation,
 * arrows, signs of mathematics, lines, blocks, shapes, Braille, and the marks of the game.
 */
export const oneCell = ranges.join('');

const cells = new RegExp(`^[${oneCell}]*$`);
const sequence = /\x1b\[([\d;]*)m/g;

export interface Cells {
  readonly text: string;
  readonly styles: readonly Style[];
}

/** The cells of styled text; undefined if not all of it is one cell a character. cellsOf('\x1b[1mab') */
export function cellsOf(styledText: string): Cells | undefined {
  const pieces = styledText.split(sequence);
  let text = '';
  const styles: Style[] = [];
  let style = plain;
  for (const [index, piece] of pieces.entries()) {
    // Between two pieces of text stand the parameters of the sequence that parted them.
    if (index % 2 === 1) {
      style = styled(style, piece);
      continue;
    }
    if (!cells.test(piece)) return undefined;
    text += piece;
    const blank = blankStyle(style);
    for (const letter of piece) styles.push(letter === ' ' ? blank : style);
  }
  return { text, styles };
}

/** One line of a frame, cut off at the edge of the window. */
export function rowOf(line: string, columns: number): Row {
  const found = cellsOf(line);
  if (found === undefined) return { line, text: undefined };
  const { text, styles } = found;
  let length = Math.min(text.length, columns);
  while (length > 0 && text[length - 1] === ' ' && styles[length - 1] === plain) length -= 1;
  return { line, text: text.slice(0, length), styles: styles.slice(0, length) };
}
