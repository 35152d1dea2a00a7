import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  errorOf,
  firstTurned,
  fits,
  type Knob,
  knobSetting,
  knobsOf,
  knobValue,
  markOf,
  modelOf,
  type Shape,
} from '../../../engine/activities/fit/knobs.ts';
import { knobName } from '../../../engine/activities/fit/sentences.ts';
import type { FitSettings } from '../../../engine/activities/fit/settings.ts';
import type { TextId } from '../../../texts/catalogue.ts';
import { decimal, exactly, say } from '../../../texts/say.ts';
import { BraillePlot } from '../../components/Braille.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { spell, useLook } from '../../theme.ts';
import { ErrorBar, ErrorMark } from './ErrorBar.tsx';
import { formula } from './formula.ts';
import { plotOf } from './plot.ts';
import { praise } from './praise.ts';
import { type FitProps, isTall } from './props.ts';

/** Points, the model as its knobs stand, and its error as a bar that must shrink below a mark. */
export function TurnScreen({ settings, state, size }: FitProps<'turning'>): ReactNode {
  const { shape, turned } = state;
  const fitting = settings[shape];
  const gap = isTall(size) ? 1 : 0;
  const [task, praised] = [say(tasks[shape]), praise(settings, shape)];
  // As many rows for both, so that the plot stays where it is.
  const rows = Math.max(rowsOf(task, size.width), rowsOf(praised, size.width));
  const plot = plotOf(
    fitting,
    size.width,
    size.height - 4 - rows - 2 * gap,
    modelOf(settings, shape, turned),
  );
  const most = errorOf(settings, shape, firstTurned(settings, shape));
  const fitted = fits(settings, shape, turned);
  const value = (knob: (typeof knobs)[number]) => knobValue(settings, shape, turned, knob);
  const knobs = knobsOf(shape);
  const look = useLook();
  const { ascii } = look;
  // The bar of keys has no room for three knobs, so a parabola's keys stand beside its numbers.
  const keys = shape === 'parabola' ? knobKeys[ascii ? 'letters' : 'arrows'] : undefined;
  const names = knobs
    .map((knob) => {
      const at = knobAt(shape, knob, value(knob));
      return keys ? `${keys[knob]} ${at}` : at;
    })
    .join(between);
  const equation = formula(shape, value, ascii);
  const digits = knobs.map((knob) => longestValue(settings, shape, knob));
  // The formula must not come and go while knobs are turned: there is room for the longest numbers.
  const longestNames = sum(
    knobs.map((knob, n) => knobAt(shape, knob, 0).length - 1 + (digits[n] ?? 0)),
  );
  const longest =
    longestNames +
    sum(knobs.map((knob) => (keys ? keys[knob].length + 1 : 0))) +
    between.length * (knobs.length - 1) +
    (formula(shape, () => 1, ascii).length - knobs.length + sum(digits));
  const roomy = longest + 2 <= size.width;
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={rows}>
        <Say bold>{fitted ? praised : task}</Say>
      </Box>
      <Box marginY={gap}>
        <BraillePlot plot={plot} axes={fitting} />
      </Box>
      <Box justifyContent="space-between" width={size.width}>
        <Text bold>{spell(names, look)}</Text>
        {roomy && <Text>{spell(equation, look)}</Text>}
      </Box>
      <ErrorBar
        label={say('fit.error')}
        error={errorOf(settings, shape, turned)}
        most={most}
        width={size.width}
        mark={markOf(settings, shape)}
      />
      <ErrorMark
        error={markOf(settings, shape)}
        most={most}
        width={size.width}
        text={say(fitted ? 'fit.there' : 'fit.endHere')}
      />
    </Box>
  );
}

const knobKeys = {
  arrows: { bend: 'v/f', slope: '←→', intercept: '↑↓' },
  letters: { bend: 'v/f', slope: 'a/d', intercept: 's/w' },
} as const;

const tasks = {
  line: 'fit.turnLine',
  parabola: 'fit.turnParabola',
  neuron: 'fit.turnNeuron',
} as const satisfies Readonly<Record<Shape, TextId>>;

/** Between two knobs and their numbers. */
const between = '   ';

function knobAt(shape: Shape, knob: Knob, value: number): string {
  return say('fit.knobAt', { knob: knobName(shape, knob), value: exactly(value) });
}

/** Columns for the longest number that a knob can show: one of its ends, with all the decimals. */
function longestValue(settings: FitSettings, shape: Shape, knob: Knob): number {
  const setting = knobSetting(settings, shape, knob);
  if (setting === undefined) return 0;
  const { least, most, step } = setting;
  const decimals = Math.max(...[least, step].map((n) => String(n).split('.')[1]?.length ?? 0));
  return Math.max(...[least, most].map((n) => decimal(n, decimals).length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0);
}
