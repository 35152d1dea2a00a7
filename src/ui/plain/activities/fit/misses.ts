// Where a curve is too high and too low, in one sentence: what a plot shows at a glance.
import { markOf, type Shape } from '../../../../engine/activities/fit/knobs.ts';
import type { FitSettings } from '../../../../engine/activities/fit/settings.ts';
import type { Point } from '../../../../engine/least-squares.ts';
import type { TextId } from '../../../../texts/catalogue.ts';
import { decimal, exactly, list, say } from '../../../../texts/say.ts';

/** The points as numbers: '12 points, players with balls lost: 1 with 3, 2 with 2, …' */
export function pointsSentence(settings: FitSettings, shape: Shape): string {
  const { across, up, points } = settings[shape];
  const told = points.map(([x, y]) => say('fit.point', { x: exactly(x), y: exactly(y) }));
  return say('fit.points', { all: points.length, across, up, points: list(told) });
}

const thirds = [
  { high: 'fit.leftHigh', low: 'fit.leftLow', good: 'fit.leftGood' },
  { high: 'fit.middleHigh', low: 'fit.middleLow', good: 'fit.middleGood' },
  { high: 'fit.rightHigh', low: 'fit.rightLow', good: 'fit.rightGood' },
] as const satisfies readonly Readonly<Record<'high' | 'low' | 'good', TextId>>[];

/**
 * Of each third of the points, from left to right, how far the curve lies above or below them on
 * average: '5.4 too high at the left end, about right in the middle and 4.6 too low at the right end'
 */
export function missesOf(
  settings: FitSettings,
  shape: Shape,
  curve: (x: number) => number,
): string {
  const { points } = settings[shape];
  // A good fit misses a single point by about so much; a quarter of it on average is nothing.
  const usual = Math.sqrt(markOf(settings, shape));
  const decimals = usual < 0.5 ? 2 : 1;
  const parts = inThirds(points).flatMap((third, at) => {
    const texts = thirds[at];
    if (texts === undefined || third.length === 0) return [];
    const above = third.reduce((sum, [x, y]) => sum + curve(x) - y, 0) / third.length;
    if (Math.abs(above) <= usual / 4) return [say(texts.good)];
    const by = decimal(Math.abs(above), decimals);
    return [say(above > 0 ? texts.high : texts.low, { by })];
  });
  return list(parts);
}

/** The points of each third of the way from the leftmost to the rightmost. */
function inThirds(points: readonly Point[]): readonly (readonly Point[])[] {
  const xs = points.map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const thirdOf = (x: number) => Math.min(2, Math.floor((3 * (x - left)) / (right - left)));
  return thirds.map((_, at) => points.filter(([x]) => thirdOf(x) === at));
}
