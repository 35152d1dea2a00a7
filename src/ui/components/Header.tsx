import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import { clipped } from '../fitting.ts';
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
  const [left, right] = [spell(title, look), spell(status, look)];
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Box justifyContent="space-between" paddingX={1}>
        <Text bold>{clipped(left, width - 2 - columnsOf(right) - 2, look)}</Text>
        <Text>{right}</Text>
      </Box>
      <Text>{marks(look).rule.repeat(width)}</Text>
    </Box>
  );
}
