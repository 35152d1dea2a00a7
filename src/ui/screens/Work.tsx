import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { marks, useLook } from '../theme.ts';

/** What is worked out before the level can go on, with a bar that fills. */
export function WorkScreen({
  says,
  percent,
  size,
}: {
  says: string;
  percent: number;
  size: Size;
}): ReactNode {
  const m = marks(useLook());
  const text = say('everywhere.percent', { n: percent });
  const room = size.width - text.length - 1;
  const full = Math.floor((percent * room) / 100);
  return (
    <Box flexDirection="column" width={size.width} paddingTop={Math.floor(size.height / 4)}>
      <Say>{says}</Say>
      <Text> </Text>
      <Text>{`${m.bar.repeat(full)}${m.emptyBar.repeat(room - full)} ${text}`}</Text>
    </Box>
  );
}
