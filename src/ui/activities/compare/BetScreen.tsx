import { Box } from 'ink';
import type { ReactNode } from 'react';
import { bitsFor } from '../../../engine/activities/compare/judge.ts';
import { bits } from '../../../engine/activities/compare/say.ts';
import { Say } from '../../components/Prose.tsx';
import { Balance } from './Balance.tsx';
import { Pairs } from './Pairs.tsx';
import { type CompareProps, isRoomy } from './props.ts';
import { Words } from './Words.tsx';

/** Question, mystery, chips and their price, and the headings of the pairs: what always stands here. */
const fixedRows = 5;

/** One mystery, ten chips between the sides, and what each side has shown of itself. */
export function BetScreen(props: CompareProps<'bet'>): ReactNode {
  const { state, size } = props;
  const { document = [] } = state.mysteries[state.bets.length] ?? {};
  const pairs = state.shown.length;
  // An empty row above the chips and one above the pairs; the third, if there is room, above the mystery.
  const spare = size.height - fixedRows - pairs;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>Both sides were given the first word. Which side went on?</Say>
      <Box marginTop={spare >= 3 ? 1 : 0}>
        <Words words={document} width={size.width} />
      </Box>
      <Box marginTop={1}>
        <Balance left={state.left} width={size.width} />
      </Box>
      <Say>{priceLine(state.left)}</Say>
      <Box marginTop={isRoomy(props) ? 2 : 1}>
        <Pairs
          pairs={state.shown}
          width={size.width}
          room={pairs}
          spread={spare - 4 >= pairs - 1 ? 1 : 0}
        />
      </Box>
    </Box>
  );
}

/** What either answer would cost with so many chips on left. */
function priceLine(left: number): string {
  const [ifLeft, ifRight] = [bits(bitsFor(left, 'left')), bits(bitsFor(left, 'right'))];
  return ifLeft === ifRight
    ? `Whoever it is, you pay ${ifLeft}.`
    : `If it is Left, you pay ${ifLeft}. If Right, ${ifRight}.`;
}
