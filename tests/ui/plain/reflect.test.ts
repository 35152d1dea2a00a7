import { describe, expect, test } from 'vitest';
import { type ReflectState, reflectActivity } from '../../../src/engine/activities/reflect.ts';
import { keepWhy } from '../../../src/engine/activities/why.ts';
import type { Given } from '../../../src/engine/activity.ts';
import { plainReflect } from '../../../src/ui/plain/activities/reflect.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { doc, fullNotebook, moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said } from './answering.ts';

const settings = settingsOfLevel(reflectActivity, 'what-does-it-mean');
const given: Given = { seed: '1', notebook: [doc('pbgkw'), doc('pbkw'), doc('kpbw')] };

function where(phase: ReflectState['phase'], from: Given = given): ReflectState {
  return stateWhere(reflectActivity, settings, from, (state) => state.phase === phase);
}

const ask = (state: ReflectState) => plainReflect.ask(settings, state);
const tell = (state: ReflectState) => plainReflect.tell(settings, state, undefined);

/** What is told after a typed line. */
function typing(state: ReflectState, line: string): readonly string[] {
  const after = moved(reflectActivity, settings, state, ...answered(ask(state), line));
  return plainReflect.tell(settings, after, state);
}

describe('other names', () => {
  test('are told one by one, with the table before they are used', () => {
    expect(tell(where('bet'))).toEqual([
      'Your model, and a new name for every sticky:',
      'Purple becomes “you”.',
      'Blue becomes “are”.',
      'Green becomes “not”.',
      'Pink becomes “alone”.',
      'White becomes a full stop.',
      'The model, in balls:',
      'After purple: 0 purple, 3 blue, 0 green, 0 pink and 0 white.',
      'After blue: 0 purple, 0 blue, 1 green, 1 pink and 1 white.',
      'After green: 0 purple, 0 blue, 0 green, 1 pink and 0 white.',
      'After pink: 1 purple, 0 blue, 0 green, 0 pink and 2 white.',
    ]);
    expect(tell(where('bet', { seed: '1', notebook: [] }))[0]).toBe(
      'A small model, and a new name for every sticky:',
    );
  });

  test('are asked about, and then the table is told once more, under them', () => {
    const bet = where('bet');
    expect(said(ask(bet))).toEqual([
      'Its numbers change.',
      'Nothing but the names.',
      'It now knows what the words mean.',
    ]);
    expect(typing(bet, '2').slice(0, 4)).toEqual([
      'So it is: 20 of 20 numbers are the same.',
      'The same model under its new names, in balls:',
      'After you: 0 you, 3 are, 0 not, 0 alone and 0 full stop.',
      'After are: 0 you, 0 are, 1 not, 1 alone and 1 full stop.',
    ]);
    expect(typing(bet, 'Its numbers change.')[0]).toBe('Not so: 20 of 20 numbers are the same.');
  });
});

test('documents are told in stickies, read aloud as choices, then told with their chances', () => {
  const read = where('read');
  const labels = said(ask(read));
  expect(labels).toContain('you are not alone.');
  const at = labels.indexOf('you are not alone.') + 1;
  expect(tell(read)).toContain(`Document ${at}: purple blue green pink white.`);
  const heard = typing(read, 'you are not alone.');
  // After blue comes green once of three times; after pink, white twice of three times.
  expect(heard).toContain(`${at}. you are not alone. Its chance: 22 in 100.`);
  expect(heard).toContain(`Yours was number ${at}.`);
});

test('the question is asked with its chat, and both answers are told with the four remarks', () => {
  const why = where('why', { ...given, ...keepWhy('understood') });
  expect(tell(why)).toEqual([
    'The same question as before level 1. What do you say now?',
    'You: “I feel a bit lonely today.”',
    'Chatbot: “I am sorry to hear that. You are not alone.”',
  ]);
  expect(ask(why).text).toBe('Why did it say that?');
  const both = typing(why, '4');
  expect(both.slice(0, 3)).toEqual([
    'Before level 1 you said: It understood.',
    'Now you say: A person wrote it.',
    'You say something different now.',
  ]);
  expect(both).toHaveLength(8);
  expect(both.at(-1)).toBe(
    'A person wrote it. Not this line. People wrote all that it learned from.',
  );
});

test('an answer that was never given is not made up', () => {
  expect(tell(where('both')).slice(0, 2)).toEqual([
    'Now you say: It drew from what usually follows.',
    'Level 1 asks this first, and keeps the answer for here.',
  ]);
});

test('the three questions to talk about are told, a line each', () => {
  expect(tell(where('room'))).toEqual([
    'Three questions for a room, or for the way home.',
    ...settings.discuss.map((question, index) => `${index + 1}. ${question}`),
  ]);
});

test.each<[string, Given]>([
  ['an empty notebook', { seed: '1', notebook: [] }],
  ['a full one', { seed: '2', notebook: fullNotebook }],
  ['documents of one word', { seed: '3', notebook: [doc('kw')] }],
])('the solution can be typed from beginning to end with %s', (_, from) => {
  expect(linesOfSolution(reflectActivity, plainReflect, settings, from)).toHaveLength(7);
});
