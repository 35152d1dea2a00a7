import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Size, Working } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { WorkBar } from '../components/WorkBar.tsx';

/** What is worked out before the level can go on, with a bar that fills. */
export function WorkScreen({ work, size }: { work: Working; size: Size }): ReactNode {
  return (
    <Box flexDirection="column" width={size.width} paddingTop={Math.floor(size.height / 4)}>
      <Say>{work.says}</Say>
      <Text> </Text>
      <WorkBar percent={work.percent} width={size.width} />
    </Box>
  );
}
