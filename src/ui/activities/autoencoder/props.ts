// What every screen of this kind is given.

import type { AutoencoderSettings } from '../../../engine/activities/autoencoder/settings.ts';
import type {
  AutoencoderState,
  Lights,
  With,
} from '../../../engine/activities/autoencoder/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';
import type { Draft } from '../../draft.ts';

/** What is chosen or typed before Enter hands it in. */
export interface AutoencoderCursor {
  /** None before the first light is turned on. */
  readonly lights: Lights;
  /** -1 while none is chosen. */
  readonly option: number;
  readonly draft: Draft;
}

/** The props of a screen for one phase, or for several. */
export type AutoencoderProps<Phase extends AutoencoderState['phase']> = Omit<
  ActivityProps<AutoencoderSettings, AutoencoderState, AutoencoderCursor>,
  'state'
> & { readonly state: With<Phase> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
