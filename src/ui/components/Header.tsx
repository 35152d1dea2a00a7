import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { marks, spell, useLook } from '../theme.ts';

/** The top two rows: where you are on the left, how far on the right, and a line below. */
export function Header({
  title,
  status,
  width,
}: {
  title: string;
  status: string;
  width: number;
}): ReactNode {
  const look = useLook();
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Box justifyContent="space-between" paddingX={1}>
        <Text bold wrap="truncate">
          {spell(title, look)}
        </Text>
        <Box flexShrink={0} marginLeft={2}>
          <Text>{spell(status, look)}</Text>
        </Box>
      </Box>
      <Text>{marks(look).rule.repeat(width)}</Text>
    </Box>
  );
}
