import { describe, expect, test } from 'vitest';
import { lostBits, pouredTable } from '../../../src/engine/activities/context-two/pouring.ts';
import { breaksAt, fateOf, ruleOf } from '../../../src/engine/activities/context-two/survival.ts';
import { tinyLanguage } from '../../../src/engine/language.ts';
import { ballCount, row } from '../../../src/engine/ngram.ts';
import { keepsRule } from '../../../src/engine/rules.ts';
import { activity, answer, at, notNow, phaseAt, play, settings } from './context-two-states.ts';
import { doc, stateWhere } from './playing.ts';

describe('the rule', () => {
  test.each(['after-double-white', 'never-a-b-a'] as const)(
    '%s: all documents keep it at two words, more than half but not all at one',
    (rule) => {
      for (let seed = 0; seed < 10; seed += 1) {
        const given = { seed: `${seed}`, notebook: [] };
        const measured = { ...settings, rule, fresh: 1000 };
        const state = stateWhere(activity, measured, given, ({ now }) => now.phase === 'measured');
        const [one, two] = state.measured ?? [];
        if (!one || !two) throw new Error('nothing measured');
        expect([fateOf(one), fateOf(two)]).toEqual([1, 0]);
        expect(two).toEqual({ kept: 1000, count: 1000, broken: null });
        expect(one.broken && keepsRule(ruleOf(measured), one.broken, tinyLanguage)).toBe(false);
      }
    },
    120_000,
  );

  test.each([
    [1000, 0],
    [999, 1],
    [501, 1],
    [500, 2],
    [0, 2],
  ])('%d of 1,000 is fate %d', (kept, fate) => {
    expect(fateOf({ kept, count: 1000, broken: null })).toBe(fate);
  });

  test.each([
    ['after-double-white', 'bbkw', 2],
    ['after-double-white', 'gbkkbw', 4],
    ['never-a-b-a', 'gbkbw', 3],
  ] as const)('%s breaks in %s at position %d', (rule, letters, position) => {
    expect(breaksAt({ ...settings, rule }, doc(letters))).toBe(position);
  });

  test('both answers are needed, and can be changed until they are measured', () => {
    const { state } = phaseAt('predict');
    const one = play(state, { type: 'guess', memory: 0, option: 2 });
    expect(answer(state, { type: 'reveal' })).toEqual(
      notNow('First say what you expect of one word of memory.'),
    );
    expect(answer(one, { type: 'reveal' })).toEqual(
      notNow('First say what you expect of two words of memory.'),
    );
    expect(play(one, { type: 'guess', memory: 0, option: 1 }).guesses).toEqual([1, null]);
  });

  test('every wrong answer is a slip that says what happened', () => {
    const state = play(
      phaseAt('predict').state,
      { type: 'guess', memory: 0, option: 0 },
      { type: 'guess', memory: 1, option: 2 },
      { type: 'reveal' },
    );
    const kept = state.measured?.[0].kept ?? 0;
    expect(activity.slips(settings, state)).toEqual([
      `You expected “all of them” to keep the rule at one word of memory; ${kept} of 200 did.`,
      'You expected “half or fewer” to keep the rule at two words of memory; 200 of 200 did.',
    ]);
  });
});

describe('pouring', () => {
  const authored = [doc('bkgw'), doc('gkbw')];

  test('four bins that end in the same word become one', () => {
    const state = at({ phase: 'pour', poured: [] }, { authored });
    const table = pouredTable(state);
    expect(row(table, ['pink'])).toEqual([0, 1, 1, 0, 0]);
    expect(row(table, ['green'])).toEqual([0, 0, 0, 0, 1]);
    expect(ballCount(table)).toBe(4);
  });

  test('half a bit a word is lost: a bit for two of the four balls', () => {
    expect(lostBits(at({ phase: 'pour', poured: [] }, { authored }))).toBeCloseTo(0.5, 10);
  });

  test('all four columns are poured, each once, in any order', () => {
    const one = play(phaseAt('pour').state, { type: 'pour', newest: 'green' });
    expect(answer(one, { type: 'pour', newest: 'green' })).toEqual(
      notNow('The four bins that end in green are poured already.'),
    );
    expect(answer(one, { type: 'go-on' })).toEqual(
      notNow('Pour all sixteen bins first. Still full: those that end in purple, blue and pink.'),
    );
  });

  test('the rule breaks again', () => {
    const { state, now } = phaseAt('poured');
    expect(state.measured?.[1].kept).toBe(200);
    expect(now.kept.kept).toBeLessThan(200);
    expect(now.kept.broken).not.toBeNull();
  });
});
