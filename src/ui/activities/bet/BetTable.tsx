import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { bitsIfItComes, percentages } from '../../../engine/activities/bet/costs.ts';
import { nameOf, type Round } from '../../../engine/activities/bet/model.ts';
import { bits } from '../../../engine/activities/bet/sentences.ts';
import { type Chips, chipsInABet } from '../../../engine/scoring.ts';
import { say } from '../../../texts/say.ts';
import { marks, useLook } from '../../theme.ts';

const columns = { digit: 4, word: 14, chips: chipsInABet + 1, count: 5 } as const;
/** Columns for the bars and their percentages from which on there is room for counts as well. */
const roomForCounts = 36;

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
  const names = round.options.map(nameOf);
  const wordWidth = Math.max(columns.word, ...names.map((name) => name.length + 1));
  const beside = columns.digit + wordWidth + columns.chips + columns.count;
  return (
    <Box flexDirection="column" width={width}>
      {names.map((name, index) => {
        const count = chips[index] ?? 0;
        const here = index === cursor;
        return (
          <Box key={index}>
            <Box width={columns.digit} flexShrink={0}>
              <Text bold={here}>{`${here ? m.pointer : ' '} ${index + 1}`}</Text>
            </Box>
            <Box width={wordWidth} flexShrink={0}>
              <Text inverse={here} bold>
                {name}
              </Text>
            </Box>
            <Text>
              {`${m.bar.repeat(count)}${m.slot.repeat(chipsInABet - count)} ${`${count}`.padStart(2)}   `}
              {cursor === undefined
                ? shareOf(round, index, width - beside, m.bar)
                : bitsOf(chips, index, width - beside)}
            </Text>
          </Box>
        );
      })}
    </Box>
  );
}

/** What an option would cost, as long as there is room for it. */
function bitsOf(chips: Chips, option: number, room: number): string {
  const cost = { bits: bits(bitsIfItComes(chips, option)).padStart(4) };
  const whole = say('bet.ifItComes', cost);
  return whole.length <= room ? whole : say('bet.bits', cost);
}

/** How often an option came: a bar, in percent, and counted where there is room. */
function shareOf(round: Round, index: number, room: number, bar: string): string {
  const { options } = round;
  const percents = percentages(round);
  const texts = options.map(({ count }, at) => {
    const percent = percents[at] ?? 0;
    return room >= roomForCounts
      ? say('bet.shareAndCount', { percent, n: count })
      : say('bet.share', { percent });
  });
  const most = Math.max(...options.map(({ count }) => count));
  const longest = room - Math.max(...texts.map((text) => text.length)) - 1;
  const length = Math.round(((options[index]?.count ?? 0) / most) * longest);
  return `${bar.repeat(Math.max(1, length))} ${texts[index]}`;
}
