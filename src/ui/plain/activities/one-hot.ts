// One light each, line by line: lights are typed as zeros and ones, and read out so.
import { decodeOptions, vectorOf } from '../../../engine/activities/one-hot/coding.ts';
import {
  allDistances,
  allProducts,
  guessOptions,
} from '../../../engine/activities/one-hot/measuring.ts';
import { asks, shows, vectorText, verdict } from '../../../engine/activities/one-hot/sentences.ts';
import type { OneHotSettings } from '../../../engine/activities/one-hot/settings.ts';
import type { In, OneHotMove, OneHotState } from '../../../engine/activities/one-hot/state.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { keyMatrix, valuesOf } from '../../../engine/dictionary-matrices.ts';
import type { Matrix } from '../../../engine/matrix.ts';
import { list, say } from '../../../texts/say.ts';
import type { NumberForm } from '../../matrix-numbers.ts';
import { matrixLines } from '../matrices.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, choose, goOn, type Question } from '../question.ts';
import { askForLights } from './one-hot/lights.ts';

/** As many as can be typed in the drawn game. */
const largestNumber = 99;

export const plainOneHot: PlainActivity<OneHotSettings, OneHotState, OneHotMove> = {
  kind: 'one-hot',

  tell(settings, state, before) {
    const why = before === undefined ? undefined : shows(settings, state);
    const right = why === undefined ? [] : [say('oneHot.rightBecause', { why })];
    return [...right, ...told(settings, state, before)];
  },

  ask(settings, state): Question<OneHotMove> {
    switch (state.phase) {
      case 'encode':
        return askForLights(settings.dictionary.length, state.at > 0);
      case 'decode':
        return choose<OneHotMove>(
          '',
          decodeOptions(settings).map((label, option) => [label, { type: 'decode', option }]),
        );
      case 'guess':
        return choose<OneHotMove>(
          '',
          guessOptions(settings).map((label, option) => [label, { type: 'choose', option }]),
        );
      case 'compare':
      case 'multiply':
        return askForNumber<OneHotMove>({
          text: asks(settings, state),
          least: 0,
          most: largestNumber,
          moveFor: (number) => ({ type: 'answer', number }),
        });
      case 'distances':
      case 'products':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function told(
  settings: OneHotSettings,
  state: OneHotState,
  before: OneHotState | undefined,
): readonly string[] {
  const { dictionary } = settings;
  switch (state.phase) {
    case 'encode':
      return [
        ...(before === undefined
          ? [say('oneHot.placesIn', { places: places(keysOf(dictionary)) })]
          : []),
        asks(settings, state),
      ];
    case 'decode':
      return [
        ...(before?.phase === 'decode'
          ? []
          : [say('oneHot.placesOut', { places: places(valuesOf(dictionary)) })]),
        asks(settings, state),
        say('oneHot.vectorIs', { vector: vectorText(settings.decode[state.at] ?? []) }),
      ];
    case 'guess':
      return [
        ...wordTable(settings, say('oneHot.wordsInTable'), keyMatrix(dictionary)),
        asks(settings, state),
      ];
    case 'compare':
    case 'multiply':
      return pairOf(settings, state).map((word) =>
        say('oneHot.isVector', { word, vector: vectorText(vectorOf(settings, word)) }),
      );
    case 'distances':
      return [
        ...wordTable(settings, say('oneHot.distancesTable'), allDistances(settings), 'two'),
        verdict(settings, state.guess),
      ];
    case 'products':
      return [
        ...wordTable(settings, say('oneHot.productsTable'), allProducts(settings)),
        say('oneHot.dotIs'),
      ];
    case 'done':
      return [];
  }
}

/** The two words that are compared or multiplied; once where a word meets itself. */
function pairOf(settings: OneHotSettings, state: In<'compare' | 'multiply'>): readonly string[] {
  const pairs = state.phase === 'compare' ? settings.compare : settings.multiply;
  return [...new Set(pairs[state.at] ?? [])];
}

/** Words with their places: '1 le, 2 chat and 3 est' */
function places(words: readonly string[]): string {
  return list(words.map((word, place) => say('oneHot.placeIs', { n: place + 1, word })));
}

/** Every word in against every place or word. */
function wordTable(
  { dictionary }: OneHotSettings,
  name: string,
  cells: Matrix,
  form: NumberForm = 'whole',
): readonly string[] {
  const words = keysOf(dictionary);
  return matrixLines({ name, rows: words, columns: words, cells, form });
}
