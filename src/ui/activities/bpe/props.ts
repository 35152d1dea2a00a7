// What every screen of this kind is given.
import type { BpeSettings } from '../../../engine/activities/bpe/settings.ts';
import type { BpeState } from '../../../engine/activities/bpe/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** The option that is pointed to, -1 for none; and the props of a screen for one phase or several. */
export type BpeProps<Phase extends BpeState['phase']> = Omit<
  ActivityProps<BpeSettings, BpeState, number>,
  'state'
> & { readonly state: Extract<BpeState, { readonly phase: Phase }> };

/** Room for boxes, and for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
