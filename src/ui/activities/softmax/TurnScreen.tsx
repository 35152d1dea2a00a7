import { Box } from 'ink';
import type { ReactNode } from 'react';
import { isMatched, targetAt } from '../../../engine/activities/softmax/knobs.ts';
import { matchedSees } from '../../../engine/activities/softmax/sees.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { TemperatureScale } from '../../components/TemperatureScale.tsx';
import { rowsOf } from '../../fitting.ts';
import { ticked } from '../../said.ts';
import { marks, useLook } from '../../theme.ts';
import type { SoftmaxProps } from './props.ts';
import { ScoreCharts } from './ScoreCharts.tsx';

/** The target's chart and yours, the scores with what they weigh, and the temperature. */
export function TurnScreen(props: SoftmaxProps<'turn'>): ReactNode {
  const { settings, state, size } = props;
  const m = marks(useLook());
  const { turn } = targetAt(settings, state.target);
  const asks = say(turn === 'scores' ? 'softmax.turnScores' : 'softmax.turnTemperature');
  const seen = ticked(say('softmax.match', { sees: matchedSees(settings, state) }));
  const matched = isMatched(settings, state);
  const rows = Math.max(3, rowsOf(matched ? seen : asks, size.width));
  const label = `${say('temperature.temperature')}  `;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={rows} flexShrink={0}>
        <Say bold>{matched ? seen : asks}</Say>
      </Box>
      <Box marginTop={1} marginBottom={1}>
        <ScoreCharts {...props} />
      </Box>
      <TemperatureScale
        label={`${turn === 'temperature' ? m.pointer : ' '} ${label}`}
        notch={state.knobs.notch}
        width={size.width}
      />
    </Box>
  );
}
