import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../../columns.ts';
import { examplesOf } from '../../../engine/activities/word2vec/by-hand.ts';
import {
  type Question,
  questionAt,
  ranking,
} from '../../../engine/activities/word2vec/questions.ts';
import { corpusOf, trainedOf } from '../../../engine/activities/word2vec/trained.ts';
import { decimal, say } from '../../../texts/say.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { isTall, type Word2vecProps } from './props.ts';
import { asks, keyFound, optionsOf, verdict } from './sentences.ts';

/** Before the training: sentences to think about, and four words. */
export function NearestScreen({ settings, state, cursor, size }: Word2vecProps<'ask'>): ReactNode {
  const look = useLook();
  const question = questionAt(settings, state.question);
  const { sentences } = corpusOf(settings, state);
  const gap = isTall(size) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asks(question)}</Say>
      <Box marginTop={gap} flexDirection="column">
        <Say>{say('word2vec.someSentences', { n: sentences.length })}</Say>
        {examplesOf(settings, state).map((sentence, at) => (
          <Text key={at}>{`  ${spell(sentence.join(' '), look)}`}</Text>
        ))}
      </Box>
      <Box marginTop={1}>
        <Choice options={optionsOf(settings, question)} chosen={cursor.option} width={size.width} />
      </Box>
    </Box>
  );
}

type Key = Extract<Question, { type: 'key' }>;

/** A word that a dictionary lacks, and the dictionary. */
export function KeyScreen({ settings, state, cursor, size }: Word2vecProps<'ask'>): ReactNode {
  const question = questionAt(settings, state.question);
  return (
    <Box flexDirection="column" width={size.width} gap={1}>
      <Say bold>{asks(question)}</Say>
      <Choice options={optionsOf(settings, question)} chosen={cursor.option} width={size.width} />
    </Box>
  );
}

/** How like each key is: a bar for those above zero, and the value that is found. */
export function KeyFoundScreen({
  settings,
  state,
  size,
  question,
}: Word2vecProps<'seen'> & { question: Key }): ReactNode {
  const look = useLook();
  const m = marks(look);
  const ranked = ranking(trainedOf(settings, state), question);
  const wide = Math.max(...ranked.map(({ word }) => columnsOf(spell(word, look))));
  const room = Math.min(40, size.width - wide - 14);
  return (
    <Box flexDirection="column" width={size.width} gap={1}>
      <Say bold>{verdict(settings, state)}</Say>
      <Box flexDirection="column">
        {ranked.map(({ word, likeness }, at) => (
          <Box key={word}>
            <Text bold={at === 0}>
              {`${at === 0 ? m.pointer : ' '} ${padded(spell(word, look), wide)}  `}
            </Text>
            <BarLine bar={{ value: likeness, text: decimal(likeness, 2) }} most={1} width={room} />
          </Box>
        ))}
      </Box>
      <Say>{keyFound(settings, state, question)}</Say>
    </Box>
  );
}
