// A frame as rows of cells. Left out: what it takes to show them, which is in changes.ts.
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
export const oneCell =
  '\\x20-\\x7e\\xa1-\\xa8\\xaa-\\xac\\xaf-\\u02af\\u0370-\\u0373\\u0386-\\u038a\\u038e-\\u03a1\\u03a3-\\u0482\\u048a-\\u052f' +
  '\\u2010-\\u2015\\u2018-\\u2027\\u2032-\\u203a\\u20ac\\u2190-\\u2193\\u2200-\\u22ff\\u2500-\\u25a9\\u25b2\\u25b3\\u25bc\\u25bd\\u25c6-\\u25ca\\u25cb-\\u25cf\\u2605\\u2606\\u2665\\u2666\\u2713\\u2800-\\u28ff';

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
