import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  afterUnseen,
  rightAfterUnseen,
  unseen,
} from '../../../engine/activities/compare/answers.ts';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { BinsOfAWord } from './BinsOfAWord.tsx';
import type { CompareProps } from './props.ts';
import { nothingLine, unseenPrompt } from './sentences.ts';

/** A prompt that one side has never seen: said first, then its bin is opened. */
export function PromptScreen(props: CompareProps<'prompt' | 'empty'>): ReactNode {
  const { state, cursor, size } = props;
  const { side, word } = unseen(state);
  const asked = state.phase === 'prompt';
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{state.phase === 'prompt' ? unseenPrompt(state) : nothingLine(state)}</Say>
      <Box marginY={1}>
        <Choice
          options={afterUnseen.map((option) => say(option))}
          chosen={asked ? cursor.option : state.said}
          width={size.width}
          notes={
            asked
              ? undefined
              : afterUnseen.map((_, n) => (n === rightAfterUnseen ? say('compare.soItIs') : ''))
          }
        />
      </Box>
      {asked ? (
        <Box gap={2}>
          <Text bold>{sideName(side)}</Text>
          <Stickies words={[word]} width={size.width - sideName(side).length - 3} slot />
        </Box>
      ) : (
        <>
          <BinsOfAWord {...props} word={word} />
          <Box marginTop={1}>
            <Say>{say('compare.noEmptyBin')}</Say>
          </Box>
        </>
      )}
    </Box>
  );
}
