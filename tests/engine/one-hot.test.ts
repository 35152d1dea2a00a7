import { expect, test } from 'vitest';
import { dot } from '../../src/engine/matrix.ts';
import { litPlace, oneHot } from '../../src/engine/one-hot.ts';
import { distance } from '../../src/engine/similarity.ts';

const places = [0, 1, 2, 3, 4, 5];

test('one light is lit, and it is found again', () => {
  expect(oneHot(2, 6)).toEqual([0, 0, 1, 0, 0, 0]);
  for (const place of places) expect(litPlace(oneHot(place, 6))).toBe(place);
});

test('two lights, no light and half a light are no word', () => {
  for (const vector of [[1, 1, 0], [0, 0, 0], [0, 0.5, 0], [0, 2, 0], []]) {
    expect(litPlace(vector)).toBeUndefined();
  }
});

test('a place that is not there is refused', () => {
  for (const place of [-1, 6, 0.5, Number.NaN]) {
    expect(() => oneHot(place, 6)).toThrow(RangeError);
  }
});

test('every two words are equally far apart and have nothing in common', () => {
  for (const a of places) {
    for (const b of places.filter((place) => place !== a)) {
      expect(distance(oneHot(a, 6), oneHot(b, 6))).toBeCloseTo(Math.SQRT2, 14);
      expect(dot(oneHot(a, 6), oneHot(b, 6))).toBe(0);
    }
  }
});
