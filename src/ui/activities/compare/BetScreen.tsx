import { Box } from 'ink';
import type { ReactNode } from 'react';
import { bitsFor } from '../../../engine/activities/compare/judge.ts';
import { bits } from '../../../engine/activities/compare/say.ts';
import { Say } from '../../components/Prose.tsx';
import { Balance } from './Balance.tsx';
import { Pairs } from './Pairs.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { Words } from './Words.tsx';

/** One mystery, ten chips between the sides, and what each side has shown of itself. */
export function BetScreen(props: CompareProps<'bet'>): ReactNode {
  const { state, size } = props;
  const { document = [] } = state.mysteries[state.bets.length] ?? {};
  const [ifLeft, ifRight] = [bitsFor(state.left, 'left'), bitsFor(state.left, 'right')];
  const below = isRoomy(props) ? 2 : size.height - state.shown.length - 7;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>Both sides were given the first word. Which side went on?</Say>
      <Box marginTop={1}>
        <Words words={document} width={size.width} />
      </Box>
      <Box marginTop={1}>
        <Balance left={state.left} width={size.width} />
      </Box>
      <Say>{`If it was Left, this costs ${bits(ifLeft)}. If Right, ${bits(ifRight)}.`}</Say>
      <Box marginTop={Math.max(0, Math.min(2, below))}>
        <Pairs pairs={state.shown} width={size.width} room={state.shown.length} />
      </Box>
    </Box>
  );
}
