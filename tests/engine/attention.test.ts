import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attention, typicalScore } from '../../src/engine/attention.ts';
import { type Matrix, scaled, transpose } from '../../src/engine/matrix.ts';
import { oneHot } from '../../src/engine/one-hot.ts';

/** The phrase book: six French words as keys, and the five English words that they mean as values. */
const french = ['le', 'chat', 'est', 'sous', 'la', 'table'];
const meanings = ['the', 'cat', 'is', 'under', 'the', 'table'];
const english = ['cat', 'is', 'table', 'the', 'under'];
const lights = (word: string) => oneHot(french.indexOf(word), french.length);
const keys = french.map(lights);
const values = meanings.map((word) => oneHot(english.indexOf(word), english.length));

/** The mix of one query, word by word and to three decimals. */
function mixOf(word: string, scale: number): Readonly<Record<string, string>> {
  const [row = []] = attention([lights(word)], keys, values, { scale }).output;
  return Object.fromEntries(english.map((each, at) => [each, (row[at] ?? 0).toFixed(3)]));
}

describe('the phrase book', () => {
  test('gives "under" the most for sous: 0.352, then 0.259 for "the" and 0.130 for each other', () => {
    expect(mixOf('sous', 1)).toEqual({
      under: '0.352',
      the: '0.259',
      cat: '0.130',
      is: '0.130',
      table: '0.130',
    });
  });

  test('gives "the" the most once scores are divided by the root of six: 0.307 against 0.231', () => {
    expect(mixOf('sous', Math.sqrt(6))).toEqual({
      under: '0.231',
      the: '0.307',
      cat: '0.154',
      is: '0.154',
      table: '0.154',
    });
  });

  test.each([
    [1, ['the', 'cat', 'is', 'under', 'the', 'table']],
    [Math.sqrt(6), ['the', 'the', 'the', 'the', 'the', 'the']],
  ])('with scores divided by %d says %j', (scale, words) => {
    const { output } = attention(keys, keys, values, { scale });
    expect(output.map((row) => english[row.indexOf(Math.max(...row))])).toEqual(words);
  });
});

describe('worked out by hand', () => {
  // q = (1, 0) against (1, 0) and (0, 1): scores 1 and 0, so e : 1, which is 0.7311 and 0.2689.
  test('one query, two keys', () => {
    const { scores, shares, output } = attention([[1, 0]], [[1, 0], [0, 1]], [[10], [20]]); // biome-ignore format: rows
    expect(scores).toEqual([[1, 0]]);
    expect(shares[0]?.[0]).toBeCloseTo(Math.E / (Math.E + 1), 12);
    expect(output[0]?.[0]).toBeCloseTo(10 * 0.731_058_6 + 20 * 0.268_941_4, 5);
  });

  // Scores ln 3 and 0 along the row: 3 : 1. Down the columns: ln 3 against 0, and 0 against ln 3.
  test('both axes', () => {
    const n = Math.log(3);
    const queries = [[n, 0], [0, n]]; // biome-ignore format: rows
    const identity = [[1, 0], [0, 1]]; // biome-ignore format: rows
    const values = [[4], [8]];
    const along = attention(queries, identity, values);
    expect(along.output.flat().map((x) => Number(x.toFixed(9)))).toEqual([5, 7]);
    const skewed = [[n, 0], [n, 0]]; // biome-ignore format: rows
    const down = attention(skewed, identity, values, { axis: 'queries' });
    // Both queries ask for the first key alike: each gets half of it, and half of the other as well.
    expect(down.shares).toEqual([[0.5, 0.5], [0.5, 0.5]]); // biome-ignore format: rows
  });

  test('shapes that do not fit are refused', () => {
    expect(() => attention([[1, 2, 3]], [[1, 2]], [[1]])).toThrow(RangeError);
    expect(() => attention([[1, 2]], [[1, 2]], [[1], [2]])).toThrow(RangeError);
  });
});

const number = fc.double({ min: -3, max: 3, noNaN: true });
const matrix = (rows: number, columns: number) =>
  fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

interface Machine {
  readonly queries: Matrix;
  readonly keys: Matrix;
  readonly values: Matrix;
  readonly scale: number;
}

/** n queries against m keys of the same length, a value for each key. */
const machine: fc.Arbitrary<Machine> = fc
  .record({ n: fc.integer({ min: 1, max: 5 }), m: fc.integer({ min: 1, max: 5 }) })
  .chain(({ n, m }) =>
    fc.record({
      queries: matrix(n, 3),
      keys: matrix(m, 3),
      values: matrix(m, 2),
      scale: fc.double({ min: 0.5, max: 8, noNaN: true }),
    }),
  );

const sum = (row: readonly number[]) => row.reduce((total, value) => total + value, 0);

function expectClose(a: Matrix, b: Matrix): void {
  expect(a.length).toBe(b.length);
  a.flat().forEach((value, at) => {
    expect(value).toBeCloseTo(b.flat()[at] ?? Number.NaN, 9);
  });
}

describe('whatever the numbers', () => {
  test('the shares of every query sum to 1', () => {
    fc.assert(
      fc.property(machine, ({ queries, keys, values, scale }) => {
        for (const row of attention(queries, keys, values, { scale }).shares) {
          expect(sum(row)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('along the other axis the shares of every key do', () => {
    fc.assert(
      fc.property(machine, ({ queries, keys, values }) => {
        const { shares } = attention(queries, keys, values, { axis: 'queries' });
        for (const column of transpose(shares)) expect(sum(column)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('keys shuffled together with their values mix the same', () => {
    fc.assert(
      fc.property(machine, fc.nat(), ({ queries, keys, values, scale }, by) => {
        const turned = (rows: Matrix) => rows.map((_, at) => rows[(at + by) % rows.length] ?? []);
        expectClose(
          attention(queries, turned(keys), turned(values), { scale }).output,
          attention(queries, keys, values, { scale }).output,
        );
      }),
    );
  });

  test('no query minds the others: asked alone, it gets the same', () => {
    fc.assert(
      fc.property(machine, ({ queries, keys, values, scale }) => {
        const together = attention(queries, keys, values, { scale }).output;
        const alone = queries.flatMap((query) =>
          attention([query], keys, values, { scale }).output.slice(),
        );
        expectClose(together, alone);
      }),
    );
  });

  test('dividing the scores is the same as dimmer queries', () => {
    fc.assert(
      fc.property(machine, ({ queries, keys, values, scale }) => {
        expectClose(
          attention(queries, keys, values, { scale }).output,
          attention(scaled(queries, 1 / scale), keys, values).output,
        );
      }),
    );
  });

  test('a mix lies between the smallest and the largest of what is mixed', () => {
    fc.assert(
      fc.property(machine, ({ queries, keys, values, scale }) => {
        for (const row of attention(queries, keys, values, { scale }).output) {
          row.forEach((value, at) => {
            const column = values.map((each) => each[at] ?? 0);
            expect(value).toBeGreaterThanOrEqual(Math.min(...column) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(...column) + 1e-9);
          });
        }
      }),
    );
  });
});

test.each([1, 2, 3, 4, 7, 10])(
  'of all tosses of %i coins, the square of heads minus tails is as much on average',
  (coins) => {
    const tosses = Array.from({ length: 2 ** coins }, (_, n) =>
      sum(Array.from({ length: coins }, (__, coin) => ((n >> coin) % 2 === 0 ? 1 : -1))),
    );
    const meanSquare = sum(tosses.map((difference) => difference ** 2)) / tosses.length;
    expect(meanSquare).toBe(coins);
    expect(typicalScore(coins)).toBe(Math.sqrt(meanSquare));
  },
);
