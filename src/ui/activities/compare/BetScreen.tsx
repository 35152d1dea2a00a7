import { Box } from 'ink';
import type { ReactNode } from 'react';
import { chipsInABet } from '../../../engine/scoring.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { Balance } from './Balance.tsx';
import { Pairs } from './Pairs.tsx';
import { type CompareProps, isRoomy, isUntouched } from './props.ts';
import { priceLine } from './sentences.ts';
import { Words } from './Words.tsx';

/** Mystery, chips, and the headings of the pairs: what always stands here, and takes one row. */
const fixedRows = 3;

/** One mystery, ten chips between the sides, and what each side has shown of itself. */
export function BetScreen(props: CompareProps<'bet'>): ReactNode {
  const { state, size, cursor } = props;
  const { document = [] } = state.mysteries[state.bets.length] ?? {};
  const pairs = state.shown.length;
  // An empty row above the chips and one above the pairs; the third, if there is room, above the mystery.
  const question = say('compare.whoWentOn');
  const all = Array.from({ length: chipsInABet + 1 }, (_, left) => priceLine(left));
  const moveOrStay = say('compare.moveOrStay');
  const prices = [...all, moveOrStay].map((text) => rowsOf(text, size.width));
  const asked = isUntouched(state) && cursor.option >= 0;
  const texts = rowsOf(question, size.width) + Math.max(...prices);
  const spare = size.height - fixedRows - texts - pairs;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{question}</Say>
      <Box marginTop={spare >= 3 ? 1 : 0}>
        <Words words={document} width={size.width} />
      </Box>
      <Box marginTop={spare >= 1 ? 1 : 0}>
        <Balance left={state.left} width={size.width} />
      </Box>
      <Say>{asked ? moveOrStay : priceLine(state.left)}</Say>
      <Box marginTop={isRoomy(props) && spare >= 4 ? 2 : spare >= 2 ? 1 : 0}>
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
