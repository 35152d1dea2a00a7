// Hot and cold: shares worked by hand, knobs that end, the trap, and where two documents part.
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { isSame, percentText } from '../../../src/engine/activities/charts.ts';
import { tableFrom } from '../../../src/engine/activities/settings.ts';
import { binOf, neutral, sharesOf } from '../../../src/engine/activities/temperature/knobs.ts';
import { overlap, stretches } from '../../../src/engine/activities/temperature/lines.ts';
import {
  afterParting,
  drawPair,
  partedAt,
  partingOptions,
  partingSees,
  rightParting,
} from '../../../src/engine/activities/temperature/parting.ts';
import type { TemperatureSettings } from '../../../src/engine/activities/temperature/settings.ts';
import type {
  Knobs,
  TemperatureMove,
  TemperatureState,
} from '../../../src/engine/activities/temperature/state.ts';
import { trapRows, trapSees } from '../../../src/engine/activities/temperature/trap.ts';
import { matchedSees, whatDiffers } from '../../../src/engine/activities/temperature/turning.ts';
import { temperatureActivity } from '../../../src/engine/activities/temperature.ts';
import { bin } from '../../../src/engine/ngram.ts';
import { pick } from '../../../src/engine/sampling.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const setting = {
  table: {
    purple: [1, 3, 1, 3, 2],
    blue: [1, 2, 10, 4, 3],
    green: [1, 2, 2, 3, 2],
    pink: [4, 1, 1, 1, 3],
  },
  bin: 'blue',
  targets: [
    { temperature: 0.5, topK: 5 },
    { temperature: 1, topK: 2 },
    { temperature: 2.5, topK: 4 },
  ],
  trap: { balls: [0, 2, 4, 1, 1], temperature: 2 },
  pairs: [
    { prompt: ['blue'], cold: 0.5, hot: 2 },
    { prompt: ['green', 'blue'], cold: 1, hot: 1.25 },
  ],
};
const settings: TemperatureSettings = parse(temperatureActivity.settings, setting);
const given = { seed: '1', notebook: [] };
const start = temperatureActivity.start(settings, given);
const balls = binOf(settings);

const at = (phase: TemperatureState['phase']) =>
  stateWhere(temperatureActivity, settings, given, (state) => state.phase === phase);
const refused = (state: TemperatureState, move: TemperatureMove) =>
  temperatureActivity.play(settings, state, move);
const hotter = { type: 'turn', knob: 'temperature', by: 1 } as const;
const colder = { type: 'turn', knob: 'temperature', by: -1 } as const;
const fewer = { type: 'turn', knob: 'top-k', by: -1 } as const;
const more = { type: 'turn', knob: 'top-k', by: 1 } as const;
const times = (n: number, move: TemperatureMove) => Array.from({ length: n }, () => move);

describe('a whole level', () => {
  test.each([
    ['an empty notebook', []],
    ['a full notebook', fullNotebook],
  ])('is won by its solution with %s, and survives JSON', (_, notebook) => {
    for (const seed of ['1', '2', '3', '4', '5']) {
      for (const state of statesOf(temperatureActivity, settings, { seed, notebook })) {
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(temperatureActivity.slips(settings, state)).toEqual([]);
      }
    }
  });

  test('is still won after chips were placed on the wrong answers', () => {
    const state = moved(
      temperatureActivity,
      settings,
      at('bet'),
      ...[0, 1, 2, 3, 4, 0, 1, 2, 3, 4].map(
        (option): TemperatureMove => ({ type: 'chip', option, by: 1 }),
      ),
    );
    let now: TemperatureState = state;
    for (let n = 0; n < 30 && now.phase === 'bet'; n += 1) {
      now = moved(temperatureActivity, settings, now, temperatureActivity.solve(settings, now));
    }
    expect(temperatureActivity.slips(settings, now)).toEqual([]);
  });

  test('takes back turns and chips, and nothing that reveals', () => {
    expect(temperatureActivity.canUndo(hotter)).toBe(true);
    expect(temperatureActivity.canUndo({ type: 'chip', option: 0, by: 1 })).toBe(true);
    for (const type of ['match', 'reveal', 'go-on'] as const) {
      expect(temperatureActivity.canUndo({ type })).toBe(false);
    }
  });

  test('gives three different hints everywhere', () => {
    for (const state of statesOf(temperatureActivity, settings, given)) {
      const { nudge, place, answer } = temperatureActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
    }
  });
});

/** 1, 2, 10, 4, 3 balls of 20; squares 1, 4, 100, 16, 9 of 130; roots 1, 1.414, 3.162, 2, 1.732 of 9.309. */
describe('the shares of a bin', () => {
  test.each<[Knobs, readonly number[]]>([
    [neutral, [5, 10, 50, 20, 15]],
    [{ notch: 2, topK: 5 }, [0.77, 3.08, 76.92, 12.31, 6.92]],
    [{ notch: 8, topK: 5 }, [10.74, 15.19, 33.97, 21.49, 18.61]],
    [{ notch: 4, topK: 2 }, [0, 0, 71.43, 28.57, 0]],
    [{ notch: 0, topK: 5 }, [0, 0, 100, 0, 0]],
    [{ notch: 12, topK: 1 }, [0, 0, 100, 0, 0]],
  ])('with the knobs at %o are %o', (knobs, expected) => {
    const shares = sharesOf(balls, knobs);
    expected.forEach((share, index) => {
      expect(shares[index]).toBeCloseTo(share, 2);
    });
  });

  test('of 4, 2, 1, 1 at T = 2 are 36.9, 26.1, 18.5 and 18.5 %', () => {
    const rows = trapRows(settings);
    expect(rows.map(({ word, count }) => [word, count])).toEqual([
      ['blue', 2],
      ['green', 4],
      ['pink', 1],
      ['white', 1],
    ]);
    const rounded = (shares: readonly number[]) => shares.map((share) => Number(share.toFixed(1)));
    expect(rounded(rows.map((row) => row.weightShare))).toEqual([26.1, 36.9, 18.5, 18.5]);
    expect(rounded(rows.map((row) => row.dividedShare))).toEqual([25, 50, 12.5, 12.5]);
    expect(rounded(rows.map((row) => row.share))).toEqual([25, 50, 12.5, 12.5]);
    expect(rows.map((row) => Number(row.weight.toFixed(2)))).toEqual([1.41, 2, 1, 1]);
  });

  test('are the same chart when they show the same percents', () => {
    expect(percentText(0.06)).toBe('<1 %');
    expect(percentText(0)).toBe('0 %');
    expect(
      isSame(sharesOf(balls, { notch: 0, topK: 5 }), sharesOf(balls, { notch: 9, topK: 1 })),
    ).toBe(true);
    expect(isSame([0, 100], [0.06, 99.94])).toBe(false);
  });
});

describe('the knobs', () => {
  test('reach every target of the level', () => {
    const first = moved(temperatureActivity, settings, start, colder, colder, { type: 'match' });
    expect(first.phase).toBe('matched');
    const second = moved(
      temperatureActivity,
      settings,
      first,
      { type: 'go-on' },
      ...times(3, fewer),
      { type: 'match' },
    );
    expect(second).toMatchObject({ phase: 'matched', target: 1, knobs: { notch: 4, topK: 2 } });
    const third = moved(
      temperatureActivity,
      settings,
      second,
      { type: 'go-on' },
      fewer,
      ...times(6, hotter),
      { type: 'match' },
    );
    expect(third).toMatchObject({ phase: 'matched', target: 2, knobs: { notch: 10, topK: 4 } });
  });

  test.each([
    [times(8, hotter), hotter, 'This knob ends at 3.'],
    [times(4, colder), colder, 'Nothing is colder than 0: the largest is always drawn.'],
    [[], more, 'All five words may be drawn already.'],
    [times(4, fewer), fewer, 'One word must be left, or there is nothing to draw.'],
  ])('end on either side', (moves, move, reason) => {
    const state = moved(temperatureActivity, settings, start, ...moves);
    expect(refused(state, move)).toEqual({ type: 'refused', wrong: false, reason });
  });

  test('match where every share that is shown is off by one percent at most', () => {
    const third = stateWhere(
      temperatureActivity,
      settings,
      given,
      (state) => state.phase === 'turn' && state.target === 2,
    );
    const near = moved(temperatureActivity, settings, third, fewer, ...times(5, hotter));
    expect(near).toMatchObject({ knobs: { notch: 9, topK: 4 } });
    expect(moved(temperatureActivity, settings, near, { type: 'match' }).phase).toBe('matched');
    expect(isSame([33, 67], [35, 65])).toBe(false);
    expect(whatDiffers([10, 50, 40, 0, 0], [20, 40, 40, 0, 0])).toMatch(
      /: the target is hotter\.$/,
    );
  });

  test.each([
    [[], 'Yours draws green 50 % of the time, the target 77 %: the target is colder.'],
    [[colder], 'Yours draws green 60 % of the time, the target 77 %: the target is colder.'],
    [[fewer], 'In the target purple can be drawn, and in yours it never is.'],
  ])('that do not match are refused with what differs, and that costs nothing', (moves, reason) => {
    const state = moved(temperatureActivity, settings, start, ...moves);
    expect(refused(state, { type: 'match' })).toEqual({ type: 'refused', wrong: false, reason });
  });

  test('that leave a word the target rules out are told which', () => {
    expect(whatDiffers([5, 95, 0, 0, 0], [0, 100, 0, 0, 0])).toBe(
      'In the target purple is never drawn, and in yours it can be.',
    );
  });

  test.each<[Knobs, string]>([
    [
      { notch: 2, topK: 5 },
      'Cold makes the many weigh more, and green goes from 50 to 77 %. No word is ruled out.',
    ],
    [
      { notch: 4, topK: 2 },
      'Top-k 2 keeps the 2 words with the most balls, in proportion, and green goes from 50 to 71 %.',
    ],
    [
      { notch: 10, topK: 4 },
      'Heat evens the shares out, and green goes from 50 to 35 %. Top-k leaves only 4 words.',
    ],
    [{ notch: 0, topK: 5 }, 'Only one word is left: green, every time.'],
  ])('at %o say what they did', (knobs, says) => {
    expect(matchedSees(settings, knobs)).toBe(says);
  });

  test('get hints for the knob that is off', () => {
    const { place } = temperatureActivity.clues(settings, start);
    expect(place).toBe('Top-k is right. The target is colder than yours.');
    const second = stateWhere(
      temperatureActivity,
      settings,
      given,
      (state) => state.phase === 'turn' && state.target === 1,
    );
    expect(temperatureActivity.clues(settings, second)).toMatchObject({
      place: 'In the target purple, blue and white are never drawn: top-k leaves 2.',
      answer: 'Set the temperature to 1 and top-k to 2.',
    });
  });
});

describe('the trap', () => {
  test('is sprung by any answer, and only staying is right', () => {
    const slips = [0, 1, 2].map((option) => {
      const sprung = moved(temperatureActivity, settings, at('trap'), { type: 'choose', option });
      return temperatureActivity.slips(settings, sprung);
    });
    const slip = 'Dividing all counts by 2 changes no share: green has 50 % before and after.';
    expect(slips).toEqual([[slip], [], [slip]]);
    expect(trapSees(settings)).toBe(
      'Dividing changes nothing: the whole shrinks too. T = 2 makes 4 balls weigh 2, and one ball still 1.',
    );
  });

  test('needs an answer', () => {
    expect(refused(at('trap'), { type: 'choose', option: -1 })).toEqual({
      type: 'refused',
      wrong: false,
      reason: 'Choose one of the three first, by its digit.',
    });
  });
});

describe('two documents with the same luck', () => {
  test('follow the lines: a number falls on the word whose stretch it hits, in the order of the charts', () => {
    const line = stretches(tableFrom(settings.table), 'blue', 2);
    expect(line.map(({ word }) => word)).toEqual(['purple', 'blue', 'green', 'pink', 'white']);
    expect(line.at(-1)?.to).toBeCloseTo(100, 9);
    const weighted = line.map(({ word, from, to }) => [word, to - from] as const);
    for (const u of [0, 0.1, 0.2, 0.49, 0.5, 0.7, 0.8, 0.99]) {
      expect(pick(weighted, u)).toBe(line.find(({ to }) => u * 100 < to)?.word);
    }
  });

  test('are drawn from the luck that is shown, each at its own temperature', () => {
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const state = temperatureActivity.start(settings, { seed, notebook: [] });
      for (const [round, { prompt, cold, hot }] of settings.pairs.entries()) {
        const pair = drawPair(settings, state, round);
        expect(pair.cold.length).toBeGreaterThanOrEqual(prompt.length + 5);
        expect(pair.cold.length).toBeLessThanOrEqual(12);
        for (const [document, t] of [
          [pair.cold, cold],
          [pair.hot, hot],
        ] as const) {
          document.slice(prompt.length).forEach((word, draw) => {
            const last = document[prompt.length + draw - 1] ?? '';
            const line = stretches(tableFrom(settings.table), last, t);
            const u = (pair.luck[draw] ?? 0) * 100;
            expect(line.find(({ to }) => u < to)?.word).toBe(word);
          });
        }
      }
    }
  });

  test.each([
    ['bgkw', 'bgkw', -1],
    ['bgkw', 'bgpw', 2],
    ['bgw', 'bgkw', 2],
    ['bg', 'bgk', 2],
  ])('%s and %s part at %i', (cold, hot, position) => {
    expect(partedAt(doc(cold), doc(hot))).toBe(position);
  });

  test('agree as far as the same word lies at the same place: 42 % at T = 0.5 and 2', () => {
    const line = (t: number) => stretches(tableFrom(settings.table), 'blue', t);
    // purple the first 0.8, blue nowhere, green from 25.9 to 59.9, pink 80.8 to 81.4, white the last 6.9.
    expect(overlap(line(0.5), line(2))).toBeCloseTo(0.77 + 33.97 + 0.62 + 6.92, 1);
    expect(overlap(line(1), line(1))).toBeCloseTo(100, 9);
    expect(bin(tableFrom(settings.table), ['blue']).size).toBe(5);
  });

  test('are bet on: all ten chips first, and a lost bet is told', () => {
    const bet = at('bet');
    expect(refused(bet, { type: 'reveal' })).toEqual({
      type: 'refused',
      wrong: false,
      reason: 'Place all ten chips first: 10 are left.',
    });
    const right = rightParting(settings, bet, 0);
    const off = (right + 1) % partingOptions.length;
    const chips = times(10, { type: 'chip', option: off, by: 1 });
    const parted = moved(temperatureActivity, settings, bet, ...chips, { type: 'reveal' });
    expect(temperatureActivity.slips(settings, parted)).toEqual([
      'Your bet on where they part cost 6.6 bits in round 1; an even one costs 2.3.',
    ]);
    expect(partingSees(settings, parted, 0)).toMatch(
      /Your bet cost 6\.6 bits; an even one costs 2\.3\.$/,
    );
  });

  test('have an end said of the one that drew white, and else other bins', () => {
    const pair = (cold: string, hot: string) => ({ cold: doc(cold), hot: doc(hot), luck: [] });
    expect(afterParting(settings, 0, pair('bgw', 'bgkw'))).toBe(
      'At T = 0.5 white was drawn, so that document has ended. The other one goes on.',
    );
    expect(afterParting(settings, 0, pair('bgkw', 'bgw'))).toContain('At T = 2 white');
    expect(afterParting(settings, 0, pair('bgkw', 'bgpw'))).toBe(
      'From there on the last words differ, so the two draw from different bins.',
    );
  });

  test('are not bet on with more than ten chips, nor with chips that are not there', () => {
    const all = moved(
      temperatureActivity,
      settings,
      at('bet'),
      ...times(10, { type: 'chip', option: 0, by: 1 }),
    );
    expect(refused(all, { type: 'chip', option: 1, by: 1 })).toMatchObject({
      reason: 'All ten chips are placed.',
    });
    expect(refused(all, { type: 'chip', option: 1, by: -1 })).toMatchObject({
      reason: 'No chip lies there.',
    });
  });
});

test.each([
  ['a temperature between the notches', { targets: [{ temperature: 0.6, topK: 5 }] }],
  ['a temperature above 3', { targets: [{ temperature: 3.25, topK: 5 }] }],
  ['a top-k of 0', { targets: [{ temperature: 1, topK: 0 }] }],
  ['no chart', { targets: [] }],
  ['a trap at T = 1', { trap: { balls: [1, 2, 3, 4, 5], temperature: 1 } }],
  ['a trap without differences', { trap: { balls: [2, 2, 2, 2, 2], temperature: 2 } }],
  ['a cold that is hot', { pairs: [{ prompt: ['blue'], cold: 2, hot: 1 }] }],
  ['a bin with a tie, where top-k cannot tell', { bin: 'pink' }],
  ['a misspelt field', { target: [] }],
])('settings with %s are refused', (_, change) => {
  expect(safeParse(temperatureActivity.settings, { ...setting, ...change }).success).toBe(false);
});
