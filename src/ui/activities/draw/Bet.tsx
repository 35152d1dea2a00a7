import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  betOf,
  betOptions,
  type DrawSettings,
  type DrawState,
} from '../../../engine/activities/draw.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { decimal, say } from '../../../texts/say.ts';
import type { ActivityProps } from '../../activity-view.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ChipBet } from '../../components/ChipBet.tsx';
import { Say } from '../../components/Prose.tsx';
import { Stickies } from '../../components/Stickies.tsx';
import { paid, verdict } from './verdict.ts';

/** The bet on two prompts: chips on the same shares or on different ones. */
export function BetScreen({
  settings,
  state,
  size,
  cursor,
}: ActivityProps<DrawSettings, Extract<DrawState, { phase: 'bet' }>, number>): ReactNode {
  return (
    <Box flexDirection="column">
      <Say>{say('draw.twoPrompts', { draws: betOf(settings).draws })}</Say>
      <Box marginY={1} flexDirection="column">
        {betOf(settings).prompts.map((prompt, index) => (
          <Stickies key={index} words={prompt} width={size.width} slot />
        ))}
      </Box>
      <ChipBet
        options={betOptions.map((option) => say(option))}
        chips={state.chips}
        cursor={cursor}
      />
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
      <Say>{say('draw.drawnAfter', { draws: betOf(settings).draws })}</Say>
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
                bar={{ value: counts[index] ?? 0, text: decimal(counts[index] ?? 0, 0) }}
                most={most}
                width={half - 8}
              />
            </Box>
          ))}
        </Box>
      ))}
      <Box marginTop={1}>
        <Say>{`${verdict(settings)} ${paid(settings, state.chips)}`}</Say>
      </Box>
    </Box>
  );
}
