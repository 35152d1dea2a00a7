import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type {
  TemperatureMove,
  TemperatureState,
} from '../../../src/engine/activities/temperature/state.ts';
import { temperatureActivity } from '../../../src/engine/activities/temperature.ts';
import { plainTemperature } from '../../../src/ui/plain/activities/temperature.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { doc, moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = parse(temperatureActivity.settings, {
  table: {
    purple: [1, 3, 1, 3, 2],
    blue: [1, 2, 10, 4, 3],
    green: [1, 2, 2, 3, 2],
    pink: [4, 1, 1, 1, 3],
  },
  bin: 'blue',
  targets: [
    { temperature: 0.5, topK: 5 },
    { temperature: 1, topK: 2 },
  ],
  trap: { balls: [0, 2, 4, 1, 1], temperature: 2 },
  pairs: [
    { prompt: ['blue'], cold: 0.5, hot: 2 },
    { prompt: ['pink'], cold: 1, hot: 1.25 },
  ],
});
const given = { seed: '1', notebook: [] };
const start = temperatureActivity.start(settings, given);
const at = (phase: TemperatureState['phase']) =>
  stateWhere(temperatureActivity, settings, given, (state) => state.phase === phase);

const ask = (state: TemperatureState) => plainTemperature.ask(settings, state);
const tell = (state: TemperatureState, before?: TemperatureState) =>
  plainTemperature.tell(settings, state, before);
const from = (state: TemperatureState, ...moves: readonly TemperatureMove[]) =>
  moved(temperatureActivity, settings, state, ...moves);
const typing = (state: TemperatureState, line: string) =>
  from(state, ...answered(ask(state), line));

describe('turning', () => {
  test('tells the bin, both charts, what is the same in them, and the knobs', () => {
    expect(tell(start)).toEqual([
      'The blue bin: 1 purple, 2 blue, 10 green, 4 pink and 3 white.',
      'Turn the knobs until yours draws as the target does. The balls stay as they are.',
      'The target draws 1 % purple, 3 % blue, 77 % green, 12 % pink and 7 % white.',
      'Yours draws 5 % purple, 10 % blue, 50 % green, 20 % pink and 15 % white.',
      'No word is the same in both.',
      'Temperature 1, top-k 5.',
    ]);
    expect(ask(start).text).toBe(
      'Type a temperature from 0 to 3, in quarters, and a top-k from 1 to 5, such as: 0.75 4.',
    );
    expect(said(ask(start))).toEqual(['match']);
  });

  test('is typed as where both knobs are to stand, and tells only what changed', () => {
    expect(tell(typing(start, '0.25 4'), start)).toEqual([
      'Yours draws 0 % purple, <1 % blue, 97 % green, 2 % pink and 1 % white.',
      'No word is the same in both.',
      'Temperature 0.25, top-k 4.',
    ]);
    expect(tell(typing(start, '0.5 4'), start)[1]).toBe(
      'The same in both: blue, green, pink and white.',
    );
    expect(tell(typing(start, '0,5 5'), start)[1]).toBe('All of them are the same in both.');
  });

  test.each(['0.5', '0.3 5', '3.25 5', '1 6', '1 0', '-1 5', 'hot', '0.5 5 5'])(
    'does not understand "%s", and says what was meant',
    (line) => {
      expect(unclear(ask(start), line)).toMatch(
        /^Type a temperature from 0 to 3, in quarters, and/,
      );
    },
  );

  test('says so where the knobs stand as they were typed', () => {
    expect(unclear(ask(start), '1 5')).toBe('The knobs stand so already.');
  });

  test('reaches every stand of the knobs', () => {
    for (const knobs of [
      { notch: 0, topK: 1 },
      { notch: 12, topK: 5 },
      { notch: 7, topK: 3 },
    ]) {
      const state = typing(start, `${knobs.notch / 4} ${knobs.topK}`);
      expect(state).toEqual(knobs.notch === 4 ? start : { ...start, knobs });
    }
  });

  test('ends with Enter, and says what the knobs did', () => {
    const matched = typing(typing(start, '0.5 5'), '');
    expect(tell(matched, start)).toEqual([
      'A match within 1 %. Cold makes the many weigh more, and green goes from 50 to 77 %. No word is ruled out.',
    ]);
    expect(tell(matched)).toContain('Temperature 0.5, top-k 5.');
    const second = typing(matched, '');
    expect(tell(second, matched)[1]).toBe(
      'The target draws 0 % purple, 0 % blue, 71 % green, 29 % pink and 0 % white.',
    );
  });
});

describe('the trap', () => {
  test('tells the counts and what dividing makes of them, not the shares', () => {
    expect(tell(at('trap')).slice(0, 2)).toEqual([
      'Somebody builds a simpler knob: it divides every count by T. With T = 2, what becomes of the shares?',
      'Blue: 2, which is 25 %. Divided by 2: 1.',
    ]);
    expect(said(ask(at('trap')))).toHaveLength(3);
  });

  test('tells the shares once it was answered, right or wrong', () => {
    const right = tell(typing(at('trap'), '2'));
    expect(right[0]).toMatch(/^Right\. Dividing changes nothing/);
    expect(right[1]).toBe(
      'Blue: 2, which is 25 %. Divided by 2: 1, which is 25 %. At T = 2: 1.41, which is 26.1 %.',
    );
    expect(tell(typing(at('trap'), '1'))[0]).toMatch(/^Not so\. Dividing changes nothing/);
  });
});

describe('the pairs', () => {
  const lines = [
    'The line at T = 0.5: purple up to 1, blue up to 4, green up to 81, pink up to 93 and white up to 100.',
    'The line at T = 2: purple up to 11, blue up to 26, green up to 60, pink up to 81 and white up to 100.',
  ];

  test('begin with what luck is, and the lines are told once', () => {
    expect(tell(at('luck'))).toEqual(expect.arrayContaining(lines));
    expect(tell(at('bet'), at('luck'))).toEqual([
      'Two machines stand at blue and get the same luck, word after word. Where will their documents part?',
    ]);
    expect(tell(at('bet')).slice(1)).toEqual(lines);
    expect(ask(at('bet')).text).toMatch(/^1\. at the first word\n2\. at the second\n/);
  });

  test('are bet on by typing, and end with both documents and the lines where they parted', () => {
    const parted = typing(at('bet'), '2 2 2 2 2');
    expect(parted.phase).toBe('parted');
    const pair = { cold: doc('bgkw'), hot: doc('bggw'), luck: [0.3, 0.82, 0.9] };
    expect(tell({ ...parted, phase: 'parted', round: 0, pair }).slice(1)).toEqual([
      'The luck of both: 30, 82, 90.',
      'Written at T = 0.5: blue green pink white.',
      'Written at T = 2: blue green green white.',
      'There both stood at green, and luck fell on 82 of 100:',
      expect.stringMatching(/^The line at T = 0\.5: purple up to 5, /),
      expect.stringMatching(/^The line at T = 2: purple up to /),
      'At T = 0.5 that is pink, at T = 2 it is green.',
      'From there on the last words differ, so the two draw from different bins.',
    ]);
  });

  test('that never part tell how far their lines agree', () => {
    const pair = { cold: doc('bgw'), hot: doc('bgw'), luck: [0.5, 0.9] };
    const told = tell({ ...at('parted'), phase: 'parted', round: 0, pair });
    expect(told[4]).toMatch(/^The two lines agree on \d+ % of their length at blue:$/);
    expect(told.slice(5)).toEqual(lines);
  });
});

test('the solution of the level can be typed from beginning to end', () => {
  const level = settingsOfLevel(temperatureActivity, 'hot-and-cold');
  const lines = linesOfSolution(temperatureActivity, plainTemperature, level, given);
  expect(lines[0]).toBe('0.75 5');
  expect(lines.at(-1)).toBe('');
});
