// Where the learner is in the table, and which digits are typed. Only the screen needs to know.
import { justFilled } from '../../../engine/activities/tabulate/state.ts';
import type { TabulateSettings, TabulateState } from '../../../engine/activities/tabulate.ts';
import { tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { type Draft, emptyDraft } from '../../draft.ts';

export interface Cursor {
  readonly phase: TabulateState['phase'];
  /** How many cells were filled when the cursor came here: one more, and it moves on. */
  readonly filled: number;
  readonly row: number;
  readonly column: number;
  readonly draft: Draft;
  /** The learner came here with the arrows: what was said of the last number is over. */
  readonly walked?: true;
}

type Cells = readonly (readonly (number | null)[])[];

/** The numbers that the phase fills in: the table, one row of shares, or none. */
export function cellsOf(state: TabulateState): Cells {
  switch (state.phase) {
    case 'counting':
      return state.counts;
    case 'percent':
    case 'done':
      return [state.shares];
    case 'total':
      return [];
  }
}

/**
 * The cursor for a state: where it was while nothing was filled in, at the end of a row that filled
 * itself, else at the next open cell.
 */
export function cursorFor(
  settings: TabulateSettings,
  state: TabulateState,
  before: Cursor | undefined,
): Cursor {
  const filledRow = justFilled(settings, state);
  if (filledRow !== undefined) {
    // No number of filled cells: so the cursor moves on from here with the next move.
    const row = tinyLanguage.words.indexOf(filledRow);
    const column = vocabulary(tinyLanguage).length - 1;
    return { phase: state.phase, filled: -1, row, column, draft: emptyDraft };
  }
  const cells = cellsOf(state);
  const filled = cells.flat().filter((cell) => cell !== null).length;
  const { phase } = state;
  if (before?.phase === phase && before.filled === filled) return before;
  const columns = cells[0]?.length ?? 1;
  const from = before?.phase === phase ? before.row * columns + before.column : -1;
  const at = nextOpen(cells.flat(), from);
  return { phase, filled, row: Math.floor(at / columns), column: at % columns, draft: emptyDraft };
}

/** The next open place after `from`, from the start again at the end; `from` itself when none is open. */
function nextOpen(cells: readonly (number | null)[], from: number): number {
  const after = cells.findIndex((cell, index) => index > from && cell === null);
  const first = cells.indexOf(null);
  return after >= 0 ? after : first >= 0 ? first : Math.max(0, from);
}

/** One step to a neighbouring cell; the edges of the table stop it. The draft is left behind. */
export function stepped(cells: Cells, cursor: Cursor, rows: number, columns: number): Cursor {
  const row = Math.min(cells.length - 1, Math.max(0, cursor.row + rows));
  const column = Math.min((cells[0]?.length ?? 1) - 1, Math.max(0, cursor.column + columns));
  return row === cursor.row && column === cursor.column
    ? cursor
    : { ...cursor, row, column, draft: emptyDraft, walked: true };
}
