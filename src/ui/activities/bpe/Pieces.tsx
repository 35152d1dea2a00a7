import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { bytesOfToken, type Merges, type Pair, type Tokens } from '../../../engine/bpe.ts';
import { type Look, marks, spell, useLook } from '../../theme.ts';
import { type Cell, type CellWord, cellsOf, inRows } from './cells.ts';

export interface PiecesProps {
  readonly chunks: readonly Tokens[];
  readonly merges: Merges;
  readonly width: number;
  /** The pair that is pointed to: it stands out by its border and inverse. */
  readonly pointed?: Pair | undefined;
  /** Rows as they are, and not as they were before anything was glued: for a text that is shown once. */
  readonly packed?: true;
}

function rowsFor({ chunks, merges, width, pointed, packed }: PiecesProps) {
  const words = cellsOf(chunks, merges, pointed);
  const letters = chunks.map((chunk) => chunk.flatMap((token) => bytesOfToken(token, merges)));
  return inRows(words, packed ? words : cellsOf(letters, [], undefined), width);
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
        <Word word={word} />
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
        <Text key={index}>
          {row.map((word, at) => (
            <Text key={at}>
              {at > 0 ? ' ' : ''}
              <Word word={word} />
            </Text>
          ))}
        </Text>
      ))}
    </Box>
  );
}

/** The pieces of a word with borders between them; the one within the pointed pair is heavy. */
function Word({ word }: { word: CellWord }): ReactNode {
  const look = useLook();
  const m = marks(look);
  return word.map(({ text, half }, at) => (
    <Text key={at}>
      <Text inverse={half !== undefined}>
        {spell(text, look)}
        {half === 'left' ? m.heavyVertical : ''}
      </Text>
      {half === 'left' || at === word.length - 1 ? '' : m.vertical}
    </Text>
  ));
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
