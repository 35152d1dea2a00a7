// What every screen of this kind is given.
import type { TemperatureSettings } from '../../../engine/activities/temperature/settings.ts';
import type { TemperatureState } from '../../../engine/activities/temperature/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** The props of a screen for one phase, or for several. The cursor is an option; -1 for none. */
export type TemperatureProps<Phase extends TemperatureState['phase']> = Omit<
  ActivityProps<TemperatureSettings, TemperatureState, number>,
  'state'
> & { readonly state: Extract<TemperatureState, { readonly phase: Phase }> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
