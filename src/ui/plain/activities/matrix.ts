// A dictionary made of numbers, line by line: matrices as aligned lines, rows and places by their words.
import { scoreAt, sumAt } from '../../../engine/activities/matrix/carrying.ts';
import { predictOptions } from '../../../engine/activities/matrix/repairing.ts';
import { asks, sees, shows } from '../../../engine/activities/matrix/sentences.ts';
import type { MatrixSettings } from '../../../engine/activities/matrix/settings.ts';
import { ruleOfShapes, shapeOptions, shapeText } from '../../../engine/activities/matrix/shapes.ts';
import type { MatrixMove, MatrixState } from '../../../engine/activities/matrix/state.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, choose, goOn, type Question } from '../question.ts';
import {
  allTold,
  matrixTold,
  meetingTold,
  queryTold,
  translationsTold,
  weighedTold,
  writtenTold,
} from './matrix/told.ts';
import { askForLight, askForRows } from './matrix/typed.ts';

/** As many as can be typed in the drawn game. */
const largestNumber = 99;

export const plainMatrix: PlainActivity<MatrixSettings, MatrixState, MatrixMove> = {
  kind: 'matrix',

  tell(settings, state, before) {
    const why = before === undefined ? undefined : shows(settings, state);
    const seen = sees(settings, state);
    return [
      ...(why === undefined ? [] : [say('matrix.rightBecause', { why })]),
      ...(state.phase === 'repair' && seen !== undefined ? [seen] : []),
      ...told(settings, state, before),
      ...(state.phase !== 'repair' && seen !== undefined ? [seen] : []),
    ];
  },

  ask(settings, state): Question<MatrixMove> {
    const text = asks(settings, state);
    switch (state.phase) {
      case 'shape':
        return options(
          text,
          shapeOptions(settings).map((shape) => shapeText(shape)),
        );
      case 'light':
        return options(text, keysOf(settings.dictionary));
      case 'predict':
        return options(text, predictOptions(settings));
      case 'score':
      case 'sum':
        return askForNumber<MatrixMove>({
          text,
          least: 0,
          most: largestNumber,
          moveFor: (number) => ({ type: 'answer', number }),
        });
      case 'repair':
        return askForLight(settings, state.matrix, text);
      case 'swap':
        return askForRows(settings, text);
      case 'carried':
      case 'written':
      case 'every':
      case 'swapped':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function told(
  settings: MatrixSettings,
  state: MatrixState,
  before: MatrixState | undefined,
): readonly string[] {
  switch (state.phase) {
    case 'light':
      return [...queryTold(settings), ...matrixTold(settings, state, 'K')];
    case 'score':
      return [
        ...(before === undefined ? matrixTold(settings, state, 'K') : []),
        ...meetingTold(scoreAt(settings, state.at), say('matrix.query')),
      ];
    case 'sum':
      return [
        ...(before?.phase === 'sum' ? [] : weighedTold(settings)),
        ...meetingTold(sumAt(settings, state.at), say('matrix.scores')),
      ];
    case 'every':
      return allTold(settings, state);
    case 'predict':
      return matrixTold(settings, state, 'K');
    case 'repair':
      return [...matrixTold(settings, state, state.matrix), ...translationsTold(settings, state)];
    case 'swap':
      return [
        ...matrixTold(settings, state, 'K'),
        ...matrixTold(settings, state, 'V'),
        ...translationsTold(settings, state),
      ];
    case 'swapped':
      return [...matrixTold(settings, state, state.matrix), ...translationsTold(settings, state)];
    case 'written':
      return writtenTold();
    case 'shape':
      return state.of === 'result' ? ruleOfShapes(settings) : [];
    case 'carried':
    case 'done':
      return [];
  }
}

function options(text: string, labels: readonly string[]): Question<MatrixMove> {
  return choose<MatrixMove>(
    text,
    labels.map((label, option) => [label, { type: 'choose', option }]),
  );
}
