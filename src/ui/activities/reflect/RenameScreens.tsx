import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  modelOf,
  nameOf,
  rightRename,
  sameNumbers,
} from '../../../engine/activities/reflect/renamed.ts';
import { renameText } from '../../../engine/activities/reflect/say.ts';
import {
  type Common,
  type Names,
  renameAnswers,
} from '../../../engine/activities/reflect/state.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { row } from '../../../engine/ngram.ts';
import { Chip } from '../../components/Chip.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { isTall, type ReflectProps } from './props.ts';

/** Every sticky gets an English name. What does the model make of it? */
export function BetScreen({ settings, state, cursor, size }: ReflectProps<'bet'>): ReactNode {
  const gap = isTall(size) ? 1 : 0;
  const whose = state.own ? 'Your model' : 'A small model';
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{`${whose}, and a new name for every sticky:`}</Say>
      <Box marginTop={1} marginBottom={1 + gap}>
        <TwoNames names={settings.names} state={state} />
      </Box>
      <Say bold>It is trained afresh, on the new names. What is different?</Say>
      <Box marginTop={gap}>
        <Choice
          options={renameAnswers.map((answer) => renameText[answer])}
          chosen={cursor.option}
          width={size.width}
        />
      </Box>
    </Box>
  );
}

/** One table under both names: not a number has moved. */
export function RenamedScreen({ settings, state, size }: ReflectProps<'renamed'>): ReactNode {
  const { same, all } = sameNumbers(settings.names, state);
  const right = state.bet === rightRename(settings.names, state);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{`${right ? 'So it is' : 'Not so'}: ${same} of ${all} numbers are the same.`}</Say>
      <Box marginTop={1}>
        <TwoNames names={settings.names} state={state} />
      </Box>
      <Box marginTop={1}>
        <Say>A meaning would have to be in these numbers. They say only what came after what.</Say>
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
