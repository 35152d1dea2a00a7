import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { leversOf } from '../../../engine/activities/gradient/row.ts';
import type { GradientSettings } from '../../../engine/activities/gradient/settings.ts';
import type { GradientState, With } from '../../../engine/activities/gradient/state.ts';
import {
  endOptions,
  isNear,
  lossLeft,
  lossText,
  walked,
} from '../../../engine/activities/gradient/steps.ts';
import { leastLoss } from '../../../engine/gradient.ts';
import { exactly, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { GuessScreen } from './GuessScreen.tsx';
import { LeverTable, leverTableWidth } from './LeverTable.tsx';
import { LossPlot, signs } from './LossPlot.tsx';
import { type GradientProps, isRoomy } from './props.ts';

/** The first point of the curve, the line of counting, and a guess where they will end. */
export function EndScreen(props: GradientProps<'end'>): ReactNode {
  const { settings, state } = props;
  return (
    <GuessScreen
      {...props}
      asks={endAsks(settings, state)}
      losses={walked(settings, state, 1).losses}
      steps={lastTick(1)}
      legend={say('gradient.legendNudged', { plus: signs.weights, equals: signs.counting })}
      options={endOptions()}
    />
  );
}

export function endAsks(settings: GradientSettings, state: GradientState): string {
  return say('gradient.endAsks', {
    n: state.start.flat().length,
    loss: lossText(walked(settings, state, 1).losses[1] ?? 0),
    least: lossText(leastLoss(state.balls)),
  });
}

/** Steps at a press: the curve on its way down, and the row that was nudged by hand. */
export function StepsScreen(props: GradientProps<'steps'>): ReactNode {
  const { settings, state, size, motion } = props;
  const shown = state.steps - Math.round(state.latest * (1 - motion));
  const { losses, weights } = walked(settings, state, shown);
  const levers = leversOf(settings, state, weights);
  const says = stepsSay(settings, state);
  const line = lossLine(state, losses.at(-1) ?? 0);
  const gap = isRoomy(props) ? 1 : 0;
  const rows = rowsOf(says, size.width);
  const height = size.height - rows - rowsOf(line, size.width) - 2 * gap;
  const tableWidth = leverTableWidth();
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{says}</Say>
      <Box marginY={gap} gap={2}>
        <LossPlot
          losses={losses}
          least={leastLoss(state.balls)}
          steps={lastTick(state.steps)}
          width={size.width - tableWidth - 2}
          height={height}
        />
        <Box flexDirection="column" flexShrink={0}>
          <Text>
            {say('gradient.thisRow', { word: nameOf(settings.row) }).padStart(tableWidth)}
          </Text>
          <LeverTable levers={levers} width={tableWidth} />
        </Box>
      </Box>
      <Say>{line}</Say>
    </Box>
  );
}

/** What is to be done, or that it has been done. */
export function stepsSay(settings: GradientSettings, state: With<'steps'>): string {
  return isNear(settings, state)
    ? say('gradient.stepsNear')
    : say('gradient.stepsTask', { near: exactly(settings.near) });
}

function lossLine(state: GradientState, loss: number): string {
  const least = leastLoss(state.balls);
  return say('gradient.lossLine', {
    plus: signs.weights,
    equals: signs.counting,
    loss: lossText(loss),
    least: lossText(least),
    left: lossLeft(loss, least),
  });
}

/** The end of the axis: the first of these that the steps do not go beyond. */
function lastTick(steps: number): number {
  return [10, 20, 50, 120, 250].find((tick) => steps <= tick) ?? 500;
}
