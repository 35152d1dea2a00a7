// The keys of each state: options by digit, numbers typed, a light moved, rows taken and swapped.
import { columnsOf, predictOptions } from '../../../engine/activities/matrix/repairing.ts';
import type { MatrixSettings } from '../../../engine/activities/matrix/settings.ts';
import { shapeOptions } from '../../../engine/activities/matrix/shapes.ts';
import type { MatrixMove, MatrixState } from '../../../engine/activities/matrix/state.ts';
import { say } from '../../../texts/say.ts';
import { type ActivityBinding, goOnKeys, key, look } from '../../activity-view.ts';
import { optionBindings } from '../../components/Choice.tsx';
import { type Draft, deleting, numberOf, typing } from '../../draft.ts';
import type { MatrixCursor } from './props.ts';

type Bindings = readonly ActivityBinding<MatrixMove, MatrixCursor>[];

/** No score or sum is larger. */
const largestNumber = 99;

export function bindingsOf(
  settings: MatrixSettings,
  state: MatrixState,
  cursor: MatrixCursor,
): Bindings {
  const rows = settings.dictionary.length;
  switch (state.phase) {
    case 'shape':
      return options(shapeOptions(settings).length, cursor, say('matrix.answerKey'));
    case 'light':
      return options(rows, cursor, say('matrix.answerKey'));
    case 'predict':
      return options(predictOptions(settings).length, cursor, say('matrix.guessKey'));
    case 'score':
    case 'sum':
      return numberKeys(cursor);
    case 'repair':
      return lightKeys(rows, columnsOf(settings, state.matrix).length, cursor);
    case 'swap':
      return swapKeys(rows, cursor);
    case 'carried':
    case 'written':
    case 'every':
    case 'swapped':
      return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
    case 'done':
      return [];
  }
}

function options(count: number, cursor: MatrixCursor, label: string): Bindings {
  return optionBindings(count, cursor.option, (option): MatrixCursor => ({ ...cursor, option }), {
    label,
    move: { type: 'choose', option: cursor.option },
  });
}

function numberKeys(cursor: MatrixCursor): Bindings {
  const withDraft = (draft: Draft): MatrixCursor => ({ ...cursor, draft });
  return [
    ...typing<MatrixMove, MatrixCursor>(
      cursor.draft,
      largestNumber,
      say('matrix.typeKey'),
      withDraft,
    ),
    key(goOnKeys, say('matrix.answerKey'), { type: 'answer', number: numberOf(cursor.draft) }),
    ...deleting<MatrixMove, MatrixCursor>(cursor.draft, withDraft),
  ];
}

/** A digit goes to its row, arrows go step by step; Enter puts the light where the cursor is. */
function lightKeys(rows: number, columns: number, cursor: MatrixCursor): Bindings {
  const { row, column, isPointed } = cursor;
  const pointed = { ...cursor, isPointed: true };
  return [
    key(
      goOnKeys,
      say('matrix.lightKey'),
      isPointed ? { type: 'light', row, place: column } : { type: 'light', row: -1, place: -1 },
    ),
    ...rowKeys(rows, pointed),
    look(['left', 'a'], say('matrix.moveKey'), { ...pointed, column: Math.max(0, column - 1) }),
    look(['right', 'l', 'd'], say('matrix.moveKey'), {
      ...pointed,
      column: Math.min(columns - 1, column + 1),
    }),
  ];
}

/** Enter takes a row; with one taken, it swaps both. Left and right change to the other matrix. */
function swapKeys(rows: number, cursor: MatrixCursor): Bindings {
  const { row, taken, matrix } = cursor;
  const other = {
    ...cursor,
    matrix: matrix === 'K' ? ('V' as const) : ('K' as const),
    taken: null,
  };
  return [
    taken === null
      ? look(goOnKeys, say('matrix.takeRowKey'), { ...cursor, taken: row })
      : taken === row
        ? look(goOnKeys, say('matrix.putBackKey'), { ...cursor, taken: null })
        : key(goOnKeys, say('matrix.swapKey'), {
            type: 'swap',
            matrix,
            rows: [Math.min(taken, row), Math.max(taken, row)] as const,
          }),
    ...rowKeys(rows, cursor),
    look(['left', 'a'], say('matrix.otherMatrixKey'), other),
    look(['right', 'l', 'd'], say('matrix.otherMatrixKey'), other),
  ];
}

function rowKeys(rows: number, cursor: MatrixCursor): Bindings {
  const to = (row: number): MatrixCursor => ({ ...cursor, row });
  return [
    ...Array.from({ length: rows }, (_, row) =>
      look<MatrixMove, MatrixCursor>([`${row + 1}`], say('matrix.rowKey'), to(row)),
    ),
    look(['up', 'k', 'w'], '', to(Math.max(0, cursor.row - 1))),
    look(['down', 'j', 's'], '', to(Math.min(rows - 1, cursor.row + 1))),
  ];
}
