import { Box } from 'ink';
import type { ReactNode } from 'react';
import { lineErrors, rightStiff } from '../../../engine/activities/fit/say.ts';
import { bestFit, valueAt } from '../../../engine/least-squares.ts';
import { BraillePlot } from '../../components/Braille.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { ErrorBar } from './ErrorBar.tsx';
import { plotOf } from './plot.ts';
import { type FitProps, isTall } from './props.ts';

/** In the order of `stiffAnswers`. */
const options = [
  'Less than it missed the first points.',
  'About as much as it missed the first points.',
  'Much more, however it is turned.',
] as const;

/** Points that bend, and a bet: how will a line do? */
export function BetScreen({ settings, cursor, size }: FitProps<'bet'>): ReactNode {
  const gap = isTall(size) ? 1 : 0;
  const plot = plotOf(settings.parabola, size.width, size.height - 6 - 2 * gap);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>These points bend. How much will the best line miss them?</Say>
      <Box marginTop={gap}>
        <BraillePlot plot={plot} axes={settings.parabola} />
      </Box>
      <Box marginTop={1 + gap}>
        <Choice options={options} chosen={cursor.option} width={size.width} />
      </Box>
    </Box>
  );
}

/** The best line there is, and what it still misses. */
export function StiffScreen({ settings, state, size }: FitProps<'stiff'>): ReactNode {
  const gap = isTall(size) ? 1 : 0;
  const fitting = settings.parabola;
  const best = bestFit(fitting.points, 1);
  const plot = plotOf(fitting, size.width, size.height - 6 - 2 * gap, (x) => valueAt(best, x));
  const [straight, bent] = lineErrors(settings);
  const most = Math.max(straight, bent);
  const right = rightStiff(settings);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{`${state.stiff === right ? 'So it is' : 'Not so'}: ${verdicts[right]}`}</Say>
      <Box marginY={gap}>
        <BraillePlot plot={plot} axes={fitting} />
      </Box>
      <Say>The best line there is, computed:</Say>
      <ErrorBar label="before" error={straight} most={most} width={size.width} />
      <ErrorBar label="here" error={bent} most={most} width={size.width} />
    </Box>
  );
}

const verdicts = {
  better: 'a line fits these even better.',
  alike: 'a line fits these just as well.',
  worse: 'two knobs cannot bend a line.',
} as const;
