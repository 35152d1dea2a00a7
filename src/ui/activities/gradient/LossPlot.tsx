import type { ReactNode } from 'react';
import type { Vector } from '../../../engine/matrix.ts';
import { say } from '../../../texts/say.ts';
import { axisWidth } from '../../components/Braille.tsx';
import { LinePlot, shared } from '../../components/LinePlot.tsx';

/** The signs of the lines: weights on their way, another such way, and counting. */
export const signs = { weights: '+', other: 'x', counting: '=', both: shared } as const;

export interface LossPlotProps {
  /** The loss before the first step and after each one. */
  readonly losses: Vector;
  /** Another way down, beside it. */
  readonly other?: Vector | undefined;
  /** The top of the axis of bits; without it, the largest loss that is drawn. */
  readonly most?: number | undefined;
  /** The least loss there is: that of counting. */
  readonly least: number;
  /** The right end of the axis of steps. */
  readonly steps: number;
  /** A sign at every step, and not only at the last one. */
  readonly everyStep?: boolean | undefined;
  /** The room there is, the axes included. */
  readonly width: number;
  readonly height: number;
}

/** The loss over the steps, and the line of counting below it, which nothing goes under. */
export function LossPlot(props: LossPlotProps): ReactNode {
  const { losses, other = [], least, steps, everyStep = false, width, height } = props;
  const curve = (mark: string, values: Vector) => {
    const points = values.map((loss, step) => [step, loss] as const);
    return { mark, points, ...(everyStep ? {} : { marked: points.slice(-1) }) };
  };
  const most = props.most ?? Math.max(...losses, ...other);
  const counting = [
    [0, least],
    [steps, least],
  ] as const;
  return (
    <LinePlot
      canvas={{
        width: width - axisWidth - 2,
        height: height - 1,
        x: [0, steps],
        y: [Math.floor(2 * (least - 0.05)) / 2, Math.ceil(2 * most) / 2],
      }}
      lines={[
        { mark: signs.counting, points: counting, marked: counting },
        curve(signs.weights, losses),
        ...(other.length === 0 ? [] : [curve(signs.other, other)]),
      ]}
      axes={{ across: say('gradient.axisSteps'), up: say('gradient.axisBits') }}
    />
  );
}
