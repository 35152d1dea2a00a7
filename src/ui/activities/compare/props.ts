// What every screen of this kind is given.
import type { CompareSettings } from '../../../engine/activities/compare/settings.ts';
import type { CompareState } from '../../../engine/activities/compare/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** What the screen alone knows: the option chosen so far (-1 for none) and the page of the wall. */
export interface CompareCursor {
  readonly option: number;
  readonly page: number;
}

/** The props of a screen for one phase, or for several. */
export type CompareProps<Phase extends CompareState['phase']> = Omit<
  ActivityProps<CompareSettings, CompareState, CompareCursor>,
  'state'
> & { readonly state: Extract<CompareState, { readonly phase: Phase }> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
