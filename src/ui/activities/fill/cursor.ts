import type { FillState } from '../../../engine/activities/fill.ts';
import type { Word } from '../../../engine/language.ts';
import { type Draft, emptyDraft } from '../../draft.ts';

/** What is chosen or typed for one question of the activity, before Enter hands it in. */
export interface FillCursor {
  /** The question that it belongs to: another one starts with nothing. */
  readonly at: string;
  readonly choice: Word | null;
  readonly draft: Draft;
}

/** The cursor for a state: what it was, as long as the question is the same. */
export function cursorFor(state: FillState, before: FillCursor | undefined): FillCursor {
  const at = state.phase === 'filling' ? `${state.step} ${state.asked}` : state.phase;
  return before?.at === at ? before : { at, choice: null, draft: emptyDraft };
}
