import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { type Costs, meanCosts } from '../../../engine/activities/bet/costs.ts';
import { billOf, verdict } from '../../../engine/activities/bet/sentences.ts';
import { closed } from '../../../engine/activities/bet.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { clipped, rowsOf } from '../../fitting.ts';
import { spell, useLook } from '../../theme.ts';
import { type BetProps, isTall } from './props.ts';

const leastNumberWidth = 7;
const mostLabelWidth = 40;

/** All rounds under one another: your bits, the model's, a bold guess's and an even spread's. */
export function BillScreen({ settings, state, size }: BetProps<'bill' | 'done'>): ReactNode {
  const rounds = closed(settings, state.bets);
  const mean = meanCosts(rounds.map(({ costs }) => costs));
  const gap = isTall(size) ? 1 : 0;
  const texts = [say('bet.boldIs'), verdict(mean)];
  const rows = texts.reduce((sum, text) => sum + rowsOf(text, size.width), 0);
  const above = 4 + gap + rounds.length;
  const heads = [say('bet.you'), say('bet.model'), say('bet.bold'), say('bet.even')];
  const numberWidth = Math.max(leastNumberWidth, ...heads.map((head) => head.length + 1));
  const columns = { width: size.width, numberWidth };
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('bet.youAndModel', billOf(mean))}</Say>
      <Box marginTop={1} flexDirection="column">
        <Line {...columns} label="" texts={heads} />
        {rounds.map(({ round, costs }, index) => (
          <Line
            key={index}
            {...columns}
            label={say('bet.goesOn', { prompt: round.prompt.join(' ') })}
            texts={inOrder(costs)}
          />
        ))}
        <Box marginTop={gap}>
          <Line {...columns} label={say('bet.onAverage')} texts={inOrder(mean)} bold />
        </Box>
      </Box>
      <Box marginTop={above + 1 + rows <= size.height ? 1 : 0} flexDirection="column">
        {texts.map((text) => (
          <Say key={text}>{text}</Say>
        ))}
      </Box>
    </Box>
  );
}

function Line({
  width,
  numberWidth,
  label,
  texts,
  bold = false,
}: {
  width: number;
  numberWidth: number;
  label: string;
  texts: readonly string[];
  bold?: boolean;
}): ReactNode {
  const look = useLook();
  const numbers = texts.map((text) => text.padStart(numberWidth)).join('');
  const room = Math.min(mostLabelWidth, width - numbers.length);
  return (
    <Text wrap="truncate" bold={bold}>
      {clipped(spell(label, look), room, look).padEnd(room)}
      {numbers}
    </Text>
  );
}

function inOrder(costs: Costs): readonly string[] {
  const { you, model, bold, even } = billOf(costs);
  return [you, model, bold, even];
}
