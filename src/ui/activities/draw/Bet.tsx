import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  betOf,
  betOptions,
  type DrawSettings,
  type DrawState,
  rightAnswer,
} from '../../../engine/activities/draw.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { betBits, type Chips, evenBits } from '../../../engine/scoring.ts';
import type { ActivityProps } from '../../activity-view.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ChipBet } from '../../components/ChipBet.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';

/** The bet on two prompts: chips on the same shares or on different ones. */
export function BetScreen({
  settings,
  state,
  size,
  cursor,
}: ActivityProps<DrawSettings, Extract<DrawState, { phase: 'bet' }>, number>): ReactNode {
  return (
    <Box flexDirection="column">
      <Say>
        Two prompts. The next word is drawn 1,000 times after each. The surer you are, the more of
        your ten chips on one answer.
      </Say>
      <Box marginY={1} flexDirection="column">
        {betOf(settings).prompts.map((prompt, index) => (
          <Stickies key={index} words={prompt} width={size.width} slot />
        ))}
      </Box>
      <ChipBet options={betOptions} chips={state.chips} cursor={cursor} />
    </Box>
  );
}

/** What was drawn after each prompt, side by side, and what the bet cost. */
export function RevealedScreen({
  settings,
  state,
  size,
}: ActivityProps<DrawSettings, Extract<DrawState, { phase: 'revealed' }>, number>): ReactNode {
  const [first, second] = betOf(settings).prompts;
  const most = Math.max(...state.drawnAfter.flat());
  const half = Math.floor((size.width - 10) / 2);
  return (
    <Box flexDirection="column">
      <Say>{`${betOf(settings).draws.toLocaleString('en')} next words after each prompt:`}</Say>
      <Box marginLeft={9} marginBottom={1}>
        {[first, second].map((prompt, index) => (
          <Box key={index} width={half}>
            <Stickies words={prompt} width={half} />
          </Box>
        ))}
      </Box>
      {vocabulary(tinyLanguage).map((word, index) => (
        <Box key={word}>
          <Box width={9} flexShrink={0}>
            <Chip word={word} />
          </Box>
          {state.drawnAfter.map((counts, side) => (
            <Box key={side} width={half}>
              <BarLine
                bar={{ value: counts[index] ?? 0, text: `${counts[index] ?? 0}` }}
                most={most}
                width={half - 8}
              />
            </Box>
          ))}
        </Box>
      ))}
      <Box marginTop={1}>
        <Say>{`${verdict(settings)} ${cost(settings, state.chips)}`}</Say>
      </Box>
    </Box>
  );
}

function verdict(settings: DrawSettings): string {
  const last = betOf(settings).prompts[0].at(-1);
  return rightAnswer(settings) === 0
    ? `Both end in ${last}: the same bin, the same shares. The small differences are luck.`
    : 'They end in different words: different bins, different shares.';
}

function cost(settings: DrawSettings, chips: Chips): string {
  const right = rightAnswer(settings);
  const bits = betBits(chips, right).toFixed(1);
  const even = evenBits(betOptions.length).toFixed(1);
  return `You put ${chips[right]} of ten chips on that: ${bits} bits. Bits measure surprise: 5 and 5 costs ${even}, and fewer is better.`;
}
