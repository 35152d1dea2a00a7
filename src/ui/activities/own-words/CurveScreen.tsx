import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { type Scores, scores } from '../../../engine/activities/own-words/models.ts';
import { textOf } from '../../../engine/activities/own-words/settings.ts';
import { longestContext } from '../../../engine/activities/own-words/state.ts';
import { decimal, say } from '../../../texts/say.ts';
import { axisWidth } from '../../components/Braille.tsx';
import { LinePlot } from '../../components/LinePlot.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { isRoomy, type OwnWordsProps } from './props.ts';
import { curveVerdict } from './verdict.ts';

const trainingMark = '+';
const keptMark = 'x';

/** Bits a word over context lengths, for the text that was trained on and the text that was not. */
export function CurveScreen(props: OwnWordsProps<'curve'>): ReactNode {
  const { settings, state, size } = props;
  const found = scores.result(textOf(settings, state));
  const table = tableOf(found, state.shown);
  const tableWidth = Math.max(...table.map((row) => row.length));
  const gap = isRoomy(props) ? 1 : 0;
  // As high as the longest verdict lets it be, so that it stays where it is.
  const verdictHeight = Math.max(
    ...found.heldOut.map((_, n) => heightOf(curveVerdict(settings, state, n), size.width)),
  );
  const heading = say('ownWords.howSurprised');
  const height = size.height - heightOf([heading], size.width) - verdictHeight - 2 * gap - 1;
  const most = Math.max(...found.heldOut.map(({ bitsPerWord }) => bitsPerWord));
  const points = (line: Scores['training']) =>
    line.slice(0, state.shown + 1).map((each) => [each.contextLength, each.bitsPerWord] as const);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{heading}</Say>
      <Box marginY={gap} gap={3}>
        <LinePlot
          canvas={{
            width: size.width - tableWidth - axisWidth - 4,
            height,
            x: [0, longestContext],
            y: [0, Math.ceil(most)],
          }}
          lines={[
            { mark: trainingMark, points: points(found.training) },
            { mark: keptMark, points: points(found.heldOut) },
          ]}
          axes={{ across: say('ownWords.words'), up: say('ownWords.bits') }}
        />
        <Text>{table.join('\n')}</Text>
      </Box>
      {curveVerdict(settings, state, state.shown).map((sentence) => (
        <Say key={sentence}>{sentence}</Say>
      ))}
    </Box>
  );
}

function heightOf(sentences: readonly string[], width: number): number {
  return sentences.reduce((sum, sentence) => sum + rowsOf(sentence, width), 0);
}

/** A row for each length that is shown, under the names of the two lines and their marks. */
function tableOf({ training, heldOut }: Scores, shown: number): readonly string[] {
  const heads = [
    `${trainingMark} ${say('ownWords.headTraining')}`,
    `${keptMark} ${say('ownWords.headKept')}`,
  ];
  const row = (first: string, cells: readonly string[]) =>
    [first, ...cells.map((cell, index) => cell.padStart(heads[index]?.length ?? 0))].join('  ');
  const numbers = (n: number) =>
    [training, heldOut].map((line) => decimal(line[n]?.bitsPerWord ?? 0, 2));
  return [row(' ', heads), ...Array.from({ length: shown + 1 }, (_, n) => row(`${n}`, numbers(n)))];
}
