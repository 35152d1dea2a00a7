// Hints for the matrices: what to think about, where to look, and the answer with its reason.
// Left out: the level's own words around them. They stand in its file.
import { say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { keysOf } from '../../dictionary.ts';
import { productSum } from '../place-by-place.ts';
import { litKey, type Meeting, scoreAt, sumAt } from './carrying.ts';
import { faultOf } from './model.ts';
import { columnsOf, predictOptions, rightPlace, rightPrediction } from './repairing.ts';
import type { MatrixSettings } from './settings.ts';
import { shapeClues } from './shapes.ts';
import type { MatrixState } from './state.ts';

/** The three steps of a hint for any state of the activity. */
export function cluesFor(settings: MatrixSettings, state: MatrixState): Clues {
  switch (state.phase) {
    case 'shape':
      return shapeClues(settings, state.of);
    case 'light': {
      const key = litKey(settings);
      return {
        nudge: say('matrix.nudgeLight'),
        place: say('matrix.placeLight'),
        answer: say('matrix.answerLight', {
          n: key + 1,
          word: keysOf(settings.dictionary)[key] ?? '',
        }),
      };
    }
    case 'score':
      return cluesToSum(scoreAt(settings, state.at), say('matrix.nudgeScore'));
    case 'sum':
      return cluesToSum(sumAt(settings, state.at), say('matrix.nudgeSum'));
    case 'predict': {
      const { row, light } = settings.broken.keys;
      return {
        nudge: say('matrix.nudgePredict'),
        place: say('matrix.placePredict', { row, light }),
        answer: say('matrix.answerPredict', {
          option: predictOptions(settings)[rightPrediction(settings)] ?? '',
        }),
        free: true,
      };
    }
    case 'repair':
      return cluesToRepair(settings, state.matrix);
    case 'swap': {
      const [a, b] = settings.exchange;
      return {
        nudge: say('matrix.nudgeSwap'),
        place: say('matrix.placeSwap', { a, b }),
        answer: say('matrix.answerSwap', { a, b }),
      };
    }
    case 'written':
      return {
        nudge: say('matrix.nudgeLook'),
        place: say('matrix.placeWritten'),
        answer: say('everywhere.pressEnter'),
        free: true,
      };
    case 'carried':
    case 'every':
    case 'swapped':
    case 'done':
      return {
        nudge: say('matrix.nudgeLook'),
        place: say('matrix.placeLook'),
        answer: say('everywhere.pressEnter'),
        free: true,
      };
  }
}

function cluesToSum({ left, right, dot }: Meeting, nudge: string): Clues {
  return {
    nudge,
    place: say('matrix.placeProducts', { sum: productSum(left, right) }),
    answer: say('matrix.answerProducts', { n: dot }),
  };
}

function cluesToRepair(settings: MatrixSettings, matrix: 'K' | 'V'): Clues {
  const { row } = faultOf(settings, matrix);
  const word = keysOf(settings.dictionary)[row] ?? '';
  return {
    nudge: say(matrix === 'K' ? 'matrix.nudgeRepairK' : 'matrix.nudgeRepairV'),
    place: say('matrix.placeRepair', { n: row + 1, word }),
    answer: say('matrix.answerRepair', {
      word,
      light: columnsOf(settings, matrix)[rightPlace(settings, matrix)] ?? '',
    }),
  };
}
