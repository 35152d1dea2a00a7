// What a round costs, in bits, on average over all the times that its context was seen.
import { placeOfLargest } from '../../matrix.ts';
import {
  betBits,
  betBitsAgainst,
  type Chips,
  chipsInABet,
  chipsLeft,
  evenBits,
} from '../../scoring.ts';
import { sharedOut } from '../../shares.ts';
import type { Round } from './model.ts';

export interface Costs {
  readonly you: number;
  /** The model bets its own shares, under the same rule. */
  readonly model: number;
  /** All ten chips on the word that comes most often. */
  readonly bold: number;
  readonly even: number;
}

/** Ten chips cannot be shared out evenly among three: so much more than an even spread is forgiven. */
const rounding = 0.05;

/** costsOf(a round of you 3 and things 1, [8, 2]) → {you: 0.83, model: 0.82, bold: 1.36, even: 1} */
export function costsOf({ options }: Round, chips: Chips): Costs {
  const counts = options.map(({ count }) => count);
  const most = placeOfLargest(counts);
  return {
    you: betBitsAgainst(chips, counts),
    model: betBitsAgainst(counts, counts),
    bold: betBitsAgainst(
      counts.map((_, at) => (at === most ? chipsInABet : 0)),
      counts,
    ),
    even: evenBits(options.length),
  };
}

/** A bet is lost when it cost more than an even spread. */
export function isLost({ you, even }: Costs): boolean {
  return you > even + rounding;
}

/**
 * The mean of each cost over rounds. Each is rounded first to the two decimals that are shown, so
 * that whoever adds the column up with a calculator comes to the same.
 */
export function meanCosts(costs: readonly Costs[]): Costs {
  const hundredths = (cost: number) => Math.round(100 * Number(cost.toFixed(2)));
  const mean = (part: (each: Costs) => number) => {
    const all = costs.reduce((sum, each) => sum + hundredths(part(each)), 0);
    return Math.round(all / Math.max(1, costs.length)) / 100;
  };
  return {
    you: mean(({ you }) => you),
    model: mean(({ model }) => model),
    bold: mean(({ bold }) => bold),
    even: mean(({ even }) => even),
  };
}

/**
 * Ten chips in the proportion of the counts: whole ones first, then those with the largest rest.
 * honestChips(a round of you 12, things 3, your 2, the 1) → [7, 2, 1, 0] in its own order
 */
export function honestChips(round: Round): Chips {
  return sharedOut(countsOf(round), chipsInABet);
}

/** Whole percent for each option, 100 in all. */
export function percentages(round: Round): readonly number[] {
  return sharedOut(countsOf(round), 100);
}

/**
 * The bits that a word would cost, with every chip counted as a tenth: so they stay as they are while
 * the others are placed. bitsIfItComes([5, 0, 0, 0], 0) → 1.04
 */
export function bitsIfItComes(chips: Chips, option: number): number {
  const other = option === 0 ? 1 : 0;
  const left = chipsLeft(chips);
  return betBits(
    chips.map((n, at) => (at === other ? n + left : n)),
    option,
  );
}

function countsOf({ options }: Round): readonly number[] {
  return options.map(({ count }) => count);
}
