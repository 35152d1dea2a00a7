// Chance as a value: the generator is plain data, and drawing gives back the next generator.
// Left out: real randomness. The same seed always gives the same game.
import alea from 'seedrandom/lib/alea.js';

/** The whole state of the generator. It survives JSON, so a saved game goes on with the same luck. */
export interface Rng {
  readonly c: number;
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

/** A generator from a seed, which may be any text: seeded('room 7') → Rng */
export function seeded(seed: string): Rng {
  return alea(seed, { state: true }).state() as Rng;
}

/**
 * A second generator from the same seed, for drawing in bulk without moving the first one on.
 * stream('room 7', 'survival') never meets stream('room 7', 'mystery').
 */
export function stream(seed: string, name: string): Rng {
  return seeded(`${seed}\u0000${name}`);
}

/**
 * A number from 0 up to but not including 1, and the generator to use next time.
 * const [u, next] = random(seeded('room 7'))
 */
export function random(rng: Rng): readonly [number, Rng] {
  const numbers = numbersFrom(rng);
  return [numbers.next(), numbers.rng()];
}

/** A generator that moves on by itself, for many numbers in a row. */
export interface Numbers {
  /** The number that `random` would give next. */
  readonly next: () => number;
  /** The generator as a value, as far as it has come. */
  readonly rng: () => Rng;
}

/** const numbers = numbersFrom(rng); numbers.next(); numbers.next(); then go on with numbers.rng() */
export function numbersFrom(rng: Rng): Numbers {
  const generator = alea('', { state: { ...rng } });
  return { next: () => generator(), rng: () => generator.state() as Rng };
}

/**
 * A whole number from 0 up to but not including n.
 * randomBelow(rng, 6) → [0 to 5, next]
 */
export function randomBelow(rng: Rng, n: number): readonly [number, Rng] {
  const [value, next] = random(rng);
  return [Math.floor(value * n), next];
}

/** The same items in a random order: shuffled(rng, ['a', 'b', 'c']) → [['c', 'a', 'b'], next] */
export function shuffled<T>(rng: Rng, items: readonly T[]): readonly [readonly T[], Rng] {
  const order = [...items];
  let generator = rng;
  for (let left = order.length; left > 1; left -= 1) {
    const [pick, next] = randomBelow(generator, left);
    generator = next;
    const [item] = order.splice(pick, 1);
    order.push(item as T);
  }
  return [order, generator];
}
