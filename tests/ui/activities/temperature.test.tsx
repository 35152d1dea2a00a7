// Every screen of hot and cold: whole at every size, and the important things to be read on it.
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { drawPair } from '../../../src/engine/activities/temperature/parting.ts';
import type { TemperatureState } from '../../../src/engine/activities/temperature/state.ts';
import { temperatureActivity } from '../../../src/engine/activities/temperature.ts';
import { temperatureView } from '../../../src/ui/activities/temperature.tsx';
import { bindingFor, legend } from '../../../src/ui/keys.ts';
import { doc, moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { misfits, type SizeName, screenLines } from './screen-lines.tsx';

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
    { temperature: 2.5, topK: 4 },
    { temperature: 0, topK: 5 },
  ],
  trap: { balls: [1, 2, 4, 1, 1], temperature: 2 },
  pairs: [
    { prompt: ['blue'], cold: 0.5, hot: 2 },
    { prompt: ['blue'], cold: 0.25, hot: 0.75 },
    { prompt: ['blue'], cold: 1, hot: 1.25 },
  ],
});
const given = { seed: '1', notebook: [] };
const states = statesOf(temperatureActivity, settings, given);
const at = (phase: TemperatureState['phase']) =>
  stateWhere(temperatureActivity, settings, given, (state) => state.phase === phase);

function text(state: TemperatureState, cursor?: number, size: SizeName = '60x20'): string {
  const shot = { settings, state, size, ...(cursor === undefined ? {} : { cursor }) };
  return screenLines(temperatureView, shot).join('\n');
}

const pressed = (state: TemperatureState, key: string, cursor = -1) =>
  bindingFor(temperatureView.bindings(settings, state, cursor), key)?.action;
const bar = (state: TemperatureState) =>
  legend(temperatureView.bindings(settings, state, 0), true).map(
    ({ keys, label }) => `${keys} ${label}`,
  );

describe('nothing is cut and nothing wraps', () => {
  test('on the way of the solution, with two seeds', () => {
    for (const seed of ['1', '2']) {
      const all = statesOf(temperatureActivity, settings, { seed, notebook: [] });
      // Turns and chips look alike: the first of each phase, and everything that is seen once.
      const screens = all.filter(({ phase }, index) => phase !== all[index - 1]?.phase);
      for (const state of screens) {
        expect(misfits(temperatureView, settings, state)).toEqual([]);
      }
    }
  });

  test('wherever the knobs stand', () => {
    for (const notch of [0, 1, 3, 7, 12]) {
      for (const topK of [1, 3, 5]) {
        const state = { ...at('turn'), phase: 'turn', target: 0, knobs: { notch, topK } } as const;
        expect(misfits(temperatureView, settings, state)).toEqual([]);
      }
    }
  });

  test('with the longest documents, while they are written too, and wherever they part', () => {
    const longest = doc('bgbgbgbgbgbg');
    const luck = Array.from({ length: 11 }, (_, n) => n / 11);
    for (const hot of [longest, doc('bw'), doc('bgbgbgbgbgbw'), doc('bgbw')]) {
      const state = {
        ...at('parted'),
        phase: 'parted',
        round: 0,
        pair: { cold: longest, hot, luck },
      } as const;
      for (const motion of [0, 0.5, 1]) {
        expect(misfits(temperatureView, settings, state, motion)).toEqual([]);
      }
    }
  });
});

describe('turning', () => {
  test('shows both charts, the balls, and the readings of both knobs', () => {
    const screen = text(at('turn'));
    expect(screen).toMatch(/^after blue +target +yours$/m);
    expect(screen).toMatch(/^\[\^ GRN\] 10 balls {2}#+ 77 % +#+ 50 %$/m);
    expect(screen).toMatch(/^temperature +cold -+\[1\]-+ hot$/m);
    expect(screen).toMatch(/1 {2}2 {2}3 {2}4 \[5\]$/m);
  });

  test('marks the bars that are the same', () => {
    const same = moved(
      temperatureActivity,
      settings,
      at('turn'),
      {
        type: 'turn',
        knob: 'temperature',
        by: -1,
      },
      { type: 'turn', knob: 'temperature', by: -1 },
    );
    expect(text(same).match(/ % ~$/gm)).toHaveLength(5);
    expect(text(at('matched'))).toMatch(/A match within 1 %\. Cold makes the many weigh more/);
  });

  test('keeps the knobs where they are drawn when they turn: the scale never changes its length', () => {
    const lengths = Array.from({ length: 13 }, (_, notch) => {
      const state = { ...at('turn'), phase: 'turn', target: 0, knobs: { notch, topK: 5 } } as const;
      return text(state)
        .split('\n')
        .find((line) => line.startsWith('temperature'))?.length;
    });
    expect(new Set(lengths).size).toBe(1);
  });

  test.each([
    ['left', 'temperature', -1],
    ['a', 'temperature', -1],
    ['d', 'temperature', 1],
    ['w', 'top-k', 1],
    ['s', 'top-k', -1],
  ])('%s turns the %s by %i', (key, knob, by) => {
    expect(pressed(at('turn'), key)).toEqual({ do: 'play', move: { type: 'turn', knob, by } });
  });

  test('is told in the bar', () => {
    expect(bar(at('turn'))).toEqual(['left/right temperature', 'up/down top-k', 'Enter match']);
  });
});

describe('the trap', () => {
  test('hides the shares of the divided counts until the answer is given', () => {
    expect(text(at('trap'))).toMatch(/^\[\^ GRN\] +4 +44\.4 % +2 +\?$/m);
    expect(text(at('trap'), 1)).toMatch(/^> 2 They stay exactly as they were\.$/m);
    expect(text(at('sprung'))).toMatch(/^\[\^ GRN\] +4 +44\.4 % +2 +44\.4 % +2 +31\.2 %$/m);
    expect(text(at('sprung'))).toContain('Right. Dividing changes nothing');
  });
});

describe('the pairs', () => {
  test('begin as two lines and ten chips', () => {
    const screen = text(at('bet'));
    expect(screen).toMatch(/^T = 0\.5 .*\^G/m);
    expect(screen).toMatch(/^T = 2 .*oW/m);
    expect(screen).toContain('Chips left: 10 of 10');
    expect(screen).toMatch(/^> 1 .* at the first word$/m);
    expect(pressed(at('bet'), '3')).toEqual({
      do: 'play',
      move: { type: 'chip', option: 2, by: 1 },
      cursor: 2,
    });
  });

  test('end as documents under their luck, and an arrow where they part', () => {
    const pair = { cold: doc('bgkw'), hot: doc('bggw'), luck: [0.3, 0.82, 0.9] };
    const state = { ...at('parted'), phase: 'parted', round: 0, pair } as const;
    const lines = screenLines(temperatureView, { settings, state, size: '60x20' });
    expect(lines).toContain('luck          30  82  90');
    expect(lines).toContain('T = 0.5  [#B][^G][*K][oW]');
    expect(lines).toContain('                  ^ here');
    expect(lines).toContain('There both stood at green, and luck fell on 82 of 100:');
  });

  test('mark a document that is only stopped for its length', () => {
    const [cold, hot] = [doc('bgkw'), doc('bgbgbgbgbgbg')];
    const pair = { cold, hot, luck: Array.from({ length: 11 }, (_, n) => n / 11) };
    const state = { ...at('parted'), phase: 'parted', round: 0, pair } as const;
    const lines = screenLines(temperatureView, { settings, state, look: 'colour' });
    expect(lines.find((line) => line.startsWith('T = 0.5'))).toMatch(/W$/);
    expect(lines.find((line) => line.startsWith('T = 2 '))).toMatch(/…$/);
  });

  test('write their documents word by word, and say nothing of the end before', () => {
    const parted = at('parted');
    expect(temperatureView.frames?.(at('bet'), parted)).toBeGreaterThan(0);
    const begun = screenLines(temperatureView, { settings, state: parted, motion: 0 }).join('\n');
    expect(begun).not.toContain('Your bet');
    expect(begun).not.toContain('here');
  });

  test('are not left before where they part has been shown', () => {
    expect(temperatureView.toBeRead?.(at('parted'))).toBe(true);
  });

  test('point into the stretch that luck hit, however narrow it is', () => {
    const state = states.findLast(({ phase }) => phase === 'parted');
    expect(state && drawPair(settings, state, 2).luck.length).toBeGreaterThan(4);
    const pair = { cold: doc('bbw'), hot: doc('bpw'), luck: [0.035, 0.9] };
    const shown = { ...at('parted'), phase: 'parted', round: 0, pair } as const;
    const lines = screenLines(temperatureView, {
      settings,
      state: shown,
      size: '60x20',
      look: 'ascii',
    });
    const arrow = lines.find((line) => /^ +v$/.test(line))?.indexOf('v') ?? -1;
    const [cold = '', hot = ''] = lines.filter((line) => line.startsWith('T = ')).slice(2);
    expect(arrow).toBeGreaterThanOrEqual(hot.indexOf('['));
    expect(arrow).toBeLessThan(cold.indexOf('['));
  });
});
