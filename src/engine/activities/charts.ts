// Charts of shares that are turned until they match, and the scale of a temperature knob.
// Left out: where shares come from: from the balls of a bin, or from scores.
import { decimal, say } from '../../texts/say.ts';

/** A temperature goes in quarters: notch 4 is 1. */
export const notchesInOne = 4;
/** The hottest notch: 3. */
export const hottest = 12;

/** A share as it is shown: percentText(33.7) → '34 %'; percentText(0.06) → '<1 %' */
export function percentText(share: number): string {
  return share > 0 && share < 0.5
    ? say('temperature.lessThanOne')
    : say('temperature.percent', { percent: Math.round(share) });
}

/** A number with as few decimals as it needs, and no more than so many: short(1.414, 2) → '1.41'; short(2, 2) → '2' */
export function short(value: number, most: number): string {
  const [, decimals = ''] = String(Number(value.toFixed(most))).split('.');
  return decimal(value, decimals.length);
}

/** Two shares match within one percent as it is shown; never drawn matches only never drawn. */
export function isMatch(a: number, b: number): boolean {
  return (a === 0) === (b === 0) && Math.abs(Math.round(a) - Math.round(b)) <= 1;
}

/** Two charts are the same when every word of them matches. */
export function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.every((share, index) => isMatch(share, b[index] ?? 0));
}
