import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { type Costs, meanCosts } from '../../../engine/activities/bet/costs.ts';
import { bits } from '../../../engine/activities/bet/say.ts';
import { closed } from '../../../engine/activities/bet.ts';
import { Say } from '../../components/Prose.tsx';
import { spell, useLook } from '../../theme.ts';
import { type BetProps, isTall } from './props.ts';

const numberWidth = 7;

/** All rounds under one another: your bits, the model's, a bold guess's and an even spread's. */
export function BillScreen({ settings, state, size }: BetProps<'bill' | 'done'>): ReactNode {
  const rounds = closed(settings, state.bets);
  const mean = meanCosts(rounds.map(({ costs }) => costs));
  const gap = isTall(size) ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{`You ${bits(mean.you)} bits, the model ${bits(mean.model)}.`}</Say>
      <Box marginTop={1} flexDirection="column">
        <Line width={size.width} label="" texts={['you', 'model', 'bold', 'even']} />
        {rounds.map(({ round, costs }, index) => (
          <Line
            key={index}
            width={size.width}
            label={`${round.prompt.join(' ')} …`}
            texts={inOrder(costs)}
          />
        ))}
        <Box marginTop={gap}>
          <Line width={size.width} label="on average" texts={inOrder(mean)} bold />
        </Box>
      </Box>
      <Box marginTop={1} flexDirection="column">
        <Say>Bold puts all ten chips on the word that comes most often.</Say>
        <Say>{verdict(mean)}</Say>
      </Box>
    </Box>
  );
}

function Line({
  width,
  label,
  texts,
  bold = false,
}: {
  width: number;
  label: string;
  texts: readonly string[];
  bold?: boolean;
}): ReactNode {
  const look = useLook();
  const numbers = texts.map((text) => text.padStart(numberWidth)).join('');
  return (
    <Text wrap="truncate" bold={bold}>
      {spell(label, look).padEnd(Math.min(40, width - numbers.length))}
      {numbers}
    </Text>
  );
}

function inOrder({ you, model, bold, even }: Costs): readonly string[] {
  return [you, model, bold, even].map(bits);
}

function verdict({ you, bold, even }: Costs): string {
  if (you < bold && you <= even) return 'You were less sure than that, and paid less.';
  if (you < bold) return 'You paid less than that, but an even spread would have done better.';
  return you > bold
    ? 'You paid more than even that.'
    : 'You were as sure as that, and paid for it.';
}
