// What every screen of this kind is given.
import type { CompareSettings } from '../../../engine/activities/compare/settings.ts';
import type { CompareState } from '../../../engine/activities/compare/state.ts';
import { chipsInABet } from '../../../engine/scoring.ts';
import type { ActivityProps, Size } from '../../activity-view.ts';

/** What the screen alone knows. */
export interface CompareCursor {
  /** The option chosen so far; -1 for none. In a bet, 0 once Enter was pressed before any chip moved. */
  readonly option: number;
  /** The page of the wall, from 0. */
  readonly page: number;
  /** The option that was handed in last, which may have been wrong; -1 for none. */
  readonly said: number;
}

/** Whether this is the first bet and its chips still lie as they were given. */
export function isUntouched({ bets, left }: Extract<CompareState, { phase: 'bet' }>): boolean {
  return bets.length === 0 && left * 2 === chipsInABet;
}

/** The props of a screen for one phase, or for several. */
export type CompareProps<Phase extends CompareState['phase']> = Omit<
  ActivityProps<CompareSettings, CompareState, CompareCursor>,
  'state'
> & { readonly state: Extract<CompareState, { readonly phase: Phase }> };

/**
 * Which empty rows there is room for, the most important one first: with 12 of 13 rows taken,
 * spaces(13, 12)(1) → 1 and spaces(13, 12)(2) → 0
 */
export function spaces(height: number, rows: number): (nth: number) => 0 | 1 {
  return (nth) => (height - rows >= nth ? 1 : 0);
}

/** Room for empty lines between the parts of a screen. */
export function isRoomy({ size }: { readonly size: Size }): boolean {
  return size.height >= 16;
}
