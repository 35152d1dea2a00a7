// Charts of shares that are turned until they match, and the scale of a temperature knob.
// Left out: where shares come from: from the balls of a bin, or from scores.
import { decimal, say } from '../../texts/say.ts';

/** A temperature goes in quarters: notch 4 is 1. */
export const notchesInOne = 4;
/** The hottest notch: 3. */
export const hottest = 12;

/** How many decimals a share is shown with. */
export type Digits = 0 | 1;

/** A share as a number: shareText(33.72, 1) → '33.7'; shareText(0.04, 1) → '<0.1' */
export function shareText(share: number, digits: Digits): string {
  const least = 10 ** -digits;
  return share > 0 && share < least / 2 ? `<${decimal(least, digits)}` : decimal(share, digits);
}

/** A share as it is shown: percentText(33.7) → '34 %'; percentText(33.72, 1) → '33.7 %'; percentText(0.06) → '<1 %' */
export function percentText(share: number, digits: Digits = 0): string {
  return say('temperature.percent', { percent: shareText(share, digits) });
}

/** A number with as few decimals as it needs, and no more than so many: short(1.414, 2) → '1.41'; short(2, 2) → '2' */
export function short(value: number, most: number): string {
  const [, decimals = ''] = String(Number(value.toFixed(most))).split('.');
  return decimal(value, decimals.length);
}

/** Two shares match within one percent as they are shown; never drawn matches only never drawn. */
export function isMatch(a: number, b: number, digits: Digits = 0): boolean {
  const shown = (share: number) => Math.round(share * 10 ** digits);
  return (a === 0) === (b === 0) && Math.abs(shown(a) - shown(b)) <= 10 ** digits;
}

/** Two charts are the same when every word of them matches. */
export function isSame(a: readonly number[], b: readonly number[], digits: Digits = 0): boolean {
  return a.every((share, index) => isMatch(share, b[index] ?? 0, digits));
}
