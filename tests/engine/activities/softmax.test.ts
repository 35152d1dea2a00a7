// Sharing a hundred percent: shares worked by hand, knobs that end, predictions, and bins as scores.
import fc from 'fast-check';
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { isMatch, percentText } from '../../../src/engine/activities/charts.ts';
import { tableFrom } from '../../../src/engine/activities/settings.ts';
import { verdictOn } from '../../../src/engine/activities/softmax/asked.ts';
import {
  ballRows,
  binFor,
  logarithmRows,
  without,
} from '../../../src/engine/activities/softmax/bins.ts';
import { isMatched } from '../../../src/engine/activities/softmax/knobs.ts';
import { askedAt } from '../../../src/engine/activities/softmax/questions.ts';
import { scoreRows, sharesOf, weightOf } from '../../../src/engine/activities/softmax/scores.ts';
import { matchedSees } from '../../../src/engine/activities/softmax/sees.ts';
import type { SoftmaxSettings } from '../../../src/engine/activities/softmax/settings.ts';
import type { SoftmaxMove, SoftmaxState } from '../../../src/engine/activities/softmax/state.ts';
import { softmaxActivity } from '../../../src/engine/activities/softmax.ts';
import { tinyLanguage, vocabulary } from '../../../src/engine/language.ts';
import { percentages, row, train } from '../../../src/engine/ngram.ts';
import { weights } from '../../../src/engine/sampling.ts';
import { softmax } from '../../../src/engine/softmax.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const setting = {
  words: ['blue', 'green', 'pink'],
  targets: [
    { turn: 'scores', scores: [2, 1, 0], temperature: 1 },
    { turn: 'temperature', scores: [2, 1, 0], temperature: 0.5 },
    { turn: 'temperature', scores: [2, 1, 0], temperature: 2 },
  ],
  questions: [
    { ask: 'below-zero', scores: [2, 1, -2] },
    { ask: 'add', scores: [2, 1, 0], by: 3 },
    { ask: 'times', scores: [2, 1, 0], by: 2 },
    { ask: 'logarithms' },
    { ask: 'no-balls' },
  ],
  table: {
    purple: [1, 3, 1, 3, 2],
    blue: [1, 1, 4, 2, 2],
    green: [1, 2, 2, 3, 2],
    pink: [4, 1, 1, 1, 3],
  },
  bin: 'blue',
};
const settings: SoftmaxSettings = parse(softmaxActivity.settings, setting);
const given = { seed: '1', notebook: [] };
const start = softmaxActivity.start(settings, given);
const at = (holds: (state: SoftmaxState) => boolean) =>
  stateWhere(softmaxActivity, settings, given, holds);
const chart = (n: number) => at((state) => state.phase === 'turn' && state.target === n);
const question = (n: number) => at((state) => state.phase === 'ask' && state.question === n);
const refused = (state: SoftmaxState, move: SoftmaxMove) =>
  softmaxActivity.play(settings, state, move);
const go = (state: SoftmaxState, ...moves: readonly SoftmaxMove[]) =>
  moved(softmaxActivity, settings, state, ...moves);
const up = (knob: number | 'temperature'): SoftmaxMove => ({ type: 'turn', knob, by: 1 });
const down = (knob: number | 'temperature'): SoftmaxMove => ({ type: 'turn', knob, by: -1 });
const match = { type: 'match' } as const;
const rounded = (numbers: readonly number[]) => numbers.map((n) => Number(n.toFixed(1)));
const anyScores = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), {
  minLength: 1,
  maxLength: 6,
});

describe('the shares of scores', () => {
  // e^2 = 7.389, e^1 = 2.718, e^0 = 1: 11.107 together.
  test.each([
    [[2, 1, 0], 1, [66.5, 24.5, 9]],
    [[2, 1, 0], 0.5, [86.7, 11.7, 1.6]],
    [[2, 1, 0], 2, [50.6, 30.7, 18.6]],
    [[2, 1, -2], 1, [72.1, 26.5, 1.3]],
    [[0, 0, 0], 1, [33.3, 33.3, 33.3]],
  ])('of %j at T = %d are %j by hand', (scores, temperature, shares) => {
    expect(rounded(sharesOf(scores, temperature))).toEqual(shares);
  });

  test('add up to a hundred and none is below zero, also for scores of ten thousand and below zero', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const shares = sharesOf(scores, 1);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('stay when the same number is added to all', () => {
    fc.assert(
      fc.property(anyScores, fc.integer({ min: -1000, max: 1000 }), (scores, by) => {
        const after = sharesOf(
          scores.map((score) => score + by),
          1,
        );
        for (const [n, share] of sharesOf(scores, 1).entries()) {
          expect(after[n]).toBeCloseTo(share, 6);
        }
      }),
    );
  });

  test('of doubled scores are those at half the temperature', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const doubled = sharesOf(
          scores.map((score) => 2 * score),
          1,
        );
        for (const [n, share] of sharesOf(scores, 0.5).entries()) {
          expect(doubled[n]).toBeCloseTo(share, 6);
        }
      }),
    );
  });

  test('are those of what the scores weigh', () => {
    const rows = scoreRows(['blue', 'green', 'pink'], [2, 1, -1], 0.5);
    const sum = rows.reduce((all, { weight }) => all + weight, 0);
    for (const { weight, share } of rows) expect(share).toBeCloseTo((100 * weight) / sum, 9);
    expect(weightOf(2, 0.5)).toBeCloseTo(Math.E ** 4, 9);
  });
});

test('a share is shown whole or with one decimal, and above nothing never as nothing', () => {
  expect([66.52, 0.3, 0].map((share) => percentText(share))).toEqual(['67 %', '<1 %', '0 %']);
  expect([66.52, 0.04, 0].map((share) => percentText(share, 1))).toEqual([
    '66.5 %',
    '<0.1 %',
    '0.0 %',
  ]);
});

describe('a bin as scores', () => {
  test('the softmax of the logarithms of its balls is its percentages: 10, 10, 40, 20, 20', () => {
    const table = tableFrom(settings.table);
    const balls = row(table, ['blue']);
    expect(balls).toEqual([1, 1, 4, 2, 2]);
    const shares = softmax(balls.map(Math.log)).map((share) => 100 * share);
    expect(rounded(shares)).toEqual([10, 10, 40, 20, 20]);
    for (const [n, share] of percentages(balls).entries()) expect(shares[n]).toBeCloseTo(share, 10);
  });

  test('whatever is in it, with and without temperature, and no balls are no share', () => {
    const someBalls = fc
      .array(fc.nat(40), { minLength: 5, maxLength: 5 })
      .filter((balls) => balls.some((n) => n > 0));
    fc.assert(
      fc.property(someBalls, fc.constantFrom(0.25, 0.5, 1, 2, 3), (balls, temperature) => {
        const shares = softmax(balls.map(Math.log), temperature);
        const words = vocabulary(tinyLanguage);
        const kept = new Map(
          words.flatMap((word, n) => ((balls[n] ?? 0) > 0 ? [[word, balls[n] ?? 0]] : [])),
        );
        const weighted = new Map(weights(kept, { temperature }));
        const sum = [...weighted.values()].reduce((all, weight) => all + weight, 0);
        for (const [n, word] of words.entries()) {
          expect(shares[n]).toBeCloseTo((weighted.get(word) ?? 0) / sum, 10);
          if (balls[n] === 0) expect(shares[n]).toBe(0);
        }
      }),
    );
  });

  test('scores four balls 1.39, one ball 0 and none minus infinity', () => {
    const rows = logarithmRows({ balls: [1, 0, 4, 2, 2] });
    expect(rows[0]?.score).toBe(0);
    expect(rows[1]).toMatchObject({ score: Number.NEGATIVE_INFINITY, weight: 0, share: 0 });
    expect(rows[2]?.score).toBeCloseTo(1.386, 3);
    expect(rows[2]?.weight).toBeCloseTo(4, 12);
    expect(ballRows({ balls: [1, 0, 4, 2, 2] })[2]).toMatchObject({ balls: 4 });
  });

  test('is the learner’s own one with the most balls, where it has three kinds and not as many of each', () => {
    const notebook = [doc('bgbgbkbpw'), doc('gbw')];
    const own = binFor(settings, notebook);
    expect(own).toEqual({
      word: 'blue',
      balls: row(train(notebook, 1, tinyLanguage), ['blue']),
      whose: 'own',
    });
    expect(own.balls).toEqual([1, 0, 2, 1, 1]);
    const even = binFor(settings, [doc('bgbpbkw')]);
    expect(even).toEqual({ word: 'blue', balls: [1, 1, 4, 2, 2], whose: 'given' });
    expect(binFor(settings, [])).toEqual(even);
  });

  test('loses the word with the fewest balls, unless one has none already', () => {
    const bin = { word: 'blue', whose: 'given' } as const;
    expect(without({ ...bin, balls: [1, 1, 4, 2, 2] })).toEqual({
      word: 'purple',
      taken: 1,
      balls: [0, 1, 4, 2, 2],
    });
    expect(without({ ...bin, balls: [3, 2, 4, 0, 2] })).toEqual({
      word: 'pink',
      taken: 0,
      balls: [3, 2, 4, 0, 2],
    });
  });
});

describe('a whole level', () => {
  test.each([
    ['an empty notebook', []],
    ['a full notebook', fullNotebook],
    ['a bin without a pink ball', [doc('bgbbgpw'), doc('bgw')]],
  ])('is won by its solution with %s, and survives JSON', (_, notebook) => {
    for (const state of statesOf(softmaxActivity, settings, { seed: '1', notebook })) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(softmaxActivity.slips(settings, state)).toEqual([]);
      const { nudge, place, answer } = softmaxActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
    }
  });

  test('takes no more than 25 moves in the game', () => {
    const built = settingsOfLevel(softmaxActivity, 'sharing-a-hundred-percent');
    expect(statesOf(softmaxActivity, built, given).length - 1).toBeLessThanOrEqual(25);
  });

  test('takes back turns, and nothing that reveals', () => {
    expect(softmaxActivity.canUndo(up(0))).toBe(true);
    expect(softmaxActivity.canUndo({ type: 'choose', option: 0 })).toBe(false);
    expect(softmaxActivity.canUndo(match)).toBe(false);
  });
});

describe('turning', () => {
  test('begins with even shares, and two points and one make the target', () => {
    const done = go(start, up(0), up(0), up(1));
    if (start.phase !== 'turn' || done.phase !== 'turn') throw new Error('not turning');
    expect(isMatched(settings, start)).toBe(false);
    expect(isMatched(settings, done)).toBe(true);
    expect(matchedSees(settings, done)).toBe(
      '1 point more makes blue weigh 2.72 times as much as green, so it gets 2.72 times the share.',
    );
    expect(go(done, match)).toMatchObject({ target: 1, knobs: { scores: [2, 1, 0], notch: 4 } });
  });

  test('is matched as well by other scores with the same gaps', () => {
    expect(go(start, up(0), down(2), match)).toMatchObject({ phase: 'turn', target: 1 });
  });

  test('compares shares as they are shown: more than one percent apart is no match', () => {
    // 66.5 and 67.4 are less than one apart, 66.5 and 67.6 are not; whole, 67 and 68 are just one apart.
    expect(isMatch(66.52, 67.4, 1)).toBe(true);
    expect(isMatch(66.52, 67.6, 1)).toBe(false);
    expect(isMatch(66.52, 67.6)).toBe(true);
  });

  test('leaves one knob only where the temperature is turned', () => {
    expect(refused(chart(1), up(0))).toMatchObject({
      wrong: false,
      reason: 'Turn the temperature here: the scores stay.',
    });
    for (const knob of ['temperature', 3, -1, 0.5] as const) {
      expect(refused(start, up(knob))).toMatchObject({
        wrong: false,
        reason: 'Turn the scores here: the temperature stays.',
      });
    }
  });

  test.each<[number, readonly SoftmaxMove[], SoftmaxMove, string]>([
    [0, [up(0), up(0), up(0)], up(0), 'A score ends at 3 here.'],
    [0, [down(1), down(1), down(1)], down(1), 'A score ends at -3 here.'],
    [
      1,
      [down('temperature'), down('temperature'), down('temperature')],
      down('temperature'),
      'This knob goes no lower than 0.25.',
    ],
    [1, Array(8).fill(up('temperature')), up('temperature'), 'This knob ends at 3.'],
  ])('ends on either side', (n, moves, move, reason) => {
    expect(refused(go(chart(n), ...moves), move)).toEqual({
      type: 'refused',
      wrong: false,
      reason,
    });
  });

  test.each<[number, readonly SoftmaxMove[], string]>([
    [0, [], 'Yours gives blue 33.3 %, the target 66.5 %: beside the others its score is too low.'],
    [
      0,
      [up(0), up(0), up(0)],
      'Yours gives blue 90.9 %, the target 66.5 %: beside the others its score is too high.',
    ],
    [1, [], 'Yours gives blue 66.5 %, the target 86.7 %: the target is colder.'],
    [2, [], 'Yours gives blue 66.5 %, the target 50.6 %: the target is hotter.'],
  ])(
    'chart %i after %j does not match: it is said what differs, and to ask costs nothing',
    (n, moves, reason) => {
      expect(refused(go(chart(n), ...moves), match)).toEqual({
        type: 'refused',
        wrong: false,
        reason,
      });
    },
  );

  test('says what cold and heat have done', () => {
    const seen = statesOf(softmaxActivity, settings, given).flatMap((state) =>
      state.phase === 'turn' && isMatched(settings, state) ? [matchedSees(settings, state)] : [],
    );
    expect(seen.slice(1)).toEqual([
      'Divided by 0.5, the scores lie further apart: blue goes from 66.5 to 86.7 %. That sharpens.',
      'Divided by 2, the scores lie closer together: blue goes from 66.5 to 50.6 %. That flattens.',
    ]);
  });

  test('gets hints for the knob that is off', () => {
    expect(softmaxActivity.clues(settings, start)).toMatchObject({
      place: 'In the target the share of blue is 2.7 times that of green.',
      answer: 'Set blue 2, green 1 and pink 0.',
    });
    expect(softmaxActivity.clues(settings, chart(2))).toMatchObject({
      place: 'The target is flatter than yours: it is hotter.',
      answer: 'Set the temperature to 2.',
    });
  });
});

describe('predicting', () => {
  const asked = (n: number) => askedAt(settings, start.bin, n);

  test('has the right answer from the numbers', () => {
    expect([0, 1, 2, 3, 4].map((n) => asked(n).right)).toEqual([2, 1, 2, 1, 2]);
    for (const n of [0, 1, 2, 3, 4]) expect(asked(n).options).toHaveLength(3);
  });

  test('what a score below zero gets: 1.3 %, where dividing would give -200', () => {
    expect(asked(0).sees).toBe(
      'Pink gets 1.3 %: no power of e is below zero. If the scores were shared out as balls are, it would get -200 %, and nobody can draw that.',
    );
  });

  test('what adding does: nothing, since all weights become e^3 = 20.09 times as large', () => {
    const { before, after, sees } = asked(1);
    expect(sees).toContain('20.09 times');
    for (const [n, { share }] of after.entries()) {
      expect(share).toBeCloseTo(before[n]?.share ?? 0, 10);
    }
    expect(after.map(({ score }) => score)).toEqual([5, 4, 3]);
  });

  test('what doubling does: the same as a temperature of 0.5', () => {
    expect(asked(2).sees).toBe(
      'The gaps between the scores are twice as wide: blue goes from 66.5 to 86.7 %. A temperature of 0.5 does the same.',
    );
    const treble = parse(softmaxActivity.settings, {
      ...setting,
      questions: [{ ask: 'times', scores: [2, 1, 0], by: 4 }],
    });
    expect(askedAt(treble, start.bin, 0).sees).toContain('A temperature of 0.25 does the same.');
  });

  test('what logarithms of balls give: the bin', () => {
    expect(asked(3).asks).toMatch(
      /^This is the blue bin of the tiny language: a ball for each time/,
    );
    expect(asked(3).sees).toBe(
      'The logarithm of 4 is 1.39, and that weighs 4 again. So every bin is a softmax: that of the logarithms of its balls.',
    );
    const own = { word: 'pink', balls: [3, 0, 1, 1, 0], whose: 'own' } as const;
    const yours = askedAt(settings, own, 3);
    expect(yours.asks).toMatch(/^This is your own pink bin, with a ball for each time/);
    expect(yours.after.map(({ word }) => word)).toEqual(['purple', 'green', 'pink']);
    expect(rounded(yours.after.map(({ share }) => share))).toEqual([60, 20, 20]);
  });

  test('which score no balls have: none that is a number', () => {
    expect(asked(4).asks).toBe(
      'Now the purple ball is taken out, and its share is 0 %. Which score gives a share of 0 %?',
    );
    expect(asked(4).after[0]).toMatchObject({ word: 'purple', share: 0 });
    expect(rounded(asked(4).after.map(({ share }) => share))).toEqual([0, 11.1, 44.4, 22.2, 22.2]);
    const own = { word: 'pink', balls: [3, 0, 1, 1, 0], whose: 'own' } as const;
    expect(askedAt(settings, own, 4).asks).toMatch(/^In this bin there is no blue ball/);
  });

  test('names the right answer after a wrong one', () => {
    expect(verdictOn(asked(1), 0)).toMatch(
      /^Not so\. They stay exactly as they were\. Each weight became 20\.09 times/,
    );
    expect(verdictOn(asked(1), 1)).toMatch(/^Right\. Each weight became/);
  });

  test('needs one of the answers, and costs a slip where it is wrong', () => {
    for (const option of [-1, 3]) {
      expect(refused(question(0), { type: 'choose', option })).toEqual({
        type: 'refused',
        wrong: false,
        reason: 'Choose one of the answers first, by its digit.',
      });
    }
    const seen = go(question(1), { type: 'choose', option: 0 });
    expect(softmaxActivity.slips(settings, seen)).toEqual([
      'Adding 3 to all scores changes no share.',
    ]);
    expect(refused(seen, { type: 'choose', option: 1 })).toMatchObject({ wrong: false });
    expect(softmaxActivity.stake?.(settings, question(0))).toBe('answer');
    expect(softmaxActivity.stake?.(settings, start)).toBeUndefined();
  });
});

describe('settings are refused', () => {
  test.each([
    [
      'two largest scores',
      { targets: [{ turn: 'scores', scores: [1, 1, 0], temperature: 1 }] },
      'two largest',
    ],
    [
      'scores for other words',
      { targets: [{ turn: 'scores', scores: [1, 0], temperature: 1 }] },
      'not as many',
    ],
    [
      'a chart that matches at once',
      { targets: [{ turn: 'temperature', scores: [2, 1, 0], temperature: 1 }] },
      'matches before anything is turned',
    ],
    [
      'a temperature of 0',
      { targets: [{ turn: 'temperature', scores: [2, 1, 0], temperature: 0 }] },
      'at least 0.25',
    ],
    [
      'no score below zero',
      { questions: [{ ask: 'below-zero', scores: [2, 1, 0] }] },
      'a score below zero',
    ],
    [
      'scores that add up to 0',
      { questions: [{ ask: 'below-zero', scores: [2, 0, -2] }] },
      'add up to 0',
    ],
    [
      'a bin with two kinds of balls',
      { table: { ...setting.table, blue: [1, 1, 0, 0, 0] } },
      'three kinds',
    ],
  ])('for %s', (_, change, message) => {
    const { issues = [] } = safeParse(softmaxActivity.settings, { ...setting, ...change });
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
  });
});
