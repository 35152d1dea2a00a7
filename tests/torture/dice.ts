// Chance for the torments: a die with a seed.
import { numbersFrom, seeded } from '../../src/engine/rng.ts';

export interface Dice {
  /** A whole number from `least` up to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <T>(things: readonly T[]) => T;
  /** True so many times out of a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly bytes: (length: number) => Buffer;
}

export function diceFrom(seed: string): Dice {
  const numbers = numbersFrom(seeded(seed));
  const between = (least: number, most: number) =>
    least + Math.floor(numbers.next() * (most - least + 1));
  return {
    between,
    oneOf: <T>(things: readonly T[]) => things[between(0, things.length - 1)] as T,
    chance: (percent) => numbers.next() * 100 < percent,
    bytes: (length) => Buffer.from(Array.from({ length }, () => between(0, 255))),
  };
}
