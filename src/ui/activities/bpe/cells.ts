// Texts in pieces as rows of cells, cut between words to the width there is.

import { columnsOf } from '../../../columns.ts';
import { pieceText } from '../../../engine/activities/bpe/candidates.ts';
import type { Merges, Pair, Tokens } from '../../../engine/bpe.ts';

export interface Cell {
  readonly text: string;
  /** Whether it is the left or the right half of the pair that is pointed to. */
  readonly half?: 'left' | 'right';
}

export type CellWord = readonly Cell[];

/** Words as cells; where the pair stands, its two halves are told: from left to right, none twice. */
export function cellsOf(
  chunks: readonly Tokens[],
  merges: Merges,
  pointed: Pair | undefined,
): readonly CellWord[] {
  return chunks.map((chunk) => {
    const cells: Cell[] = [];
    for (const [at, token] of chunk.entries()) {
      const text = pieceText(token, merges);
      const follows = token === pointed?.[1] && cells.at(-1)?.half === 'left';
      const leads = token === pointed?.[0] && chunk[at + 1] === pointed[1];
      if (follows) cells.push({ text, half: 'right' });
      else cells.push(leads ? { text, half: 'left' } : { text });
    }
    return cells;
  });
}

/** Columns of a word with a border between its pieces. */
function wordColumns(word: CellWord): number {
  return word.reduce((sum, { text }) => sum + columnsOf(text) + 1, -1);
}

/** A comma or a full stop stays at the end of its row. */
function isMark(word: CellWord): boolean {
  return word.every(({ text }) => /^[^_\p{L}\p{N}]+$/u.test(text));
}

/**
 * How many words go into each row. Rows are shared out by what the words take in single letters, so
 * that no word leaves its row while its pieces are glued.
 */
function wordsPerRow(words: readonly CellWord[], width: number): readonly number[] {
  const rows: number[] = [];
  let used = 0;
  for (const [at, word] of words.entries()) {
    const columns = 1 + wordColumns(word);
    const next = words[at + 1];
    const needed = columns + (next && isMark(next) ? 1 + wordColumns(next) : 0);
    if (rows.length > 0 && (used + needed <= width + 1 || isMark(word))) {
      rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1;
      used += columns;
    } else {
      rows.push(1);
      used = columns;
    }
  }
  return rows;
}

/** The narrowest width that needs no more rows: so no word is left alone in the last one. */
function evenWidth(words: readonly CellWord[], width: number): number {
  const rows = wordsPerRow(words, width).length;
  let even = width;
  while (even > 1 && wordsPerRow(words, even - 1).length === rows) even -= 1;
  return even;
}

/** Words in rows with a space between two of them; `letters` are the same words in single letters. */
export function inRows(
  words: readonly CellWord[],
  letters: readonly CellWord[],
  width: number,
): readonly (readonly CellWord[])[] {
  let at = 0;
  return wordsPerRow(letters, evenWidth(letters, width)).map((count) => {
    at += count;
    return words.slice(at - count, at);
  });
}
