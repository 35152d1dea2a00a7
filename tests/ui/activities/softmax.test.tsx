// Every screen of sharing a hundred percent: whole at every size, and the important things on it.
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { SoftmaxState } from '../../../src/engine/activities/softmax/state.ts';
import { softmaxActivity } from '../../../src/engine/activities/softmax.ts';
import { scoreText } from '../../../src/ui/activities/softmax/numbers.ts';
import { softmaxView } from '../../../src/ui/activities/softmax.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { fullNotebook, moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(softmaxActivity, 'sharing-a-hundred-percent');
const given = { seed: '1', notebook: [] };
const start = softmaxActivity.start(settings, given);
const at = (holds: (state: SoftmaxState) => boolean) =>
  stateWhere(softmaxActivity, settings, given, holds);
const chart = (n: number) => at((state) => state.phase === 'turn' && state.target === n);
const asking = (n: number) => at((state) => state.phase === 'ask' && state.question === n);
const seen = (n: number) => at((state) => state.phase === 'seen' && state.question === n);

function text(state: SoftmaxState, option?: number, size: SizeName = '60x20'): string {
  const cursor = softmaxView.cursor(settings, state, undefined);
  const chosen = option === undefined ? cursor : { ...cursor, at: option };
  return screenLines(softmaxView, { settings, state, size, cursor: chosen }).join('\n');
}

const press = pressing(softmaxView, settings);
const pressed = (state: SoftmaxState, ...keys: readonly string[]) => press(state, ...keys).move;

const bar = (state: SoftmaxState) =>
  legend(
    softmaxView.bindings(settings, state, softmaxView.cursor(settings, state, undefined)),
    true,
  ).map(({ keys, label }) => `${keys} ${label}`);

describe('nothing is cut and nothing wraps', () => {
  test.each([
    ['the bin of the tiny language', []],
    ['a bin of a full notebook', fullNotebook],
  ])('on the way of the solution, with %s', (_, notebook) => {
    for (const state of statesOf(softmaxActivity, settings, { seed: '1', notebook })) {
      expect(misfits(softmaxView, settings, state)).toEqual([]);
    }
  });

  test('when every answer is wrong', () => {
    for (const n of settings.questions.keys()) {
      const state = moved(softmaxActivity, settings, asking(n), { type: 'choose', option: 0 });
      expect(misfits(softmaxView, settings, state)).toEqual([]);
    }
  });

  test('with four words, the widest gaps and the largest weights that a level may have', () => {
    const scores = [3, -3, 0, -1];
    const wide = parse(softmaxActivity.settings, {
      ...settings,
      words: ['purple', 'blue', 'green', 'white'],
      targets: [{ turn: 'scores', scores, temperature: 0.25 }],
      questions: [
        { ask: 'below-zero', scores },
        { ask: 'add', scores, by: 9 },
        { ask: 'times', scores, by: 4 },
      ],
    });
    for (const state of statesOf(softmaxActivity, wide, given)) {
      expect(misfits(softmaxView, wide, state)).toEqual([]);
    }
  });

  test('with the largest weights and the longest scores', () => {
    const knobs = { scores: [3, -3, -3], notch: 1 };
    const state: SoftmaxState = { ...start, phase: 'turn', target: 1, knobs };
    expect(misfits(softmaxView, settings, state)).toEqual([]);
    expect(text(state)).toMatch(/BLU\] +3 +12 +162,755 /);
    expect(text(state)).toMatch(/GRN\] +-3 +-12 +<0\.01 /);
  });
});

describe('turning', () => {
  test('shows scores, what they weigh, both charts and the temperature', () => {
    const screen = text(start);
    expect(screen).toMatch(/score +weighs +target % +yours %$/m);
    expect(screen).toMatch(/^> \[# BLU\] +0 +1\.00 +#+ 66\.5 +#+ 33\.3$/m);
    expect(screen).toMatch(/temperature +cold -+\[1\]-+ hot$/m);
  });

  test('marks the shares that match, and says what the scores have done', () => {
    const turn = (knob: number) => ({ type: 'turn', knob, by: 1 }) as const;
    const done = moved(softmaxActivity, settings, start, turn(0), turn(0), turn(1));
    expect(text(done).match(/\d ~$/gm)).toHaveLength(3);
    expect(text(done)).toContain('A match. 1 point more makes blue weigh 2.72');
    expect(bar(done)[0]).toBe('Enter go on');
  });

  test('shows scores divided where the temperature is turned, at every size', () => {
    const cold = moved(softmaxActivity, settings, chart(1), {
      type: 'turn',
      knob: 'temperature',
      by: -1,
    });
    for (const size of ['60x20', '80x24'] as const) {
      expect(text(start, undefined, size)).not.toContain('divided');
      expect(text(cold, undefined, size)).toMatch(/score +divided +weighs/);
      expect(text(cold, undefined, size)).toMatch(/BLU\] +2 +2\.67 +14\.39 /);
    }
  });

  test('turns the score that is chosen, by digit or by arrow', () => {
    expect(pressed(start, 'right')).toEqual({ type: 'turn', knob: 0, by: 1 });
    expect(pressed(start, 'down', 'a')).toEqual({ type: 'turn', knob: 1, by: -1 });
    expect(pressed(start, '3', 'd')).toEqual({ type: 'turn', knob: 2, by: 1 });
    expect(pressed(start, 'down', 'down', 'down', 'up', 'left')).toEqual({
      type: 'turn',
      knob: 1,
      by: -1,
    });
    expect(bar(start)).toEqual(['Enter check', 'left/right turn it', 'up/down choose a score']);
  });

  test('turns the temperature where that is asked', () => {
    expect(text(chart(1))).toMatch(/^> temperature/m);
    expect(pressed(chart(1), 'right')).toEqual({ type: 'turn', knob: 'temperature', by: 1 });
    expect(pressed(chart(1), '2', 'left')).toEqual({ type: 'turn', knob: 'temperature', by: -1 });
    expect(bar(chart(1))).toEqual(['Enter check', 'left/right temperature']);
  });
});

describe('predicting', () => {
  test('hides weights and shares until it is said', () => {
    expect(text(asking(1))).toMatch(/BLU\] +2 +66\.5 % +\| +5 +\? +\?$/m);
    expect(text(asking(1), 1)).toMatch(/^> 2 They stay exactly as they were\.$/m);
    expect(text(seen(1))).toMatch(/BLU\] +2 +66\.5 % +\| +5 +148\.41 +66\.5 %$/m);
    expect(text(seen(1))).toContain('+ Right. Each weight became 20.09 times as large');
  });

  test('shows a bin with balls and shares beside its scores and their shares', () => {
    expect(text(asking(3))).toMatch(/GRN\] +4 +40\.0 % +\| +1\.39 +\? +\?$/m);
    expect(text(seen(3))).toMatch(/GRN\] +4 +40\.0 % +\| +1\.39 +4\.00 +40\.0 %$/m);
  });

  test('does not give away the score of no balls before', () => {
    expect(text(asking(4))).toMatch(/PUR\] +0 +0\.0 % +\| +\? +\? +\?$/m);
    expect(text(seen(4))).toMatch(/PUR\] +0 +0\.0 % +\| +-inf +0\.00 +0\.0 %$/m);
  });

  test('keeps the table where it is when the answer is seen', () => {
    for (const n of settings.questions.keys()) {
      const rowOf = (state: SoftmaxState) =>
        text(state, undefined, '80x24')
          .split('\n')
          .flatMap((line, row) => (/\[.*\] +-?\d/.test(line) ? [row] : []));
      expect(rowOf(seen(n))).toEqual(rowOf(asking(n)));
    }
  });

  test('keeps every number of the table where it is when the answer is seen', () => {
    for (const n of settings.questions.keys()) {
      const head = (state: SoftmaxState) =>
        text(state)
          .split('\n')
          .find((line) => line.includes('weighs'));
      expect(head(seen(n))).toBe(head(asking(n)));
    }
  });

  test('draws the line between before and after through blank rows as well', () => {
    const lines = text(asking(1), undefined, '80x24').split('\n');
    const rule = lines.filter((line) => /^ +\|$/.test(line));
    expect(rule).toHaveLength(2);
  });

  test('says of a wrong answer that it is not so', () => {
    const wrong = moved(softmaxActivity, settings, asking(0), { type: 'choose', option: 0 });
    expect(text(wrong)).toContain('Not so. A small one, above zero. Pink gets 1.3 %');
  });
});

test('a logarithm that is nearly whole keeps its decimals', () => {
  expect(scoreText(Math.log(20))).toBe('3.00');
  expect(scoreText(-2)).toBe('-2');
});
