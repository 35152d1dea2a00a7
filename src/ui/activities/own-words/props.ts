// What every screen of this kind is given.
import type { OwnWordsSettings } from '../../../engine/activities/own-words/settings.ts';
import type { OwnWordsState, With } from '../../../engine/activities/own-words/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** The props of a screen for one phase, or for several. The cursor is an option. */
export type OwnWordsProps<Phase extends OwnWordsState['phase']> = Omit<
  ActivityProps<OwnWordsSettings, OwnWordsState, number>,
  'state'
> & { readonly state: With<Phase> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
