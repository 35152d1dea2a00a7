// Bets: ten chips spread over what may come, paid in bits once the answer is known.
// Left out: stars. They belong to the whole level, and session.ts counts them.

/** How many chips lie on each option, in the order of the options. */
export type Chips = readonly number[];

/** How many chips a bet has, unless the level says otherwise. */
export const chipsInABet = 10;

/** A surprise smaller than this is rounding, in bits. */
const epsilon = 1e-9;

/** No chips on any of n options: emptyChips(3) → [0, 0, 0] */
export function emptyChips(n: number): Chips {
  return Array.from({ length: n }, () => 0);
}

/** Chips not placed yet: chipsLeft([3, 0, 2]) → 5 */
export function chipsLeft(chips: Chips, total = chipsInABet): number {
  return total - placed(chips);
}

/**
 * One chip put on an option (by = 1) or taken back from it (by = -1).
 * placeChip([3, 0, 2], 1, 1) → [3, 1, 2]
 * Returns undefined when no chip is left to put, none lies there to take, or there is no such option.
 */
export function placeChip(
  chips: Chips,
  option: number,
  by: 1 | -1,
  total = chipsInABet,
): Chips | undefined {
  const before = chips[option];
  if (before === undefined || before + by < 0) return undefined;
  if (by === 1 && chipsLeft(chips, total) <= 0) return undefined;
  return chips.map((n, index) => (index === option ? n + by : n));
}

/**
 * What a bet costs in bits when `right` is the answer: -log2(0.95 share + 0.05 / n).
 * The share is of the chips placed. The 0.05 lets an answer without chips cost much, but not everything.
 * betBits([10, 0], 0) → 0.037; betBits([5, 5], 0) → 1; betBits([10, 0], 1) → 5.32
 * Before any chip is placed, it costs what an even spread costs.
 */
export function betBits(chips: Chips, right: number): number {
  const all = placed(chips);
  const share = all === 0 ? 1 / chips.length : (chips[right] ?? 0) / all;
  return -Math.log2(0.95 * share + 0.05 / chips.length);
}

/** What an even spread over n options costs, in bits: evenBits(4) → 2 */
export function evenBits(n: number): number {
  return Math.log2(n);
}

/**
 * A bet is lost when it cost more than an even spread would have. An even spread is never lost.
 * betLost([10, 0], 1) → true; betLost([5, 5], 1) → false
 */
export function betLost(chips: Chips, right: number): boolean {
  return betBits(chips, right) > evenBits(chips.length) + epsilon;
}

/**
 * What a bet costs on average, in bits, when each option comes up with its share of `distribution`.
 * The distribution may be counts: only its proportions matter.
 * betBitsAgainst([5, 5], [30, 10]) → 1; betBitsAgainst([10, 0], [1, 0]) → 0.037
 * An empty distribution costs 0: nothing ever comes up.
 */
export function betBitsAgainst(chips: Chips, distribution: readonly number[]): number {
  const all = placed(distribution);
  if (all === 0) return 0;
  return distribution.reduce(
    (sum, weight, option) => (weight === 0 ? sum : sum + (weight / all) * betBits(chips, option)),
    0,
  );
}

function placed(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
