import { describe, expect, test } from 'vitest';
import type { SoftmaxState } from '../../../src/engine/activities/softmax/state.ts';
import { softmaxActivity } from '../../../src/engine/activities/softmax.ts';
import { plainSoftmax } from '../../../src/ui/plain/activities/softmax.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = settingsOfLevel(softmaxActivity, 'sharing-a-hundred-percent');
const given = { seed: '1', notebook: [] };
const start = softmaxActivity.start(settings, given);
const at = (holds: (state: SoftmaxState) => boolean) =>
  stateWhere(softmaxActivity, settings, given, holds);
const chart = (n: number) => at((state) => state.phase === 'turn' && state.target === n);
const asking = (n: number) => at((state) => state.phase === 'ask' && state.question === n);
const ask = (state: SoftmaxState) => plainSoftmax.ask(settings, state);
const tell = (state: SoftmaxState, before?: SoftmaxState) =>
  plainSoftmax.tell(settings, state, before);
const typing = (state: SoftmaxState, line: string) =>
  moved(softmaxActivity, settings, state, ...answered(ask(state), line));

describe('turning', () => {
  test('tells the target, your scores, what they weigh, and your shares', () => {
    expect(tell(start)).toEqual([
      'Set the scores so that your shares match the target, within 1 %.',
      'Type a score for each word, from -3 to 3, such as: 1 0 -1.',
      'The target gives 66.5 % blue, 24.5 % green and 9.0 % pink.',
      'Your scores: blue 0, green 0 and pink 0. Temperature 1.',
      'They weigh blue 1.00, green 1.00 and pink 1.00.',
      'Yours gives 33.3 % blue, 33.3 % green and 33.3 % pink.',
      'No word is the same in both.',
    ]);
    expect(said(ask(start))).toEqual(['check']);
  });

  test('sets all scores with one line, and tells only what is new', () => {
    const done = typing(start, '1, 0 -1');
    expect(tell(done, start)).toEqual([
      'Your scores: blue 1, green 0 and pink -1. Temperature 1.',
      'They weigh blue 2.72, green 1.00 and pink 0.37.',
      'Yours gives 66.5 % blue, 24.5 % green and 9.0 % pink.',
      'A match. 1 point more makes blue weigh 2.72 times as much as green, so it gets 2.72 times the share.',
    ]);
    expect(typing(done, '')).toMatchObject({ phase: 'turn', target: 1 });
  });

  test.each(['1', '1 2', '1 2 4', '1 2 3 0', '0.5 0 0', 'blue 2'])(
    'scores "%s" are not understood, and it is said what is',
    (line) => {
      expect(unclear(ask(start), line)).toMatch(/^Type a score for each word, from -3 to 3/);
    },
  );

  test('says of scores that stand so already that they do', () => {
    expect(unclear(ask(start), '0 0 0')).toBe('The knobs stand so already.');
  });

  test('tells what is left of the scores when they are divided', () => {
    expect(tell(typing(chart(1), '0.75'), chart(1)).slice(0, 3)).toEqual([
      'Your scores: blue 2, green 1 and pink 0. Temperature 0.75.',
      'Divided by 0.75: blue 2.67, green 1.33 and pink 0.',
      'They weigh blue 14.39, green 3.79 and pink 1.00.',
    ]);
  });

  test('sets the temperature in quarters', () => {
    expect(tell(chart(1))[1]).toBe(
      'Type a temperature from 0.25 to 3, in quarters, such as: 0.75.',
    );
    expect(typing(chart(1), '0,5')).toMatchObject({ knobs: { notch: 2 } });
    for (const line of ['0', '0.3', '3.25', '2 1 0', '-1']) {
      expect(unclear(ask(chart(1)), line)).toMatch(/^Type a temperature/);
    }
  });
});

describe('predicting', () => {
  test('tells scores before, and what they weigh and share after', () => {
    const state = asking(1);
    expect(tell(state)).toEqual([
      'Add 3 to every score. What becomes of the shares?',
      'Blue: score 2, share 66.5 %.',
      'Green: score 1, share 24.5 %.',
      'Pink: score 0, share 9 %.',
      'The new scores:',
      'Blue: score 5.',
      'Green: score 4.',
      'Pink: score 3.',
    ]);
    expect(said(ask(state))).toHaveLength(3);
    expect(tell(typing(state, '2'), state).slice(1)).toEqual([
      'Blue: score 5, weight 148.41, share 66.5 %.',
      'Green: score 4, weight 54.60, share 24.5 %.',
      'Pink: score 3, weight 20.09, share 9 %.',
    ]);
  });

  test('tells balls, and minus infinity in words, only once it is said', () => {
    const state = asking(4);
    expect(tell(state).join('\n')).not.toContain('infinity');
    expect(tell(state)).toContain('Purple: 0 balls, share 0 %.');
    const seen = tell(typing(state, '1'), state);
    expect(seen[0]).toMatch(/^Not so\./);
    expect(seen[1]).toBe('Purple: score minus infinity, weight 0, share 0 %.');
  });

  test('tells everything again when it is read again', () => {
    const state = typing(asking(3), '2');
    expect(tell(state)).toContain('Green: 4 balls, share 40 %.');
    expect(tell(state)).toContain('Green: score 1.39, weight 4.00, share 40 %.');
  });
});

test('the whole solution can be typed', () => {
  const lines = linesOfSolution(softmaxActivity, plainSoftmax, settings, given);
  expect(lines.length).toBeGreaterThan(10);
});
