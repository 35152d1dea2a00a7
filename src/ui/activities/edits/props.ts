// What every screen of this kind is given.
import type { EditsSettings } from '../../../engine/activities/edits/settings.ts';
import type { EditsState } from '../../../engine/activities/edits/state.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';
import type { Draft } from '../../draft.ts';

/** A place in each of the two words. */
export interface Marks {
  /** The place in the learner's word; as many as it has letters is its end. */
  readonly at: number;
  /** The letter of the target that is inserted, or changed into. */
  readonly letter: number;
}

export interface EditsCursor extends Marks {
  /** Where the cursor stood at every edit of this puzzle so far: undo goes back there. */
  readonly trail: readonly Marks[];
  /** The puzzle of that trail. */
  readonly puzzle: number;
  readonly draft: Draft;
  /** The option that is chosen; -1 for none. */
  readonly option: number;
}

/** The props of a screen for one phase, or for several. */
export type EditsProps<Phase extends EditsState['phase']> = Omit<
  ActivityProps<EditsSettings, EditsState, EditsCursor>,
  'state'
> & { readonly state: Extract<EditsState, { readonly phase: Phase }> };

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
