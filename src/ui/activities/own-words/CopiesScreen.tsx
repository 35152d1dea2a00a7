import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { copiedAt } from '../../../engine/activities/own-words/bets.ts';
import { sentencesDrawn } from '../../../engine/activities/own-words/models.ts';
import { lengths } from '../../../engine/activities/own-words/state.ts';
import { decimal, say } from '../../../texts/say.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Say } from '../../components/Prose.tsx';
import { isRoomy, type OwnWordsProps } from './props.ts';
import { paid } from './verdict.ts';

/** How many of a hundred sentences are copies, at every context length. */
export function CopiesScreen(props: OwnWordsProps<'copies'>): ReactNode {
  const { settings, state, size } = props;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('ownWords.copiesOf', { n: sentencesDrawn })}</Say>
      <Box marginY={1} flexDirection="column">
        {lengths.map((length) => {
          const copied = copiedAt(settings, state, length);
          return (
            <Box key={length}>
              <Text>{`  ${length}  `}</Text>
              <BarLine
                bar={{ value: copied, text: decimal(copied, 0) }}
                most={sentencesDrawn}
                width={size.width - 12}
              />
            </Box>
          );
        })}
      </Box>
      <Say>{say('ownWords.whyCopies')}</Say>
      <Box marginTop={isRoomy(props) ? 1 : 0} flexDirection="column">
        {paid(settings, state, 'copies').map((sentence) => (
          <Say key={sentence}>{sentence}</Say>
        ))}
      </Box>
    </Box>
  );
}
