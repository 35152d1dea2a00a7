import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { compared, whySaid } from '../../../engine/activities/reflect/say.ts';
import { whyAnswers, whyScene, whyText } from '../../../engine/activities/why.ts';
import { Say } from '../../components/Prose.tsx';
import { WhyScene } from '../../components/WhyQuestion.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { isTall, type ReflectProps } from './props.ts';

/** The answer of before level 1 beside the one of now, and what this game can say to each. */
export function BothScreen({ state, size }: ReflectProps<'both'>): ReactNode {
  const tall = isTall(size);
  const beside = size.width >= 70;
  const column = beside ? Math.floor(size.width / 2) : size.width;
  const before = state.earlier === null ? 'not asked' : whyText[state.earlier];
  return (
    <Box flexDirection="column" width={size.width}>
      {tall && (
        <Box marginBottom={1}>
          <WhyScene />
        </Box>
      )}
      <Say bold>{whyScene.asks}</Say>
      <Box flexDirection={beside ? 'row' : 'column'}>
        <Answer when="before level 1" answer={before} width={column} beside={beside} />
        <Answer when="now" answer={whyText[state.now]} width={column} beside={beside} />
      </Box>
      <Box marginTop={tall ? 1 : 0} flexDirection="column">
        <Box marginBottom={1}>
          <Say>{compared(state.earlier, state.now)}</Say>
        </Box>
        {whyAnswers.map((answer) => (
          <Remark key={answer} answer={answer} mine={answer === state.now} />
        ))}
      </Box>
    </Box>
  );
}

function Answer({
  when,
  answer,
  width,
  beside,
}: {
  when: string;
  answer: string;
  width: number;
  beside: boolean;
}): ReactNode {
  const look = useLook();
  return (
    <Box width={width} flexDirection={beside ? 'column' : 'row'}>
      <Box width={17} flexShrink={0}>
        <Text>{when}</Text>
      </Box>
      <Text bold>{spell(answer, look)}</Text>
    </Box>
  );
}

function Remark({ answer, mine }: { answer: keyof typeof whySaid; mine: boolean }): ReactNode {
  const look = useLook();
  const m = marks(look);
  return (
    <Box flexDirection="column">
      <Text bold>{spell(`${mine ? m.pointer : ' '} ${whyText[answer]}`, look)}</Text>
      <Text>{spell(`  ${whySaid[answer]}`, look)}</Text>
    </Box>
  );
}

/** Three questions to talk about. */
export function RoomScreen({ settings, size }: ReflectProps<'room' | 'done'>): ReactNode {
  const tall = isTall(size);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>Three questions for a room, or for the way home.</Say>
      <Box marginTop={1} flexDirection="column" gap={tall ? 1 : 0}>
        {settings.discuss.map((question, index) => (
          <Box key={index}>
            <Box width={3} flexShrink={0}>
              <Text bold>{index + 1}</Text>
            </Box>
            <Say>{question}</Say>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
