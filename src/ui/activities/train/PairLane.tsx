import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Word } from '../../../engine/language.ts';
import { Chip } from '../../components/Chip.tsx';
import { marks, useLook } from '../../theme.ts';
import { drawPairLane, type LaneShape } from './pair-lane.ts';

/** The line, the dots and the flying ball between a pair of stickies and its bin. */
export function PairLane({ shape, word }: { shape: LaneShape; word: Word }): ReactNode {
  const { rows, ball } = drawPairLane(shape, marks(useLook()));
  return (
    <Box flexDirection="column" height={shape.height} overflow="hidden">
      {rows.map((row, index) =>
        ball?.row === index ? (
          <Text key={index} wrap="truncate">
            {row.slice(0, ball.column).padEnd(ball.column)}
            <Chip word={word} form="ball" />
            {row.slice(ball.column + 2)}
          </Text>
        ) : (
          <Text key={index} bold={index === 0} wrap="truncate">
            {row || ' '}
          </Text>
        ),
      )}
    </Box>
  );
}
