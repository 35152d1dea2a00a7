// How far two words are from each other, by their vectors: places compared, multiplied, and all pairs.
// Left out: other measures. With one light each, every measure says the same about all pairs.
import { decimal, list, say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { keysOf } from '../../dictionary.ts';
import { keyMatrix } from '../../dictionary-matrices.ts';
import { dot, type Matrix, multiply, transpose } from '../../matrix.ts';
import { distance } from '../../similarity.ts';
import { whyNotDot } from '../place-by-place.ts';
import { vectorOf } from './coding.ts';
import type { OneHotSettings, WordPair } from './settings.ts';
import type { In, OneHotMove, OneHotState } from './state.ts';

/** In how many places two words differ: differingPlaces(settings, ['le', 'la']) → [0, 4] */
export function differingPlaces(settings: OneHotSettings, [a, b]: WordPair): readonly number[] {
  const other = vectorOf(settings, b);
  return vectorOf(settings, a).flatMap((light, place) => (light === other[place] ? [] : [place]));
}

/** Place by place, then added up: dotOf(settings, ['chat', 'chat']) → 1 */
export function dotOf(settings: OneHotSettings, [a, b]: WordPair): number {
  return dot(vectorOf(settings, a), vectorOf(settings, b));
}

/** Every word to every word, as the crow flies. */
export function allDistances({ dictionary }: OneHotSettings): Matrix {
  const rows = keyMatrix(dictionary);
  return rows.map((a) => rows.map((b) => distance(a, b)));
}

/** Every word times every word: one matrix times itself on its side. */
export function allProducts({ dictionary }: OneHotSettings): Matrix {
  const rows = keyMatrix(dictionary);
  return multiply(rows, transpose(rows));
}

/** How many pairs of different words there are: six words make 15. */
export function pairCount({ dictionary: { length } }: OneHotSettings): number {
  return (length * (length - 1)) / 2;
}

/** How far any two words are apart, as the game shows it: 1.41. */
export function distanceText(settings: OneHotSettings): string {
  const [, second] = keysOf(settings.dictionary);
  const column = keysOf(settings.dictionary).indexOf(second ?? '');
  return decimal(allDistances(settings)[0]?.[column] ?? 0, 2);
}

/** What can be guessed: each pair, or that all are equally far apart, which is the truth. */
export function guessOptions(settings: OneHotSettings): readonly string[] {
  const meaning = new Map(settings.dictionary);
  return [
    ...settings.guess.map(([a, b]) =>
      meaning.get(a) === meaning.get(b)
        ? say('oneHot.pairAlike', { a, b, both: meaning.get(a) ?? '' })
        : say('oneHot.pair', { a, b }),
    ),
    say('oneHot.allTheSame'),
  ];
}

/** The option that is true: the last one. */
export function rightGuess({ guess }: OneHotSettings): number {
  return guess.length;
}

export function playGuess(settings: OneHotSettings, move: OneHotMove): Outcome<OneHotState> {
  if (move.type !== 'choose' || guessOptions(settings)[move.option] === undefined) {
    return notNow(say('oneHot.guessFirst'));
  }
  return played({ phase: 'compare', at: 0, guess: move.option });
}

export function playCompare(
  settings: OneHotSettings,
  { at, guess }: In<'compare'>,
  move: OneHotMove,
): Outcome<OneHotState> {
  const pair = settings.compare[at] ?? ['', ''];
  const right = differingPlaces(settings, pair);
  if (move.type !== 'answer' || !isCount(move.number)) return notNow(say('oneHot.typeFirst'));
  if (move.number !== right.length) return wrong(whyNotSoMany(settings, pair, move.number));
  return played(
    at + 1 < settings.compare.length
      ? { phase: 'compare', at: at + 1, guess }
      : { phase: 'distances', guess },
  );
}

function whyNotSoMany(settings: OneHotSettings, [a, b]: WordPair, answer: number): string {
  const different = differingPlaces(settings, [a, b]);
  const all = settings.dictionary.length;
  const words = { a, b, answer };
  if (answer > all) return say('oneHot.onlySoManyPlaces', { answer, n: all });
  if (answer === 0) return say('oneHot.theyDiffer', { ...words, place: (different[0] ?? 0) + 1 });
  if (answer < different.length) return say('oneHot.eachHasALight', words);
  const alike = vectorOf(settings, a).findIndex((_, place) => !different.includes(place));
  return say('oneHot.alikeThere', { ...words, place: alike + 1 });
}

export function playMultiply(
  settings: OneHotSettings,
  { at, guess }: In<'multiply'>,
  move: OneHotMove,
): Outcome<OneHotState> {
  const pair = settings.multiply[at] ?? ['', ''];
  if (move.type !== 'answer' || !isCount(move.number)) return notNow(say('oneHot.typeFirst'));
  if (move.number !== dotOf(settings, pair)) {
    const [a, b] = pair;
    return wrong(whyNotDot(vectorOf(settings, a), vectorOf(settings, b), move.number));
  }
  return played(
    at + 1 < settings.multiply.length
      ? { phase: 'multiply', at: at + 1, guess }
      : { phase: 'products', guess },
  );
}

/** Places as they are counted: placesText([0, 4]) → '1 and 5' */
export function placesText(places: readonly number[]): string {
  return list(places.map((place) => String(place + 1)));
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
