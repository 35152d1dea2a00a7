// The moves of every bet in chips, so that all kinds refuse alike. What a bet costs: scoring.ts.

import { say } from '../../texts/say.ts';
import { notNow, type Outcome, played } from '../activity.ts';
import { type Chips, chipsLeft, placeChip } from '../scoring.ts';

/** One chip put on an option (by = 1) or taken back from it (by = -1). */
export interface ChipMove {
  readonly type: 'chip';
  readonly option: number;
  readonly by: 1 | -1;
}

/**
 * The state with one chip more or less; refused when none is left, none lies there, or there is
 * no such option. playChip({chips: [3, 0]}, {type: 'chip', option: 1, by: 1}) → chips [3, 1]
 */
export function playChip<State extends { readonly chips: Chips }>(
  state: State,
  { option, by }: ChipMove,
): Outcome<State> {
  if (state.chips[option] === undefined || Math.abs(by) !== 1) {
    return notNow(say('everywhere.noSuchOption'));
  }
  const chips = placeChip(state.chips, option, by);
  if (chips !== undefined) return played({ ...state, chips });
  return notNow(say(by === 1 ? 'everywhere.allChipsPlaced' : 'everywhere.noChipThere'));
}

/**
 * What comes after a bet, once all ten chips are placed; refused before.
 * playReveal({chips: [3, 0]}, () => …) → refused: 7 chips are left
 */
export function playReveal<State>(
  { chips }: { readonly chips: Chips },
  after: () => State,
): Outcome<State> {
  const left = chipsLeft(chips);
  return left > 0 ? notNow(say('everywhere.placeAllChips', { left })) : played(after());
}
