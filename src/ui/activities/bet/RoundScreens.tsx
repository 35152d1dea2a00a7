import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Round } from '../../../engine/activities/bet/model.ts';
import { averageBits, lookedAt } from '../../../engine/activities/bet/sentences.ts';
import { closed, roundAt } from '../../../engine/activities/bet.ts';
import { chipsLeft } from '../../../engine/scoring.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import { BetTable } from './BetTable.tsx';
import { type BetProps, isTall } from './props.ts';

/** A beginning, the words that may come next, and ten chips to spread over them. */
export function BetScreen({ settings, state, cursor, size }: BetProps<'bet'>): ReactNode {
  const round = roundAt(settings, state.bets.length);
  const left = chipsLeft(state.chips);
  return (
    <Box flexDirection="column" width={size.width}>
      <Beginning round={round} tall={isTall(size)} />
      <BetTable round={round} chips={state.chips} width={size.width} cursor={cursor} />
      <Box marginTop={1}>
        <Say>
          {say(left === 0 ? 'everywhere.allChipsPlaced' : 'everywhere.chipsLeft', { left })}
        </Say>
      </Box>
    </Box>
  );
}

/** The same, with what came next in the greetings, and what it costs. */
export function RevealedScreen({ settings, state, size }: BetProps<'revealed'>): ReactNode {
  const last = closed(settings, state.bets).at(-1);
  if (last === undefined) return null;
  const { round, chips, costs } = last;
  const texts = [lookedAt(round), averageBits(costs)];
  const tall = isTall(size);
  const rows = texts.reduce((sum, text) => sum + rowsOf(text, size.width), 0);
  const above = 2 + (tall ? 2 : 0) + round.options.length;
  const gap = above + 1 + rows <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Beginning round={round} tall={tall} />
      <BetTable round={round} chips={chips} width={size.width} />
      <Box marginTop={gap} flexDirection="column">
        {texts.map((text) => (
          <Say key={text}>{text}</Say>
        ))}
      </Box>
    </Box>
  );
}

/** The words so far, and a gap for the one that comes next. */
function Beginning({ round, tall }: { round: Round; tall: boolean }): ReactNode {
  const m = marks(useLook());
  return (
    <Box marginTop={tall ? 1 : 0} marginBottom={tall ? 2 : 1} paddingLeft={4}>
      <Text bold>{round.prompt.join(' ')} </Text>
      <Text bold>{`[ ${m.ellipsis} ]`}</Text>
    </Box>
  );
}
