import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { rightAfterUnseen, unseen } from '../../../engine/activities/compare/answers.ts';
import { models } from '../../../engine/activities/compare/deal.ts';
import { sideName } from '../../../engine/activities/compare/say.ts';
import { sides } from '../../../engine/activities/compare/state.ts';
import { bin } from '../../../engine/ngram.ts';
import { Bin } from '../../components/Bin.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
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
  const asked = state.phase === 'prompt';
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>
        {asked
          ? `You prompt ${sideName[side]} with ${word}. What comes next?`
          : `${state.said === rightAfterUnseen ? 'So it is' : 'Not so'}: nothing comes. The bin is empty.`}
      </Say>
      {(asked || isRoomy(props)) && (
        <>
          <Box marginY={1} gap={2}>
            <Text bold>{sideName[side]}</Text>
            <Stickies words={[word]} width={size.width - 7} slot />
          </Box>
          <Choice
            options={outcomes}
            chosen={asked ? cursor.option : state.said}
            width={size.width}
          />
        </>
      )}
      {!asked && (
        <>
          <Box marginY={1}>
            <Bins {...props} word={word} />
          </Box>
          <Say>
            A real model has no empty bin: every share is learned, and none is ever exactly zero. It
            would write on, and sound just as sure.
          </Say>
        </>
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
            height={isRoomy({ size }) ? 4 : 5}
          />
        </Box>
      ))}
    </Box>
  );
}
