import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { rowsOf } from '../fitting.ts';
import { marks, useLook } from '../theme.ts';

/**
 * What is worked out before the level can go on, with a bar that fills. Above it stands the picture
 * of what there is so far, where that is watched and pictures may move.
 */
export function WorkScreen({
  says,
  percent,
  size,
  picture,
}: {
  says: string;
  percent: number;
  size: Size;
  picture?: (room: Size) => ReactNode;
}): ReactNode {
  const { motion } = useLook();
  const { width, height } = size;
  if (picture === undefined || !motion) {
    return (
      <Box flexDirection="column" width={width} paddingTop={Math.floor(height / 4)}>
        <Say>{says}</Say>
        <Text> </Text>
        <Bar percent={percent} width={width} />
      </Box>
    );
  }
  // Below the picture: an empty row, what is being done, and the bar.
  const room = { width, height: height - rowsOf(says, width) - 2 };
  return (
    <Box flexDirection="column" width={width} height={height}>
      <Box {...room} flexShrink={0} overflow="hidden">
        {picture(room)}
      </Box>
      <Text> </Text>
      <Say>{says}</Say>
      <Bar percent={percent} width={width} />
    </Box>
  );
}

function Bar({ percent, width }: { percent: number; width: number }): ReactNode {
  const m = marks(useLook());
  const text = say('everywhere.percent', { n: percent });
  const room = width - text.length - 1;
  const full = Math.floor((percent * room) / 100);
  return <Text>{`${m.bar.repeat(full)}${m.emptyBar.repeat(room - full)} ${text}`}</Text>;
}
