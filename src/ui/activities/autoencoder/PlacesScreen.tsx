import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { placesSay } from '../../../engine/activities/autoencoder/reading.ts';
import { widthAt } from '../../../engine/activities/autoencoder/state.ts';
import { trainedAt } from '../../../engine/activities/autoencoder/training.ts';
import type { Word } from '../../../engine/language.ts';
import type { Matrix } from '../../../engine/matrix.ts';
import { say } from '../../../texts/say.ts';
import { axisWidth } from '../../components/Braille.tsx';
import { LinePlot } from '../../components/LinePlot.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { inForm } from '../../matrix-numbers.ts';
import { marks, useLook } from '../../theme.ts';
import { type AutoencoderProps, isRoomy } from './props.ts';

/** Where the codes lie: two numbers are a place in a square, one is a place on a line. */
export function PlacesScreen(props: AutoencoderProps<'places'>): ReactNode {
  const { settings, state, size } = props;
  const { codes } = trainedAt(settings, state, state.at);
  const sentences = placesSay(settings, state);
  const rows = sentences.reduce((sum, text) => sum + rowsOf(text, size.width), 0);
  const gap = isRoomy(props) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      {sentences.map((sentence) => (
        <Say key={sentence}>{sentence}</Say>
      ))}
      <Box marginTop={gap}>
        {widthAt(state.at) === 1 ? (
          <OnTheLine words={settings.words} codes={codes} width={size.width} />
        ) : (
          <InTheSquare
            words={settings.words}
            codes={codes}
            width={size.width}
            height={size.height - rows - gap}
          />
        )}
      </Box>
    </Box>
  );
}

interface Places {
  readonly words: readonly Word[];
  readonly codes: Matrix;
  readonly width: number;
}

/** A square with a digit for each word, and the words with their digits beside it. */
function InTheSquare({ words, codes, width, height }: Places & { height: number }): ReactNode {
  const list = words.map((word, at) => {
    const numbers = (codes[at] ?? []).map((value) => inForm(value, 'two').padStart(6));
    return `${at + 1} ${word.padEnd(5)}${numbers.join('')}`;
  });
  const listWidth = Math.max(...list.map((line) => line.length));
  const room = width - listWidth - axisWidth - 4;
  return (
    <Box gap={3}>
      <LinePlot
        canvas={{
          width: Math.min(room, 4 * (height - 1)),
          height: height - 1,
          x: [0, 1],
          y: [0, 1],
        }}
        lines={codes.map(([across = 0, up = 0], at) => ({
          mark: `${at + 1}`,
          points: [],
          marked: [[across, up]],
        }))}
        axes={{ across: say('autoencoder.firstNumber'), up: say('autoencoder.secondNumber') }}
      />
      <Text>{list.join('\n')}</Text>
    </Box>
  );
}

/** A line for each word, from the smallest number to the largest, with a mark at its place. */
function OnTheLine({ words, codes, width }: Places): ReactNode {
  const m = marks(useLook());
  const room = Math.min(60, width - 16);
  const inOrder = words
    .map((word, at) => ({ word, value: codes[at]?.[0] ?? 0 }))
    .toSorted((a, b) => a.value - b.value);
  return (
    <Box flexDirection="column">
      {inOrder.map(({ word, value }) => {
        const at = Math.round(value * (room - 1));
        return (
          <Text key={word}>
            {`${word.padEnd(6)}${inForm(value, 'two').padStart(5)}  ${m.vertical}`}
            {`${m.rule.repeat(at)}+${' '.repeat(room - 1 - at)}${m.vertical}`}
          </Text>
        );
      })}
      <Text>{`${' '.repeat(14)}0${'1'.padStart(room - 1)}`}</Text>
    </Box>
  );
}
