import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { rightAfterUnseen, unseen } from '../../../engine/activities/compare/answers.ts';
import { models } from '../../../engine/activities/compare/deal.ts';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { sides } from '../../../engine/activities/compare/state.ts';
import { bin } from '../../../engine/ngram.ts';
import { Bin } from '../../components/Bin.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { Choice } from './Choice.tsx';
import { type CompareProps, isRoomy } from './props.ts';

const outcomes = [
  'White: it stops at once.',
  'Any colour that it knows, each with the same chance.',
  'Nothing: there is no ball to draw.',
] as const;

/** A prompt that one side has never seen: said first, then its bin is opened. */
export function PromptScreen(props: CompareProps<'prompt' | 'empty' | 'done'>): ReactNode {
  const { state, cursor, size } = props;
  const { side, word } = unseen(state);
  const space = isRoomy(props) ? 1 : 0;
  const name = sideName[side];
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>
        {state.phase === 'prompt'
          ? `You prompt ${name} with ${word}. What comes next?`
          : `${state.said === rightAfterUnseen ? 'So it is' : 'Not so'}: nothing comes. The bin is empty.`}
      </Say>
      <Box marginTop={1} gap={2}>
        <Text>{name}</Text>
        <Stickies words={[word]} width={size.width - 7} slot={state.phase === 'prompt'} />
      </Box>
      <Box marginTop={1} flexDirection="column">
        {state.phase === 'prompt' ? (
          <Choice options={outcomes} chosen={cursor.option} width={size.width} />
        ) : (
          <Bins {...props} word={word} />
        )}
      </Box>
      {state.phase !== 'prompt' && (
        <Box marginTop={space}>
          <Say>
            A real model has no empty bin: every share is learned, and none is ever exactly zero. It
            would write on, and sound just as sure.
          </Say>
        </Box>
      )}
    </Box>
  );
}

function Bins({
  state,
  size,
  word,
}: CompareProps<'prompt' | 'empty' | 'done'> & { word: string }): ReactNode {
  const tables = models(state.wall);
  const width = Math.floor((size.width - 3) / 2);
  return (
    <Box gap={3}>
      {sides.map((side) => (
        <Box key={side} flexDirection="column">
          <Text bold>{sideName[side]}</Text>
          <Bin
            context={[word]}
            balls={[...bin(tables[side], [word])].flatMap(([ball, n]) =>
              Array.from({ length: n }, () => ball),
            )}
            width={width}
            height={4}
          />
        </Box>
      ))}
    </Box>
  );
}
