import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { whyAnswers, whyScene, whyText } from '../../engine/activities/why.ts';
import { say } from '../../texts/say.ts';
import { spell, useLook } from '../theme.ts';
import { Choice } from './Choice.tsx';
import { Say } from './Prose.tsx';

/** The open question of the course: two lines of a chat, and four answers. */
export function WhyQuestion({
  chosen,
  width,
  tall,
  children,
}: {
  /** The option that is chosen; -1 for none. */
  chosen: number;
  width: number;
  tall: boolean;
  /** What stands below the answers. */
  children: ReactNode;
}): ReactNode {
  const gap = tall ? 2 : 1;
  return (
    <Box flexDirection="column" width={width}>
      <WhyScene />
      <Box marginTop={gap}>
        <Say bold>{whyScene.asks}</Say>
      </Box>
      <Box marginTop={1}>
        <Choice
          options={whyAnswers.map((answer) => whyText[answer])}
          chosen={chosen}
          width={width}
        />
      </Box>
      <Box marginTop={gap}>{children}</Box>
    </Box>
  );
}

/** The two lines of the chat. */
export function WhyScene(): ReactNode {
  return (
    <Box flexDirection="column">
      <Line who={say('why.who')} says={whyScene.you} />
      <Line who={say('why.whoAnswers')} says={whyScene.chatbot} />
    </Box>
  );
}

function Line({ who, says }: { who: string; says: string }): ReactNode {
  const look = useLook();
  return (
    <Box>
      <Box width={10} flexShrink={0}>
        <Text bold>{spell(who, look)}</Text>
      </Box>
      <Text>{spell(say('why.said', { text: says }), look)}</Text>
    </Box>
  );
}
