import { Box, Text } from 'ink';
import type { ReactNode } from 'react';

/** A line that is never two: what does not fit is not there. Ink's own cut has a mark that is not ASCII. */
export function OneLine({
  children,
  bold = false,
}: {
  children: ReactNode;
  bold?: boolean;
}): ReactNode {
  return (
    <Box height={1} overflow="hidden">
      <Text bold={bold}>{children}</Text>
    </Box>
  );
}
