// A dictionary as two matrices: worked out by hand, and as a property that every lookup comes out right.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Dictionary,
  keyMatrix,
  keyWords,
  valueMatrix,
  valueWords,
} from '../../src/engine/dictionary-matrices.ts';
import { multiply, transpose } from '../../src/engine/matrix.ts';
import { litPlace, oneHot } from '../../src/engine/one-hot.ts';

const french: Dictionary = [
  ['le', 'the'],
  ['chat', 'cat'],
  ['est', 'is'],
  ['sous', 'under'],
  ['la', 'the'],
  ['table', 'table'],
];

test('keys stand in the order of the dictionary, values in that of the alphabet, each once', () => {
  expect(keyWords(french)).toEqual(['le', 'chat', 'est', 'sous', 'la', 'table']);
  expect(valueWords(french)).toEqual(['cat', 'is', 'table', 'the', 'under']);
});

test('V has the light of the translation in the row of its key', () => {
  expect(valueMatrix(french)).toEqual([
    [0, 0, 0, 1, 0],
    [1, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 0, 0, 1],
    [0, 0, 0, 1, 0],
    [0, 0, 1, 0, 0],
  ]);
});

test('q · Kᵀ · V lights the translation of any word of any dictionary', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  const dictionary = fc.uniqueArray(fc.tuple(word, word), {
    minLength: 1,
    maxLength: 12,
    selector: ([from]) => from,
  });
  fc.assert(
    fc.property(dictionary, (pairs) => {
      pairs.forEach(([, to], place) => {
        const q = [oneHot(place, pairs.length)];
        const [result = []] = multiply(
          multiply(q, transpose(keyMatrix(pairs))),
          valueMatrix(pairs),
        );
        expect(valueWords(pairs)[litPlace(result) ?? -1]).toBe(to);
      });
    }),
  );
});
