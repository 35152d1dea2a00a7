import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { AuthorSettings, AuthorState } from '../../../engine/activities/author/state.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { cardChoices } from './cursor.ts';

/** The rule cards to write under. */
export function CardsScreen({
  settings,
  state,
  option,
  size,
}: {
  settings: AuthorSettings;
  state: AuthorState;
  option: number;
  size: Size;
}): ReactNode {
  const look = useLook();
  const { pointer } = marks(look);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{heading(state.notebook.length)}</Say>
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

function heading(documents: number): string {
  return documents === 0
    ? 'Take a card, and the game holds you to its rule.'
    : 'A card holds for what you write from now on. What is in your notebook stays as it is.';
}
