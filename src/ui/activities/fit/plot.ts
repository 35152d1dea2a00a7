// Points and a model as a plot that stays where it is while the knobs are turned.
import type { Fitting } from '../../../engine/activities/fit/settings.ts';
import { axisWidth, type Plot } from '../../components/Braille.tsx';

/** The frame of a plot around its points: from 0 where they are all above it, and a little room. */
export function plotOf(
  { points }: Fitting,
  width: number,
  height: number,
  curve?: (x: number) => number,
): Plot {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const least = Math.min(0, ...xs);
  return {
    width: width - axisWidth - 1,
    height,
    x: [least < 0 ? least - 1 : 0, Math.max(...xs) + 1],
    y: [Math.min(0, ...ys), Math.max(...ys) + 2],
    points,
    ...(curve ? { curve, misses: true } : {}),
  };
}
