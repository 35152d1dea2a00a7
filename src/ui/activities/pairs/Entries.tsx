import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../../texts/say.ts';
import { marks, spell, useLook } from '../../theme.ts';

/** The dictionary, an entry a line. Where entries are chosen, each has its number. */
export function Entries({
  keys,
  written,
  at,
  numbered = false,
  headed,
}: {
  keys: readonly string[];
  /** What stands on the right; null where nothing does yet. */
  written: readonly (string | null)[];
  /** The entry that is asked about or chosen; -1 for none. */
  at: number;
  numbered?: boolean;
  headed: boolean;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const width = Math.max(...keys.map((key) => key.length)) + 1;
  return (
    <Box flexDirection="column" flexShrink={0}>
      {headed && <Text bold>{spell(say('pairs.dictionary'), look)}</Text>}
      {keys.map((key, index) => (
        <Text key={key} bold={index === at}>
          {`${index === at ? m.pointer : ' '} ${numbered ? `${index + 1} ` : ''}${key.padEnd(width)}${m.arrow} `}
          <Text inverse={index === at && !numbered}>
            {written[index] ?? (index === at ? ' ? ' : '')}
          </Text>
        </Text>
      ))}
    </Box>
  );
}
