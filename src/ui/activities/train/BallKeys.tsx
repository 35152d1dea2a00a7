import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { Chip } from '../../components/Chip.tsx';
import { digitOf } from '../../components/WordChoices.tsx';

/** Which digit is which ball, while a ball is to be picked: 46 columns at most. */
export function BallKeys(): ReactNode {
  return (
    <Box gap={3}>
      {vocabulary(tinyLanguage).map((word) => (
        <Box key={word} flexShrink={0}>
          <Text>{`${digitOf(word)} `}</Text>
          <Chip word={word} form="short" />
        </Box>
      ))}
    </Box>
  );
}
