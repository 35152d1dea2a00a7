import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bin } from '../../src/engine/ngram.ts';
import { type Rng, random, randomBelow, seeded, shuffled, stream } from '../../src/engine/rng.ts';
import { draw, generate } from '../../src/engine/sampling.ts';
import { chiSquare, tinyTable, words } from './tables.ts';

function many<T>(rng: Rng, n: number, take: (rng: Rng) => readonly [T, Rng]): readonly T[] {
  const all: T[] = [];
  let generator = rng;
  while (all.length < n) {
    const [value, next] = take(generator);
    all.push(value);
    generator = next;
  }
  return all;
}

describe('the same seed gives the same game for ever', () => {
  test('the first numbers of a seed', () => {
    expect(many(seeded('room 7'), 5, random)).toEqual([
      0.324255051324144, 0.5787306155543774, 0.7770638451911509, 0.511505524860695,
      0.5261454537976533,
    ]);
  });

  test('the first draws from the blue bin', () => {
    const blue = bin(tinyTable(), ['blue']);
    expect(many(seeded('room 7'), 8, (rng) => draw(rng, blue))).toEqual(
      words('green pink purple pink pink blue white green'),
    );
  });

  test('the first documents from green', () => {
    const documents = many(seeded('room 7'), 3, (rng) => {
      const drawn = generate(rng, [tinyTable()], ['green'], { maxWords: 60 });
      return [drawn.document.join(' '), drawn.rng];
    });
    expect(documents).toEqual([
      'green green pink white',
      'green pink purple blue white',
      'green green pink purple blue white',
    ]);
  });

  test('the order of a shuffled hand', () => {
    expect(shuffled(seeded('room 7'), ['a', 'b', 'c', 'd', 'e'])[0]).toEqual([
      'a',
      'b',
      'd',
      'e',
      'c',
    ]);
  });

  test('the first numbers of a stream', () => {
    expect(many(stream('room 7', 'survival'), 2, random)).toEqual([
      0.28334182570688426, 0.9680503134150058,
    ]);
  });
});

describe('a generator is a value', () => {
  test('drawing leaves it as it was', () => {
    const rng = Object.freeze(seeded('frozen'));
    expect(random(rng)).toEqual(random(rng));
  });

  test('saved as JSON half-way, it goes on as if nothing had been', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), (seed, before) => {
        const rng = many(seeded(seed), before + 1, (r) => [r, random(r)[1]]).at(-1) ?? seeded(seed);
        const restored: Rng = JSON.parse(JSON.stringify(rng));
        expect(many(restored, 5, random)).toEqual(many(rng, 5, random));
      }),
    );
  });

  test('any text is a seed, the empty one too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (seed) => {
        const [value] = random(seeded(seed));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }),
    );
  });
});

describe('streams of one seed', () => {
  test('differ from the seed and from each other, and do not move it on', () => {
    const all = [seeded('s'), stream('s', 'a'), stream('s', 'b'), stream('sa', '')];
    const firsts = all.flatMap((rng) => many(rng, 50, random));
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test('say nothing about each other: pairs of their numbers fill a 4 by 4 grid evenly', () => {
    const pick = (rng: Rng) => many(rng, 4000, (r) => randomBelow(r, 4));
    const [left, right] = [pick(stream('s', 'left')), pick(stream('s', 'right'))];
    const cells = Array.from({ length: 16 }, () => 0);
    left.forEach((x, i) => {
      const cell = 4 * x + (right[i] ?? 0);
      cells[cell] = (cells[cell] ?? 0) + 1;
    });
    // 15 degrees of freedom: above 37.70 once in a thousand.
    expect(
      chiSquare(
        cells,
        cells.map(() => 1 / 16),
      ),
    ).toBeLessThan(37.7);
  });
});

describe('whole numbers and shuffles', () => {
  test('a number below n is a whole one from 0 up', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, n) => {
        const [value] = randomBelow(seeded(seed), n);
        expect(Number.isInteger(value) && value >= 0 && value < n).toBe(true);
      }),
    );
  });

  test('a shuffle loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat()), (seed, items) => {
        const [order] = shuffled(seeded(seed), items);
        expect(order.toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  test('every order of three is as likely as any other', () => {
    const orders = many(seeded('orders'), 6000, (rng) => {
      const [order, next] = shuffled(rng, ['a', 'b', 'c']);
      return [order.join(''), next];
    });
    const counts = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map(
      (order) => orders.filter((other) => other === order).length,
    );
    // 5 degrees of freedom: above 20.52 once in a thousand.
    expect(
      chiSquare(
        counts,
        counts.map(() => 1 / 6),
      ),
    ).toBeLessThan(20.52);
  });
});
