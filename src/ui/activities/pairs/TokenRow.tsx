import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { Token } from '../../components/Tokens.tsx';
import { marks, spell, useLook } from '../../theme.ts';

export interface TokenRowProps {
  readonly tokens: readonly string[];
  /** What stands under each token: what a look-up gave, null for a gap, undefined where it is not known. */
  readonly below: readonly (string | null | undefined)[];
  /** The token that is looked up or chosen; -1 for none. */
  readonly at: number;
  /** Where tokens are chosen, each has its digit. */
  readonly numbered?: boolean;
}

/** A text as tokens in brackets, and below each of them what the dictionary gives for it. */
export function TokenRow({ tokens, below, at, numbered = false }: TokenRowProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  return (
    <Box flexShrink={0}>
      {tokens.map((token, index) => {
        const found = below[index];
        const width = Math.max(columnsOf(token), columnsOf(found ?? '')) + 2;
        const known = found !== undefined;
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
