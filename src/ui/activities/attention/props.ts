// What every screen of this kind is given.
import type { AttentionSettings } from '../../../engine/activities/attention/settings.ts';
import type { AttentionState, In } from '../../../engine/activities/attention/state.ts';
import type { ActivityProps } from '../../activity-view.ts';
import type { AttentionCursor } from './cursor.ts';

/** The props of a screen for one phase, or for several. */
export type AttentionProps<Phase extends AttentionState['phase']> = Omit<
  ActivityProps<AttentionSettings, AttentionState, AttentionCursor>,
  'state'
> & { readonly state: In<Phase> };
