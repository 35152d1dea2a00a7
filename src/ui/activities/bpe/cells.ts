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

/** Columns of a word with a border after each piece. */
function wordColumns(word: CellWord): number {
  return word.reduce((sum, { text }) => sum + columnsOf(text) + 1, 0);
}

/** Words in rows; `beside` is what stands between two of them, and `ends` the borders at both ends. */
export function inRows(
  words: readonly CellWord[],
  width: number,
  { beside, ends }: { readonly beside: number; readonly ends: number },
): readonly (readonly CellWord[])[] {
  const rows: CellWord[][] = [];
  let used = 0;
  for (const word of words) {
    const columns = wordColumns(word);
    const row = rows.at(-1);
    if (row && used + beside + columns <= width) {
      row.push(word);
      used += beside + columns;
    } else {
      rows.push([word]);
      used = ends + columns;
    }
  }
  return rows;
}
