// What every screen of this kind is given, and what only the screen needs to know.
import type { SoftmaxSettings } from '../../../engine/activities/softmax/settings.ts';
import type { SoftmaxState } from '../../../engine/activities/softmax/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

export interface SoftmaxCursor {
  /** The chart or the question that it belongs to: at the next one it starts anew. */
  readonly place: string;
  /** The score that is turned, or the option that is chosen; -1 for none. */
  readonly at: number;
}

export function cursorFor(state: SoftmaxState, before: SoftmaxCursor | undefined): SoftmaxCursor {
  const turning = state.phase === 'turn';
  const place = turning
    ? `chart ${state.target}`
    : `question ${state.said.length} ${state.phase === 'ask' ? 'open' : 'seen'}`;
  return before?.place === place ? before : { place, at: turning ? 0 : -1 };
}

/** The props of a screen for one phase, or for several. */
export type SoftmaxProps<Phase extends SoftmaxState['phase']> = Omit<
  ActivityProps<SoftmaxSettings, SoftmaxState, SoftmaxCursor>,
  'state'
> & { readonly state: Extract<SoftmaxState, { readonly phase: Phase }> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
