import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { short } from '../../../engine/activities/charts.ts';
import {
  rightTrapOption,
  trapChoices,
  trapRows,
  trapVerdict,
} from '../../../engine/activities/temperature/trap.ts';
import { say } from '../../../texts/say.ts';
import { Chip } from '../../components/Chip.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { judged } from '../../said.ts';
import { isRoomy, type TemperatureProps } from './props.ts';

const leastColumnWidth = 16;
const wordWidth = 9;

/** Counts divided by T beside counts under temperature T. */
export function TrapScreen(props: TemperatureProps<'trap' | 'sprung'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const t = settings.trap.temperature;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={state.phase === 'trap'}>{say('temperature.trapAsks', { t })}</Say>
      <Box marginY={1}>
        <Counts {...props} />
      </Box>
      {state.phase === 'trap' ? (
        <Choice options={trapChoices()} chosen={cursor} width={size.width} />
      ) : (
        <Sprung {...props} />
      )}
    </Box>
  );
}

function Counts(props: TemperatureProps<'trap' | 'sprung'>): ReactNode {
  const { settings, state, size } = props;
  const t = settings.trap.temperature;
  const seen = state.phase === 'sprung';
  const shown = (share: number) => (seen ? percent(share) : '?'.padStart(4));
  const all = [
    say('temperature.asItIs'),
    say('temperature.dividedBy', { t }),
    say('temperature.atT', { t }),
  ];
  const heads = seen ? all : all.slice(0, 2);
  const width = Math.min(
    Math.max(leastColumnWidth, ...all.map((head) => head.length + 2)),
    Math.floor((size.width - wordWidth) / heads.length),
  );
  return (
    <Box flexDirection="column">
      <Box paddingLeft={wordWidth}>
        {heads.map((head) => (
          <Box key={head} width={width} flexShrink={0} paddingRight={1}>
            <Text>{head}</Text>
          </Box>
        ))}
      </Box>
      {trapRows(settings).map((row, index) => (
        <Box key={row.word} marginTop={isRoomy(props) && index > 0 ? 1 : 0}>
          <Box width={wordWidth} flexShrink={0}>
            <Chip word={row.word} />
          </Box>
          <Text>
            {cell(row.count, percent(row.share), width)}
            {cell(row.divided, shown(row.dividedShare), width)}
            {seen ? cell(row.weight, percent(row.weightShare), width) : ''}
          </Text>
        </Box>
      ))}
    </Box>
  );
}

function Sprung({ settings, state }: TemperatureProps<'trap' | 'sprung'>): ReactNode {
  const verdict = trapVerdict(settings, state.said);
  return <Say>{judged(verdict, state.said === rightTrapOption(settings))}</Say>;
}

/** A count and its share, side by side: '1.41  26.1 %' */
function cell(count: number, share: string, width: number): string {
  return `${short(count, 2).padEnd(5)}${share}`.padEnd(width);
}

function percent(share: number): string {
  return say('temperature.percent', { percent: short(share, 1) }).padStart(6);
}
