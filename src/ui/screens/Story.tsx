import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Card, Picture } from '../../engine/level.ts';
import type { Size } from '../activity-view.ts';
import { CardPicture } from '../components/CardPicture.tsx';
import { Prose } from '../components/Prose.tsx';
import { spell, useLook } from '../theme.ts';

/** One card of a story or debrief: a heading, a few sentences, a picture. */
export function StoryScreen({ card, size }: { card: Card; size: Size }): ReactNode {
  const look = useLook();
  const width = Math.min(66, size.width);
  const tall = size.height >= 16;
  return (
    <Box flexDirection="column" width={size.width} height={size.height} alignItems="center">
      <Box flexDirection="column" width={width} height={size.height}>
        <Box height={tall ? 2 : 0} flexShrink={0} />
        <Box flexShrink={0}>
          <Text bold>{spell(card.title, look)}</Text>
        </Box>
        {/* The first line that is given up where a card needs all the room there is. */}
        <Box height={1} flexShrink={1} />
        <Box flexDirection="column" gap={1} flexShrink={0}>
          {card.blocks.map((block, index) =>
            block.type === 'prose' ? (
              <Prose key={index} spans={block.spans} />
            ) : (
              <Indented key={index} picture={block.picture} width={width} />
            ),
          )}
        </Box>
      </Box>
    </Box>
  );
}

function Indented({ picture, width }: { picture: Picture; width: number }): ReactNode {
  return (
    <Box marginLeft={2} flexShrink={0}>
      <CardPicture picture={picture} width={width - 2} />
    </Box>
  );
}
