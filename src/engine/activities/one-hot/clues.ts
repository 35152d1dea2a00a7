// Hints for the lights: what to think about, where to look, and the answer with its reason.
// Left out: the level's own words around them. They stand in its file.

import { say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { productSum } from '../place-by-place.ts';
import { decodeOptions, litPlaces, placeOf, rightDecoding, vectorOf } from './coding.ts';
import { differingPlaces, dotOf, placesText } from './measuring.ts';
import type { OneHotSettings, WordPair } from './settings.ts';
import type { OneHotState } from './state.ts';

/** The three steps of a hint for any state of the activity. */
export function cluesFor(settings: OneHotSettings, state: OneHotState): Clues {
  switch (state.phase) {
    case 'encode':
      return cluesToEncode(settings, settings.encode[state.at] ?? '');
    case 'decode':
      return cluesToDecode(settings, state.at);
    case 'guess':
      return {
        nudge: say('oneHot.nudgeGuess'),
        place: say('oneHot.placeGuess'),
        answer: say('oneHot.answerGuess'),
        free: true,
      };
    case 'compare':
      return cluesToCompare(settings, settings.compare[state.at] ?? ['', '']);
    case 'multiply':
      return cluesToMultiply(settings, settings.multiply[state.at] ?? ['', '']);
    case 'distances':
    case 'products':
    case 'done':
      return {
        nudge: say('oneHot.nudgeLook'),
        place: say('oneHot.placeLook'),
        answer: say('everywhere.pressEnter'),
        free: true,
      };
  }
}

function cluesToEncode(settings: OneHotSettings, word: string): Clues {
  const place = placeOf(settings, word);
  return {
    nudge: say('oneHot.nudgeEncode'),
    place: say('oneHot.placeEncode', { word }),
    answer:
      place === undefined
        ? say('oneHot.answerNoPlace', { word })
        : say('oneHot.answerEncode', { word, n: place + 1 }),
  };
}

function cluesToDecode(settings: OneHotSettings, at: number): Clues {
  const vector = settings.decode[at] ?? [];
  const lit = litPlaces(vector);
  const option = rightDecoding(settings, vector);
  return {
    nudge: say('oneHot.nudgeDecode'),
    place:
      lit.length === 0
        ? say('oneHot.placeDecodeNone')
        : say('oneHot.placeDecode', { n: lit.length, places: placesText(lit) }),
    answer: say('oneHot.answerDecode', {
      n: option + 1,
      option: decodeOptions(settings)[option] ?? '',
    }),
  };
}

function cluesToCompare(settings: OneHotSettings, pair: WordPair): Clues {
  const places = differingPlaces(settings, pair);
  return {
    nudge: say('oneHot.nudgeCompare'),
    place: say('oneHot.placeCompare', { a: pair[0], b: pair[1] }),
    answer: say('oneHot.answerCompare', { n: places.length, places: placesText(places) }),
  };
}

function cluesToMultiply(settings: OneHotSettings, pair: WordPair): Clues {
  return {
    nudge: say('oneHot.nudgeMultiply'),
    place: say('oneHot.placeMultiply', {
      sum: productSum(vectorOf(settings, pair[0]), vectorOf(settings, pair[1])),
    }),
    answer: say('oneHot.answerMultiply', { n: dotOf(settings, pair) }),
  };
}
