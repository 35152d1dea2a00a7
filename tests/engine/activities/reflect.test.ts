import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  chanceOf,
  drawDocuments,
  modelOf,
  readAloud,
  renamed,
  rightRename,
  sameNumbers,
} from '../../../src/engine/activities/reflect/renamed.ts';
import {
  type ReflectMove,
  type ReflectState,
  reflectActivity,
} from '../../../src/engine/activities/reflect.ts';
import { earlierWhy, keepWhy, whyAnswers } from '../../../src/engine/activities/why.ts';
import type { Given } from '../../../src/engine/activity.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const settings = settingsOfLevel(reflectActivity, 'what-does-it-mean');
const { names } = settings;
const given: Given = { seed: '1', notebook: [] };
const start = reflectActivity.start(settings, given);

function where(holds: (state: ReflectState) => boolean, from: Given = given): ReflectState {
  return stateWhere(reflectActivity, settings, from, holds);
}

function refusal(state: ReflectState, move: ReflectMove) {
  const outcome = reflectActivity.play(settings, state, move);
  if (outcome.type === 'played') throw new Error('it was played');
  expect(outcome.wrong).toBe(false);
  return outcome.reason;
}

describe('a whole level', () => {
  test.each<[string, Given]>([
    ['an empty notebook', given],
    ['a full one', { seed: '2', notebook: fullNotebook }],
    ['documents of one word', { seed: '3', notebook: [doc('kw'), doc('kw')] }],
    ['an earlier answer', { ...given, ...keepWhy('understood') }],
  ])('is won by its solution, and survives JSON, with %s', (_, from) => {
    const states = statesOf(reflectActivity, settings, from);
    for (const state of states) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(reflectActivity.slips(settings, state)).toEqual([]);
    }
    expect(states.map(({ phase }) => phase)).toEqual([
      'bet',
      'renamed',
      'read',
      'heard',
      'why',
      'both',
      'room',
      'done',
    ]);
  });

  test('takes nothing for a hint where nothing can be wrong', () => {
    for (const state of statesOf(reflectActivity, settings, given)) {
      const free = reflectActivity.clues(settings, state).free ?? false;
      expect(free).toBe(state.phase !== 'bet');
    }
  });

  test('is not finished by going on', () => {
    expect(refusal(start, { type: 'go-on' })).toBe('Choose one of the three first.');
  });
});

describe('renaming', () => {
  test('gives every word its other name', () => {
    expect(renamed(names, doc('pbgkw'))).toEqual(['you', 'are', 'not', 'alone', '.']);
    expect(readAloud(names, doc('pbgkw'))).toBe('you are not alone.');
  });

  test('leaves every number as it was, because it is counted and compared', () => {
    expect(sameNumbers(names, start)).toEqual({ same: 20, all: 20 });
    expect(rightRename(names, start)).toBe('names');
  });

  test('would change numbers if two stickies had the same name', () => {
    const merged = { ...names, blue: 'you' };
    const { same } = sameNumbers(merged, start);
    expect(same).toBeLessThan(20);
    expect(rightRename(merged, start)).toBe('numbers');
  });

  test('costs a slip when it is said to change more', () => {
    const said = moved(reflectActivity, settings, start, { type: 'bet', answer: 'knowledge' });
    expect(reflectActivity.slips(settings, said)).toEqual([
      'You said of the renamed model: it now knows what the words mean. 20 of its 20 numbers stayed as they were.',
    ]);
  });
});

describe('the documents read aloud', () => {
  test('are different, short and whole, and the same for the same seed', () => {
    const drawn = drawDocuments('room 7', fullNotebook, 5);
    expect(drawn).toHaveLength(5);
    expect(new Set(drawn.map((document) => document.join(' '))).size).toBe(5);
    for (const document of drawn) {
      expect(document.at(-1)).toBe('white');
      expect(document.length).toBeLessThanOrEqual(5);
    }
    expect(drawDocuments('room 7', fullNotebook, 5)).toEqual(drawn);
  });

  test('are fewer where the model cannot write so many', () => {
    expect(drawDocuments('1', [doc('kw')], 5)).toEqual([doc('kw')]);
  });

  test('are as likely as their balls together', () => {
    // purple is always followed by blue; blue by pink once and by white once.
    const table = modelOf({ documents: [doc('pbkw'), doc('pbw')] });
    expect(chanceOf(table, doc('pbw'))).toBe(0.5);
  });

  test('any of them may say most, and one that is not there may not', () => {
    const read = where(({ phase }) => phase === 'read');
    expect(refusal(read, { type: 'meant', document: -1 })).toBe(
      'Choose one of the documents first: press its digit.',
    );
    expect(moved(reflectActivity, settings, read, { type: 'meant', document: 1 })).toMatchObject({
      phase: 'heard',
      meant: 1,
    });
  });
});

describe('the open question', () => {
  const why = where(({ phase }) => phase === 'why');

  test('takes all four answers, and none is wrong', () => {
    for (const answer of whyAnswers) {
      const both = moved(reflectActivity, settings, why, { type: 'why', answer });
      expect(both).toMatchObject({ phase: 'both', now: answer });
      expect(reflectActivity.slips(settings, both)).toEqual([]);
    }
    expect(refusal(why, { type: 'why', answer: null })).toBe(
      'Choose one of the four answers first. None of them can be wrong here.',
    );
  });

  test('brings the answer from before level 1 along, if there is one', () => {
    expect(start.earlier).toBeNull();
    expect(reflectActivity.start(settings, { ...given, ...keepWhy('person') }).earlier).toBe(
      'person',
    );
  });

  test('takes nothing for an answer that is none', () => {
    for (const answers of [{}, { 'why-did-it-say-that': 'magic' }, { other: 'drew' }]) {
      expect(earlierWhy({ ...given, answers })).toBeNull();
    }
  });
});

describe('settings', () => {
  test('take names and questions in other languages', () => {
    const names = { purple: 'ты', blue: 'für', green: 'być', pink: 'ça', white: '.' };
    const discuss = Array(3).fill(`${'Wer'.padEnd(159, ' und')}?`);
    expect(safeParse(reflectActivity.settings, { ...settings, names, discuss }).success).toBe(true);
  });

  const told = (change: object) =>
    safeParse(reflectActivity.settings, { ...settings, ...change }).issues?.[0]?.message;

  test.each([
    [{ names: { ...names, blue: 'you' } }, /^must be five different words/],
    [{ names: { ...names, blue: 'Two words' } }, /^must be one word of at most six/],
    [{ discuss: ['One?', 'Two?'] }, /./],
    [{ discuss: ['One?', 'Two?', 'Three.'] }, /^must end with a question mark/],
    [{ sample: [] }, /^must have at least three documents/],
  ])('say what is wrong with %j', (change, message) => {
    expect(told(change)).toMatch(message);
  });
});
