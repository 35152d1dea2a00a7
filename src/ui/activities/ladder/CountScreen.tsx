import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { countAsks, countSees } from '../../../engine/activities/ladder/counting.ts';
import { say } from '../../../texts/say.ts';
import { DraftBox } from '../../components/DraftBox.tsx';
import { Say } from '../../components/Prose.tsx';
import { ticked } from '../../said.ts';
import { Ladder } from './Ladder.tsx';
import { isRoomy, type LadderProps } from './props.ts';
import { smallLadder } from './rungs.ts';

/** Short contexts: how many bins, typed, and then a bar on the ladder. */
export function CountScreen(props: LadderProps<'count' | 'counted'>): ReactNode {
  const { settings, state, cursor, size, motion } = props;
  const length = settings.lengths[state.step] ?? 1;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={state.phase === 'count'}>{countAsks(length)}</Say>
      <Box marginY={1}>
        <Ladder
          {...smallLadder(settings, state)}
          width={size.width}
          spread={isRoomy(props) ? 1 : 0}
          grown={motion}
        />
      </Box>
      {state.phase === 'count' ? (
        <Text>
          {`${say('ladder.binsAre')} `}
          <DraftBox draft={cursor.draft} />
        </Text>
      ) : (
        <Say>{ticked(say('ladder.right', { sees: countSees(length) }))}</Say>
      )}
    </Box>
  );
}
