import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { stickyCount } from '../../../engine/activities/notebook.ts';
import { ballsIn, betCounts, rightCount } from '../../../engine/activities/train/model.ts';
import type { TrainState } from '../../../engine/activities/train/state.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { betBits, evenBits } from '../../../engine/scoring.ts';
import type { Size } from '../../activity-view.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ChipBet } from '../../components/ChipBet.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { isTall } from './layout.ts';
import { counted } from './say.ts';

type Betting = Extract<TrainState, { phase: 'bet' | 'counted' }>;

/** The three answers, with the learner's own numbers. */
function options(state: Betting): readonly string[] {
  const [all, right, fewer] = betCounts(state);
  return [
    `${all}: every sticky puts one`,
    `${right}: all but each first one`,
    `${fewer}: all but first and white`,
  ];
}

/** Before anything is counted: how many balls are in the bins? */
export function BetScreen({
  state,
  size,
  cursor,
}: {
  state: Betting;
  size: Size;
  cursor: number;
}): ReactNode {
  const { documents } = state;
  const stickies = counted(stickyCount(documents), 'sticky', 'stickies');
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>{`${counted(documents.length, 'document', 'documents')}, ${stickies}, the white ones counted.`}</Say>
      <Say bold>How many balls are in all the bins now?</Say>
      <Say>Ten chips: the surer you are, the more on one answer.</Say>
      <Box marginTop={1} flexDirection="column">
        <Say>The first document, to think with:</Say>
        <Box marginTop={isTall(size) ? 1 : 0}>
          <Stickies words={documents[0] ?? []} width={size.width} />
        </Box>
      </Box>
      <Box marginTop={1} flexDirection="column">
        <ChipBet options={options(state)} chips={state.chips} cursor={cursor} />
      </Box>
    </Box>
  );
}

/** The balls counted, bin by bin, and what the bet was worth. */
export function CountedScreen({ state, size }: { state: Betting; size: Size }): ReactNode {
  const { documents } = state;
  const counts = tinyLanguage.words.map((word) => ballsIn(state, word));
  const [, right] = betCounts(state);
  const bits = betBits(state.chips, rightCount).toFixed(1);
  const even = evenBits(state.chips.length).toFixed(1);
  const space = isTall(size) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{`${counted(right, 'ball is', 'balls are')} in the bins.`}</Say>
      <Say>
        {`${stickyCount(documents)} stickies less ${documents.length} first ${documents.length === 1 ? 'one: it puts' : 'ones: those put'} no ball.`}
      </Say>
      <Box marginTop={space} flexDirection="column">
        {tinyLanguage.words.map((word, index) => (
          <Box key={word} gap={1}>
            <Text>in the</Text>
            <Chip word={word} />
            <Text>bin</Text>
            <BarLine
              bar={{
                value: counts[index] ?? 0,
                text: counted(counts[index] ?? 0, 'ball', 'balls'),
              }}
              most={Math.max(...counts)}
              width={size.width - 30}
            />
          </Box>
        ))}
      </Box>
      <Text> </Text>
      <ChipBet options={options(state)} chips={state.chips} right={rightCount} />
      <Text> </Text>
      <Say>
        {`Bits measure surprise: fewer is better. Your bet cost ${bits} bits; chips spread evenly cost ${even}.`}
      </Say>
    </Box>
  );
}
