import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { type Chips, chipsLeft } from '../../engine/scoring.ts';
import { say } from '../../texts/say.ts';
import { marks, spell, useLook } from '../theme.ts';

export interface ChipBetProps {
  readonly options: readonly ReactNode[] | readonly string[];
  readonly chips: Chips;
  /** The option the cursor is on; undefined when the bet is closed. */
  readonly cursor?: number;
  /** The right option, once it is known. */
  readonly right?: number;
}

/** Columns before an option's text: its pointer and key, its chips and how many they are. */
const [keyWidth, chipsWidth, countWidth, countGap] = [4, 13, 3, 2];
export const chipBetIndent = keyWidth + chipsWidth + countWidth + countGap;

/** Ten chips spread over the options of a bet. */
export function ChipBet({ options, chips, cursor, right }: ChipBetProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  const left = chipsLeft(chips);
  const labels = options.map((option) =>
    typeof option === 'string' ? spell(option, look) : option,
  );
  return (
    <Box flexDirection="column">
      {labels.map((label, index) => {
        const count = chips[index] ?? 0;
        return (
          <Box key={index}>
            <Box width={keyWidth} flexShrink={0}>
              <Text
                bold={index === cursor}
              >{`${index === cursor ? m.pointer : ' '} ${index + 1} `}</Text>
            </Box>
            <Box width={chipsWidth} flexShrink={0}>
              <Text>
                {m.bar.repeat(count)}
                {m.slot.repeat(10 - count)}
              </Text>
            </Box>
            <Box width={countWidth} flexShrink={0} justifyContent="flex-end" marginRight={countGap}>
              <Text>{count}</Text>
            </Box>
            <Text inverse={index === cursor} bold={index === right}>
              {label}
              {index === right ? `  ${say('everywhere.right')}` : ''}
            </Text>
          </Box>
        );
      })}
      {right === undefined && (
        <Box marginTop={1}>
          <Text>
            {say(left === 0 ? 'everywhere.allChipsPlaced' : 'everywhere.chipsLeft', { left })}
          </Text>
        </Box>
      )}
    </Box>
  );
}
