// What the game says about an answer that was right: what it shows. Asked for by both ways to play.
// Left out: what is wrong with another answer. coding.ts and measuring.ts say that.

import { say } from '../../../texts/say.ts';
import { valuesOf } from '../../dictionary-matrices.ts';
import type { Vector } from '../../matrix.ts';
import { productSum } from '../place-by-place.ts';
import { litPlaces, placeOf, vectorOf } from './coding.ts';
import {
  differingPlaces,
  distanceText,
  dotOf,
  guessOptions,
  pairCount,
  placesText,
  rightGuess,
} from './measuring.ts';
import type { OneHotSettings } from './settings.ts';
import type { OneHotState } from './state.ts';

/** A vector as it is read out: vectorText([0, 1, 0]) → '0 1 0' */
export function vectorText(vector: Vector): string {
  return vector.join(' ');
}

/** What is asked now, in a sentence; empty where there is nothing to answer. */
export function asks(settings: OneHotSettings, state: OneHotState): string {
  switch (state.phase) {
    case 'encode':
      return say('oneHot.asksLight', { word: settings.encode[state.at] ?? '' });
    case 'decode':
      return say('oneHot.asksWord', { n: valuesOf(settings.dictionary).length });
    case 'guess':
      return say('oneHot.asksNearest');
    case 'compare': {
      const [a, b] = settings.compare[state.at] ?? ['', ''];
      return say('oneHot.asksPlaces', { a, b });
    }
    case 'multiply': {
      const [a, b] = settings.multiply[state.at] ?? ['', ''];
      const ask = a === b ? say('oneHot.asksItself', { a }) : say('oneHot.asksProduct', { a, b });
      return state.at === 0 ? `${say('oneHot.anotherWay')} ${ask}` : ask;
    }
    case 'distances':
    case 'products':
    case 'done':
      return '';
  }
}

/** Why the last answer was right, where it has something to say. */
export function shows(settings: OneHotSettings, state: OneHotState): string | undefined {
  switch (state.phase) {
    case 'encode':
      return coded(settings, settings.encode[state.at - 1]);
    case 'decode':
      return state.at === 0
        ? coded(settings, settings.encode.at(-1))
        : readBack(settings, settings.decode[state.at - 1]);
    case 'guess':
      return readBack(settings, settings.decode.at(-1));
    case 'compare':
      return compared(settings, state.at - 1);
    case 'distances':
      return compared(settings, settings.compare.length - 1);
    case 'multiply':
      return multiplied(settings, state.at - 1);
    case 'products':
      return multiplied(settings, settings.multiply.length - 1);
    case 'done':
      return undefined;
  }
}

/** What all distances say about the guess: 'All 15 pairs are 1.41 apart. …' */
export function verdict(settings: OneHotSettings, guess: number): string {
  const sees = say('oneHot.allApart', { n: pairCount(settings), distance: distanceText(settings) });
  return guess === rightGuess(settings)
    ? say('oneHot.wellGuessed', { sees })
    : say('oneHot.youGuessed', { guess: guessOptions(settings)[guess] ?? '', sees });
}

function coded(settings: OneHotSettings, word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return placeOf(settings, word) === undefined
    ? say('oneHot.hasNoPlace', { word, n: settings.dictionary.length })
    : say('oneHot.isVector', { word, vector: vectorText(vectorOf(settings, word)) });
}

function readBack({ dictionary }: OneHotSettings, vector: Vector | undefined): string | undefined {
  if (vector === undefined) return undefined;
  const [place, ...more] = litPlaces(vector);
  if (place === undefined) return say('oneHot.isNothing');
  return more.length > 0
    ? say('oneHot.isTwo')
    : say('oneHot.isVector', {
        word: valuesOf(dictionary)[place] ?? '',
        vector: vectorText(vector),
      });
}

function compared(settings: OneHotSettings, at: number): string | undefined {
  const pair = settings.compare[at];
  if (pair === undefined) return undefined;
  const places = differingPlaces(settings, pair);
  return say(at === 0 ? 'oneHot.asTheCrowFlies' : 'oneHot.againAsFar', {
    places: placesText(places),
    n: places.length,
    distance: distanceText(settings),
  });
}

function multiplied(settings: OneHotSettings, at: number): string | undefined {
  const pair = settings.multiply[at];
  if (pair === undefined) return undefined;
  return say('oneHot.sumIs', {
    sum: productSum(vectorOf(settings, pair[0]), vectorOf(settings, pair[1])),
    dot: dotOf(settings, pair),
  });
}
