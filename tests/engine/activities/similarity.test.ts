// Half-lit lights: dot products and cosines worked by hand, arrows that end, and keys that win.
import fc from 'fast-check';
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  allArrows,
  arrowOf,
  directions,
  likenessOf,
  stepsTo,
  vectorOf,
} from '../../../src/engine/activities/similarity/arrows.ts';
import {
  keysOf,
  largestDot,
  nearestInDirection,
  type Search,
  scoreOf,
  winnerOf,
} from '../../../src/engine/activities/similarity/search.ts';
import { verdictOf } from '../../../src/engine/activities/similarity/searching.ts';
import type { SimilaritySettings } from '../../../src/engine/activities/similarity/settings.ts';
import type {
  SimilarityMove,
  SimilarityState,
} from '../../../src/engine/activities/similarity/state.ts';
import { asksToTurn, seenThere } from '../../../src/engine/activities/similarity/turning.ts';
import { similarityActivity } from '../../../src/engine/activities/similarity.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const setting = {
  key: [0.8, 0.6],
  from: [0, 1],
  targets: [{ cosine: 1 }, { cosine: 0 }, { cosine: -1 }, { cosine: 0.6, dot: 1.2 }],
  searches: [
    {
      among: 'arrows',
      by: 'dot',
      query: [0.8, 0.6],
      keys: [
        [0.6, 0.8],
        [0, 2],
        [1, 0],
      ],
    },
    {
      among: 'arrows',
      by: 'cosine',
      query: [0.8, 0.6],
      keys: [
        [0.6, 0.8],
        [0, 2],
        [1, 0],
      ],
    },
    {
      among: 'words',
      word: 'tables',
      words: ['le', 'chat', 'est', 'sous', 'la', 'table'],
      lights: [0.1, 0, 0.1, 0, 0.3, 0.9],
    },
  ],
};
const settings: SimilaritySettings = parse(similarityActivity.settings, setting);
const given = { seed: '1', notebook: [] };
const start = similarityActivity.start(settings, given);
const at = (holds: (state: SimilarityState) => boolean) =>
  stateWhere(similarityActivity, settings, given, holds);
const target = (n: number) => at((state) => state.phase === 'turn' && state.target === n);
const search = (n: number) => at((state) => state.phase === 'search' && state.search === n);
const refused = (state: SimilarityState, move: SimilarityMove) =>
  similarityActivity.play(settings, state, move);
const left = { type: 'turn', knob: 'direction', by: 1 } as const;
const right = { type: 'turn', knob: 'direction', by: -1 } as const;
const longer = { type: 'turn', knob: 'length', by: 1 } as const;
const shorter = { type: 'turn', knob: 'length', by: -1 } as const;
const there = { type: 'there' } as const;
const go = (state: SimilarityState, ...moves: readonly SimilarityMove[]) =>
  moved(similarityActivity, settings, state, ...moves);

describe('arrows', () => {
  test('are twelve around, each as long as 1, and each once again twice as long', () => {
    for (const tip of directions) expect(Math.hypot(...tip)).toBeCloseTo(1, 12);
    expect(allArrows).toHaveLength(24);
    expect(vectorOf({ direction: 1, length: 2 })).toEqual([1.6, 1.2]);
  });

  test('are found again by their numbers', () => {
    for (const arrow of allArrows) expect(arrowOf(vectorOf(arrow))).toEqual(arrow);
    expect(arrowOf([0.5, 0.5])).toBeUndefined();
  });

  test('go around counter-clockwise, and every one has two at a right angle', () => {
    for (const [n, tip] of directions.entries()) {
      const next = directions[(n + 1) % directions.length] ?? directions[0];
      expect(tip[0] * next[1] - tip[1] * next[0]).toBeGreaterThan(0);
      expect(directions.filter((other) => likenessOf(tip, other).cosine === 0)).toHaveLength(2);
    }
  });

  test.each([
    [1, 4, 3],
    [0, 11, -1],
    [11, 0, 1],
    [3, 9, 6],
    [5, 5, 0],
  ])('from %i to %i it is %i steps', (from, to, steps) => {
    expect(stepsTo(from, to)).toBe(steps);
  });
});

describe('how alike two arrows are', () => {
  // 0.8 x 0.6 + 0.6 x 0.8 = 0.48 + 0.48; lengths 1 and 1.
  test('by hand: (0.8, 0.6) and (0.6, 0.8) have 0.96 and 0.96', () => {
    expect(likenessOf([0.8, 0.6], [0.6, 0.8])).toEqual({
      products: [0.48, 0.48],
      dot: 0.96,
      lengths: [1, 1],
      cosine: 0.96,
    });
  });

  // 1.6 x 0 + 1.2 x 2 = 2.4; lengths 2 and 2, so the cosine is 2.4 / 4.
  test('by hand: (1.6, 1.2) and (0, 2) have 2.4 and 0.6', () => {
    expect(likenessOf([1.6, 1.2], [0, 2])).toMatchObject({
      dot: 2.4,
      lengths: [2, 2],
      cosine: 0.6,
    });
  });

  test('is shown without rounding: every number has two decimals at most, and none is -0', () => {
    for (const a of allArrows.map(vectorOf)) {
      for (const b of allArrows.map(vectorOf)) {
        const { products, dot, lengths, cosine } = likenessOf(a, b);
        for (const value of [...products, dot, ...lengths, cosine]) {
          expect(Number(value.toFixed(2))).toBe(value);
          expect(Object.is(value, -0)).toBe(false);
        }
        expect(products.reduce((sum, product) => sum + product, 0)).toBeCloseTo(dot, 12);
      }
    }
  });

  test('by cosine does not change with length, and by dot product it does', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.nat(11), (a, b) => {
        const [short, long] = [1, 2].map((length) => vectorOf({ direction: a, length }));
        const key = vectorOf({ direction: b, length: 1 });
        const [one, two] = [likenessOf(short ?? [], key), likenessOf(long ?? [], key)];
        expect(two.cosine).toBe(one.cosine);
        expect(two.dot).toBeCloseTo(2 * one.dot, 12);
      }),
    );
  });
});

describe('a whole level', () => {
  test.each([
    ['an empty notebook', []],
    ['a full notebook', fullNotebook],
  ])('is won by its solution with %s, and survives JSON', (_, notebook) => {
    for (const state of statesOf(similarityActivity, settings, { seed: '1', notebook })) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(similarityActivity.slips(settings, state)).toEqual([]);
    }
  });

  test('takes no more than 26 moves in the game', () => {
    const built = settingsOfLevel(similarityActivity, 'half-lit-lights');
    expect(statesOf(similarityActivity, built, given).length - 1).toBeLessThanOrEqual(26);
  });

  test('takes back turns, and nothing that reveals', () => {
    expect(similarityActivity.canUndo(left)).toBe(true);
    expect(similarityActivity.canUndo({ type: 'choose', option: 0 })).toBe(false);
    expect(similarityActivity.canUndo(there)).toBe(false);
  });

  test('gives three different hints everywhere', () => {
    for (const state of statesOf(similarityActivity, settings, given)) {
      const { nudge, place, answer } = similarityActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
    }
  });
});

describe('turning', () => {
  test.each([
    [0, 'as large as it can be', [right, right]],
    [1, 'until the cosine is 0', [left, left, left]],
    [2, 'as far below zero as it can be', [left, left, left]],
    [3, 'the dot product 1.2, and the cosine only 0.6', [right, right, right, right, longer]],
  ])('target %i asks for a cosine %s, and is met', (n, asks, turns) => {
    const state = target(n);
    if (state.phase !== 'turn') throw new Error('not turning');
    expect(asksToTurn(settings, state)).toContain(asks);
    expect(go(state, ...turns, there).phase).toBe(n < 3 ? 'turn' : 'search');
  });

  test('goes around without an end, and has an end in length', () => {
    expect(go(start, ...Array.from({ length: 12 }, () => left))).toEqual(start);
    expect(refused(start, shorter)).toEqual({
      type: 'refused',
      wrong: false,
      reason: 'An arrow needs some length, or it points nowhere.',
    });
    expect(refused(go(start, longer), longer)).toMatchObject({
      reason: 'An arrow grows no longer than 2 here.',
    });
  });

  test.each([
    [
      0,
      [right],
      'The cosine is 0.96. It can still grow: your arrow does not yet point the same way as the key.',
    ],
    [1, [left], 'The cosine is 0.96, more than 0: your arrow lies too near the key.'],
    [
      1,
      [left, left, left, left],
      'The cosine is -0.28, less than 0: your arrow lies too far from the key.',
    ],
    [
      2,
      [left],
      'The cosine is -0.28. It can still fall: your arrow does not yet point straight away from the key.',
    ],
    [
      3,
      [right, right, right, right],
      'The cosine is right. The dot product is 0.6, not yet 1.2: the arrow is too short.',
    ],
  ])(
    'target %i after %j is not met: it is said why, and to ask costs nothing',
    (n, turns, reason) => {
      expect(refused(go(target(n), ...turns), there)).toEqual({
        type: 'refused',
        wrong: false,
        reason,
      });
    },
  );

  test('says of an arrow with the right cosine that it is too long', () => {
    const low = parse(similarityActivity.settings, {
      ...setting,
      targets: [{ cosine: 0.8, dot: 0.8 }],
    });
    const state = moved(similarityActivity, low, start, right, right, right, longer);
    expect(similarityActivity.play(low, state, there)).toMatchObject({
      reason: 'The cosine is right. The dot product is 1.6, not 0.8: the arrow is too long.',
    });
  });

  test('a length that was changed before does not matter where only the cosine counts', () => {
    expect(go(start, longer, right, right, there).phase).toBe('turn');
  });

  test('tells the shortest way in its last hint', () => {
    expect(similarityActivity.clues(settings, start).answer).toBe('Turn right 2 times.');
    expect(similarityActivity.clues(settings, target(3)).answer).toMatch(
      /^Turn (left|right) 4 times\. Make the arrow longer\.$/,
    );
    expect(similarityActivity.clues(settings, go(start, right, right)).free).toBe(true);
  });

  test('gives a first hint of its own at every target, and one about length where only that is wrong', () => {
    const nudge = (state: SimilarityState) => similarityActivity.clues(settings, state).nudge;
    expect(new Set([0, 1, 2, 3].map((n) => nudge(target(n)))).size).toBe(4);
    const tooShort = go(target(3), right, right, right, right);
    expect(nudge(tooShort)).toBe(
      'The cosine is right. What else makes a dot product larger or smaller?',
    );
  });

  test('has something to see at every target', () => {
    const seen = [0, 1, 2, 3].map((n) => {
      const state = target(n);
      return state.phase === 'turn' ? seenThere(settings, state) : '';
    });
    expect(new Set(seen).size).toBe(4);
    expect(seen[3]).toContain('a larger dot product: 1.2. The cosine stays 0.6');
  });

  test('comes first: nothing can be chosen before', () => {
    expect(refused(start, { type: 'choose', option: 0 })).toMatchObject({ wrong: false });
  });
});

describe('finding the nearest key', () => {
  const [byDot, byCosine, words] = settings.searches as readonly [Search, Search, Search];

  test('by dot product the long arrow wins with 1.2, by cosine the near one with 0.96', () => {
    expect(keysOf(byDot).map((key) => scoreOf(byDot, key))).toEqual([0.96, 1.2, 0.8]);
    expect(keysOf(byCosine).map((key) => scoreOf(byCosine, key))).toEqual([0.96, 0.6, 0.8]);
    expect([winnerOf(byDot), winnerOf(byCosine)]).toEqual([1, 0]);
    expect([largestDot(byCosine), nearestInDirection(byDot)]).toEqual([1, 0]);
  });

  test('a key of one light reads off that light, so “tables” finds “table”', () => {
    expect(keysOf(words).map((key) => scoreOf(words, key))).toEqual([0.1, 0, 0.1, 0, 0.3, 0.9]);
    expect(winnerOf(words)).toBe(5);
  });

  test('needs a key that is there', () => {
    for (const option of [-1, 3, 0.5]) {
      expect(refused(search(0), { type: 'choose', option })).toEqual({
        type: 'refused',
        wrong: false,
        reason: 'Choose a key first, by its digit.',
      });
    }
    expect(similarityActivity.stake?.(settings, search(0))).toBe('answer');
    expect(similarityActivity.stake?.(settings, start)).toBeUndefined();
  });

  test('costs a slip for each key that was said to win and does not', () => {
    const found = go(search(0), { type: 'choose', option: 0 });
    expect(similarityActivity.slips(settings, found)).toEqual([
      'By the dot product key 2 wins with 1.2; key 1 has 0.96.',
    ]);
    const both = go(found, { type: 'go-on' }, { type: 'choose', option: 1 });
    expect(similarityActivity.slips(settings, both)).toEqual([
      'By the dot product key 2 wins with 1.2; key 1 has 0.96.',
      'By the cosine key 1 wins with 0.96; key 2 has 0.6.',
    ]);
    if (both.phase !== 'found') throw new Error('not found');
    expect(verdictOf(settings, both)).toMatch(
      /^Not so\. The largest cosine is 0\.96, with key 1\./,
    );
  });

  test('says where a long arrow has won by its length, and where that is divided away', () => {
    const said = [0, 1, 2].map((n) => {
      const state = at((one) => one.phase === 'found' && one.search === n);
      return state.phase === 'found' ? verdictOf(settings, state) : '';
    });
    expect(said).toEqual([
      'Right. The largest dot product is 1.2, with key 2. Its length of 2 helped it to win.',
      'Right. The largest cosine is 0.96, with key 1. Key 2 has only 0.6: its length of 2 is divided away.',
      'Right. “tables” finds “table”: 0.9. Each key has one light, so it asks for that light alone.',
    ]);
  });

  test('says less where length had no part in it', () => {
    const alike = parse(similarityActivity.settings, {
      ...setting,
      searches: ['dot', 'cosine'].map((by) => ({
        ...setting.searches[0],
        by,
        keys: [
          [0.6, 0.8],
          [1, 0],
        ],
      })),
    });
    const said = statesOf(similarityActivity, alike, given).flatMap((state) =>
      state.phase === 'found' ? [verdictOf(alike, state)] : [],
    );
    expect(said).toEqual([
      'Right. The largest dot product is 0.96, with key 1.',
      'Right. The largest cosine is 0.96, with key 1.',
    ]);
  });
});

describe('settings are refused', () => {
  const [first] = setting.searches;
  test.each([
    ['an arrow between the twelve', { key: [0.7, 0.7] }, 'must be an arrow that can be turned to'],
    [
      'a cosine that no arrow has',
      { targets: [{ cosine: 0.5 }] },
      'has a target that no arrow meets',
    ],
    [
      'a dot product that no arrow reaches',
      { targets: [{ cosine: 0.6, dot: 5 }] },
      'has a target that no arrow meets',
    ],
    [
      'two keys that win',
      {
        searches: [
          {
            ...first,
            keys: [
              [1, 0],
              [1, 0],
            ],
          },
        ],
      },
      'has a search that two keys win',
    ],
    [
      'lights that are not as many as words',
      { searches: [{ ...setting.searches[2], lights: [1, 0] }] },
      'has a search whose `lights` are not as many as its `words`',
    ],
    [
      'a light that is brighter than 1',
      { searches: [{ ...setting.searches[2], lights: [2, 0, 0, 0, 0, 0] }] },
      'must be a brightness from 0 to 1',
    ],
  ])('for %s', (_, change, message) => {
    const { issues = [] } = safeParse(similarityActivity.settings, { ...setting, ...change });
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
  });
});
