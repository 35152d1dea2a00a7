import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { AuthorSettings, AuthorState } from '../../../engine/activities/author/state.ts';
import type { Size } from '../../activity-view.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { cardChoices } from './cursor.ts';
import { cardsHeading } from './sentences.ts';

/** The pointer, and the digit that chooses a card. */
const numberWidth = 5;

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
  const { width, height } = size;
  const heading = cardsHeading(state.notebook.length);
  const choices = cardChoices(settings);
  const rows = choices.map(({ text }) => rowsOf(text, width - numberWidth));
  const used = rowsOf(heading, width) + rows.reduce((sum, n) => sum + n, 0);
  return (
    <Box flexDirection="column" width={width}>
      <Say>{heading}</Say>
      {used < height && <Text> </Text>}
      {choices.map(({ text }, index) => (
        <Box key={text}>
          <Box width={numberWidth} flexShrink={0}>
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
