// What every screen of this kind is given.
import type { SimilaritySettings } from '../../../engine/activities/similarity/settings.ts';
import type { SimilarityState } from '../../../engine/activities/similarity/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** The props of a screen for one phase, or for several. The cursor is a key; -1 for none. */
export type SimilarityProps<Phase extends SimilarityState['phase']> = Omit<
  ActivityProps<SimilaritySettings, SimilarityState, number>,
  'state'
> & { readonly state: Extract<SimilarityState, { readonly phase: Phase }> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
