import { Box } from 'ink';
import type { ReactNode } from 'react';
import { ballsIn, rightCount } from '../../../engine/activities/train/model.ts';
import { tinyLanguage, type Word } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { chipsIn, slot } from '../../chips-in.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { ChipBet } from '../../components/ChipBet.tsx';
import { Prose, Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { rowsOf } from '../../fitting.ts';
import { type Betting, betOptions, betPaid, countLines, whatWasTrained } from './bet-sentences.ts';
import { isTall } from './layout.ts';

/** The answers of the bet, each in a row; below an open one how many chips are left. */
const options = 3;
const betRows = options + 2;

function rowsOfAll(texts: readonly string[], width: number): number {
  return texts.reduce((sum, text) => sum + rowsOf(text, width), 0);
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
  const { width, height } = size;
  const trained = whatWasTrained(state);
  const [question, chips, example] = [
    say('train.howManyBalls'),
    say('train.tenChips'),
    say('train.firstToThinkWith'),
  ];
  const said = rowsOfAll([trained, question, chips, example], width);
  const gap = said + 1 + betRows + 2 <= height ? 1 : 0;
  return (
    <Box flexDirection="column" width={width}>
      <Say>{trained}</Say>
      <Say bold>{question}</Say>
      <Say>{chips}</Say>
      <Box marginTop={gap} flexDirection="column">
        <Say>{example}</Say>
        <Box marginTop={isTall(size) ? gap : 0}>
          <Stickies words={state.documents[0] ?? []} width={width} />
        </Box>
      </Box>
      <Box marginTop={gap} flexDirection="column">
        <ChipBet options={betOptions(state)} chips={state.chips} cursor={cursor} />
      </Box>
    </Box>
  );
}

/** The balls counted, bin by bin, and what the bet was worth. */
export function CountedScreen({ state, size }: { state: Betting; size: Size }): ReactNode {
  const { width, height } = size;
  const [inBins, why] = countLines(state);
  const paid = betPaid(state.chips);
  const bins = tinyLanguage.words.length;
  const used = rowsOfAll([inBins, why, paid], width) + bins + options;
  const gap = used + 2 <= height ? 1 : 0;
  return (
    <Box flexDirection="column" width={width}>
      <Say bold>{inBins}</Say>
      <Say>{why}</Say>
      <Box marginTop={isTall(size) ? gap : 0} marginBottom={gap} flexDirection="column">
        <BallBars state={state} width={width} />
      </Box>
      <ChipBet options={betOptions(state)} chips={state.chips} right={rightCount} />
      <Box marginTop={gap}>
        <Say>{paid}</Say>
      </Box>
    </Box>
  );
}

/** How many balls each bin holds, as bars under one another. */
function BallBars({ state, width }: { state: Betting; width: number }): ReactNode {
  const counts = tinyLanguage.words.map((word) => ballsIn(state, word));
  const texts = counts.map((n) => say('train.balls', { n }));
  const longest = Math.max(...texts.map(({ length }) => length));
  // The stickies are all as wide as the slot is long, give or take a column.
  const label = say('train.inTheBin', { bin: slot('sticky') }).length;
  const bar = Math.min(width - 30, width - label - longest - 3);
  return tinyLanguage.words.map((word, index) => (
    <Box key={word} gap={1}>
      <InTheBin word={word} />
      <BarLine
        bar={{ value: counts[index] ?? 0, text: texts[index] ?? '' }}
        most={Math.max(...counts)}
        width={bar}
      />
    </Box>
  ));
}

function InTheBin({ word }: { word: Word }): ReactNode {
  return (
    <Box flexShrink={0}>
      <Prose spans={chipsIn(say('train.inTheBin', { bin: slot('bin') }), { bin: word })} />
    </Box>
  );
}
