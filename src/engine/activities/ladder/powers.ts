// How many contexts there are, exactly, and such numbers put into words and onto a ladder of tens.
// Left out: contexts that make no sense. A table has a bin for each of them all the same.
import { decimal, say } from '../../../texts/say.ts';

/** A 1 with 80 zeros: roughly how many atoms there are in the universe that can be seen. */
export const atomsInTheUniverse = 10n ** 80n;

/**
 * All contexts of `length` words, a bin for each: words multiplied by itself, `length` times.
 * binCount(4, 2) → 16n; binCount(50_000, 2) → 2_500_000_000n
 */
export function binCount(words: number, length: number): bigint {
  return BigInt(words) ** BigInt(length);
}

/** The shortest context that has more bins than `number`: lengthBeyond(50_000, 10n ** 80n) → 18 */
export function lengthBeyond(words: number, number: bigint): number {
  let length = 1;
  while (binCount(words, length) <= number) length += 1;
  return length;
}

/** How many digits a number has, written out: digitCount(2_500n) → 4 */
export function digitCount(number: bigint): number {
  return number.toString().length;
}

/**
 * How high a number stands on a ladder of tens, one rung for each zero: rung(1000n) → 3; rung(16n) → 1.2
 * Good to about twelve digits, which is finer than any picture.
 */
export function rung(number: bigint): number {
  const digits = number.toString();
  return digits.length - 1 + Math.log10(Number(`${digits.slice(0, 1)}.${digits.slice(1, 15)}`));
}

/** grouped(1_048_576n) → '1,048,576' */
export function grouped(number: bigint | number): string {
  return decimal(Number(number), 0);
}

/** The powers of a thousand that have a name, and how they are said when there is about one of them. */
const named = [
  { many: 'ladder.millions', one: 'ladder.aboutAMillion' },
  { many: 'ladder.billions', one: 'ladder.aboutABillion' },
  { many: 'ladder.trillions', one: 'ladder.aboutATrillion' },
] as const;

/**
 * A number as people say it, exact where that is short:
 * inWords(16n) → '16'; inWords(2_500_000_000n) → '2.5 billion'; inWords(10n ** 84n) → '85 digits'
 */
export function inWords(number: bigint): string {
  if (number < 10_000_000n) return grouped(number);
  const digits = digitCount(number);
  const power = Math.floor((digits - 1) / 3);
  const name = named[power - 2];
  if (name === undefined) return say('ladder.digits', { n: digits });
  return say(name.many, { n: Number((Number(number) / 1_000 ** power).toPrecision(3)) });
}

/** A number as one guesses it: about(1_048_576n) → 'about a million'; about(10_000n) → '10,000' */
export function about(number: bigint): string {
  if (number < 100_000n) return grouped(number);
  const digits = digitCount(number);
  const rounded = BigInt(number.toString().slice(0, 1)) * 10n ** BigInt(digits - 1);
  const name = named.find((_, index) => rounded === 1_000n ** BigInt(index + 2));
  return name === undefined ? say('ladder.about', { number: inWords(rounded) }) : say(name.one);
}
