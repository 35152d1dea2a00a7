import { expect, test } from 'vitest';
import { type ReflectState, reflectActivity } from '../../../src/engine/activities/reflect.ts';
import { keepWhy, type WhyAnswer, whyAnswers } from '../../../src/engine/activities/why.ts';
import type { Given } from '../../../src/engine/activity.ts';
import { reflectView } from '../../../src/ui/activities/reflect.tsx';
import { bindingFor } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { fullNotebook, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(reflectActivity, 'what-does-it-mean');
const given: Given = { seed: '1', notebook: [] };

function where(phase: ReflectState['phase'], from: Given = given): ReflectState {
  return stateWhere(reflectActivity, settings, from, (state) => state.phase === phase);
}

function text(state: ReflectState, size: SizeName = '60x20'): string {
  return screenLines(reflectView, { settings, state, size }).join('\n');
}

test.each<[string, Given]>([
  ['an empty notebook', given],
  ['a full one', { seed: '2', notebook: fullNotebook }],
])('every state fits at every size, in colour and in ASCII, with %s', (_, from) => {
  for (const state of statesOf(reflectActivity, settings, from)) {
    expect(misfits(reflectView, settings, state)).toEqual([]);
  }
});

test('any two answers fit side by side', () => {
  for (const now of whyAnswers) {
    for (const earlier of whyAnswers) {
      const state: ReflectState = { ...where('both'), phase: 'both', now, earlier };
      expect(misfits(reflectView, settings, state)).toEqual([]);
    }
  }
});

test('the table of the model and the new names are there to see before the answer', () => {
  const screen = text(where('bet'));
  expect(screen).toMatch(/^ +you +are +not +alone +\.$/m);
  expect(screen).toMatch(/^ \[# BLU\] {2}are( +\d+){5}$/m);
  expect(screen).toContain('2 Nothing but the names.');
});

test('one table has both names, and every number once', () => {
  const lines = text(where('renamed')).split('\n');
  expect(lines[0]).toBe('So it is: 20 of 20 numbers are the same.');
  expect(lines[3]).toMatch(/^ +you +are +not +alone +\.$/);
  expect(lines[5]).toMatch(/^ \[# BLU\] {2}are( +\d+){5}$/);
});

test('documents are read aloud, then shown with how likely each was', () => {
  expect(text(where('read'))).toMatch(/^ {2}1 .*oW +[a-z ]+\.$/m);
  expect(text(where('heard'))).toMatch(/^> 1 .*(\d+ in 100|1 in [\d,]+)$/m);
});

test('the question is asked in the same words as before level 1', () => {
  const screen = text(where('why'));
  expect(screen).toContain('Chatbot   "I am sorry to hear that. You are not alone."');
  expect(screen).toContain('Why did it say that?');
  const state = where('why');
  const press = (key: string, option: number) => {
    const cursor = { phase: state.phase, option };
    const action = bindingFor(reflectView.bindings(settings, state, cursor), key)?.action;
    return action?.do === 'play' ? action.move : action?.cursor;
  };
  expect(press('4', -1)).toEqual({ phase: 'why', option: 3 });
  expect(press('enter', 3)).toEqual({ type: 'why', answer: 'person' });
});

test.each<[WhyAnswer | null, string, string]>([
  [null, 'not asked', 'Level 1 asks this first, and keeps the answer for here.'],
  ['drew', 'It drew from what usually follows.', 'You say the same as before.'],
  ['understood', 'It understood.', 'You say something different now.'],
])('the answer of before (%s) stands beside the one of now', (earlier, before, compared) => {
  const state = where('both', { ...given, ...keepWhy(earlier) });
  expect(text(state)).toContain(`before level 1   ${before}`);
  expect(text(state)).toContain('now              It drew from what usually follows.');
  expect(text(state)).toContain(compared);
  expect(text(state, '80x24')).toMatch(/^before level 1 +now$/m);
});

test('in English the chat stays on the screen beside both answers, at every size', () => {
  for (const now of whyAnswers) {
    for (const earlier of [null, ...whyAnswers]) {
      const state: ReflectState = { ...where('both'), phase: 'both', now, earlier };
      for (const size of ['60x20', '80x24'] as const) {
        const screen = text(state, size);
        expect(screen).toContain('You       "I feel a bit lonely today."');
        expect(screen).toContain('Chatbot   "I am sorry to hear that. You are not alone."');
      }
    }
  }
});

test('the level ends with three questions to talk about', () => {
  const screen = text(where('room')).replaceAll(/\s+/g, ' ');
  for (const question of settings.discuss) {
    expect(screen).toContain(question.replaceAll(/[“”]/g, '"'));
  }
});
