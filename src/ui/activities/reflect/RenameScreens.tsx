import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { modelOf, nameOf } from '../../../engine/activities/reflect/renamed.ts';
import { renameText, renameVerdict } from '../../../engine/activities/reflect/sentences.ts';
import {
  type Common,
  type Names,
  renameAnswers,
} from '../../../engine/activities/reflect/state.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { row } from '../../../engine/ngram.ts';
import { say } from '../../../texts/say.ts';
import { Chip } from '../../components/Chip.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { isTall, type ReflectProps } from './props.ts';

/** Every sticky gets an English name. What does the model make of it? */
export function BetScreen({ settings, state, cursor, size }: ReflectProps<'bet'>): ReactNode {
  const gap = isTall(size) ? 1 : 0;
  const lead = say(state.own ? 'reflect.yourModel' : 'reflect.smallModel');
  const asks = say('reflect.whatIsDifferent');
  // Six rows of the table and three answers: what is left over goes between them.
  const spare = size.height - 9 - rowsOf(lead, size.width) - rowsOf(asks, size.width);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{lead}</Say>
      <Box marginTop={spare > 1 ? 1 : 0} marginBottom={spare > 0 ? 1 + gap : 0}>
        <TwoNames names={settings.names} state={state} />
      </Box>
      <Say bold>{asks}</Say>
      <Box marginTop={gap}>
        <Choice
          options={renameAnswers.map((answer) => say(renameText[answer]))}
          chosen={cursor.option}
          width={size.width}
        />
      </Box>
    </Box>
  );
}

/** One table under both names: not a number has moved. */
export function RenamedScreen({ settings, state, size }: ReflectProps<'renamed'>): ReactNode {
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{renameVerdict(settings, state)}</Say>
      <Box marginTop={1}>
        <TwoNames names={settings.names} state={state} />
      </Box>
      <Box marginTop={1}>
        <Say>{say('reflect.onlyWhatCameAfter')}</Say>
      </Box>
    </Box>
  );
}

const columnWidth = 8;
const headWidth = 17;

/** The counts, with every row and column named by its sticky and by its English word. */
function TwoNames({ names, state }: { names: Names; state: Common }): ReactNode {
  const table = modelOf(state);
  const words = vocabulary(tinyLanguage);
  const cell = (text: string) =>
    text.padStart(Math.floor((columnWidth + text.length) / 2)).padEnd(columnWidth);
  return (
    <Box flexDirection="column" paddingLeft={1}>
      <Box paddingLeft={headWidth}>
        {words.map((word) => (
          <Box key={word} width={columnWidth} flexShrink={0}>
            <Chip word={word} />
          </Box>
        ))}
      </Box>
      <Text bold>
        {`${' '.repeat(headWidth)}${words.map((word) => cell(nameOf(names, word))).join('')}`.trimEnd()}
      </Text>
      {tinyLanguage.words.map((word: Word) => (
        <Box key={word}>
          <Chip word={word} />
          <Box width={headWidth - 7} flexShrink={0} paddingLeft={2}>
            <Text bold>{nameOf(names, word)}</Text>
          </Box>
          <Text>
            {row(table, [word])
              .map((n) => cell(`${n}`))
              .join('')
              .trimEnd()}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
