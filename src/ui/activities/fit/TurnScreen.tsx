import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  errorOf,
  firstTurned,
  fits,
  knobsOf,
  knobValue,
  leastErrorOf,
  markOf,
  modelOf,
  type Shape,
} from '../../../engine/activities/fit/knobs.ts';
import { amount, knobName, lineErrors } from '../../../engine/activities/fit/say.ts';
import type { FitSettings } from '../../../engine/activities/fit/settings.ts';
import { BraillePlot } from '../../components/Braille.tsx';
import { Say } from '../../components/Prose.tsx';
import { useLook } from '../../theme.ts';
import { ErrorBar, ErrorMark } from './ErrorBar.tsx';
import { formula } from './formula.ts';
import { plotOf } from './plot.ts';
import { type FitProps, isTall } from './props.ts';

/** Points, the model as its knobs stand, and its error as a bar that must shrink below a mark. */
export function TurnScreen({ settings, state, size }: FitProps<'turning'>): ReactNode {
  const { shape, turned } = state;
  const fitting = settings[shape];
  const gap = isTall(size) ? 1 : 0;
  const plot = plotOf(
    fitting,
    size.width,
    size.height - 5 - 2 * gap,
    modelOf(settings, shape, turned),
  );
  const most = errorOf(settings, shape, firstTurned(settings, shape));
  const fitted = fits(settings, shape, turned);
  const value = (knob: (typeof knobs)[number]) => knobValue(settings, shape, turned, knob);
  const knobs = knobsOf(shape);
  const { ascii } = useLook();
  // The bar of keys has no room for three knobs, so a parabola's keys stand beside its numbers.
  const keys = shape === 'parabola' ? knobKeys[ascii ? 'letters' : 'arrows'] : undefined;
  const names = knobs
    .map((knob) => `${keys ? `${keys[knob]} ` : ''}${knobName(shape, knob)} ${value(knob)}`)
    .join('   ');
  // The longest numbers of a parabola leave no room for its formula on a narrow screen.
  const roomy = shape !== 'parabola' || size.width >= (ascii ? 82 : 78);
  const equation = formula(shape, value, ascii);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{fitted ? praise(settings, shape) : tasks[shape]}</Say>
      <Box marginY={gap}>
        <BraillePlot plot={plot} axes={fitting} />
      </Box>
      <Box justifyContent="space-between" width={size.width}>
        <Text bold>{names}</Text>
        {roomy && <Text>{equation}</Text>}
      </Box>
      <ErrorBar
        label="error"
        error={errorOf(settings, shape, turned)}
        most={most}
        width={size.width}
        mark={markOf(settings, shape)}
      />
      <ErrorMark
        error={markOf(settings, shape)}
        most={most}
        width={size.width}
        text={fitted ? 'there: press Enter' : 'the bar must end here'}
      />
    </Box>
  );
}

const knobKeys = {
  arrows: { bend: 'v/b', slope: '←→', intercept: '↑↓' },
  letters: { bend: 'v/b', slope: 'a/d', intercept: 's/w' },
} as const;

const tasks: Readonly<Record<Shape, string>> = {
  line: 'Turn the line until its error bar ends at the mark.',
  parabola: 'A third knob, bend. Now turn all three.',
  neuron: 'A neuron, max(0, line): never below 0. Fit the points.',
};

/** What has been reached, with its numbers. */
function praise(settings: FitSettings, shape: Shape): string {
  const least = amount(leastErrorOf(settings, shape));
  switch (shape) {
    case 'line':
      return `That fits. No line has an error below ${least}.`;
    case 'parabola':
      return `That fits: the best line had ${amount(lineErrors(settings)[1])}, but no third knob.`;
    case 'neuron':
      return 'That fits. Large models are made of such kinks.';
  }
}
