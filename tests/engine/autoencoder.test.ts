// Words through a few numbers and back: sums by hand, slopes against differences, and what training makes of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Autoencoder,
  codesOf,
  decoded,
  likeliest,
  lossOf,
  rightWords,
  slopesOf,
  startAutoencoder,
  steppedDown,
} from '../../src/engine/autoencoder.ts';
import type { Matrix } from '../../src/engine/matrix.ts';
import { seeded } from '../../src/engine/rng.ts';

/** Two words through one number. */
const small: Autoencoder = {
  encoder: [[0], [Math.log(3)]],
  encoderBias: [0],
  decoder: [[0, Math.log(3)]],
  decoderBias: [0, 0],
};

describe('by hand', () => {
  test('a code is a sum made a number between 0 and 1', () => {
    const codes = codesOf(small);
    expect(codes[0]?.[0]).toBeCloseTo(1 / 2, 12);
    expect(codes[1]?.[0]).toBeCloseTo(3 / 4, 12);
  });

  test('a bias moves every code alike', () => {
    const [first, second] = codesOf({ ...small, encoderBias: [Math.log(2)] });
    expect(first?.[0]).toBeCloseTo(2 / 3, 12);
    expect(second?.[0]).toBeCloseTo(6 / 7, 12);
  });

  test('shares are the softmax of what the second layer makes of a code', () => {
    const [shares] = decoded(small, [[1]]);
    expect(shares?.[0]).toBeCloseTo(1 / 4, 12);
    expect(shares?.[1]).toBeCloseTo(3 / 4, 12);
    // With the bias ln 9 for the first word: 9 to 3.
    const [biased] = decoded({ ...small, decoderBias: [Math.log(9), 0] }, [[1]]);
    expect(biased?.[0]).toBeCloseTo(3 / 4, 12);
  });

  test('the loss is the mean surprise at the word itself', () => {
    // Codes 1/2 and 3/4: shares of the words 1 : √3 and 1 : 3^(3/4).
    const first = 1 / (1 + Math.sqrt(3));
    const second = 3 ** 0.75 / (1 + 3 ** 0.75);
    expect(lossOf(small)).toBeCloseTo(-(Math.log2(first) + Math.log2(second)) / 2, 12);
  });

  test('the slope at the score is share minus one for the word itself, and share for the other', () => {
    const even: Autoencoder = {
      encoder: [[0], [0]],
      encoderBias: [0],
      decoder: [[2, 0]],
      decoderBias: [-1, 0],
    };
    // Both codes 1/2, both shares even: at the scores, word one gives [-1/4, 1/4], word two [1/4, -1/4].
    expect(slopesOf(even)).toEqual({
      encoder: [[-0.125], [0.125]],
      encoderBias: [0],
      decoder: [[0, 0]],
      decoderBias: [0, 0],
    });
    // Code 1/2 is as steep as 1/4; the blame of word one is 2 x -1/4 x 1/4.
    expect(steppedDown(even, 8).encoder).toEqual([[1], [-1]]);
  });

  test('the likeliest is the largest of a row, and the first of two that are alike', () => {
    expect(
      likeliest([
        [0.2, 0.8],
        [0.5, 0.5],
      ]),
    ).toEqual([1, 0]);
  });
});

describe('as properties', () => {
  const number = fc.double({ min: -2, max: 2, noNaN: true });
  const matrix = (rows: number, columns: number) =>
    fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
  const networks = fc.integer({ min: 1, max: 3 }).chain((n) =>
    fc.record({
      encoder: matrix(8, n),
      encoderBias: fc.array(number, { minLength: n, maxLength: n }),
      decoder: matrix(n, 8),
      decoderBias: fc.array(number, { minLength: 8, maxLength: 8 }),
    }),
  );

  /** All numbers of a network in one row, and back. */
  const flat = ({ encoder, encoderBias, decoder, decoderBias }: Autoencoder) => [
    ...encoder.flat(),
    ...encoderBias,
    ...decoder.flat(),
    ...decoderBias,
  ];
  function inShape(numbers: readonly number[], like: Autoencoder): Autoencoder {
    let at = 0;
    const take = () => numbers[at++] ?? 0;
    const row = (cells: readonly number[]) => cells.map(take);
    const rows = (cells: Matrix) => cells.map(row);
    return {
      encoder: rows(like.encoder),
      encoderBias: row(like.encoderBias),
      decoder: rows(like.decoder),
      decoderBias: row(like.decoderBias),
    };
  }

  test('every slope is what the loss does when that number is moved a little', () => {
    const h = 1e-5;
    fc.assert(
      fc.property(networks, (network) => {
        const numbers = flat(network);
        const slopes = flat(slopesOf(network));
        const measured = numbers.map((_, at) => {
          const moved = (by: number) =>
            lossOf(
              inShape(
                numbers.map((value, place) => (place === at ? value + by : value)),
                network,
              ),
            );
          return (Math.LN2 * (moved(h) - moved(-h))) / (2 * h);
        });
        const size = Math.hypot(...slopes) + Math.hypot(...measured);
        const apart = Math.hypot(...slopes.map((slope, at) => slope - (measured[at] ?? 0)));
        expect(size < 1e-6 ? 0 : apart / size).toBeLessThan(1e-4);
      }),
      { numRuns: 40 },
    );
  });

  test('a short step makes the loss smaller', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const slope = Math.hypot(...flat(slopesOf(network)));
        fc.pre(slope > 1e-3);
        expect(lossOf(steppedDown(network, 0.01))).toBeLessThan(lossOf(network));
      }),
    );
  });

  test('every row of shares adds up to one, and codes lie between 0 and 1', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const codes = codesOf(network);
        for (const value of codes.flat()) expect(value > 0 && value < 1).toBe(true);
        for (const row of decoded(network, codes)) {
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});

test('a start is the same with the same seed: small numbers by chance, and biases of nothing', () => {
  const network = startAutoencoder(8, 3, seeded('a'));
  expect(startAutoencoder(8, 3, seeded('a'))).toEqual(network);
  expect(startAutoencoder(8, 3, seeded('b'))).not.toEqual(network);
  for (const value of network.encoder.flat()) expect(Math.abs(value)).toBeLessThanOrEqual(0.5);
  expect(network.encoderBias).toEqual([0, 0, 0]);
  expect([network.encoder.length, network.decoder.length]).toEqual([8, 3]);
});

test('there are weights that bring eight words through a single number', () => {
  // Places on a line, and scores that are 2cx - x² of the code c and the word's own place x: largest where
  // x is nearest to c, since c² - 2cx + x² is the square of how far apart they are.
  const places = Array.from({ length: 8 }, (_, word) => (word + 1) / 9);
  const sharp = 1000;
  const network: Autoencoder = {
    encoder: places.map((place) => [Math.log(place / (1 - place))]),
    encoderBias: [0],
    decoder: [places.map((place) => sharp * 2 * place)],
    decoderBias: places.map((place) => -sharp * place * place),
  };
  expect(rightWords(network)).toBe(8);
  expect(lossOf(network)).toBeLessThan(0.001);
});
