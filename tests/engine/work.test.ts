import { expect, test } from 'vitest';
import { inSlices, inWatchedSlices, toBeWatched } from '../../src/engine/work.ts';

/** Counts to the length of a text, one letter a slice; `calls` says how many slices there were. */
function counter(kept?: number) {
  const calls: string[] = [];
  const lengths = inSlices<readonly [string], number>(function* (text) {
    for (let n = 1; n <= text.length; n += 1) {
      calls.push(text);
      yield n / text.length;
    }
    return text.length;
  }, kept);
  return { lengths, calls };
}

test('work goes on slice by slice, says how far it has come, and then has its result', () => {
  const { lengths } = counter();
  expect(lengths.progress('abcd')).toBe(0);
  lengths.goOn('abcd');
  expect(lengths.progress('abcd')).toBe(0.25);
  for (let n = 0; n < 4; n += 1) lengths.goOn('abcd');
  expect(lengths.progress('abcd')).toBeUndefined();
  expect(lengths.result('abcd')).toBe(4);
});

test('a result that is asked for too early is worked out at once, from where the work stood', () => {
  const { lengths, calls } = counter();
  lengths.goOn('abcd');
  expect(lengths.result('abcd')).toBe(4);
  expect(calls).toHaveLength(4);
});

test('a result is remembered, and more slices change nothing', () => {
  const { lengths, calls } = counter();
  expect(lengths.result('abc')).toBe(3);
  lengths.goOn('abc');
  expect(lengths.result('abc')).toBe(3);
  expect(calls).toHaveLength(3);
});

test('two works go on beside each other, and the oldest of too many is begun again', () => {
  const { lengths, calls } = counter(2);
  lengths.goOn('ab');
  lengths.goOn('xyz');
  expect([lengths.progress('ab'), lengths.progress('xyz')]).toEqual([1 / 2, 1 / 3]);
  lengths.goOn('other');
  expect(lengths.progress('ab')).toBe(0);
  expect(lengths.result('ab')).toBe(2);
  expect(calls.filter((text) => text === 'ab')).toHaveLength(3);
});

test('watched work tells what it has come to, from its first slice on, until the result is there', () => {
  const words = inWatchedSlices<readonly [string], string, readonly string[]>(function* (text) {
    for (let n = 0; n < text.length; n += 1) {
      yield { done: n / text.length, soFar: [...text.slice(0, n)] };
    }
    return text;
  });
  expect(words.soFar('abc')).toEqual([]);
  expect(words.progress('abc')).toBe(0);
  words.goOn('abc');
  expect(words.soFar('abc')).toEqual(['a']);
  expect(toBeWatched(words, 'Spelling.', 'abc')).toMatchObject({
    says: 'Spelling.',
    done: 1 / 3,
    needed: true,
    watched: { soFar: ['a'] },
  });
  expect(words.result('abc')).toBe('abc');
  expect(words.soFar('abc')).toBeUndefined();
  expect(toBeWatched(words, 'Spelling.', 'abc')).toBeUndefined();
});
