// What every screen of this kind is given.
import type { LadderSettings } from '../../../engine/activities/ladder/settings.ts';
import type { LadderState } from '../../../engine/activities/ladder/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';
import type { Draft } from '../../draft.ts';

/** What is typed or chosen before Enter hands it in; `option` is -1 while none is chosen. */
export interface LadderCursor {
  readonly draft: Draft;
  readonly option: number;
}

/** The props of a screen for one phase, or for several. */
export type LadderProps<Phase extends LadderState['phase']> = Omit<
  ActivityProps<LadderSettings, LadderState, LadderCursor>,
  'state'
> & { readonly state: Extract<LadderState, { readonly phase: Phase }> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
