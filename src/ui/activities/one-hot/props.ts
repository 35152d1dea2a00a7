// What every screen of this kind is given.
import type { OneHotSettings } from '../../../engine/activities/one-hot/settings.ts';
import type { In, OneHotState } from '../../../engine/activities/one-hot/state.ts';
import type { Vector } from '../../../engine/matrix.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';
import type { Draft } from '../../draft.ts';

/** The option of a word to encode that has no place: its digit. */
export const noPlace = 0;

/** What is switched, chosen or typed before Enter hands it in; `option` is -1 while none is chosen. */
export interface OneHotCursor {
  readonly lights: Vector;
  readonly option: number;
  readonly draft: Draft;
}

/** The props of a screen for one phase, or for several. */
export type OneHotProps<Phase extends OneHotState['phase']> = Omit<
  ActivityProps<OneHotSettings, OneHotState, OneHotCursor>,
  'state'
> & { readonly state: In<Phase> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
