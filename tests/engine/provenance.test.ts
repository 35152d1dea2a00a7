import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyLanguage, vocabulary } from '../../src/engine/language.ts';
import { allContexts, count, train } from '../../src/engine/ngram.ts';
import { whoPut } from '../../src/engine/provenance.ts';
import { anyDocuments, words } from './tables.ts';

const documents = [words('blue pink white'), words('green blue pink blue pink white')];

test('a ball points to the stickies that put it there, in reading order', () => {
  expect(whoPut(documents, 1, ['blue'], 'pink')).toEqual([
    { document: 0, position: 1 },
    { document: 1, position: 2 },
    { document: 1, position: 4 },
  ]);
});

test('at a context of two, both words must stand before the sticky', () => {
  expect(whoPut(documents, 2, ['pink', 'blue'], 'pink')).toEqual([{ document: 1, position: 4 }]);
});

test('a ball that is not there was put by nobody', () => {
  expect(whoPut(documents, 1, ['pink'], 'purple')).toEqual([]);
});

test('there are exactly as many stickies as balls, and each is the ball after its context', () => {
  fc.assert(
    fc.property(anyDocuments, fc.integer({ min: 1, max: 2 }), (documents, n) => {
      const table = train(documents, n, tinyLanguage);
      for (const context of allContexts(tinyLanguage, n)) {
        for (const ball of vocabulary(tinyLanguage)) {
          const stickies = whoPut(documents, n, context, ball);
          expect(stickies).toHaveLength(count(table, context, ball));
          for (const { document, position } of stickies) {
            expect(documents[document]?.slice(position - n, position + 1)).toEqual([
              ...context,
              ball,
            ]);
          }
        }
      }
    }),
    { numRuns: 30 },
  );
});
