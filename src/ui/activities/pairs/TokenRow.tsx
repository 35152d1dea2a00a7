import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { Token } from '../../components/Tokens.tsx';
import { marks, spell, useLook } from '../../theme.ts';

export interface TokenRowProps {
  readonly tokens: readonly string[];
  /** What a look-up gives for each token; undefined for a gap. */
  readonly given: readonly (string | undefined)[];
  /** Whether that is shown yet. Its room is kept, so that nothing moves when it comes. */
  readonly isKnown: (at: number) => boolean;
  /** The token that is looked up or chosen; -1 for none. */
  readonly at: number;
  /** Where tokens are chosen, each has its digit. */
  readonly numbered?: boolean;
}

/** A text as tokens in brackets, and below each of them what the dictionary gives for it. */
export function TokenRow({
  tokens,
  given,
  isKnown,
  at,
  numbered = false,
}: TokenRowProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  return (
    <Box flexShrink={0}>
      {tokens.map((token, index) => {
        const found = given[index];
        const width = Math.max(columnsOf(token), columnsOf(found ?? '')) + 2;
        const known = isKnown(index);
        return (
          <Box key={index} flexDirection="column" width={width + 1} flexShrink={0}>
            {numbered && (
              <Text bold={index === at}>{`${index === at ? m.pointer : ' '}${index + 1}`}</Text>
            )}
            <Box>
              <Token word={token} marked={index === at} />
            </Box>
            <Text>{known ? ` ${m.down}` : ' '}</Text>
            <Text bold>{known ? ` ${spell(found ?? '?', look)}` : ' '}</Text>
          </Box>
        );
      })}
    </Box>
  );
}
