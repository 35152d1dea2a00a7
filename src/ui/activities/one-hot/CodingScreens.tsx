import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { decodeOptions, placeOf, vectorOf } from '../../../engine/activities/one-hot/coding.ts';
import { guessOptions } from '../../../engine/activities/one-hot/measuring.ts';
import { asks, shows } from '../../../engine/activities/one-hot/sentences.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { keyMatrix } from '../../../engine/dictionary-matrices.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { isLit, MatrixGrid } from '../../components/MatrixGrid.tsx';
import { Opening } from '../../components/Opening.tsx';
import { Say } from '../../components/Prose.tsx';
import { Right } from '../../components/Right.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { CodedWord, Lamps } from './Lamps.tsx';
import { isRoomy, noPlace, type OneHotProps } from './props.ts';

/** Words into lights: the lights above, and the words that have theirs already below. */
export function EncodeScreen(props: OneHotProps<'encode'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const why = shows(settings, state);
  const coded = settings.encode
    .slice(0, state.at)
    .filter((word) => placeOf(settings, word) !== undefined);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asks(settings, state)}</Say>
      <Box marginTop={1}>
        <Lamps lights={cursor.lights} words={keysOf(settings.dictionary)} width={size.width} tall />
      </Box>
      <NoPlace chosen={cursor.option === noPlace} />
      <Box marginTop={1} flexDirection="column">
        {coded.map((word) => (
          <CodedWord key={word} word={word} vector={vectorOf(settings, word)} width={size.width} />
        ))}
      </Box>
      {why !== undefined && (
        <Box marginTop={coded.length > 0 ? 1 : 0}>
          <Right why={why} />
        </Box>
      )}
    </Box>
  );
}

/** What stands for no light at all, by its digit. */
function NoPlace({ chosen }: { chosen: boolean }): ReactNode {
  const look = useLook();
  return (
    <Text bold={chosen}>
      {`${chosen ? marks(look).pointer : ' '} ${noPlace} `}
      <Text inverse={chosen}>{spell(say('oneHot.noPlace'), look)}</Text>
    </Text>
  );
}

/** Lights back into words: the vector above, what it can say below. */
export function DecodeScreen(props: OneHotProps<'decode'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const why = shows(settings, state);
  const gap = isRoomy(props) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      {why !== undefined && (
        <Box marginBottom={gap}>
          <Opening rows={2}>
            <Right why={why} />
          </Opening>
        </Box>
      )}
      <Say bold>{asks(settings, state)}</Say>
      <Box marginY={gap}>
        <Lamps lights={settings.decode[state.at] ?? []} width={size.width} tall={gap > 0} />
      </Box>
      <Choice options={decodeOptions(settings)} chosen={cursor.option} width={size.width} />
    </Box>
  );
}

/** Which pair is nearest: all words in as rows, and the pairs to choose from. */
export function GuessScreen(props: OneHotProps<'guess'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const words = keysOf(settings.dictionary);
  const gap = isRoomy(props) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asks(settings, state)}</Say>
      <Box marginY={gap}>
        <MatrixGrid
          rows={words}
          columns={words}
          cells={keyMatrix(settings.dictionary)}
          strong={isLit}
          width={size.width}
        />
      </Box>
      <Choice options={guessOptions(settings)} chosen={cursor.option} width={size.width} />
    </Box>
  );
}
