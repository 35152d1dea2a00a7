import { expect, test } from 'vitest';
import { findRun, noRuns, seeRun, wordsOfRun } from '../../src/engine/runs.ts';

test('however many runs there are, each keeps its number, its words and its count', () => {
  const runs = noRuns();
  const counts = new Map<number, number>();
  const known = new Map<string, number>();
  // Past several doublings of every array and of the table, at whatever run each comes.
  for (let n = 0; n < 30_000; n += 1) {
    const [a, b] = [1 + (n % 171), 1 + ((n * n) % 9973)];
    const first = seeRun(runs, 0, a);
    const run = seeRun(runs, first, b, 2);
    counts.set(first, (counts.get(first) ?? 0) + 1);
    counts.set(run, (counts.get(run) ?? 0) + 2);
    const before = known.get(`${a} ${b}`);
    if (before !== undefined) expect(run).toBe(before);
    known.set(`${a} ${b}`, run);
  }
  expect(runs.size).toBe(1 + counts.size);
  expect(runs.size).toBeGreaterThan(8 * 1792);
  for (const [words, run] of known) {
    expect(wordsOfRun(runs, run).join(' ')).toBe(words);
    expect(findRun(runs, runs.before[run] ?? 0, runs.last[run] ?? 0)).toBe(run);
  }
  for (const [run, count] of counts) expect(runs.seen[run]).toBe(count);
});

test('a count that is too large for half the memory is kept whole, and the runs go on growing', () => {
  const runs = noRuns();
  seeRun(runs, 0, 1, 2 ** 33);
  for (let word = 2; word < 5000; word += 1) seeRun(runs, 0, word, word);
  expect(runs.seen[findRun(runs, 0, 1)]).toBe(2 ** 33);
  expect(runs.seen[findRun(runs, 0, 4999)]).toBe(4999);
});
