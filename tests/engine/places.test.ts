import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfText } from '../../src/engine/corpus.ts';
import { placeOf, placesOf, sentenceOf, shelfOf, wordAt } from '../../src/engine/places.ts';
import { whoPut } from '../../src/engine/provenance.ts';
import { cutWords } from '../../src/engine/text.ts';

const document = (text: string) => [...cutWords(text), endOfText];
const spot = shelfOf([document('See Spot run. See Spot jump.'), document('Run, Spot, run.')]);

test('a run of words is found wherever it stands, and never over the end of a document', () => {
  expect(placesOf(spot, ['see', 'spot'])).toEqual([0, 4]);
  expect(placesOf(spot, ['spot'])).toEqual([1, 5, 11]);
  expect(placesOf(spot, ['jump', '.', endOfText])).toEqual([6]);
  expect(placesOf(spot, [endOfText, 'run'])).toEqual([]);
  expect(placesOf(spot, ['see', 'goat'])).toEqual([]);
  expect(placesOf(spot, ['goat'])).toEqual([]);
  expect(placesOf(spot, ['spot'], 1)).toEqual([1]);
});

test('a place has a document, a position and a sentence', () => {
  expect(placeOf(spot, 5)).toEqual({ document: 0, position: 5 });
  expect(placeOf(spot, 9)).toEqual({ document: 1, position: 0 });
  expect(wordAt(spot, 5)).toBe('spot');
  expect([0, 3, 4, 7].map((position) => sentenceOf(spot, { document: 0, position }))).toEqual([
    1, 1, 2, 2,
  ]);
});

test('it finds the same stickies as provenance.ts does, faster', () => {
  const words = fc.constantFrom('a', 'b', '.');
  const documents = fc.array(fc.array(words, { minLength: 1, maxLength: 12 }), { maxLength: 6 });
  fc.assert(
    fc.property(
      documents,
      fc.array(words, { minLength: 1, maxLength: 3 }),
      words,
      (all, context, ball) => {
        const closed = all.map((each) => [...each, endOfText]);
        const shelf = shelfOf(closed);
        const found = placesOf(shelf, [...context, ball]).map((at) =>
          placeOf(shelf, at + context.length),
        );
        expect(found).toEqual(whoPut(closed, context.length, context, ball));
      },
    ),
  );
});
