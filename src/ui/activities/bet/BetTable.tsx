import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { bitsIfItComes, percentages } from '../../../engine/activities/bet/costs.ts';
import { nameOf, type Round } from '../../../engine/activities/bet/model.ts';
import { bits, times } from '../../../engine/activities/bet/say.ts';
import { type Chips, chipsInABet } from '../../../engine/scoring.ts';
import { marks, useLook } from '../../theme.ts';

const columns = { digit: 4, word: 14, chips: chipsInABet + 1, count: 5 } as const;
const beside = Object.values(columns).reduce((sum, width) => sum + width, 0);

export interface BetTableProps {
  readonly round: Round;
  readonly chips: Chips;
  readonly width: number;
  /** The option that chips go to; undefined once the bet is closed. */
  readonly cursor?: number;
}

/** The options with their chips; behind them what each would cost, and at last how often it came. */
export function BetTable({ round, chips, width, cursor }: BetTableProps): ReactNode {
  const m = marks(useLook());
  return (
    <Box flexDirection="column" width={width}>
      {round.options.map((option, index) => {
        const count = chips[index] ?? 0;
        const here = index === cursor;
        return (
          <Box key={index}>
            <Box width={columns.digit} flexShrink={0}>
              <Text bold={here}>{`${here ? m.pointer : ' '} ${index + 1}`}</Text>
            </Box>
            <Box width={columns.word} flexShrink={0}>
              <Text inverse={here} bold>
                {nameOf(option)}
              </Text>
            </Box>
            <Text>
              {`${m.bar.repeat(count)}${m.slot.repeat(chipsInABet - count)} ${`${count}`.padStart(2)}   `}
              {cursor === undefined
                ? shareOf(round, index, width - beside, m.bar)
                : `if it comes: ${bits(bitsIfItComes(chips, index)).padStart(4)} bits`}
            </Text>
          </Box>
        );
      })}
    </Box>
  );
}

/** How often an option came: a bar, in percent, and counted where there is room. */
function shareOf(round: Round, index: number, room: number, bar: string): string {
  const { options } = round;
  const { count } = options[index] ?? { count: 0 };
  const most = Math.max(...options.map((option) => option.count));
  const percent = `${percentages(round)[index]} %`;
  const counted = room >= 36 ? `, ${times(count)}` : '';
  const longest = room - (counted === '' ? 7 : 18);
  return `${bar.repeat(Math.max(1, Math.round((count / most) * longest)))} ${percent}${counted}`;
}
