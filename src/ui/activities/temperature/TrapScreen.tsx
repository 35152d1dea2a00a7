import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  rightTrapOption,
  sayTrap,
  trapRows,
  trapSees,
} from '../../../engine/activities/temperature/trap.ts';
import { Chip } from '../../components/Chip.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { isRoomy, type TemperatureProps } from './props.ts';

const columnWidth = 16;

/** Counts divided by T beside counts under temperature T. */
export function TrapScreen(props: TemperatureProps<'trap' | 'sprung'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const t = settings.trap.temperature;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={state.phase === 'trap'}>
        {`Somebody builds a simpler knob: it divides every count by T. With T = ${t}, what becomes of the shares?`}
      </Say>
      <Box marginY={1}>
        <Counts {...props} />
      </Box>
      {state.phase === 'trap' ? (
        <Choice options={sayTrap} chosen={cursor} width={size.width} />
      ) : (
        <Sprung {...props} />
      )}
    </Box>
  );
}

function Counts(props: TemperatureProps<'trap' | 'sprung'>): ReactNode {
  const { settings, state } = props;
  const t = settings.trap.temperature;
  const seen = state.phase === 'sprung';
  const shown = (share: number) => (seen ? percent(share) : '?'.padStart(4));
  const heads = ['as it is', `divided by ${t}`, ...(seen ? [`at T = ${t}`] : [])];
  return (
    <Box flexDirection="column">
      <Text>{`${' '.repeat(9)}${heads.map((head) => head.padEnd(columnWidth)).join('')}`}</Text>
      {trapRows(settings).map((row, index) => (
        <Box key={row.word} marginTop={isRoomy(props) && index > 0 ? 1 : 0}>
          <Box width={9} flexShrink={0}>
            <Chip word={row.word} />
          </Box>
          <Text>
            {cell(row.count, percent(row.share))}
            {cell(row.divided, shown(row.dividedShare))}
            {seen ? cell(row.weight, percent(row.weightShare)) : ''}
          </Text>
        </Box>
      ))}
    </Box>
  );
}

function Sprung({ settings, state }: TemperatureProps<'trap' | 'sprung'>): ReactNode {
  const m = marks(useLook());
  const sees = trapSees(settings);
  return state.said === rightTrapOption(settings) ? (
    <Say>{`${m.done} Right. ${sees}`}</Say>
  ) : (
    <Say>{`Not so: ${sees.slice(0, 1).toLowerCase()}${sees.slice(1)}`}</Say>
  );
}

/** A count and its share, side by side: '1.41  26.1 %' */
function cell(count: number, share: string): string {
  return `${String(Number(count.toFixed(2))).padEnd(5)}${share}`.padEnd(columnWidth);
}

function percent(share: number): string {
  return `${Number(share.toFixed(1))} %`.padStart(6);
}
