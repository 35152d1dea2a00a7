import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { chipsInABet } from '../../../engine/scoring.ts';
import { marks, useLook } from '../../theme.ts';

/** Ten chips between two sides: full ones lie on left, the others on right. */
export function Balance({ left, width }: { left: number; width: number }): ReactNode {
  const m = marks(useLook());
  const chip = width >= 70 ? 3 : 2;
  const right = chipsInABet - left;
  return (
    <Box width={width}>
      <Text>{`${sideName('left')} ${String(left).padStart(2)} `}</Text>
      <Text>{m.bar.repeat(left * chip)}</Text>
      <Text>{m.emptyBar.repeat(right * chip)}</Text>
      <Text>{` ${String(right).padEnd(2)} ${sideName('right')}`}</Text>
    </Box>
  );
}
