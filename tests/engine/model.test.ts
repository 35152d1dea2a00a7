// Large texts give the same tables, draws and scores as the small, plain way does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsPerWord } from '../../src/engine/bits.ts';
import { beginnerOf, drawerOf } from '../../src/engine/drawing.ts';
import { endScored, scoresOf, scoreWords, startScoring } from '../../src/engine/held-out.ts';
import type { Document, Language } from '../../src/engine/language.ts';
import { endDocument, learn, learnBalls, startLearner } from '../../src/engine/learner.ts';
import { type Model, modelOf } from '../../src/engine/model.ts';
import { tableOf, tablesOf } from '../../src/engine/model-tables.ts';
import { contextOf, pour, type Table, train } from '../../src/engine/ngram.ts';
import { seeded } from '../../src/engine/rng.ts';
import { generate } from '../../src/engine/sampling.ts';

const language: Language = { words: ['a', 'b', 'c', 'd'], end: '.' };
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
const finished = fc.array(
  words.map((some): Document => [...some, '.']),
  { maxLength: 12 },
);
const contextLength = fc.integer({ min: 1, max: 4 });

function modelFrom(documents: readonly Document[], length: number): Model {
  const learner = startLearner(length, language.end, language.words);
  for (const document of documents) learn(learner, document);
  return modelOf(learner);
}

/** A table as plain arrays, so that the order of its bins and balls counts too. */
function spread(table: Table) {
  return [...table.bins].map(([key, bin]) => [key, ...bin]);
}

describe('a table of a large text', () => {
  test('is the table that train gives, for every context length, in the same order', () => {
    fc.assert(
      fc.property(finished, contextLength, (documents, length) => {
        const model = modelFrom(documents, length);
        for (let n = 0; n <= length; n += 1) {
          const table = tableOf(model, n);
          const plain = train(documents, n, language);
          expect(spread(table)).toEqual(spread(plain));
          expect(table.language).toEqual(language);
          expect(table.bins.size).toBe(plain.bins.size);
          for (const key of plain.bins.keys()) {
            expect(table.bins.has(key)).toBe(true);
            expect(table.bins.get(key)).toEqual(plain.bins.get(key));
          }
        }
      }),
    );
  });

  test('has no bin for a context that was never seen, or is of another length', () => {
    const { bins } = tableOf(modelFrom([['a', 'b', '.']], 1), 1);
    expect(['c', 'x', '.', 'a b', ''].map((key) => bins.has(key))).toEqual(Array(5).fill(false));
    expect(bins.get('c')).toBeUndefined();
  });

  test('stays right when there are more runs than the store began with', () => {
    const documents = Array.from({ length: 3000 }, (_, n) => [`w${n}`, `w${(n * 7) % 3000}`, '.']);
    const learner = startLearner(1, '.');
    for (const document of documents) learn(learner, document);
    const model = modelOf(learner);
    expect(spread(tableOf(model, 1))).toEqual(spread(train(documents, 1, model.language)));
  });

  test('a document may end without an end word', () => {
    const learner = startLearner(1, '.');
    learn(learner, ['a', 'b']);
    endDocument(learner, false);
    learn(learner, ['c']);
    endDocument(learner, true);
    expect(spread(tableOf(modelOf(learner), 1))).toEqual([
      ['a', ['b', 1]],
      ['c', ['.', 1]],
    ]);
    expect([learner.documents, learner.wordCount]).toEqual([2, 3]);
  });

  test('balls that were counted elsewhere are poured into the shorter contexts', () => {
    fc.assert(
      fc.property(finished, (documents) => {
        const table = train(documents, 2, language);
        const learner = startLearner(2, language.end, language.words);
        for (const [key, bin] of table.bins) {
          for (const [ball, n] of bin) learnBalls(learner, contextOf(key), ball, n);
        }
        const model = modelOf(learner);
        expect(spread(tableOf(model, 2))).toEqual(spread(table));
        expect(new Map(tableOf(model, 1).bins)).toEqual(pour(table, 1).bins);
      }),
    );
  });

  test('counts may be as large as a table says, and more may be learnt afterwards', () => {
    const learner = startLearner(1, '.');
    learnBalls(learner, ['a'], 'b', 3);
    learnBalls(learner, ['a'], 'c', 2 ** 32 - 1);
    learnBalls(learner, ['a'], 'c', 2 ** 40);
    learnBalls(learner, ['b'], 'c', 1);
    for (let n = 0; n < 2000; n += 1) learn(learner, [`w${n}`, 'a', 'c', '.']);
    const { bins } = tableOf(modelOf(learner), 1);
    expect(bins.get('a')).toEqual(
      new Map([
        ['b', 3],
        ['c', 2 ** 32 - 1 + 2 ** 40 + 2000],
      ]),
    );
    expect(bins.get('b')).toEqual(new Map([['c', 1]]));
    expect(bins.size).toBe(2003);
  });
});

describe('drawing from a large text', () => {
  test('draws what generate draws', () => {
    fc.assert(
      fc.property(
        finished,
        contextLength,
        fc.string(),
        fc.constantFrom({}, { temperature: 0 }, { temperature: 2, topK: 2 }),
        (documents, length, seed, sampling) => {
          const tables = tablesOf(modelFrom(documents, length));
          const draw = drawerOf(tables, sampling);
          for (const prompt of [['a'], ['b', 'c'], []]) {
            const plain = generate(seeded(seed), tables, prompt, { ...sampling, maxWords: 9 });
            expect(draw(seeded(seed), prompt, 9)).toEqual(plain);
          }
        },
      ),
    );
  });

  test('begins as documents began, each as often as it did, short documents too', () => {
    const begin = beginnerOf(
      modelFrom(
        [
          ['a', 'b', '.'],
          ['a', 'b', 'c', '.'],
          ['d', '.'],
        ],
        2,
      ),
      false,
    );
    const counts = new Map<string, number>();
    let rng = seeded('beginnings');
    for (let n = 0; n < 3000; n += 1) {
      const [words, next] = begin(rng);
      rng = next;
      counts.set(words.join(' '), (counts.get(words.join(' ')) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['a b', 'd']);
    expect((counts.get('a b') ?? 0) / 3000).toBeCloseTo(2 / 3, 1);
  });

  test('begins anywhere with any context that has balls', () => {
    const begin = beginnerOf(modelFrom([['a', 'b', 'c', '.']], 1), true);
    const met = new Set<string>();
    let rng = seeded('anywhere');
    for (let n = 0; n < 100; n += 1) {
      const [words, next] = begin(rng);
      rng = next;
      met.add(words.join(' '));
    }
    expect([...met].sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('scoring a text that was held out', () => {
  test('gives the bits of bits.ts at every context length', () => {
    const heldOut = fc.array(
      fc
        .array(fc.constantFrom('a', 'b', 'c', 'd', 'never seen'), { minLength: 1, maxLength: 8 })
        .map((some): Document => [...some, '.']),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(finished, heldOut, contextLength, (documents, others, length) => {
        const model = modelFrom(documents, length);
        const scoring = startScoring(model);
        for (const document of others) scoreWords(scoring, document);
        const scores = scoresOf(scoring) ?? [];
        expect(scores.map((score) => score.contextLength)).toEqual(
          Array.from({ length }, (_, at) => length - at),
        );
        for (const { contextLength, bitsPerWord: bits, perplexity } of scores) {
          const tables = tablesOf(model).filter((table) => table.contextLength <= contextLength);
          expect(bits).toBeCloseTo(bitsPerWord(tables, others), 9);
          expect(perplexity).toBeCloseTo(2 ** bits, 6);
        }
      }),
    );
  });

  test('counts the contexts that were never seen, worked by hand', () => {
    const scoring = startScoring(modelFrom([['a', 'b', 'c', '.']], 2));
    scoreWords(scoring, ['a', 'b', 'd', '.']);
    // After a, b, d: 'd' was never seen. After 'a b', 'b d': 'b d' was never seen.
    const [two, one] = scoresOf(scoring) ?? [];
    expect([two?.unseenShare, one?.unseenShare]).toEqual([1 / 2, 1 / 3]);
    expect([scoring.predicted, scoring.strangers]).toEqual([3, 0]);
  });

  test('one word alone predicts nothing', () => {
    const scoring = startScoring(modelFrom([['a', 'b', '.']], 1));
    scoreWords(scoring, ['a']);
    endScored(scoring, false);
    expect(scoresOf(scoring)).toBeUndefined();
  });
});
