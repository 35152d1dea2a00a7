// One light each: vectors against those written out by hand, every refusal, and distances as properties.
import { assert, integer, property } from 'fast-check';
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  allDistances,
  allProducts,
  differingPlaces,
  dotOf,
  guessOptions,
  pairCount,
} from '../../../src/engine/activities/one-hot/measuring.ts';
import { shows, verdict } from '../../../src/engine/activities/one-hot/sentences.ts';
import type { OneHotState } from '../../../src/engine/activities/one-hot/state.ts';
import { oneHotActivity } from '../../../src/engine/activities/one-hot.ts';
import { moved, statesOf, stateWhere } from './playing.ts';

const setting = {
  dictionary: [
    ['le', 'the'],
    ['chat', 'cat'],
    ['est', 'is'],
    ['sous', 'under'],
    ['la', 'the'],
    ['table', 'table'],
  ],
  encode: ['sous', 'la', 'tables'],
  decode: [
    [0, 0, 0, 0, 1],
    [0, 1, 0, 1, 0],
    [1, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ],
  guess: [
    ['le', 'la'],
    ['chat', 'table'],
    ['est', 'sous'],
  ],
  compare: [
    ['le', 'la'],
    ['chat', 'table'],
  ],
  multiply: [
    ['chat', 'chat'],
    ['le', 'la'],
  ],
};
const settings = parse(oneHotActivity.settings, setting);
const given = { seed: '1', notebook: [] };
const start = oneHotActivity.start(settings, given);
const at = (holds: (state: OneHotState) => boolean) =>
  stateWhere(oneHotActivity, settings, given, holds);
const inPhase = (phase: OneHotState['phase'], nth = 0) =>
  at((state) => state.phase === phase && (!('at' in state) || state.at === nth));

describe('a word becomes lights', () => {
  test('with one of them on, in the place of the word', () => {
    const next = moved(oneHotActivity, settings, start, {
      type: 'encode',
      lights: [0, 0, 0, 1, 0, 0],
    });
    expect(next).toEqual({ phase: 'encode', at: 1 });
    expect(shows(settings, next)).toBe('“sous” is 0 0 0 1 0 0.');
  });

  test.each([
    [[0, 0, 1, 0, 0, 0], 'Place 3 belongs to “est”, not to “sous”.', true],
    [
      [0, 1, 1, 0, 0, 0],
      'Lights 2 and 3 are on. Is that “chat” or “est”? A word has one light.',
      true,
    ],
    [[0, 0, 0, 0, 0, 0], 'No light is on yet.', false],
    [[0, 1], 'Switch on a light first, then hand it in.', false],
  ])('%j is refused', (lights, reason, wrong) => {
    expect(oneHotActivity.play(settings, start, { type: 'encode', lights })).toEqual({
      type: 'refused',
      reason,
      wrong,
    });
  });

  test('unless it has no place, which only a word without one has', () => {
    expect(oneHotActivity.play(settings, start, { type: 'no-place' })).toEqual({
      type: 'refused',
      reason: 'There is a place for “sous”: its name stands above a light.',
      wrong: true,
    });
    const last = inPhase('encode', 2);
    expect(
      oneHotActivity.play(settings, last, { type: 'encode', lights: [0, 0, 0, 0, 0, 1] }),
    ).toEqual({
      type: 'refused',
      reason: 'Place 6 belongs to “table”. To these lights, “tables” is another word.',
      wrong: true,
    });
    const next = moved(oneHotActivity, settings, last, { type: 'no-place' });
    expect(next).toEqual({ phase: 'decode', at: 0 });
    expect(shows(settings, next)).toBe(
      '“tables” has no place. These lights know 6 words and no others, however alike they look.',
    );
  });
});

describe('lights become a word', () => {
  test.each([
    [0, 4, '“under” is 0 0 0 0 1.'],
    [1, 5, 'Two lights are two words at once. That is no word.'],
    [2, 0, '“cat” is 1 0 0 0 0.'],
    [3, 6, 'Without a light it is no word.'],
  ])('vector %i is option %i', (nth, option, why) => {
    const next = moved(oneHotActivity, settings, inPhase('decode', nth), {
      type: 'decode',
      option,
    });
    expect(shows(settings, next)).toBe(why);
  });

  test.each([
    [0, 0, 'Place 5 is lit. “cat” has place 1.'],
    [0, 5, 'One place is lit, and only one. So it is a word.'],
    [1, 1, 'Places 2 and 4 are lit. Is it “is” or “the”? Nobody can tell.'],
    [1, 6, 'There are 2 lights.'],
    [3, 2, 'No place is lit, so nothing says which word.'],
    [3, 5, 'No place is lit, so nothing says which word.'],
  ])('vector %i is not option %i', (nth, option, reason) => {
    expect(
      oneHotActivity.play(settings, inPhase('decode', nth), { type: 'decode', option }),
    ).toEqual({ type: 'refused', reason, wrong: true });
  });

  test('but not before one is chosen', () => {
    expect(
      oneHotActivity.play(settings, inPhase('decode'), { type: 'decode', option: -1 }),
    ).toMatchObject({ wrong: false });
  });
});

describe('how far words are apart', () => {
  test('√2 for every two of them, whatever they mean, and nothing from themselves', () => {
    const distances = allDistances(settings);
    distances.forEach((row, a) => {
      row.forEach((distance, b) => {
        expect(distance).toBe(a === b ? 0 : Math.SQRT2);
      });
    });
    expect(pairCount(settings)).toBe(15);
  });

  test('and 0 multiplied with each other, 1 with themselves', () => {
    expect(allProducts(settings)).toEqual([
      [1, 0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 0],
      [0, 0, 1, 0, 0, 0],
      [0, 0, 0, 1, 0, 0],
      [0, 0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0, 1],
    ]);
  });

  test('holds for dictionaries of any size', () => {
    assert(
      property(integer({ min: 2, max: 6 }), (size) => {
        const letters = [...'abcdef'].slice(0, size);
        const dictionary = letters.map((letter) => [letter, 'x'] as const);
        const some = { ...settings, dictionary };
        for (const a of letters) {
          for (const b of letters) {
            const square = (allDistances(some)[letters.indexOf(a)]?.[letters.indexOf(b)] ?? 0) ** 2;
            expect(square).toBeCloseTo(a === b ? 0 : 2, 12);
            expect(differingPlaces(some, [a, b])).toHaveLength(a === b ? 0 : 2);
            expect(dotOf(some, [a, b])).toBe(a === b ? 1 : 0);
          }
        }
      }),
    );
  });

  test('is guessed first, which costs nothing', () => {
    expect(guessOptions(settings)).toEqual([
      '“le” and “la” (both mean “the”)',
      '“chat” and “table”',
      '“est” and “sous”',
      'No pair: all are equally far apart',
    ]);
    const guess = inPhase('guess');
    expect(oneHotActivity.stake?.(settings, guess)).toBe('guess');
    expect(oneHotActivity.clues(settings, guess).free).toBe(true);
    for (const option of [0, 1, 2, 3]) {
      const state = moved(oneHotActivity, settings, guess, { type: 'choose', option });
      expect(oneHotActivity.slips(settings, state)).toEqual([]);
      expect(verdict(settings, option)).toContain('All 15 pairs are 1.41 apart.');
    }
    expect(verdict(settings, 0)).toContain('You guessed “le” and “la” (both mean “the”).');
    expect(verdict(settings, 3)).toMatch(/^Well guessed\./);
  });

  test.each([
    [0, 0, 'With 0 they would be the same vector. In place 1 only one of them is lit.'],
    [0, 1, 'It is more than 1. Both “le” and “la” have a light that the other lacks.'],
    [1, 4, 'It is less than 4. In place 1, for one, both are 0: they are alike there.'],
    [1, 7, 'It cannot be 7: there are only 6 places.'],
  ])('pair %i does not differ in %i places', (nth, number, reason) => {
    expect(
      oneHotActivity.play(settings, inPhase('compare', nth), { type: 'answer', number }),
    ).toEqual({ type: 'refused', reason, wrong: true });
  });

  test.each([
    [0, 0, 'In place 2 neither of the two is 0, so their product is not 0 either.'],
    [0, 2, '2 is what the numbers add up to. Multiply each pair first, then add.'],
    [0, 6, 'It is not 6. In only 1 place is neither of the two 0; all other products are 0.'],
    [1, 2, 'It is not 2. In every place one of the two is 0, and 0 times anything is 0.'],
  ])('pair %i does not multiply to %i', (nth, number, reason) => {
    expect(
      oneHotActivity.play(settings, inPhase('multiply', nth), { type: 'answer', number }),
    ).toEqual({ type: 'refused', reason, wrong: true });
  });

  test('is told with its sum: as the crow flies, and place by place', () => {
    expect(shows(settings, inPhase('compare', 1))).toBe(
      'Places 1 and 5 differ, by 1 each: like two sides of a square, 1 step long. Straight across, that is 1.41 steps, or √2: 1.41 times itself makes about 2.',
    );
    expect(shows(settings, inPhase('multiply', 1))).toBe(
      '0 × 0 + 1 × 1 + 0 × 0 + 0 × 0 + 0 × 0 + 0 × 0 = 1.',
    );
  });
});

test('the shortest way has at most 15 moves', () => {
  expect(statesOf(oneHotActivity, settings, given).length - 1).toBeLessThanOrEqual(15);
});

test.each([
  ['a vector that is too short', { decode: [[0, 1]] }],
  ['half a light', { decode: [[0, 0.5, 0, 0, 0]] }],
  ['a pair of a word that is not there', { guess: [['le', 'chien']] }],
  ['a pair of the same word to compare', { compare: [['le', 'le']] }],
  ['seven words', { dictionary: [...'abcdefg'].map((letter) => [letter, 'x']) }],
  ['a misspelt field', { pairs: [] }],
])('settings with %s are refused', (_, change) => {
  expect(safeParse(oneHotActivity.settings, { ...setting, ...change }).success).toBe(false);
});
