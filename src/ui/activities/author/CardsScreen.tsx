import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { AuthorSettings } from '../../../engine/activities/author.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { cardChoices } from './cursor.ts';

/** The rule cards to write under. */
export function CardsScreen({
  settings,
  option,
  size,
}: {
  settings: AuthorSettings;
  option: number;
  size: Size;
}): ReactNode {
  const look = useLook();
  const { pointer } = marks(look);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>Write under a rule, and your documents share a habit.</Say>
      <Text> </Text>
      {cardChoices(settings).map(({ text }, index) => (
        <Box key={text}>
          <Box width={5} flexShrink={0}>
            <Text
              bold={index === option}
            >{`${index === option ? pointer : ' '} ${index + 1}`}</Text>
          </Box>
          <Text inverse={index === option}>{spell(text, look)}</Text>
        </Box>
      ))}
    </Box>
  );
}
