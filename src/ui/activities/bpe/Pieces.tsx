import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { bytesOfToken, type Merges, type Pair, type Tokens } from '../../../engine/bpe.ts';
import { type Look, marks, spell, useLook } from '../../theme.ts';
import { type Cell, type CellWord, cellsOf, inRows } from './cells.ts';

/** A text in pieces. */
export interface TextCut {
  readonly chunks: readonly Tokens[];
  readonly merges: Merges;
}

export interface PiecesProps extends TextCut {
  readonly width: number;
  /** The pair that is pointed to: it stands out by its border and inverse. */
  readonly pointed?: Pair | undefined;
  /**
   * Rows that these cuts of the text have room in, and not those from before anything was glued: for
   * texts whose pieces stay as they are. Two cuts below each other so have the same words in each row.
   */
  readonly inRowsOf?: readonly TextCut[];
}

function rowsFor({ chunks, merges, width, pointed, inRowsOf }: PiecesProps) {
  const letters = () =>
    chunks.map((chunk) => chunk.flatMap((token) => bytesOfToken(token, merges)));
  const cuts = inRowsOf ?? [{ chunks: letters(), merges: [] }];
  return inRows(
    cellsOf(chunks, merges, pointed),
    cuts.map((cut) => cellsOf(cut.chunks, cut.merges, undefined)),
    width,
  );
}

/** How many rows a text takes in lines. */
export function rowsInLines(props: PiecesProps): number {
  return rowsFor(props).length;
}

/** One word as a row of boxes, a piece in each. */
export function BoxedWord({
  tokens,
  merges,
  pointed,
}: {
  tokens: Tokens;
  merges: Merges;
  pointed?: Pair | undefined;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const [word = []] = cellsOf([tokens], merges, pointed);
  return (
    <Box flexDirection="column">
      <Text>{edge(word, look, [m.cornerRight, m.teeDown, m.cornerLeft])}</Text>
      <Text>
        {m.vertical}
        <Line row={[word]} />
        {m.vertical}
      </Text>
      <Text>{edge(word, look, [m.cornerDownRight, m.teeUp, m.cornerDownLeft])}</Text>
    </Box>
  );
}

/** A longer text: a border between the pieces of a word, and a space between words. */
export function LinedPieces(props: PiecesProps): ReactNode {
  return (
    <Box flexDirection="column">
      {rowsFor(props).map((row, index) => (
        <Line key={index} row={row} />
      ))}
    </Box>
  );
}

/**
 * Words in a row, a space between two of them, and borders between the pieces of a word; the one within
 * the pointed pair is heavy. Few texts, for Ink is slow with many: only what is inverse has its own.
 */
function Line({ row }: { row: readonly CellWord[] }): ReactNode {
  const look = useLook();
  const m = marks(look);
  const parts: { text: string; inverse: boolean }[] = [];
  const add = (text: string, inverse: boolean) => {
    const last = parts.at(-1);
    if (last?.inverse === inverse) last.text += text;
    else parts.push({ text, inverse });
  };
  for (const [at, word] of row.entries()) {
    if (at > 0) add(' ', false);
    for (const [place, { text, half }] of word.entries()) {
      add(spell(text, look), half !== undefined);
      if (half === 'left') add(m.heavyVertical, true);
      else if (place < word.length - 1) add(m.vertical, false);
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

/** The upper or lower edge of boxes; over the pointed pair it is heavy. */
function edge(
  word: CellWord,
  look: Look,
  [first, between, last]: readonly [string, string, string],
): string {
  const m = marks(look);
  const over = ({ text, half }: Cell) =>
    (half === undefined ? m.rule : m.heavyRule).repeat(columnsOf(spell(text, look)));
  const cells = word.map((cell, at) => {
    const border = at === word.length - 1 ? last : between;
    return over(cell) + (cell.half === 'left' ? m.heavyRule : border);
  });
  return first + cells.join('');
}
