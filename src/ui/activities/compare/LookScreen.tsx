import { Box } from 'ink';
import type { ReactNode } from 'react';
import { plural } from '../../../engine/activities/compare/say.ts';
import { Say } from '../../components/Prose.tsx';
import { Pairs } from './Pairs.tsx';
import type { CompareProps } from './props.ts';

/** Pairs of documents, drawn one after the other: what does one side do that the other never does? */
export function LookScreen({ settings, state, size, motion }: CompareProps<'look'>): ReactNode {
  const rows = settings.look.free + settings.look.more;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say>
        Each pair starts with the same word, and then each model draws. What does one side do that
        the other never does?
      </Say>
      <Box marginTop={1} height={rows + 1} flexShrink={0}>
        <Pairs pairs={state.shown} width={size.width} rows={rows} written={motion} />
      </Box>
      <Box marginTop={1}>
        <Say>{nextPair(settings.look, state.shown.length)}</Say>
      </Box>
    </Box>
  );
}

function nextPair(
  { free, more, price }: CompareProps<'look'>['settings']['look'],
  n: number,
): string {
  const last = n >= free + more;
  if (n < free) return `${plural(free - n, 'free pair')} to draw.`;
  if (last) return 'That was the last pair. Now the bets.';
  return `Bet now, or see one more pair for ${price} bits (${plural(free + more - n, 'pair')} left).`;
}
