import { Box } from 'ink';
import type { ReactNode } from 'react';
import { lineErrors } from '../../../engine/activities/fit/sentences.ts';
import { stiffAnswers } from '../../../engine/activities/fit/state.ts';
import { bestFit, valueAt } from '../../../engine/least-squares.ts';
import { say } from '../../../texts/say.ts';
import { BraillePlot } from '../../components/Braille.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { ErrorBar } from './ErrorBar.tsx';
import { plotOf } from './plot.ts';
import { type FitProps, isTall } from './props.ts';
import { stiffText, stiffVerdict } from './stiff.ts';

/** Points that bend, and a bet: how will a line do? */
export function BetScreen({ settings, cursor, size }: FitProps<'bet'>): ReactNode {
  const gap = isTall(size) ? 1 : 0;
  const asks = say('fit.howMuchMissed');
  const height = size.height - 5 - rowsOf(asks, size.width) - 2 * gap;
  const plot = plotOf(settings.parabola, size.width, height);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asks}</Say>
      <Box marginTop={gap}>
        <BraillePlot plot={plot} axes={settings.parabola} />
      </Box>
      <Box marginTop={1 + gap}>
        <Choice
          options={stiffAnswers.map((answer) => say(stiffText[answer]))}
          chosen={cursor.option}
          width={size.width}
        />
      </Box>
    </Box>
  );
}

/** The best line there is, and what it still misses. */
export function StiffScreen({ settings, state, size }: FitProps<'stiff'>): ReactNode {
  const gap = isTall(size) ? 1 : 0;
  const fitting = settings.parabola;
  const best = bestFit(fitting.points, 1);
  const verdict = stiffVerdict(settings, state.stiff);
  const height = size.height - 5 - rowsOf(verdict, size.width) - 2 * gap;
  const plot = plotOf(fitting, size.width, height, (x) => valueAt(best, x));
  const [straight, bent] = lineErrors(settings);
  const most = Math.max(straight, bent);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{verdict}</Say>
      <Box marginY={gap}>
        <BraillePlot plot={plot} axes={fitting} />
      </Box>
      <Say>{say('fit.bestLine')}</Say>
      <ErrorBar label={say('fit.before')} error={straight} most={most} width={size.width} />
      <ErrorBar label={say('fit.here')} error={bent} most={most} width={size.width} />
    </Box>
  );
}
