// Two rows of numbers multiplied place by place and added up, by hand: the sum written out, and what
// is wrong with another answer. Left out: how it is asked for. Several kinds do that in their own words.
import { say } from '../../texts/say.ts';
import { dot, type Vector } from '../matrix.ts';

/** The sum as it is worked out: productSum([0, 1], [1, 1]) → '0 × 1 + 1 × 1' */
export function productSum(a: Vector, b: Vector): string {
  return a.map((value, place) => `${value} × ${b[place] ?? 0}`).join(' + ');
}

/** Why `answer` is not the dot product of two rows of lights, without saying what is. */
export function whyNotDot(a: Vector, b: Vector, answer: number): string {
  const places = a.map((_, place) => place);
  const both = places.filter((place) => a[place] !== 0 && b[place] !== 0);
  const [first] = both;
  if (first === undefined) return say('placeByPlace.alwaysAZero', { answer });
  if (answer === 0) return say('placeByPlace.bothAreLit', { place: first + 1 });
  const added = [...a, ...b].reduce((sum, value) => sum + value, 0);
  return answer === added && added !== dot(a, b)
    ? say('placeByPlace.addedInstead', { answer })
    : say('placeByPlace.otherPlaces', { answer, n: both.length });
}
