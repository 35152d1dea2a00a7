// A whole shared out in whole numbers that add up to it: ten chips, or 100 percent.
// Left out: shares as they are, with all their decimals; for those see `percentages` in ngram.ts.

/**
 * Whole shares in the proportion of the counts: what is whole first, then one more for those with the
 * largest rest, the earlier first. Where nothing was counted, nothing is shared out.
 * sharedOut([1, 1, 1], 100) → [34, 33, 33]
 */
export function sharedOut(counts: readonly number[], total: number): readonly number[] {
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * total) / sum);
  const shares = exact.map(Math.floor);
  const order = exact
    .map((share, at) => [share - Math.floor(share), at] as const)
    .toSorted(([a, i], [b, j]) => b - a || i - j);
  const left = total - shares.reduce((all, share) => all + share, 0);
  for (const [, at] of order.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
