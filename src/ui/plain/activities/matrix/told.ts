// The matrices of this kind as lines, and what comes out of them as sentences.
import { carried, type Meeting } from '../../../../engine/activities/matrix/carrying.ts';
import {
  allResults,
  modelIn,
  type Name,
  wholeModel,
} from '../../../../engine/activities/matrix/model.ts';
import { columnsOf, outcomes } from '../../../../engine/activities/matrix/repairing.ts';
import type { MatrixSettings } from '../../../../engine/activities/matrix/settings.ts';
import { turnedExample } from '../../../../engine/activities/matrix/shapes.ts';
import type { MatrixState } from '../../../../engine/activities/matrix/state.ts';
import { keysOf } from '../../../../engine/dictionary.ts';
import { valuesOf } from '../../../../engine/dictionary-matrices.ts';
import type { Matrix } from '../../../../engine/matrix.ts';
import { list, say } from '../../../../texts/say.ts';
import { matrixLines } from '../../matrices.ts';

export function queryTold(settings: MatrixSettings): readonly string[] {
  const { q } = carried(settings);
  return [say('matrix.queryIs', { n: q.length, query: q.join(' ') })];
}

/** K or V as it is in this state. */
export function matrixTold(
  settings: MatrixSettings,
  state: MatrixState,
  matrix: Name,
): readonly string[] {
  return matrixLines({
    name: say(matrix === 'K' ? 'matrix.keys' : 'matrix.values'),
    rows: keysOf(settings.dictionary),
    columns: columnsOf(settings, matrix),
    cells: modelIn(settings, state)[matrix],
  });
}

/** V, with the score of each row before its word. */
export function weighedTold(settings: MatrixSettings): readonly string[] {
  const { scores } = carried(settings);
  return matrixLines({
    name: say('matrix.values'),
    rows: keysOf(settings.dictionary).map((word, row) =>
      say('matrix.weighed', { score: scores[row] ?? 0, word }),
    ),
    columns: valuesOf(settings.dictionary),
    cells: wholeModel(settings).V,
  });
}

/** How it is written, and a matrix that is laid on its side. */
export function writtenTold(): readonly string[] {
  const { before, after } = turnedExample();
  const rows = (matrix: Matrix) => list(matrix.map((row) => row.join(' ')));
  return [
    say('matrix.writtenSo', { name: say('matrix.resultName') }),
    say('matrix.onItsSide'),
    say('matrix.rowsAre', { name: say('matrix.example'), rows: rows(before) }),
    say('matrix.rowsAre', { name: say('matrix.exampleOnItsSide'), rows: rows(after) }),
  ];
}

export function allTold(settings: MatrixSettings, state: MatrixState): readonly string[] {
  return matrixLines({
    name: say('matrix.allName'),
    rows: keysOf(settings.dictionary),
    columns: valuesOf(settings.dictionary),
    cells: allResults(settings, modelIn(settings, state)),
  });
}

/** The two rows of numbers that meet in one score or sum. */
export function meetingTold({ word, left, right }: Meeting, name: string): readonly string[] {
  return [
    say('matrix.numbersAre', { name, numbers: left.join(' ') }),
    say('matrix.numbersAre', {
      name: say('matrix.quoted', { word }),
      numbers: right.join(' '),
    }),
  ];
}

export function translationsTold(settings: MatrixSettings, state: MatrixState): readonly string[] {
  const out = outcomes(settings, state);
  return [
    say('matrix.whatComesOut'),
    ...keysOf(settings.dictionary).map((word, row) =>
      say('matrix.comesOutFor', { word, outcome: out[row] ?? '' }),
    ),
  ];
}
