import { Box } from 'ink';
import type { ReactNode } from 'react';
import { handMerges, wordAfter } from '../../../engine/activities/bpe/by-hand.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { useLook } from '../../theme.ts';
import { BoxedWord } from './Pieces.tsx';
import { type BpeProps, isRoomy } from './props.ts';
import { glued, mergeOptions, ownRule, splitAsks, wordSees } from './verdicts.ts';

/** A word that is not in the text, and the list of merges, in the order in which they were learnt. */
export function SplitScreen(props: BpeProps<'split' | 'cut'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const look = useLook();
  const merges = handMerges(settings);
  const done = state.phase === 'cut';
  const tokens = wordAfter(settings, done ? merges.length : state.steps);
  const gap = isRoomy(props) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      {done ? (
        <Say>{glued(wordSees(settings), look)}</Say>
      ) : (
        <Say bold>{splitAsks(state.steps)}</Say>
      )}
      <Box marginY={gap}>
        <BoxedWord tokens={tokens} merges={merges} pointed={done ? undefined : merges[cursor]} />
      </Box>
      {done ? (
        <>
          <Say>{say('bpe.neverUnknown')}</Say>
          <Box marginTop={1} flexDirection="column">
            <Say>{say('bpe.nextRival', { n: settings.own.merges })}</Say>
            <Say>{ownRule(settings)}</Say>
          </Box>
        </>
      ) : (
        <Choice options={mergeOptions(settings)} chosen={cursor} width={size.width} />
      )}
    </Box>
  );
}
