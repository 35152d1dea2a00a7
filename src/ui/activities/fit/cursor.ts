// What only the screen of the fitting needs to know: an option, typed digits, a mark on a ladder.
import type { FitState } from '../../../engine/activities/fit.ts';
import { type Draft, emptyDraft } from '../../draft.ts';

export interface FitCursor {
  /** The question it belongs to: at the next one everything starts anew. */
  readonly place: string;
  /** The option that is chosen; -1 for none. */
  readonly option: number;
  readonly draft: Draft;
  /** The mark on the ladder, as a power of ten. */
  readonly power: number;
}

/** Where the mark stands before it is moved: at a thousand. */
const firstPower = 3;

export function cursorFor(state: FitState, before: FitCursor | undefined): FitCursor {
  const place = state.phase === 'count' ? `count ${state.layer}` : state.phase;
  if (before?.place === place) return before;
  return { place, option: -1, draft: emptyDraft, power: firstPower };
}
