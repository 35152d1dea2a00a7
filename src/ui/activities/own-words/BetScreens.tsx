import { Box } from 'ink';
import type { ReactNode } from 'react';
import { copyRanges } from '../../../engine/activities/own-words/bets.ts';
import { lengths } from '../../../engine/activities/own-words/state.ts';
import { say } from '../../../texts/say.ts';
import { ChipBet } from '../../components/ChipBet.tsx';
import { Say } from '../../components/Prose.tsx';
import { isRoomy, type OwnWordsProps } from './props.ts';
import { aboutText } from './verdict.ts';

/** Ten chips on the context length that does best on the text kept back. */
export function BetLengthScreen(props: OwnWordsProps<'bet-length'>): ReactNode {
  const { settings, state, cursor, size } = props;
  return (
    <Box flexDirection="column" width={size.width}>
      {aboutText(settings, state).map((line) => (
        <Say key={line}>{line}</Say>
      ))}
      <Box marginY={isRoomy(props) ? 1 : 0}>
        <Say bold>{say('ownWords.whichLength')}</Say>
      </Box>
      <ChipBet
        options={lengths.map((n) => say('ownWords.length', { n }))}
        chips={state.chips}
        cursor={cursor}
      />
    </Box>
  );
}

/** Ten chips on how many sentences of the longest context are copies. */
export function BetCopiesScreen({ state, cursor, size }: OwnWordsProps<'bet-copies'>): ReactNode {
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('ownWords.howManyCopies')}</Say>
      <Box marginTop={1}>
        <ChipBet
          options={copyRanges.map((range) => say('ownWords.range', { ...range }))}
          chips={state.chips}
          cursor={cursor}
        />
      </Box>
    </Box>
  );
}
