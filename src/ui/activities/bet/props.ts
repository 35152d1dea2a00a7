// What every screen of this kind is given: the state of its own phase.
import type { BetSettings, BetState } from '../../../engine/activities/bet.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** The cursor is the option that chips go to. */
export type BetProps<Phase extends BetState['phase']> = ActivityProps<
  BetSettings,
  Extract<BetState, { phase: Phase }>,
  number
>;

/** Whether there is room for empty lines between the parts. */
export function isTall({ height }: Size): boolean {
  return height >= 16;
}
