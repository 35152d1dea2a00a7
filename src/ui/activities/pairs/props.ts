// What every screen of this kind is given.
import type { PairsSettings } from '../../../engine/activities/pairs/settings.ts';
import type { PairsState } from '../../../engine/activities/pairs/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** The entry that is asked about, and what is chosen for it: an option, a word or a token; -1 for none. */
export interface PairsCursor {
  readonly entry: number;
  readonly option: number;
}

/** The props of a screen for one phase, or for several. */
export type PairsProps<Phase extends PairsState['phase']> = Omit<
  ActivityProps<PairsSettings, PairsState, PairsCursor>,
  'state'
> & { readonly state: Extract<PairsState, { readonly phase: Phase }> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}

/** Rows above a picture, the same for every sentence there: in a low window most sentences take two. */
export function openingRows(props: { readonly size: Size }): number {
  return isRoomy(props) ? 1 : 2;
}
