// What the learner expects of the rule, at one word of memory and at two.
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { handDocument } from '../../../engine/activities/context-two/by-hand.ts';
import { fates, memories } from '../../../engine/activities/context-two/survival.ts';
import type { Document } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { Chip, Slot } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { Answer } from './Answer.tsx';
import { memoryAt, type PhaseProps } from './cursor.ts';
import { RuleLine } from './rule.tsx';

export function PredictScreen({ settings, state, cursor, size }: PhaseProps): ReactNode {
  const { pointer } = marks(useLook());
  const column = Math.floor(size.width / 2);
  return (
    <Box flexDirection="column" width={size.width}>
      <RuleLine settings={settings} />
      <Box marginY={1}>
        <Say>{say('contextTwo.howManyKeep', { n: settings.fresh })}</Say>
      </Box>
      <Box>
        {memories.map((memory, index) => (
          <Box key={memory} width={column} flexDirection="column">
            <Text bold={index === memoryAt(cursor)}>
              {`${index === memoryAt(cursor) ? pointer : ' '} ${say(memory)}`}
            </Text>
            <Sight words={handDocument(state).slice(-3, -1)} memory={index + 1} />
            {fates.map((fate, option) => (
              <Answer
                key={fate}
                text={`${option + 1} ${say(fate)}`}
                here={cursor === index * fates.length + option}
                chosen={state.guesses[index] === option}
              />
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** What a model sees when it looks for its bin: a word that it does not remember is only a gap. */
function Sight({ words, memory }: { words: Document; memory: number }): ReactNode {
  return (
    <Box gap={1} marginY={1}>
      {words.map((word, index) =>
        index < words.length - memory ? (
          <Slot key={index} text="" />
        ) : (
          <Chip key={index} word={word} />
        ),
      )}
      <Slot />
    </Box>
  );
}
