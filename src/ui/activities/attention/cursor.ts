// What is chosen or typed in a level of attention before Enter hands it in. Only the screen needs to know.
import type { AttentionState } from '../../../engine/activities/attention/state.ts';
import { type Draft, emptyDraft } from '../../draft.ts';

export interface AttentionCursor {
  /** What it belongs to: with the next question or row it begins anew. */
  readonly at: string;
  /** An answer, or a key that a row may look at; -1 while none is chosen. */
  readonly option: number;
  readonly draft: Draft;
  /** The number of the query that is turned. */
  readonly feature: number;
}

export function cursorFor(
  state: AttentionState,
  before: AttentionCursor | undefined,
): AttentionCursor {
  const at = state.phase === 'point' ? `${state.phase} ${state.row}` : state.phase;
  if (before?.at === at) return before;
  return { at, option: -1, draft: emptyDraft, feature: 0 };
}
