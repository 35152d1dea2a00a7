import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { rightAfterUnseen, unseen } from '../../../engine/activities/compare/answers.ts';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { BinsOfAWord } from './BinsOfAWord.tsx';
import type { CompareProps } from './props.ts';

const outcomes = [
  'White: it stops at once.',
  'A colour it knows, all equally likely.',
  'Nothing: there is no ball to draw.',
] as const;

/** A prompt that one side has never seen: said first, then its bin is opened. */
export function PromptScreen(props: CompareProps<'prompt' | 'empty'>): ReactNode {
  const { state, cursor, size } = props;
  const { side, word } = unseen(state);
  const asked = state.phase === 'prompt';
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>
        {asked
          ? `You prompt ${sideName[side]} with ${word}. What comes next?`
          : `${state.said === rightAfterUnseen ? 'Yes' : 'Not so'}: nothing comes. The bin is empty.`}
      </Say>
      <Box marginY={1}>
        <Choice
          options={outcomes}
          chosen={asked ? cursor.option : state.said}
          width={size.width}
          notes={
            asked ? undefined : outcomes.map((_, n) => (n === rightAfterUnseen ? 'so it is' : ''))
          }
        />
      </Box>
      {asked ? (
        <Box gap={2}>
          <Text bold>{sideName[side]}</Text>
          <Stickies words={[word]} width={size.width - 7} slot />
        </Box>
      ) : (
        <>
          <BinsOfAWord {...props} word={word} />
          <Box marginTop={1}>
            <Say>A real model has no empty bin. It would write on, and sound just as sure.</Say>
          </Box>
        </>
      )}
    </Box>
  );
}
