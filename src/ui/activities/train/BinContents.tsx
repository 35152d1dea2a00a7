import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { Chip } from '../../components/Chip.tsx';
import { marks, useLook } from '../../theme.ts';

/** Every ball in the order in which it came, some with a mark before them. */
export function Balls({
  balls,
  perRow,
  isMarked,
}: {
  balls: readonly Word[];
  perRow: number;
  isMarked: (ball: Word, at: number) => boolean;
}): ReactNode {
  const { pointer } = marks(useLook());
  const rows = Array.from({ length: Math.ceil(balls.length / perRow) }, (_, row) =>
    balls.slice(row * perRow, (row + 1) * perRow),
  );
  return rows.map((row, index) => (
    <Box key={index}>
      {row.map((ball, column) => (
        <Box key={column} flexShrink={0}>
          <Text bold>{isMarked(ball, index * perRow + column) ? pointer : ' '}</Text>
          <Chip word={ball} form="ball" />
        </Box>
      ))}
    </Box>
  ));
}

/** How many balls of each kind, two kinds in a row: ▲G ×5, or ▲G5 where there is little room. */
export function Counts({
  balls,
  width,
  marked,
}: {
  balls: readonly Word[];
  width: number;
  marked: Word | undefined;
}): ReactNode {
  const { pointer, times } = marks(useLook());
  const kinds = vocabulary(tinyLanguage).filter((word) => balls.includes(word));
  const cell = Math.floor(width / 2);
  return (
    <Box flexWrap="wrap">
      {kinds.map((word, index) => {
        const n = balls.filter((ball) => ball === word).length;
        return (
          <Box key={word} width={cellWidth(cell, n, index)} flexShrink={0}>
            {(cell > 5 || n < 100 || index % 2 === 0) && (
              <Text bold>{word === marked ? pointer : ' '}</Text>
            )}
            <Chip word={word} form="ball" />
            <Text bold={word === marked} inverse={word === marked}>
              {`${cell > 7 ? ' ' : ''}${cell > 6 || (cell > 5 && n < 100) ? times : ''}${n}`}
            </Text>
          </Box>
        );
      })}
    </Box>
  );
}

/** In the narrowest bins three digits on the left take a column more, and none on the right. */
function cellWidth(cell: number, n: number, index: number): number {
  return cell < 6 && n >= 100 && index % 2 === 0 ? cell + 1 : cell;
}
