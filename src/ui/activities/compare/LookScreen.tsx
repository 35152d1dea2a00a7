import { Box } from 'ink';
import type { ReactNode } from 'react';
import { plural } from '../../../engine/activities/compare/say.ts';
import type { CompareSettings } from '../../../engine/activities/compare/settings.ts';
import { Say } from '../../components/Prose.tsx';
import { Pairs } from './Pairs.tsx';
import { type CompareProps, isRoomy } from './props.ts';

/** Pairs of documents, drawn one after the other: what does one side do that the other never does? */
export function LookScreen(props: CompareProps<'look'>): ReactNode {
  const { settings, state, size, motion } = props;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>From the same first word, each writes 3 to 8 words.</Say>
      <Say bold>What does one side do that the other never does?</Say>
      <Box marginY={1}>
        <Pairs
          pairs={state.shown}
          width={size.width}
          room={settings.look.free + settings.look.more}
          spread={isRoomy(props) ? 1 : 0}
          written={motion}
        />
      </Box>
      <Say>{nextPair(settings, state.shown.length)}</Say>
    </Box>
  );
}

function nextPair({ look: { free, more, price }, mysteries }: CompareSettings, n: number): string {
  if (mysteries === undefined) {
    if (n < free) return `${plural(free - n, 'pair')} to draw.`;
    if (n >= free + more) return 'That was the last pair. What is the rule?';
    return `Go on, or see one more pair (${free + more - n} left).`;
  }
  if (n < free) return `${plural(free - n, 'free pair')} to draw.`;
  if (n >= free + more) return 'That was the last pair. Now the bets.';
  return `Bet now, or see one more pair for ${price} bits (${plural(free + more - n, 'pair')} left).`;
}
