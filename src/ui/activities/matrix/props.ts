// What every screen of this kind is given.
import type { MatrixSettings } from '../../../engine/activities/matrix/settings.ts';
import type { In, MatrixState } from '../../../engine/activities/matrix/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';
import type { Draft } from '../../draft.ts';

/** What is chosen, typed or pointed to before Enter hands it in. */
export interface MatrixCursor {
  /** -1 while none is chosen. */
  readonly option: number;
  readonly draft: Draft;
  /** The cell that a light would be put into, or the row that would be taken. */
  readonly row: number;
  readonly column: number;
  /** Whether a cell was pointed to: Enter alone puts no light anywhere. */
  readonly isPointed: boolean;
  /** The matrix whose rows are swapped, and the row that was taken first. */
  readonly matrix: 'K' | 'V';
  readonly taken: number | null;
}

/** The props of a screen for one phase, or for several. */
export type MatrixProps<Phase extends MatrixState['phase']> = Omit<
  ActivityProps<MatrixSettings, MatrixState, MatrixCursor>,
  'state'
> & { readonly state: In<Phase> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
