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

interface Measure {
  /** Columns of a word with a border between its pieces. */
  readonly columns: number;
  /** A comma or a full stop stays at the end of its row. */
  readonly isMark: boolean;
}

function measured(word: CellWord): Measure {
  return {
    columns: word.reduce((sum, { text }) => sum + columnsOf(text) + 1, -1),
    isMark: word.every(({ text }) => /^[^_\p{L}\p{N}]+$/u.test(text)),
  };
}

/** How many words go into each row, with a space between two of them. */
function wordsPerRow(words: readonly Measure[], width: number): readonly number[] {
  const rows: number[] = [];
  let used = 0;
  for (const [at, { columns, isMark }] of words.entries()) {
    const next = words[at + 1];
    const needed = columns + (next?.isMark ? 1 + next.columns : 0);
    if (rows.length > 0 && (isMark || used + 1 + needed <= width)) {
      rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1;
      used += 1 + columns;
    } else {
      rows.push(1);
      used = columns;
    }
  }
  return rows;
}

/** The same in as even rows as there can be: no word is left alone in the last one. */
function evenRows(words: readonly Measure[], width: number): readonly number[] {
  let rows = wordsPerRow(words, width);
  for (let narrower = width - 1; narrower > 0; narrower -= 1) {
    const even = wordsPerRow(words, narrower);
    if (even.length > rows.length) break;
    rows = even;
  }
  return rows;
}

/**
 * Words in rows. The rows are shared out by what the words take in each of some `cuts` of them: in
 * single letters, so that no word leaves its row while its pieces are glued; or in two ways that are
 * shown below each other.
 */
export function inRows(
  words: readonly CellWord[],
  cuts: readonly (readonly CellWord[])[],
  width: number,
): readonly (readonly CellWord[])[] {
  const longest = words.map((word, at) =>
    cuts
      .map((cut) => measured(cut[at] ?? word))
      .reduce((one, other) => (other.columns > one.columns ? other : one)),
  );
  let at = 0;
  return evenRows(longest, width).map((count) => {
    at += count;
    return words.slice(at - count, at);
  });
}
