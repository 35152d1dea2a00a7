// What every screen of this kind is given: the state of its own phase.
import type { FitSettings, FitState } from '../../../engine/activities/fit.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';
import type { FitCursor } from './cursor.ts';

export type FitProps<Phase extends FitState['phase']> = ActivityProps<
  FitSettings,
  Extract<FitState, { phase: Phase }>,
  FitCursor
>;

/** Whether there is room for empty lines between the parts. */
export function isTall({ height }: Size): boolean {
  return height >= 16;
}
