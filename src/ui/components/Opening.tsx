import { Box } from 'ink';
import type { ReactNode } from 'react';

/** What stands above a picture that keeps its place: so many rows at least, even if it is shorter. */
export function Opening({ rows, children }: { rows: number; children: ReactNode }): ReactNode {
  return (
    <Box minHeight={rows} flexDirection="column" flexShrink={0}>
      {children}
    </Box>
  );
}
