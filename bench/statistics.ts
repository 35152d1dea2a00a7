// Medians and percentiles of measured values.

/** percentile([4, 1, 3, 2], 50) → 2: the smallest value with at least half of them at or below it. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[at - 1] ?? Number.NaN;
}

/** median([4, 1, 3, 2]) → 2.5 */
export function median(values: readonly number[]): number {
  return (
    (percentile(values, 50) +
      percentile(
        values.map((value) => -value),
        50,
      ) *
        -1) /
    2
  );
}
