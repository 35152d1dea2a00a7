// How much room a text takes, and what is left of it where there is less.
import { columnsOf, cut } from '../columns.ts';
import { inOnePiece, withSpaces } from '../texts/one-piece.ts';
import { type Said, written } from './said.ts';
import { type Look, marks } from './theme.ts';

/** The mark of what is right takes as much in every look. */
const oneColumn = '_';

/**
 * How many rows a text takes when Ink wraps it, for screens that must share their rows out.
 * rowsOf('the last sticky is blue', 10) → 3; rowsOf('', 10) → 1
 * A word that is longer than a row may be counted as one row too many.
 */
export function rowsOf(said: Said, width: number): number {
  const text = written(said, oneColumn);
  let rows = 1;
  let used = 0;
  for (const [index, word] of unbroken(text).split(' ').entries()) {
    const length = columnsOf(word);
    // Ink keeps the space at which it wraps: a full row sends it on to the next one.
    if (index > 0 && used >= width) {
      rows += 1;
      used = 0;
    }
    if (index > 0) used += 1;
    if (used > 0 && used + length > width) {
      rows += 1;
      used = 0;
    }
    const beyond = Math.max(0, Math.ceil(length / width) - 1);
    rows += beyond;
    used += length - beyond * width;
  }
  return rows;
}

/**
 * A text whose numbers stay with their units when it is wrapped, and with each other in a product:
 * unbroken('50 %'), unbroken('T = 2'), unbroken('6 × 5'), unbroken('q · K')
 */
export function unbroken(text: string): string {
  // Signs by their numbers: the built command is read a byte a letter, and in a pattern they would be two.
  return text
    .replace(/\d %/g, inOnePiece)
    .replace(/\d [\u00D7x] (?=\d)/g, inOnePiece)
    .replace(/ \u00B7 /g, inOnePiece)
    .replace(/(?<=\d )= (?=\d)/g, inOnePiece)
    .replace(/(?<![\p{L}\p{N}])\p{Lu} = (?=\d)/gu, inOnePiece);
}

/**
 * A text as lines for a place that does not wrap, or wraps in the middle of words.
 * wrapped('the last sticky is blue', 10) → ['the last', 'sticky is', 'blue']
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of unbroken(text).split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && columnsOf(line) + 1 + columnsOf(word) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines.map(withSpaces);
}

/**
 * A text on one row, cut with a mark where it is longer. Ink's own cut is not ASCII.
 * clipped('Draw a document', 8, ascii) → 'Draw ...'
 */
export function clipped(text: string, width: number, look: Look): string {
  if (columnsOf(text) <= width) return text;
  const { ellipsis } = marks(look);
  return `${cut(text, Math.max(0, width - ellipsis.length)).trimEnd()}${ellipsis}`;
}
