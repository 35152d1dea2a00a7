// Words squeezed through a few numbers and back: a network of two layers, and how it learns.
// Left out: input that is not one-hot, and more layers. The sums below stay the same with both.
import { type Matrix, multiply, placeOfLargest, transpose, type Vector } from './matrix.ts';
import { oneHot } from './one-hot.ts';
import { numbersFrom, type Rng } from './rng.ts';
import { softmax } from './softmax.ts';

/** All numbers of a network for w words and n numbers in the middle: 2 x w x n + n + w of them. */
export interface Autoencoder {
  /** (w x n) From a word's light to each number of its code. */
  readonly encoder: Matrix;
  /** (n) Added to the numbers of every code. */
  readonly encoderBias: Vector;
  /** (n x w) From each number of a code to the score of every word. */
  readonly decoder: Matrix;
  /** (w) Added to the scores. */
  readonly decoderBias: Vector;
}

/** A network that knows nothing: small numbers by chance, from -1/2 to 1/2, and biases of 0. */
export function startAutoencoder(words: number, width: number, rng: Rng): Autoencoder {
  const numbers = numbersFrom(rng);
  const byChance = (rows: number, columns: number): Matrix =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => numbers.next() - 0.5));
  return {
    encoder: byChance(words, width),
    encoderBias: zeros(width),
    decoder: byChance(width, words),
    decoderBias: zeros(words),
  };
}

/** Any sum becomes a number between 0 and 1: sigmoid(0) → 1/2, sigmoid(ln 3) → 3/4 */
function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/**
 * The code of every word, (w x n): numbers between 0 and 1. The lights of all words under one another
 * are a one for each word and zeros elsewhere, so that lights times encoder is the encoder itself.
 * With encoder [[0], [ln 3]] and bias [0]: [[1/2], [3/4]]
 */
export function codesOf({ encoder, encoderBias }: Autoencoder): Matrix {
  return encoder.map((row) => row.map((value, at) => sigmoid(value + (encoderBias[at] ?? 0))));
}

/**
 * What comes out for codes, (k x n) → (k x w): the share of every word.
 * With decoder [[0, ln 3]] and biases [0, 0]: decoded(network, [[1]]) → [[1/4, 3/4]]
 */
export function decoded({ decoder, decoderBias }: Autoencoder, codes: Matrix): Matrix {
  const scores = multiply(codes, decoder); // (k x n) (n x w) → (k x w)
  return scores.map((row) => softmax(row.map((score, at) => score + (decoderBias[at] ?? 0))));
}

/** The mean surprise at the word that went in, in bits: 0 when every word comes out as it went in. */
export function lossOf(network: Autoencoder): number {
  const shares = decoded(network, codesOf(network));
  return sum(shares.map((row, word) => -Math.log2(row[word] ?? 0))) / shares.length;
}

/**
 * The slope of the loss for every number of the network, in nats: backpropagation. Each line takes
 * the blame one sum further back, from the shares to the first layer.
 */
export function slopesOf(network: Autoencoder): Autoencoder {
  const words = network.decoderBias.length;
  const codes = codesOf(network); // (w x n)
  const shares = decoded(network, codes); // (w x w)

  // Softmax and surprise together: the share there is minus the share there should be.
  const scores = shares.map((row, word) => {
    const wanted = oneHot(word, words);
    return row.map((share, at) => (share - (wanted[at] ?? 0)) / words);
  }); // (w x w)
  const decoder = multiply(transpose(codes), scores); // (n x w) (w x w) → (n x w)
  const decoderBias = columnSums(scores); // (w)

  const blamed = multiply(scores, transpose(network.decoder)); // (w x w) (w x n) → (w x n)
  // A sigmoid is as steep as its value times what is missing to 1: flat at both ends.
  const encoder = blamed.map((row, word) =>
    row.map((blame, at) => {
      const value = codes[word]?.[at] ?? 0;
      return blame * value * (1 - value);
    }),
  ); // (w x n), for the lights are a one for each word and zeros elsewhere
  return { encoder, encoderBias: columnSums(encoder), decoder, decoderBias };
}

/** One step of gradient descent: every number goes against its slope, as far as the rate says. */
export function steppedDown(network: Autoencoder, rate: number): Autoencoder {
  const slopes = slopesOf(network);
  return {
    encoder: less(network.encoder, slopes.encoder, rate),
    encoderBias: lessRow(network.encoderBias, slopes.encoderBias, rate),
    decoder: less(network.decoder, slopes.decoder, rate),
    decoderBias: lessRow(network.decoderBias, slopes.decoderBias, rate),
  };
}

/** The place of the largest share in every row; the first of them where two are alike. */
export function likeliest(shares: Matrix): readonly number[] {
  return shares.map(placeOfLargest);
}

/** How many words come out as they went in: their own share is the largest of their row. */
export function rightWords(network: Autoencoder): number {
  const out = likeliest(decoded(network, codesOf(network)));
  return out.filter((place, word) => place === word).length;
}

function less(numbers: Matrix, slopes: Matrix, rate: number): Matrix {
  return numbers.map((row, at) => lessRow(row, slopes[at] ?? [], rate));
}

function lessRow(numbers: Vector, slopes: Vector, rate: number): Vector {
  return numbers.map((number, at) => number - rate * (slopes[at] ?? 0));
}

function columnSums(matrix: Matrix): Vector {
  return transpose(matrix).map(sum);
}

function zeros(length: number): Vector {
  return Array.from({ length }, () => 0);
}

function sum(numbers: Vector): number {
  return numbers.reduce((total, number) => total + number, 0);
}
