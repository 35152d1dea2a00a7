// A dictionary as two matrices: worked out by hand, and as a property that every lookup comes out right.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dictionary, keysOf } from '../../src/engine/dictionary.ts';
import { keyMatrix, valueMatrix, valuesOf } from '../../src/engine/dictionary-matrices.ts';
import { type Matrix, multiply, transpose } from '../../src/engine/matrix.ts';
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
  expect(keysOf(french)).toEqual(['le', 'chat', 'est', 'sous', 'la', 'table']);
  expect(valuesOf(french)).toEqual(['cat', 'is', 'table', 'the', 'under']);
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

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
const dictionaries = fc.uniqueArray(fc.tuple(word, word), {
  minLength: 1,
  maxLength: 12,
  selector: ([from]) => from,
});

test('q · Kᵀ · V lights the translation of any word of any dictionary', () => {
  fc.assert(
    fc.property(dictionaries, (pairs) => {
      pairs.forEach(([, to], place) => {
        const q = [oneHot(place, pairs.length)];
        const [result = []] = multiply(
          multiply(q, transpose(keyMatrix(pairs))),
          valueMatrix(pairs),
        );
        expect(valuesOf(pairs)[litPlace(result) ?? -1]).toBe(to);
      });
    }),
  );
});

test('the same comes out when the rows of K and of V are put into another order', () => {
  const reordered = fc.tuple(dictionaries, fc.infiniteStream(fc.nat())).map(([pairs, numbers]) => {
    const keys = numbers.take(pairs.length);
    const order = [...keys].map((key, row) => ({ key, row })).sort((a, b) => a.key - b.key);
    return { pairs, order: order.map(({ row }) => row) };
  });
  fc.assert(
    fc.property(reordered, ({ pairs, order }) => {
      const [K, V] = [keyMatrix(pairs), valueMatrix(pairs)];
      const inOrder = (matrix: Matrix) => order.map((row) => matrix[row] ?? []);
      const out = (keys: Matrix, values: Matrix) => multiply(multiply(K, transpose(keys)), values);
      expect(out(inOrder(K), inOrder(V))).toEqual(out(K, V));
    }),
  );
});
