// A chance in words: out of a hundred times, or for a small one how many times it takes to see it once.
import { say } from '../../../texts/say.ts';

/** oneIn(0.6) → '60 in 100'; oneIn(0.128) → '13 in 100'; oneIn(0.00012) → '1 in 8,300' */
export function oneIn(chance: number): string {
  return chance >= 0.01
    ? say('reflect.inHundred', { n: Math.round(100 * chance) })
    : say('reflect.oneIn', { n: Number((1 / chance).toPrecision(2)) });
}
