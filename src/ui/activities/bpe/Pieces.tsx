import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import type { Merges, Pair, Tokens } from '../../../engine/bpe.ts';
import { type Look, marks, spell, useLook } from '../../theme.ts';
import { type Cell, type CellWord, cellsOf, inRows } from './cells.ts';

export interface PiecesProps {
  readonly chunks: readonly Tokens[];
  readonly merges: Merges;
  readonly width: number;
  /** The pair that is pointed to: it stands out by its border and inverse. */
  readonly pointed?: Pair | undefined;
}

const besideBoxes = { beside: 2, ends: 1 } as const;
const inLine = { beside: 0, ends: 1 } as const;

/** How many rows a text takes in boxes, and in lines. */
export function rowsInBoxes({ chunks, merges, width }: PiecesProps): number {
  return 3 * inRows(cellsOf(chunks, merges, undefined), width, besideBoxes).length;
}

export function rowsInLines({ chunks, merges, width }: PiecesProps): number {
  return inRows(cellsOf(chunks, merges, undefined), width, inLine).length;
}

/** Each word is a row of boxes, a piece in each; words stand apart. */
export function BoxedPieces({ chunks, merges, width, pointed }: PiecesProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  return (
    <Box flexDirection="column">
      {inRows(cellsOf(chunks, merges, pointed), width, besideBoxes).map((row, index) => (
        <Box key={index} flexDirection="column">
          <Text>{edge(row, look, [m.cornerRight, m.teeDown, m.cornerLeft])}</Text>
          <Line row={row} between=" " />
          <Text>{edge(row, look, [m.cornerDownRight, m.teeUp, m.cornerDownLeft])}</Text>
        </Box>
      ))}
    </Box>
  );
}

/** The same on one line a row, for longer texts: only borders between the pieces. */
export function LinedPieces({ chunks, merges, width, pointed }: PiecesProps): ReactNode {
  return (
    <Box flexDirection="column">
      {inRows(cellsOf(chunks, merges, pointed), width, inLine).map((row, index) => (
        <Line key={index} row={row} />
      ))}
    </Box>
  );
}

/**
 * The pieces of a row with borders before, between and after them; the one within the pointed pair is
 * heavy. With `between`, every word has borders of its own.
 */
function Line({ row, between }: { row: readonly CellWord[]; between?: string }): ReactNode {
  const look = useLook();
  const m = marks(look);
  const parts: { text: string; inverse: boolean }[] = [];
  const add = (text: string, inverse: boolean) => {
    const last = parts.at(-1);
    if (last?.inverse === inverse) last.text += text;
    else parts.push({ text, inverse });
  };
  for (const [at, word] of row.entries()) {
    if (at === 0) add(m.vertical, false);
    else if (between !== undefined) add(between + m.vertical, false);
    for (const { text, half } of word) {
      add(spell(text, look), half !== undefined);
      add(half === 'left' ? m.heavyVertical : m.vertical, half === 'left');
    }
  }
  return (
    <Text>
      {parts.map(({ text, inverse }, at) => (
        <Text key={at} inverse={inverse}>
          {text}
        </Text>
      ))}
    </Text>
  );
}

/** The upper or lower edge of a row of boxes; over the pointed pair it is heavy. */
function edge(
  row: readonly CellWord[],
  look: Look,
  [first, between, last]: readonly [string, string, string],
): string {
  const m = marks(look);
  const over = ({ text, half }: Cell) =>
    (half === undefined ? m.rule : m.heavyRule).repeat(columnsOf(spell(text, look)));
  return row
    .map((word) =>
      word
        .map((cell, at) => {
          const border = at === word.length - 1 ? last : between;
          return over(cell) + (cell.half === 'left' ? m.heavyRule : border);
        })
        .join(''),
    )
    .map((rest) => first + rest)
    .join(' ');
}
