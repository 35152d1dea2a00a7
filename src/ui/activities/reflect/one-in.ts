// A chance in words: how many times one would have to draw to see it once.
import { exactly, say } from '../../../texts/say.ts';

/** oneIn(0.16) → '1 in 6.25'; oneIn(0.00012) → '1 in 8,300' */
export function oneIn(chance: number): string {
  const n = 1 / chance;
  if (n >= 10) return say('reflect.oneIn', { n: Number(n.toPrecision(2)) });
  return say('reflect.oneIn', { n: exactly(Number(n.toFixed(2))) });
}
