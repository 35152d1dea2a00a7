import { Box } from 'ink';
import type { ReactNode } from 'react';
import { leastLoss } from '../../../engine/gradient.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { LossPlot } from './LossPlot.tsx';
import { type GradientProps, isRoomy } from './props.ts';

/** A question about a curve: what is asked, the curve so far with its legend, and the options. */
export function GuessScreen(
  props: GradientProps<'end' | 'foretell'> & {
    asks: string;
    losses: readonly number[];
    /** The end of the axis. */
    steps: number;
    everyStep?: boolean;
    legend: string;
    options: readonly string[];
  },
): ReactNode {
  const { state, cursor, size, asks, losses, steps, everyStep = false, legend, options } = props;
  const gap = isRoomy(props) ? 1 : 0;
  const around = rowsOf(asks, size.width) + rowsOf(legend, size.width) + options.length + 2 * gap;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asks}</Say>
      <Box marginY={gap} flexDirection="column">
        <LossPlot
          losses={losses}
          least={leastLoss(state.balls)}
          steps={steps}
          everyStep={everyStep}
          width={size.width}
          height={size.height - around}
        />
        <Say>{legend}</Say>
      </Box>
      <Choice options={options} chosen={cursor.option} width={size.width} />
    </Box>
  );
}
