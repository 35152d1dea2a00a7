import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { ContextTwoMove } from '../../../src/engine/activities/context-two/state.ts';
import { activity, answer, notebooks, settings, started } from './context-two-states.ts';
import { doc, statesOf } from './playing.ts';

describe.each(notebooks)('with %s', (_, notebook) => {
  test('the solution wins without a slip from a hundred seeds', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const quick = { ...settings, fresh: 100, drawn: 2 };
      const given = { seed: `room ${seed}`, notebook };
      const last = statesOf(activity, quick, given).at(-1);
      expect(last?.now.phase).toBe('done');
      expect(last && activity.slips(quick, last)).toEqual([]);
    }
  });

  test.each(['after-double-white', 'never-a-b-a'] as const)(
    'every state under %s survives JSON and has three different hints',
    (rule) => {
      for (const state of statesOf(activity, { ...settings, rule }, { seed: '1', notebook })) {
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        const { nudge, place, answer } = activity.clues(settings, state);
        expect(new Set([nudge, place, answer]).size).toBe(3);
        for (const clue of [nudge, place, answer]) expect(clue).toMatch(/^[A-Z0-9].+[.?]$/s);
      }
    },
  );

  test('doing nothing, or only pressing Enter, does not finish', () => {
    let state = started(notebook);
    for (let n = 0; n < 50; n += 1) {
      expect(activity.isDone(settings, state)).toBe(false);
      const outcome = activity.play(settings, state, { type: 'go-on' });
      if (outcome.type === 'played') state = outcome.state;
    }
    expect(state.now.phase).toBe('bet');
  });

  test('a move that makes no sense is refused in every state and changes nothing', () => {
    const senseless: readonly ContextTwoMove[] = [
      { type: 'chip', option: 9, by: 1 },
      { type: 'name', word: 'grey' },
      { type: 'open', older: '', newer: '' },
      { type: 'guess', memory: 0, option: 3 },
      { type: 'guess', memory: 1, option: -1 },
      { type: 'pour', newest: 'white' },
      { type: 'choose', option: 7 },
    ];
    for (const state of statesOf(activity, settings, { seed: '1', notebook })) {
      const before = JSON.stringify(state);
      for (const move of senseless) {
        expect(answer(state, move)).toMatchObject({ type: 'refused' });
        expect(JSON.stringify(state)).toBe(before);
      }
    }
  });
});

describe('the settings', () => {
  test('are accepted as a level writes them', () => {
    expect(safeParse(activity.settings, settings).success).toBe(true);
  });

  test.each([
    [{ rule: 'never-pink' }, 'must be one of the rules after-double-white, never-a-b-a'],
    [{ documents: 10 }, 'must be at least 30'],
    [{ documents: '40' }, 'must be a number of documents'],
    [{ fresh: 100_000 }, 'must be at most 5000'],
    [{ drawn: 2.5 }, 'must be a whole number'],
    [
      { sample: [doc('bw')] },
      'must have a document with two words before white, or the sixteen bins stay empty',
    ],
    [{ sample: [doc('b')] }, 'must be one to twelve colours and then white'],
  ])('%j: %s', (change, message) => {
    const result = safeParse(activity.settings, { ...settings, ...change });
    expect(result.issues?.map((issue) => issue.message)).toContain(message);
  });
});

test('a hint costs nothing where there is nothing to answer, and only there', () => {
  const states = statesOf(activity, settings, { seed: '1', notebook: [] });
  const answered = (phase: string) => ['bet', 'predict', 'what-now'].includes(phase);
  const named = ['train', 'draw', 'unseen'];
  for (const state of states) {
    const { now } = state;
    const { free = false } = activity.clues(settings, state);
    const naming = 'named' in now && now.named.length < 2;
    if (answered(now.phase)) expect(free).toBe(false);
    else if (!named.includes(now.phase)) expect(free).toBe(true);
    else if (free) expect(naming && activity.solve(settings, state).type !== 'go-on').toBe(false);
  }
});
