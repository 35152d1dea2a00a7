import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tinyLanguage, type Word } from '../../src/engine/language.ts';
import { type Bin, bin, emptyTable, percentages, train } from '../../src/engine/ngram.ts';
import { seeded } from '../../src/engine/rng.ts';
import {
  backOff,
  draw,
  generate,
  pick,
  type Sampling,
  weights,
} from '../../src/engine/sampling.ts';
import { anyDocument, anyDocuments, balls, tinyTable, words } from './tables.ts';

const four: Bin = new Map([
  ['a', 4],
  ['b', 2],
  ['c', 1],
  ['d', 1],
]);

function percent(balls: Bin, sampling: Sampling): readonly number[] {
  return percentages(weights(balls, sampling).map(([, weight]) => weight));
}

function rounded(numbers: readonly number[]): readonly number[] {
  return numbers.map((n) => Math.round(n * 10) / 10);
}

describe('temperature', () => {
  test.each<[number, readonly number[]]>([
    [0, [100, 0, 0, 0]],
    [0.5, [72.7, 18.2, 4.5, 4.5]],
    [1, [50, 25, 12.5, 12.5]],
    [2, [36.9, 26.1, 18.5, 18.5]],
    [1e9, [25, 25, 25, 25]],
  ])('counts 4, 2, 1, 1 at T = %d', (temperature, expected) => {
    expect(rounded(percent(four, { temperature }))).toEqual(expected);
  });

  test('T near 0 is already nearly always the largest', () => {
    expect(percent(four, { temperature: 0.05 })[0]).toBeGreaterThan(99.9);
  });

  test('at T = 0 equal counts share', () => {
    expect(
      percent(
        new Map([
          ['a', 3],
          ['b', 3],
          ['c', 1],
        ]),
        { temperature: 0 },
      ),
    ).toEqual([50, 50, 0]);
  });

  test('no temperature, however small or large, gives anything but weights from 0 to 1', () => {
    for (const temperature of [5e-324, 1e-310, 1e-9, 1e300, Number.POSITIVE_INFINITY]) {
      const all = weights(four, { temperature }).map(([, weight]) => weight);
      expect(all.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
      expect(all[0]).toBe(1);
    }
  });

  test('dividing the counts by T changes nothing', () => {
    const divided: Bin = new Map([...four].map(([word, n]) => [word, n / 2.5]));
    expect(percent(divided, {})).toEqual(percent(four, {}));
    expect(percent(four, { temperature: 2.5 })).not.toEqual(percent(four, {}));
  });

  test('a higher one never makes the most likely word more likely', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
    const heat = fc.double({ min: 0.05, max: 5, noNaN: true });
    fc.assert(
      fc.property(counts, heat, heat, (ns, t1, t2) => {
        const balls = new Map(ns.map((n, i) => [`w${i}`, n]));
        const top = (temperature: number) => Math.max(...percent(balls, { temperature }));
        expect(top(Math.max(t1, t2))).toBeLessThanOrEqual(top(Math.min(t1, t2)) + 1e-9);
      }),
    );
  });

  test.each([-1, Number.NaN])('a temperature of %d is refused', (temperature) => {
    expect(() => weights(four, { temperature })).toThrow(RangeError);
  });
});

describe('top-k', () => {
  test('keeps the k words with the most balls, before the temperature', () => {
    expect(weights(four, { topK: 2 }).map(([word]) => word)).toEqual(['a', 'b']);
    expect(rounded(percent(four, { topK: 2, temperature: 2 }))).toEqual([58.6, 41.4]);
    expect(weights(four, { topK: 9 })).toHaveLength(4);
  });

  test.each([0, -1, Number.NaN])('a k of %d is refused', (topK) => {
    expect(() => weights(four, { topK })).toThrow(RangeError);
  });
});

describe('one draw', () => {
  test.each<[number, Word]>([
    [0, 'a'],
    [0.2499, 'a'],
    [0.25, 'b'],
    [0.9999, 'b'],
  ])('the number %d falls on %s', (u, word) => {
    expect(
      pick(
        [
          ['a', 1],
          ['b', 3],
        ],
        u,
      ),
    ).toBe(word);
  });

  test('a word without weight is never picked, at either end', () => {
    const weighted = [
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ] as const;
    expect(pick(weighted, 0)).toBe('b');
    expect(pick(weighted, 1 - 2 ** -53)).toBe('b');
    expect(pick([], 0.5)).toBeUndefined();
  });

  test('from an empty bin there is nothing, and no luck is used up', () => {
    const rng = seeded('empty');
    expect(draw(rng, new Map())).toEqual([undefined, rng]);
  });

  test('does not depend on the order in which the balls came in', () => {
    const backwards: Bin = new Map([...four].reverse());
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      expect(draw(seeded(seed), backwards)).toEqual(draw(seeded(seed), four));
    }
  });
});

describe('backing off', () => {
  const two = balls(emptyTable(tinyLanguage, 2), ['blue pink: green 1']);
  const one = balls(emptyTable(tinyLanguage, 1), ['pink: white 1', 'green: blue 1']);

  test.each([
    ['blue pink', 'blue pink'],
    ['purple blue pink', 'blue pink'],
    ['green pink', 'pink'],
    ['pink', 'pink'],
    ['green', 'green'],
    ['blue', undefined],
    ['', undefined],
  ])('after "%s" the bin is "%s"', (text, expected) => {
    expect(backOff([two, one], words(text))?.context.join(' ')).toBe(expected);
  });

  test('a context of none is the last resort', () => {
    const none = train([words('blue white')], 0, tinyLanguage);
    expect(backOff([one, none], ['blue'])?.context).toEqual([]);
  });
});

describe('a drawn document', () => {
  const tiny = [tinyTable()];

  test('begins with its prompt, and ends at the first end word, the cap or an empty bin', () => {
    fc.assert(
      fc.property(fc.string(), anyDocument, anyDocuments, (seed, [first = ''], documents) => {
        const table = train(documents, 1, tinyLanguage);
        const { document, ending } = generate(seeded(seed), [table], [first], { maxWords: 8 });
        expect(document[0]).toBe(first);
        expect(document.slice(0, -1)).not.toContain('white');
        expect(document.at(-1) === 'white').toBe(ending === 'ended');
        if (ending === 'stopped-at-cap') expect(document).toHaveLength(8);
        if (ending === 'empty-bin') expect(bin(table, document.slice(-1)).size).toBe(0);
      }),
    );
  });

  test('is made of pairs that the table knows', () => {
    const table = train(
      [words('blue pink green white'), words('pink pink white')],
      1,
      tinyLanguage,
    );
    const { document } = generate(seeded('pairs'), [table], ['blue'], { maxWords: 60 });
    document.slice(1).forEach((ball, i) => {
      expect(bin(table, document.slice(i, i + 1)).has(ball)).toBe(true);
    });
  });

  test('a prompt that has ended stays as it is', () => {
    const rng = seeded('over');
    const prompt = words('blue white');
    expect(generate(rng, tiny, prompt, { maxWords: 60 })).toEqual({
      document: prompt,
      ending: 'ended',
      rng,
    });
  });

  test('a prompt at the cap is stopped at once', () => {
    expect(generate(seeded('cap'), tiny, words('blue pink'), { maxWords: 2 }).ending).toBe(
      'stopped-at-cap',
    );
  });

  test('at T = 0 it is always the same', () => {
    const cold = (seed: string) =>
      generate(seeded(seed), tiny, ['blue'], { maxWords: 9, temperature: 0 }).document.slice(0, 2);
    expect(new Set(['1', '2', '3', '4'].map((seed) => cold(seed).join(' ')))).toEqual(
      new Set(['blue green']),
    );
  });
});
