// What can be done to a model in the lab, against the engine's own small tables.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsLost } from '../../src/engine/bits.ts';
import { binDistance, tableDistance } from '../../src/engine/compare.ts';
import { colours, type Document, tinyLanguage } from '../../src/engine/language.ts';
import { wordsOf } from '../../src/engine/model.ts';
import { contextOf, pour, train } from '../../src/engine/ngram.ts';
import { whoPut } from '../../src/engine/provenance.ts';
import { finish } from '../../src/engine/slices.ts';
import { findBin, type orders, sortBins } from '../../src/lab/bins.ts';
import { pairBins, sortPairs } from '../../src/lab/differ.ts';
import { type Held, moved, movedIn, originsOf, poured, withContext } from '../../src/lab/held.ts';
import { allBalls, ballOf, factsOf, fullestBalls } from '../../src/lab/peek.ts';
import { sortInSlices } from '../../src/lab/sorting.ts';
import { contentsOf, contentsOfHeld, heldOf, stickies } from './helpers.ts';

const document: fc.Arbitrary<Document> = fc
  .array(fc.constantFrom(...colours), { minLength: 1, maxLength: 9 })
  .map((words) => [...words, tinyLanguage.end]);
const documents = fc.array(document, { minLength: 2, maxLength: 8 });
const contextLength = fc.integer({ min: 1, max: 4 });

function trained(all: readonly Document[], n: number) {
  return contentsOf(train(all, n, tinyLanguage));
}

describe('a document that is taken out', () => {
  test('leaves the bins as if it had never been trained on, at every context length', () => {
    fc.assert(
      fc.property(documents, contextLength, fc.nat(), (all, n, pick) => {
        const index = pick % all.length;
        const held = finish(moved(heldOf(all, n), index, -1));
        const rest = all.filter((_, at) => at !== index);
        for (let length = 1; length <= n; length += 1) {
          const shorter = finish(withContext(held, length));
          expect(contentsOfHeld(shorter)).toEqual(trained(rest, length));
        }
        const longer = finish(withContext(held, n + 1));
        expect(contentsOfHeld(longer)).toEqual(trained(rest, n + 1));
        expect(held.learner).toMatchObject({ documents: rest.length });
        expect(beginningsOf(held)).toEqual(beginningsOf(heldOf(rest, n)));
      }),
    );
  });

  test('and put back leaves them as they were, bins and draws in the same order', () => {
    fc.assert(
      fc.property(documents, contextLength, fc.nat(), (all, n, pick) => {
        const before = heldOf(all, n);
        const rows = before.rows.map((bin) => before.model.sizes[bin] ?? 0);
        const index = pick % all.length;
        const back = finish(moved(finish(moved(heldOf(all, n), index, -1)), index, 1));
        expect(contentsOfHeld(back)).toEqual(trained(all, n));
        expect(back.rows.map((bin) => back.model.sizes[bin] ?? 0)).toEqual(rows);
        expect([...back.model.beginnings]).toEqual([...before.model.beginnings]);
        expect(back.out).toEqual([]);
      }),
    );
  });

  test('is told in balls and bins, and the bins that it alone had filled are empty', () => {
    const all = [stickies('green blue pink'), stickies('blue green'), stickies('green blue')];
    const held = finish(moved(heldOf(all), 0, -1));
    // green: blue; blue: pink; pink: white
    expect(movedIn(held)).toEqual({ balls: 3, bins: 3, emptied: 1, filled: 0 });
    const changes = [...held.changed].map(([run, by]) => [wordsOf(held.model, run).join(' '), by]);
    expect(changes).toEqual([
      ['green blue', -1],
      ['blue pink', -1],
      ['pink white', -1],
    ]);
    const back = finish(moved(held, 0, 1));
    expect(movedIn(back)).toEqual({ balls: 3, bins: 3, emptied: 0, filled: 1 });
  });
});

function beginningsOf({ model }: Held): Record<string, number> {
  const all = [...model.beginnings].filter(([, times]) => times > 0);
  return Object.fromEntries(all.map(([run, times]) => [wordsOf(model, run).join(' '), times]));
}

describe('another context', () => {
  test('gives what training at that length gives, longer or shorter', () => {
    fc.assert(
      fc.property(documents, contextLength, contextLength, (all, n, other) => {
        const held = finish(withContext(heldOf(all, n), other));
        expect(contentsOfHeld(held)).toEqual(trained(all, other));
        expect(beginningsOf(held)).toEqual(beginningsOf(heldOf(all, other)));
        expect([...held.model.beginnings.values()]).toEqual([
          ...heldOf(all, other).model.beginnings.values(),
        ]);
      }),
    );
  });
});

describe('poured bins', () => {
  test('hold what `pour` makes of the table, and lose the bits that `bitsLost` counts', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 2, max: 4 }), (all, n) => {
        const table = train(all, n, tinyLanguage);
        fc.pre(table.bins.size > 0);
        const { held, lost } = finish(poured(heldOf(all, n)));
        expect(contentsOfHeld(held)).toEqual(contentsOf(pour(table, n - 1)));
        expect(lost).toBeCloseTo(bitsLost(table, n - 1), 9);
        expect(held.corpus).toBeNull();
      }),
    );
  });

  test('two bins that disagree lose one bit', () => {
    const all = [stickies('blue pink green'), stickies('green pink blue')];
    const { held, lost } = finish(poured(heldOf(all, 2)));
    // Of six balls, the two in the bins that end in pink cost a bit more each.
    expect(lost).toBeCloseTo(2 / 4, 9);
    expect(contentsOfHeld(held).pink).toEqual({ green: 1, blue: 1 });
  });
});

describe('two models in pairs', () => {
  const pairsOf = (a: Held, b: Held) => finish(pairBins([a.model, b.model], [a.bins, b.bins]));

  test('are as far apart as the engine says, bin by bin and all in all', () => {
    fc.assert(
      fc.property(documents, documents, contextLength, (left, right, n) => {
        const [a, b] = [train(left, n, tinyLanguage), train(right, n, tinyLanguage)];
        fc.pre(a.bins.size > 0 && b.bins.size > 0);
        const [heldA, heldB] = [heldOf(left, n), heldOf(right, n)];
        const pairs = pairsOf(heldA, heldB);
        expect(pairs.distance).toBeCloseTo(tableDistance(a, b), 9);
        const names = [...pairs.left.keys()].map((at) => {
          const [binA, binB] = [pairs.left[at] ?? 0, pairs.right[at] ?? 0];
          return binA > 0 ? wordsOf(heldA.model, binA) : wordsOf(heldB.model, binB);
        });
        expect(names.map((name) => name.join(' ')).sort()).toEqual(
          [...new Set([...a.bins.keys(), ...b.bins.keys()])].sort(),
        );
        for (const [at, context] of names.entries()) {
          expect(pairs.apart[at]).toBeCloseTo(binDistance(a, b, context), 9);
        }
        expect(pairs.onlyLeft).toBe([...a.bins.keys()].filter((key) => !b.bins.has(key)).length);
        expect(pairs.onlyRight).toBe([...b.bins.keys()].filter((key) => !a.bins.has(key)).length);
      }),
    );
  });

  test('a model is no distance from itself', () => {
    const held = heldOf([stickies('green blue pink'), stickies('blue blue')]);
    expect(pairsOf(held, held)).toMatchObject({ distance: 0, onlyLeft: 0, onlyRight: 0 });
  });

  test('what counts most comes first, or what is farthest apart', () => {
    // Blue differs a little in many balls, pink wholly in one.
    const many = (text: string, n: number) => Array.from({ length: n }, () => stickies(text));
    const left = heldOf([...many('blue green', 9), stickies('pink pink')]);
    const right = heldOf([
      ...many('blue green', 5),
      ...many('blue purple', 4),
      stickies('pink blue'),
    ]);
    const pairs = pairsOf(left, right);
    const first = (order: 'weight' | 'apart') => {
      const place = finish(sortPairs(pairs, order))[0] ?? 0;
      return wordsOf(left.model, pairs.left[place] ?? 0);
    };
    expect(first('weight')).toEqual(['blue']);
    expect(pairs.apart[finish(sortPairs(pairs, 'apart'))[0] ?? 0]).toBe(1);
  });
});

describe('sorting', () => {
  test('puts long lists in order, and leaves equal ones as they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 300 }), (keys) => {
        const items = Uint32Array.from(keys.keys());
        const sorted = finish(sortInSlices(items, (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)));
        const expected = [...items].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        expect([...sorted]).toEqual(expected);
      }),
    );
  });

  test('by name follows the game for stickies, at any context', () => {
    const held = heldOf([stickies('pink green blue purple green pink')], 4);
    const names = [...finish(sortBins(held.model, held.bins, 'name'))].map((bin) =>
      wordsOf(held.model, bin).join(' '),
    );
    expect(names).toEqual([
      'blue purple green pink',
      'green blue purple green',
      'pink green blue purple',
    ]);
  });

  test('by balls puts the fullest first, by bits the surest, and empty bins last', () => {
    const held = heldOf([stickies('green blue'), stickies('green pink'), stickies('blue')]);
    const sizes = (order: (typeof orders)[number]) =>
      [...finish(sortBins(held.model, held.bins, order))].map((bin) => factsOf(held.model, bin));
    expect(sizes('balls').map(({ balls }) => balls)).toEqual([2, 2, 1, 0]);
    expect(sizes('bits').map(({ balls, bits }) => [balls, bits])).toEqual([
      [2, 0],
      [1, 0],
      [2, 1],
      [0, 0],
    ]);
  });
});

describe('a bin', () => {
  const all = [stickies('green blue green pink green blue'), stickies('green purple')];
  const { model, rows } = heldOf(all);
  const green = [...rows].find((bin) => wordsOf(model, bin)[0] === 'green') ?? 0;

  test('shows its fullest balls first', () => {
    const words = fullestBalls(model, green, 2).map(({ word, count, share }) => [
      word,
      count,
      share,
    ]);
    expect(words).toEqual([
      ['blue', 2, 0.5],
      ['pink', 1, 0.25],
    ]);
    expect([...allBalls(model, green)].map((run) => ballOf(model, green, run).word)).toEqual([
      'blue',
      'pink',
      'purple',
    ]);
  });

  test('leaves you as unsure as its shares say', () => {
    expect(factsOf(model, green)).toMatchObject({ context: ['green'], balls: 4, bits: 1.5 });
  });

  test('is found by the beginning of its name', () => {
    const held = heldOf(all, 2);
    const find = (...words: string[]) => {
      const row = findBin(held.model, held.rows, words);
      return row === undefined ? undefined : wordsOf(held.model, held.rows[row] ?? 0).join(' ');
    };
    expect(find('gr')).toBe('green purple');
    expect(find('green', 'bl')).toBe('green blue');
    expect(find('zebra')).toBeUndefined();
    expect(find('gre', 'bl')).toBeUndefined();
  });

  test('knows the stickies that its balls came from, as the engine does', () => {
    fc.assert(
      fc.property(documents, contextLength, fc.nat(), (some, n, pick) => {
        const held = finish(moved(heldOf(some, n), pick % some.length, -1));
        const left = some.map((each, at) => (at === pick % some.length ? [] : each));
        const table = train(left, n, tinyLanguage);
        for (const [key, balls] of table.bins) {
          for (const ball of balls.keys()) {
            const expected = whoPut(left, n, contextOf(key), ball);
            const words = [...contextOf(key), ball];
            const run = [...held.model.balls].find(
              (each) => wordsOf(held.model, each).join(' ') === words.join(' '),
            );
            expect(originsOf(held, run ?? 0, 100)).toEqual(expected);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('the smallest notebooks can be held too', () => {
  const held = heldOf([stickies('blue')]);
  expect(contentsOfHeld(held)).toEqual({ blue: { white: 1 } });
});
