// Words as places: sentences, company, one step and its slope, and whole trainings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyAt, companyCounts, pairsIn, vocabularyOf } from '../../src/engine/company.ts';
import type { Matrix } from '../../src/engine/matrix.ts';
import { random, seeded } from '../../src/engine/rng.ts';
import { dealSentences } from '../../src/engine/sentences.ts';
import { cosine } from '../../src/engine/similarity.ts';
import {
  type Example,
  lossOf,
  sigmoid,
  startVectors,
  step,
  sureness,
  type Vectors,
} from '../../src/engine/word2vec.ts';
import { strangerFrom, type TrainingPlan, train } from '../../src/engine/word2vec-training.ts';

const text = [
  ['le', 'chat', 'dort'],
  ['le', 'chien', 'dort'],
];
const vocabulary = vocabularyOf(text);

describe('sentences', () => {
  test('are made of the patterns in turn, with a word of its group in each gap', () => {
    const groups = { beast: ['chat', 'chien'] };
    const [sentences] = dealSentences(['le {beast} dort', 'oui'], groups, 5, seeded('a'));
    expect(sentences.map((words) => words.length)).toEqual([3, 1, 3, 1, 3]);
    for (const [le, beast, dort] of [sentences[0], sentences[2], sentences[4]].map(
      (s) => s ?? [],
    )) {
      expect([le, dort]).toEqual(['le', 'dort']);
      expect(groups.beast).toContain(beast);
    }
  });

  test('are the same for the same seed, and go on with the generator that is given back', () => {
    const deal = (rng = seeded('a')) => dealSentences(['{x} {x}'], { x: ['1', '2', '3'] }, 20, rng);
    const [first, next] = deal();
    expect(deal()[0]).toEqual(first);
    expect(deal(next)[0]).not.toEqual(first);
  });
});

describe('company', () => {
  test('is what stands within reach on both sides, and never the word itself', () => {
    expect(companyAt(6, 1, 2)).toEqual([0, 2, 3]);
    expect(companyAt(6, 5, 3)).toEqual([2, 3, 4]);
    expect(companyAt(1, 0, 3)).toEqual([]);
  });

  test('gives pairs both ways, by the places of the words in the vocabulary', () => {
    expect(vocabulary).toEqual({ words: ['chat', 'chien', 'dort', 'le'], counts: [1, 1, 2, 2] });
    expect(pairsIn(text.slice(0, 1), vocabulary, 1)).toEqual([
      [3, 0],
      [0, 3],
      [0, 2],
      [2, 0],
    ]);
  });

  test('is counted alike from both sides', () => {
    const counts = companyCounts(4, pairsIn(text, vocabulary, 2));
    expect(counts).toEqual([
      [0, 0, 1, 1],
      [0, 0, 1, 1],
      [1, 1, 0, 2],
      [1, 1, 2, 0],
    ]);
  });
});

/** Three words in two dimensions, with numbers that are easily reckoned with. */
const vectors: Vectors = {
  words: [
    [1, 0],
    [0, 1],
    [1, 1],
  ],
  company: [
    [0, 0],
    [0, 2],
    [Math.log(3), 0],
  ],
};

describe('one step', () => {
  test('by hand: what was half sure moves by half the rate, and a stranger the other way', () => {
    // Word 0 is (1, 0). Its company, word 1, is (0, 2): dot 0, half sure, so the miss is 1/2.
    // The stranger, word 2, is (ln 3, 0): dot ln 3, three quarters sure, so the miss is -3/4.
    expect(sureness(vectors, 0, 1)).toBe(1 / 2);
    expect(sureness(vectors, 0, 2)).toBeCloseTo(3 / 4, 12);
    const example: Example = { word: 0, company: [1], strangers: [2] };
    expect(lossOf(vectors, example)).toBeCloseTo(Math.log(2) + Math.log(4), 12);
    const after = step(vectors, example, 1);
    expect(after.company[1]).toEqual([1 / 2, 2]);
    expect(after.company[2]?.[0]).toBeCloseTo(Math.log(3) - 3 / 4, 12);
    // The word moves by 1/2 x (0, 2) - 3/4 x (ln 3, 0), with the vectors as they were.
    expect(after.words[0]?.[0]).toBeCloseTo(1 - (3 / 4) * Math.log(3), 12);
    expect(after.words[0]?.[1]).toBeCloseTo(1, 12);
  });

  test('leaves everything else, and what it was given, as it was', () => {
    const before = structuredClone(vectors);
    const after = step(vectors, { word: 0, company: [1], strangers: [] }, 0.1);
    expect(vectors).toEqual(before);
    expect(after.words.slice(1)).toEqual(before.words.slice(1));
    expect([after.company[0], after.company[2]]).toEqual([before.company[0], before.company[2]]);
  });

  test('makes the loss smaller, if it is small itself', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [start] = startVectors(4, 5, seeded(seed));
        const example: Example = { word: 0, company: [1], strangers: [2, 3] };
        expect(lossOf(step(start, example, 0.01), example)).toBeLessThan(lossOf(start, example));
      }),
    );
  });

  test('goes exactly down the slope of the loss, also where a word is met twice', () => {
    const examples: readonly Example[] = [
      { word: 0, company: [1], strangers: [2, 3] },
      { word: 0, company: [1], strangers: [1, 2, 2] },
      { word: 2, company: [2, 3], strangers: [0] },
    ];
    for (const seed of ['1', '2', '3']) {
      const [start] = startVectors(4, 5, seeded(seed));
      for (const example of examples) {
        const after = step(start, example, 1);
        for (const part of ['words', 'company'] as const) {
          expect(
            differs(moves(start[part], after[part]), slopes(start, part, example)),
          ).toBeLessThan(1e-6);
        }
      }
    }
  });
});

/** How far every number moved. */
function moves(before: Matrix, after: Matrix): readonly number[] {
  return after.flatMap((row, at) => row.map((value, d) => value - (before[at]?.[d] ?? 0)));
}

/** How much the loss falls with each number, from its values a little to both sides. */
function slopes(start: Vectors, part: keyof Vectors, example: Example): readonly number[] {
  const little = 1e-5;
  return start[part].flatMap((row, at) =>
    row.map((value, d) => {
      const lossWith = (number: number) => {
        const rows = start[part].map((r, n) => (n === at ? r.with(d, number) : r));
        return lossOf({ ...start, [part]: rows }, example);
      };
      return (lossWith(value - little) - lossWith(value + little)) / (2 * little);
    }),
  );
}

/** The largest difference, relative to the largest number. */
function differs(a: readonly number[], b: readonly number[]): number {
  const most = Math.max(...a.map(Math.abs), ...b.map(Math.abs));
  return Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? 0)))) / most;
}

test('the S-shaped curve has its known values, and its ends', () => {
  expect(sigmoid(0)).toBe(1 / 2);
  expect(sigmoid(Math.log(3))).toBeCloseTo(3 / 4, 12);
  expect([sigmoid(-1000), sigmoid(1000)]).toEqual([0, 1]);
});

test('strangers are drawn by their counts to the power of 0.75', () => {
  let rng = seeded('strangers');
  const draw = strangerFrom({ words: ['a', 'b', 'c'], counts: [16, 1, 0] }, () => {
    const [u, next] = random(rng);
    rng = next;
    return u;
  });
  const drawn = Array.from({ length: 9000 }, draw);
  // 16 to the power of 0.75 is 8: eight times as often as what occurs once.
  expect(drawn.filter((word) => word === 0).length / 9000).toBeCloseTo(8 / 9, 1);
  expect(drawn).not.toContain(2);
});

const plan: TrainingPlan = { dimensions: 6, reach: 2, strangers: 3, rounds: 40, rate: 0.2 };
const [manySentences] = dealSentences(
  ['le {beast} dort', 'le {beast} mange', 'la {thing} est rouge', 'la {thing} est haute'],
  { beast: ['chat', 'chien'], thing: ['table', 'chaise'] },
  60,
  seeded('text'),
);

describe('a training', () => {
  test('is the same for the same seed, however many slices it is cut into, and another for another', () => {
    expect(result('a', 7).vectors).toEqual(result('a', 100).vectors);
    expect(result('a', 7).vectors).not.toEqual(result('b', 7).vectors);
  });

  test('puts words of like company close, though they never met', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { vocabulary: known, vectors: places } = result(seed, 5);
      const of = (word: string) => places.words[known.words.indexOf(word)] ?? [];
      const near = cosine(of('chat'), of('chien'));
      expect(near).toBeGreaterThan(cosine(of('chat'), of('table')));
      expect(near).toBeGreaterThan(cosine(of('chat'), of('le')));
      expect(near).toBeGreaterThan(0.7);
    }
  });

  test('tells after each slice where the words are, and leaves what it told as it was', () => {
    const slices = train(manySentences, plan, 'a', 10);
    const first = slices.next();
    if (first.done) throw new Error('it is done at once');
    expect(first.value.done).toBe(0);
    const told = structuredClone(first.value.soFar);
    const seen = [...slices];
    expect(seen.map(({ done }) => Math.round(10 * done))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(first.value.soFar).toEqual(told);
    expect(seen[0]?.soFar.vectors).not.toEqual(told.vectors);
  });
});

function result(seed: string, slices: number) {
  const work = train(manySentences, plan, seed, slices);
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}
