import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  bitsIfItComes,
  costsOf,
  honestChips,
  isLost,
  meanCosts,
  percentages,
} from '../../../src/engine/activities/bet/costs.ts';
import { greetingModel, nameOf, roundOf } from '../../../src/engine/activities/bet/model.ts';
import { billOf } from '../../../src/engine/activities/bet/sentences.ts';
import {
  type BetMove,
  type BetState,
  betActivity,
  roundAt,
} from '../../../src/engine/activities/bet.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const settings = settingsOfLevel(betActivity, 'what-comes-next');
const given = { seed: '1', notebook: [] };
const start = betActivity.start(settings, given);

/** A corpus that can be counted by hand. */
const small = {
  greetings: ['how are you', 'how are you', 'how are you', 'how are things', 'are we late'].join(
    '\n',
  ),
  prompts: ['how are', 'we are'],
};

function refusal(state: BetState, move: BetMove) {
  const outcome = betActivity.play(settings, state, move);
  if (outcome.type === 'played') throw new Error('it was played');
  return outcome;
}

describe('a whole level', () => {
  test.each([
    ['1', []],
    ['2', fullNotebook],
  ])('is won by its solution without a slip, and survives JSON (seed %s)', (seed, notebook) => {
    const states = statesOf(betActivity, settings, { seed, notebook });
    for (const state of states) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(betActivity.slips(settings, state)).toEqual([]);
    }
    // Ten chips, a reveal and a look for each of five rounds, and the bill.
    expect(states).toHaveLength(1 + 5 * 12 + 1);
  });

  test('is not finished by going on', () => {
    expect(refusal(start, { type: 'go-on' })).toMatchObject({
      wrong: false,
      reason: 'Place your chips, then reveal.',
    });
  });
});

describe('the model', () => {
  test('has read at least 120 greetings, none of them twice', () => {
    const lines = settings.greetings.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(120);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('counts what came after the last two words', () => {
    expect(roundOf(greetingModel(small), 'hello how are')).toEqual({
      prompt: ['hello', 'how', 'are'],
      context: ['how', 'are'],
      unseen: null,
      seen: 4,
      options: [
        { word: 'things', count: 1 },
        { word: 'you', count: 3 },
      ],
    });
  });

  test('backs off to one word where the two never stood together', () => {
    expect(roundOf(greetingModel(small), 'we are')).toEqual({
      prompt: ['we', 'are'],
      context: ['are'],
      unseen: ['we', 'are'],
      seen: 5,
      options: [
        { word: 'things', count: 1 },
        { word: 'we', count: 1 },
        { word: 'you', count: 3 },
      ],
    });
  });

  test('knows nothing after a word that it never read', () => {
    expect(roundOf(greetingModel(small), 'grandma')).toBeUndefined();
  });

  test('names six words at most: what is left over stands together, after the full stop', () => {
    const greetings = ['a', 'b', 'c', 'd', 'e', 'f'].map((word) => `see ${word}`).join('\n');
    const round = roundOf(greetingModel({ greetings: `${greetings}\nsee\nsee` }), 'see');
    expect(round?.options.map((option) => [nameOf(option), option.count])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
      ['full stop', 2],
      ['another word', 2],
    ]);
  });

  test('has a round for each beginning of the level, and backs off in one of them', () => {
    const rounds = settings.prompts.map((_, index) => roundAt(settings, index));
    expect(rounds.map(({ context }) => context.join(' '))).toEqual([
      'how are',
      'good',
      'nice to',
      'see you',
      'have',
    ]);
    expect(rounds.map(({ unseen }) => unseen?.join(' ') ?? null)).toEqual([
      null,
      null,
      null,
      null,
      'grandma have',
    ]);
  });
});

describe('what a bet costs', () => {
  const round = roundOf(greetingModel(small), 'how are');
  if (!round) throw new Error('there is no such round');

  test('is worked by hand: -log2(0.95 x share + 0.05 / 2), on average over 1 and 3 times', () => {
    const bits = (share: number) => -Math.log2(0.95 * share + 0.05 / 2);
    const costs = costsOf(round, [2, 8]);
    expect(costs.you).toBeCloseTo((bits(0.2) + 3 * bits(0.8)) / 4, 12);
    expect(costs.model).toBeCloseTo((bits(0.25) + 3 * bits(0.75)) / 4, 12);
    expect(costs.bold).toBeCloseTo((bits(0) + 3 * bits(1)) / 4, 12);
    expect(costs.even).toBe(1);
  });

  test('is least for the shares themselves: the model is never beaten, nor bold ever cheaper here', () => {
    for (const [index] of settings.prompts.entries()) {
      const each = roundAt(settings, index);
      const costs = costsOf(each, honestChips(each));
      expect(costs.model).toBeLessThan(costs.you);
      expect(costs.you).toBeLessThan(costs.bold);
      expect(costs.you).toBeLessThan(costs.even);
    }
  });

  test('is averaged over the rounds', () => {
    const mean = meanCosts([
      { you: 1, model: 2, bold: 3, even: 4 },
      { you: 3, model: 2, bold: 5, even: 0 },
    ]);
    expect(mean).toEqual({ you: 2, model: 2, bold: 4, even: 2 });
  });

  test('is averaged as it is shown, so that a calculator comes to the same', () => {
    const costs = [1.874, 3.454, 1.644, 3.374, 2.194].map((you) => ({
      you,
      model: you,
      bold: you,
      even: you,
    }));
    // 1.87, 3.45, 1.64, 3.37 and 2.19 are 12.52 in all; unrounded they would be 12.54.
    expect(billOf(meanCosts(costs)).you).toBe('2.50');
  });

  test('honest chips are the shares, rounded to ten chips in all', () => {
    expect(honestChips(round)).toEqual([3, 7]);
    for (const [index] of settings.prompts.entries()) {
      const chips = honestChips(roundAt(settings, index));
      expect(chips.reduce((sum, n) => sum + n, 0)).toBe(10);
    }
  });

  test('percentages add up to 100', () => {
    for (const [index] of settings.prompts.entries()) {
      const all = percentages(roundAt(settings, index));
      expect(all.reduce((sum, n) => sum + n, 0)).toBe(100);
    }
  });

  test('a chip is a tenth before the others are placed as well', () => {
    expect(bitsIfItComes([5, 0, 0, 0], 0)).toBeCloseTo(-Math.log2(0.95 * 0.5 + 0.05 / 4), 12);
    expect(bitsIfItComes([0, 0, 0, 0], 2)).toBeCloseTo(-Math.log2(0.05 / 4), 12);
    expect(bitsIfItComes([5, 0, 5, 0], 0)).toBe(bitsIfItComes([5, 0, 0, 0], 0));
  });

  test('an even spread is never lost, as near as ten chips come to it', () => {
    const three = roundOf(greetingModel({ greetings: 'see a\nsee b\nsee c' }), 'see');
    if (!three) throw new Error('there is no such round');
    expect(isLost(costsOf(three, [4, 3, 3]))).toBe(false);
    expect(isLost(costsOf(three, [8, 1, 1]))).toBe(true);
  });
});

describe('chips', () => {
  test('ten are placed before anything is revealed', () => {
    expect(refusal(start, { type: 'reveal' }).reason).toBe(
      'Place all ten chips first: 10 are left.',
    );
    const nine = moved(
      betActivity,
      settings,
      start,
      ...Array.from({ length: 9 }, (): BetMove => ({ type: 'chip', option: 2, by: 1 })),
    );
    expect(refusal(nine, { type: 'reveal' }).reason).toBe('Place all ten chips first: 1 is left.');
    const ten = moved(betActivity, settings, nine, { type: 'chip', option: 0, by: 1 });
    expect(refusal(ten, { type: 'chip', option: 0, by: 1 }).reason).toBe(
      'All ten chips are placed.',
    );
  });

  test('are taken back only from where they lie', () => {
    expect(refusal(start, { type: 'chip', option: 0, by: -1 }).reason).toBe('No chip lies there.');
    expect(refusal(start, { type: 'chip', option: 9, by: 1 }).reason).toBe(
      'There is no such answer to put a chip on.',
    );
    expect(refusal(start, { type: 'chip', option: 0, by: 7 as 1 }).wrong).toBe(false);
  });

  test('can be taken back; a reveal can not', () => {
    expect(betActivity.canUndo({ type: 'chip', option: 0, by: 1 })).toBe(true);
    expect(betActivity.canUndo({ type: 'reveal' })).toBe(false);
  });

  test('a bold bet that costs more than an even spread is a slip', () => {
    const bold = moved(
      betActivity,
      settings,
      start,
      ...Array.from({ length: 10 }, (): BetMove => ({ type: 'chip', option: 2, by: 1 })),
      { type: 'reveal' },
    );
    expect(betActivity.slips(settings, bold)).toEqual([
      'After “hello how are” your chips cost 2.14 bits; an even spread costs 2.00.',
    ]);
  });

  test('placed in a wrong way are put right by the solution', () => {
    const spoiled = moved(
      betActivity,
      settings,
      start,
      ...Array.from({ length: 10 }, (): BetMove => ({ type: 'chip', option: 0, by: 1 })),
    );
    expect(betActivity.solve(settings, spoiled)).toEqual({ type: 'chip', option: 0, by: -1 });
  });
});

test('hints lead from saying it aloud to the honest chips', () => {
  expect(betActivity.clues(settings, start)).toEqual({
    nudge: 'Say it aloud, as if a hundred people said it. How many would go on with which word?',
    place: 'Only the last words count: “how are”. One word alone will not be right each time.',
    answer: 'As often as each came: 2 on things, 7 on you and 1 on your.',
  });
  const revealed = stateWhere(betActivity, settings, given, ({ phase }) => phase === 'revealed');
  expect(betActivity.clues(settings, revealed)).toMatchObject({
    answer: 'Enter goes on.',
    free: true,
  });
  expect(betActivity.clues(settings, start).free).toBeUndefined();
});

describe('settings', () => {
  test('may be in any language', () => {
    const greetings = 'schön dich zu sehen\nschön dass du da bist\nça va\nça alors';
    const translated = { greetings, prompts: ['schön', 'ça'] };
    expect(safeParse(betActivity.settings, translated).success).toBe(true);
  });

  const told = (change: object) =>
    safeParse(betActivity.settings, { ...settings, ...change }).issues?.[0]?.message;

  test.each([
    [{ greetings: 'Hello, you' }, /^must be a greeting a line/],
    [{ prompts: ['congratulations'] }, /^has a prompt that nothing or only one word follows/],
    [{ prompts: ['zebra'] }, /^has a prompt that nothing or only one word follows/],
    [{ prompts: ['How are'] }, /^must be words in small letters/],
    [{ prompts: [] }, /^must have at least one beginning/],
  ])('say what is wrong with %j', (change, message) => {
    expect(told(change)).toMatch(message);
  });
});
