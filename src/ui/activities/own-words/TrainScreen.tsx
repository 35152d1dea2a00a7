import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { sentenceOf, trainedOf } from '../../../engine/activities/own-words/drawn.ts';
import { lengths } from '../../../engine/activities/own-words/state.ts';
import { joinWords } from '../../../engine/text.ts';
import { decimal, say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { marks, spell, useLook } from '../../theme.ts';
import { asMuchAs } from './pieces.ts';
import { isRoomy, type OwnWordsProps } from './props.ts';

/** The newest sentence of the length that was trained last, and a line for every length so far. */
export function TrainScreen(props: OwnWordsProps<'train'>): ReactNode {
  const { settings, state, size } = props;
  const { words, whole } = sentenceOf(settings, state, state);
  const { ellipsis } = marks(useLook());
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('ownWords.trained', { n: state.length })}</Say>
      <Box marginTop={isRoomy(props) ? 1 : 0} height={isRoomy(props) ? 3 : 4} paddingLeft={4}>
        <Say>{`${joinWords(words)}${whole ? '' : ` ${ellipsis}`}`}</Say>
      </Box>
      <Lengths {...props} />
      <Box marginTop={1}>
        <Say>{say('ownWords.whatNoChoice')}</Say>
      </Box>
    </Box>
  );
}

/** Bins, draws without a choice, and the first sentence, for each length that was trained. */
function Lengths({ settings, state, size }: OwnWordsProps<'train'>): ReactNode {
  const look = useLook();
  const m = marks(look);
  const { fills } = trainedOf(settings, state);
  const heads = [
    say('ownWords.headLength'),
    say('ownWords.headBins'),
    say('ownWords.headNoChoice'),
  ] as const;
  const widths = [heads[0].length, Math.max(7, heads[1].length), heads[2].length] as const;
  const inColumns = (cells: readonly string[]) =>
    cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ');
  const room = size.width - 8 - widths[0] - widths[1] - widths[2];
  return (
    <Box flexDirection="column">
      <Text>{`  ${inColumns(heads)}  ${say('ownWords.headWrote')}`}</Text>
      {lengths.slice(0, state.length).map((length) => {
        const { bins = 0, noChoice = 0 } = fills[length] ?? {};
        const here = length === state.length;
        const { words } = sentenceOf(settings, state, { length, draw: 0 });
        const first = asMuchAs(words, room, m.ellipsis);
        const cells = [
          `${length}`,
          decimal(bins, 0),
          say('everywhere.percent', { n: Math.round(100 * noChoice) }),
        ];
        return (
          <Text key={length} bold={here} wrap="truncate">
            {`${here ? m.pointer : ' '} ${inColumns(cells)}  ${spell(first, look)}`}
          </Text>
        );
      })}
    </Box>
  );
}
