import { describe, expect, test } from 'vitest';
import {
  binRanges,
  filledBins,
  ownDocuments,
  ownTable,
  rightRange,
} from '../../../src/engine/activities/context-two/own.ts';
import type { ContextTwoState } from '../../../src/engine/activities/context-two/state.ts';
import { ballCount, row } from '../../../src/engine/ngram.ts';
import {
  activity,
  answer,
  notebooks,
  notNow,
  phaseAt,
  phaseOf,
  play,
  settings,
  started,
} from './context-two-states.ts';
import { doc } from './playing.ts';

describe('the learner’s own documents', () => {
  test.each([
    [[], 'empty-notebook', settings.sample],
    [[doc('bw')], 'short-notebook', settings.sample],
    [[doc('bw'), doc('bgw')], 'notebook', [doc('bw'), doc('bgw')]],
  ])('%j is %s', (notebook, from, documents) => {
    expect(ownDocuments(settings.sample, notebook)).toEqual({ from, documents });
  });

  test('fill three bins with three balls: blue green, pink pink, pink blue', () => {
    const state = started([doc('bgw'), doc('kkbw')]);
    const table = ownTable(state, 2);
    expect(ballCount(table)).toBe(3);
    expect(filledBins(state)).toBe(3);
    expect(row(table, ['blue', 'green'])).toEqual([0, 0, 0, 0, 1]);
    expect(row(table, ['pink', 'pink'])).toEqual([0, 1, 0, 0, 0]);
    expect(row(table, ['pink', 'blue'])).toEqual([0, 0, 0, 0, 1]);
  });

  test('the four ranges of the bet cover 1 to 16, in stretches of three to seven', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const ranges = binRanges(`${seed}`);
      const covered = ranges.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, n) => from + n),
      );
      expect(covered).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
      for (const { from, to } of ranges) {
        expect(to - from + 1).toBeGreaterThanOrEqual(3);
        expect(to - from + 1).toBeLessThanOrEqual(7);
      }
    }
  });

  test('the right range is not the same one for every seed', () => {
    const slots = Array.from({ length: 40 }, (_, n) => rightRange(started([], `${n}`)));
    expect(new Set(slots).size).toBeGreaterThan(1);
  });

  test('chips are counted before the bins are revealed', () => {
    expect(answer(started(), { type: 'reveal' })).toEqual(
      notNow('Place all ten chips first: 10 are left.'),
    );
    expect(answer(started(), { type: 'chip', option: 0, by: -1 })).toEqual(
      notNow('No chip lies there.'),
    );
    expect(answer(started(), { type: 'go-on' })).toEqual(notNow('Place your chips, then reveal.'));
  });

  test('an eleventh chip is refused', () => {
    const full = { ...started(), chips: [10, 0, 0, 0] };
    expect(answer(full, { type: 'chip', option: 1, by: 1 })).toEqual(
      notNow('All ten chips are placed.'),
    );
  });

  test('a lost bet is a slip once it is revealed, and says what it cost', () => {
    const state = started([doc('bgw'), doc('kkbw')]);
    const astray = (rightRange(state) + 1) % 4;
    const chips = [0, 1, 2, 3].map((option) => (option === astray ? 10 : 0));
    expect(activity.slips(settings, { ...state, chips })).toEqual([]);
    expect(activity.slips(settings, play({ ...state, chips }, { type: 'reveal' }))).toEqual([
      'Your bet on the sixteen bins cost 6.3 bits; chips spread evenly cost 2.0.',
    ]);
  });

  test('the solution puts a bet right that was placed wrongly', () => {
    let state: ContextTwoState = { ...started(), chips: [3, 3, 2, 2] };
    while (state.now.phase === 'bet') {
      state = play(state, activity.solve(settings, state));
    }
    expect(activity.slips(settings, state)).toEqual([]);
  });
});

describe('side by side', () => {
  test('a drawn document is a copy exactly if it is one of those written', () => {
    const { now } = phaseAt('copies');
    const written = settings.sample.map((words) => words.join(' '));
    expect(now.rows.length).toBe(6);
    for (const { documents, copies } of now.rows) {
      expect(documents.map((words) => written.includes(words.join(' ')))).toEqual(copies);
      expect(documents[0].slice(0, 2)).toEqual(documents[1].slice(0, 2));
    }
  });

  test('each time six more are drawn, and all copies are counted', () => {
    const { state, now: one } = phaseAt('copies');
    const two = phaseOf(play(state, { type: 'draw-more' }), 'copies');
    expect([one.tally.drawn, two.tally.drawn]).toEqual([6, 12]);
    expect(two.rows).not.toEqual(one.rows);
    const copied = (side: 0 | 1) =>
      [...one.rows, ...two.rows].filter(({ copies }) => copies[side]).length;
    expect(two.tally.copies).toEqual([copied(0), copied(1)]);
  });

  test('two words of memory copy more than one word over a hundred documents', () => {
    let { state } = phaseAt('copies');
    for (let n = 0; n < 20; n += 1) state = play(state, { type: 'draw-more' });
    const [one, two] = phaseOf(state, 'copies').tally.copies;
    expect(two).toBeGreaterThan(one);
  });

  test('a bin that was filled is never empty when it is drawn from', () => {
    for (const [, notebook] of notebooks) {
      const { now } = phaseAt('copies', notebook);
      for (const { documents } of now.rows) {
        for (const words of documents) {
          expect(words.at(-1) === 'white' || words.length === 13).toBe(true);
        }
      }
    }
  });
});
