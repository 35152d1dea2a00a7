// From counting to learning: what is right, what is refused, and whose balls are learned.
import fc from 'fast-check';
import { parse, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  bitsText,
  goodRates,
  rightWay,
} from '../../../src/engine/activities/gradient/foretelling.ts';
import { foretoldRate, trialOf } from '../../../src/engine/activities/gradient/rates.ts';
import { leversOf, mostNudged } from '../../../src/engine/activities/gradient/row.ts';
import {
  type GradientMove,
  type GradientState,
  mostSteps,
  ways,
} from '../../../src/engine/activities/gradient/state.ts';
import { endSees, walked } from '../../../src/engine/activities/gradient/steps.ts';
import { gradientActivity } from '../../../src/engine/activities/gradient.ts';
import { leastLoss } from '../../../src/engine/gradient.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const setting = {
  table: {
    purple: [1, 3, 1, 3, 2],
    blue: [1, 1, 4, 2, 2],
    green: [1, 2, 2, 3, 2],
    pink: [4, 1, 1, 1, 3],
  },
  row: 'blue',
  rate: 1,
  near: 0.01,
  rates: [0.03, 0.1, 0.3, 1, 3, 10, 30],
  goal: { within: 0.05, steps: 10 },
};
const settings = parse(gradientActivity.settings, setting);
const nothing = { seed: 'a', notebook: [] };
const own = [doc('gbpbkbw'), doc('kw'), doc('bbgw')];
const at = (holds: (state: GradientState) => boolean) =>
  stateWhere(gradientActivity, settings, nothing, holds);
const inPhase = (phase: GradientState['phase']) => at((state) => state.phase === phase);

function refusal(state: GradientState, move: GradientMove) {
  const outcome = gradientActivity.play(settings, state, move);
  if (outcome.type !== 'refused') throw new Error('it was played');
  return outcome;
}

describe('a whole level', () => {
  test.each([
    ['an empty notebook', []],
    ['own documents', own],
    ['a full notebook', fullNotebook],
  ])('is won by its solution with %s, in few moves, and survives JSON', (_, notebook) => {
    for (const seed of ['1', '2', '3']) {
      const states = statesOf(gradientActivity, settings, { seed, notebook });
      expect(states.length).toBeLessThanOrEqual(20);
      for (const state of states) {
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(gradientActivity.slips(settings, state)).toEqual([]);
      }
    }
  });

  test('is the same again with the same seed, and another with another', () => {
    const start = (seed: string) => gradientActivity.start(settings, { seed, notebook: [] });
    expect(start('a')).toEqual(start('a'));
    expect(start('a').start).not.toEqual(start('b').start);
  });

  test('gives three different hints everywhere', () => {
    for (const state of statesOf(gradientActivity, settings, nothing)) {
      const { nudge, place, answer } = gradientActivity.clues(settings, state);
      expect(new Set([nudge, place, answer]).size).toBe(3);
    }
  });

  test('is not finished by going on without an answer', () => {
    const asked = ['rise', 'fall', 'nudge', 'end', 'steps', 'foretell', 'choose'] as const;
    for (const phase of asked) {
      expect(refusal(inPhase(phase), { type: 'go-on' }).wrong).toBe(false);
    }
  });

  test('takes nothing back', () => {
    expect(gradientActivity.canUndo({ type: 'step', times: 100 })).toBe(false);
  });
});

describe('the balls', () => {
  test('are the learner’s where every bin has some', () => {
    const state = gradientActivity.start(settings, { seed: 'a', notebook: own });
    expect(state.whose).toBe('own');
    // green blue, blue purple, purple blue, blue pink, pink blue, blue white; pink white; blue blue, blue green, green white
    expect(state.balls).toEqual([
      [0, 1, 0, 0, 0],
      [1, 1, 1, 1, 1],
      [0, 1, 0, 0, 1],
      [0, 1, 0, 0, 1],
    ]);
  });

  test.each([
    ['nothing is written', []],
    ['a bin is empty', [doc('kw'), doc('bw')]],
    // Every bin holds a single kind of ball: no rate is too large for that.
    ['nothing can bounce', [doc('pbgkw'), doc('pbgkw')]],
  ])('are those of the level where %s', (_, notebook) => {
    const state = gradientActivity.start(settings, { seed: 'a', notebook });
    expect(state.whose).toBe('given');
    expect(state.balls[1]).toEqual([1, 1, 4, 2, 2]);
  });
});

test('the weights are between -2 and 2 with two decimals, and what must be nudged most stands out', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const state = gradientActivity.start(settings, { seed: `${seed}`, notebook: [] });
    for (const weight of state.start.flat()) {
      expect(Math.abs(weight)).toBeLessThanOrEqual(2);
      expect(Number(weight.toFixed(2))).toBe(weight);
    }
    const nudges = leversOf(settings, state, state.start).map(({ nudge }) => nudge);
    const [first = 0, second = 0] = nudges.toSorted((a, b) => b - a);
    expect(first - second).toBeGreaterThan(0.04);
    expect(nudges.reduce((sum, nudge) => sum + nudge, 0)).toBeCloseTo(0, 12);
  }
});

describe('one row by hand', () => {
  // Seed a: purple 25 % for 10, blue 59 for 10, green 4 for 40, pink 3 for 20, white 8 for 20.
  const [rise, fall] = [inPhase('rise'), inPhase('fall')];

  test.each([
    ['blue', 'Blue has a share of 59 %, and the balls say 10 %. That is too much already.'],
    ['pink', 'Pink does lack some: 3 % in place of 20 %. But there is a word that lacks more.'],
  ])('%s is not the one that must rise most', (word, reason) => {
    expect(refusal(rise, { type: 'word', word })).toEqual({ type: 'refused', wrong: true, reason });
  });

  test.each([
    ['green', 'Green has a share of 4 %, and the balls say 40 %. That is too little already.'],
    [
      'purple',
      'Purple does have too much: 25 % in place of 10 %. But there is a word with more to lose.',
    ],
  ])('%s is not the one that must fall most', (word, reason) => {
    expect(refusal(fall, { type: 'word', word })).toEqual({ type: 'refused', wrong: true, reason });
  });

  test('green must rise most and blue must fall most', () => {
    const levers = leversOf(settings, rise, rise.start);
    expect(mostNudged(levers, 'rise')).toMatchObject({ word: 'green', wanted: 0.4 });
    expect(mostNudged(levers, 'fall')).toMatchObject({ word: 'blue', wanted: 0.1 });
    const next = moved(gradientActivity, settings, rise, { type: 'word', word: 'green' });
    expect(next.phase).toBe('fall');
  });

  test('no word, and a word that there is not, cost nothing', () => {
    for (const word of [null, 'orange']) {
      expect(refusal(rise, { type: 'word', word }).wrong).toBe(false);
    }
  });

  test('only a single step nudges the row', () => {
    expect(refusal(inPhase('nudge'), { type: 'step', times: 10 }).wrong).toBe(false);
  });
});

describe('the way down', () => {
  const steps = inPhase('steps');

  test('is begun with a guess that costs nothing', () => {
    const end = inPhase('end');
    expect(gradientActivity.stake?.(settings, end)).toBe('guess');
    for (const option of [0, 2]) {
      const off = moved(gradientActivity, settings, end, { type: 'choose', option });
      expect(gradientActivity.slips(settings, off)).toEqual([]);
    }
    expect(refusal(end, { type: 'choose', option: 3 }).wrong).toBe(false);
  });

  test('goes on only near the line, and says how far it is', () => {
    const { reason, wrong } = refusal(steps, { type: 'go-on' });
    const left = (walked(settings, steps, 1).losses[1] ?? 0) - leastLoss(steps.balls);
    expect(reason).toBe(
      `Still ${left.toFixed(3)} bits above counting. Go on when it is 0.01 or less.`,
    );
    expect(wrong).toBe(false);
    const near = moved(gradientActivity, settings, steps, { type: 'step', times: 100 });
    expect(moved(gradientActivity, settings, near, { type: 'go-on' }).phase).toBe('settled');
  });

  test('ends at counting where every word has a ball, and only comes nearer where one has none', () => {
    const sees = (notebook: typeof own, option: number) => {
      const state = stateWhere(
        gradientActivity,
        settings,
        { seed: 'a', notebook },
        ({ phase }) => phase === 'settled',
      );
      if (state.phase !== 'settled') throw new Error('not settled');
      return endSees(settings, { ...state, guess: option });
    };
    expect(sees([], 1)).toMatch(/^It ends at counting, as you said: 2\.146 and 2\.146 bits\./);
    expect(sees(own, 1)).toMatch(
      /^It comes ever nearer to counting, as you said: 1\.569 and 1\.561/,
    );
    expect(sees([], 0)).toMatch(
      /^Not below: .* already the best there can be\. 2\.146 and 2\.146 bits\.$/,
    );
    expect(sees([], 2)).toMatch(/it ends at counting\. 2\.146 and 2\.146 bits\.$/);
    expect(sees(own, 2)).toMatch(/ever nearer to counting\. 1\.569 and 1\.561 bits by now\.$/);
  });

  test('makes 1, 10 or 100 steps, and ends where nothing moves any more', () => {
    for (const times of [2, 0, -1, 1000]) {
      expect(refusal(steps, { type: 'step', times }).wrong).toBe(false);
    }
    const hundreds = Array.from({ length: 5 }, () => ({ type: 'step', times: 100 }) as const);
    const last = moved(gradientActivity, settings, steps, ...hundreds);
    expect(last).toMatchObject({ steps: mostSteps, latest: mostSteps - 401 });
    expect(refusal(last, { type: 'step', times: 1 }).reason).toMatch(/^Now 500 steps/);
  });
});

describe('learning rates', () => {
  test.each([0, 1] as const)('rate %i is foretold once, and a wrong answer is a slip', (which) => {
    const asked = at((state) => state.phase === 'foretell' && state.which === which);
    expect(gradientActivity.stake?.(settings, asked)).toBe('answer');
    expect(ways[rightWay(settings, asked, which)]).toBe(which === 0 ? 'crawls' : 'bounces');
    const off = moved(gradientActivity, settings, asked, { type: 'choose', option: 1 });
    const rate = foretoldRate(settings, which);
    expect(gradientActivity.slips(settings, off)).toEqual([
      expect.stringMatching(which === 0 ? /^At 0\.03 it crawls/ : /^At 30 it overshoots/),
    ]);
    expect(gradientActivity.slips(settings, off)[0]).toContain(
      trialOf(settings, asked, rate).left.toFixed(3),
    );
  });

  test.each([0, 1, 2, 5, 6])('rate number %i is refused with its own numbers', (option) => {
    const choose = inPhase('choose');
    const { left } = trialOf(settings, choose, settings.rates[option] ?? 0);
    const { reason, wrong } = refusal(choose, { type: 'choose', option });
    expect(wrong).toBe(true);
    expect(reason).toContain(left.toFixed(3));
    expect(reason).toMatch(option < 3 ? /it crawls/ : /it overshoots/);
  });

  test('of two rates that settle, the one that comes nearer is the answer', () => {
    const choose = inPhase('choose');
    const [first, second] = [3, 4].map(
      (at) => trialOf(settings, choose, settings.rates[at] ?? 0).left,
    );
    expect(second).toBeLessThan(first ?? 0);
    expect(first).toBeLessThanOrEqual(settings.goal.within);
    expect(refusal(choose, { type: 'choose', option: 3 })).toMatchObject({
      wrong: true,
      reason: `At 1 it settles, ${first?.toFixed(3)} bits above counting. But there is a rate that comes nearer.`,
    });
    const chosen = moved(gradientActivity, settings, choose, { type: 'choose', option: 4 });
    expect(chosen).toMatchObject({ phase: 'chosen', rate: 4 });
  });

  test('a number of bits that would be written as nothing is written as less than the least', () => {
    expect([12.64, 0.8124, 0.00042, 0.00001].map(bitsText)).toEqual([
      '12.6',
      '0.812',
      '0.0004',
      '<0.0001',
    ]);
  });

  test('whatever the notebook, the smallest crawls, the largest bounces, and one does it', () => {
    const colour = fc.constantFrom('purple', 'blue', 'green', 'pink');
    const document = fc
      .array(colour, { minLength: 1, maxLength: 12 })
      .map((words) => [...words, 'white']);
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 12 }),
        fc.integer({ min: 0, max: 999 }),
        (notebook, seed) => {
          const state = gradientActivity.start(settings, { seed: `${seed}`, notebook });
          expect(rightWay(settings, state, 0)).toBe(ways.indexOf('crawls'));
          expect(rightWay(settings, state, 1)).toBe(ways.indexOf('bounces'));
          expect(goodRates(settings, state).length).toBeGreaterThan(0);
          const { losses } = walked(settings, state, mostSteps);
          expect((losses.at(-1) ?? 9) - leastLoss(state.balls)).toBeLessThanOrEqual(settings.near);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['rates that do not grow', { rates: [1, 0.1, 3] }],
  ['two rates', { rates: [0.1, 3] }],
  ['a row of white', { row: 'white' }],
  ['a goal of one step', { goal: { within: 0.05, steps: 1 } }],
  ['a misspelt field', { rat: 1 }],
])('settings with %s are refused', (_, change) => {
  expect(safeParse(gradientActivity.settings, { ...setting, ...change }).success).toBe(false);
});
