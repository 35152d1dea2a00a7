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
  const [you, chatbot] = [say('why.who'), say('why.whoAnswers')];
  const width = Math.max(you.length, chatbot.length) + 3;
  return (
    <Box flexDirection="column">
      <Line who={you} says={whyScene.you} width={width} />
      <Line who={chatbot} says={whyScene.chatbot} width={width} />
    </Box>
  );
}

function Line({ who, says, width }: { who: string; says: string; width: number }): ReactNode {
  const look = useLook();
  return (
    <Box>
      <Box width={width} flexShrink={0}>
        <Text bold>{spell(who, look)}</Text>
      </Box>
      <Say>{say('why.said', { text: says })}</Say>
    </Box>
  );
}
