// Every screen of the way from counting to learning: whole at every size, and what is to be read on it.
import { describe, expect, test } from 'vitest';
import type { GradientState } from '../../../src/engine/activities/gradient/state.ts';
import { gradientActivity } from '../../../src/engine/activities/gradient.ts';
import { gradientView } from '../../../src/ui/activities/gradient.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { doc, fullNotebook, moved, statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(gradientActivity, 'from-counting-to-learning');
const given = { seed: 'a', notebook: [] };
const at = (holds: (state: GradientState) => boolean) =>
  stateWhere(gradientActivity, settings, given, holds);
const ownSettled = stateWhere(
  gradientActivity,
  settings,
  { seed: 'a', notebook: fullNotebook },
  ({ phase }) => phase === 'settled',
);
const inPhase = (phase: GradientState['phase']) => at((state) => state.phase === phase);

const press = pressing(gradientView, settings);

function text(state: GradientState, ...keys: readonly string[]): string {
  const { cursor } = press(state, ...keys);
  return screenLines(gradientView, { settings, state, size: '60x20', cursor }).join('\n');
}

function bar(state: GradientState): readonly string[] {
  const { cursor } = press(state);
  return legend(gradientView.bindings(settings, state, cursor), true).map(
    ({ keys, label }) => `${keys} ${label}`,
  );
}

describe('nothing is cut and nothing wraps', () => {
  test.each([
    ['the balls of the level', []],
    ['own balls', [doc('gbpbkbw'), doc('kw'), doc('bbgw')]],
    ['a full notebook', fullNotebook],
  ])('with %s', (_, notebook) => {
    for (const state of statesOf(gradientActivity, settings, { seed: 'a', notebook })) {
      expect(misfits(gradientView, settings, state)).toEqual([]);
      if (state.phase === 'seen') expect(misfits(gradientView, settings, state, 0.5)).toEqual([]);
    }
  });

  test('when every guess was off, which takes the most words', () => {
    for (const option of [0, 2]) {
      const off = moved(gradientActivity, settings, inPhase('end'), { type: 'choose', option });
      const settled = moved(
        gradientActivity,
        settings,
        off,
        { type: 'step', times: 100 },
        { type: 'go-on' },
      );
      expect(misfits(gradientView, settings, settled)).toEqual([]);
    }
    for (const which of [0, 1]) {
      const asked = at((state) => state.phase === 'foretell' && state.which === which);
      const off = moved(gradientActivity, settings, asked, { type: 'choose', option: 1 });
      expect(misfits(gradientView, settings, off)).toEqual([]);
    }
  });

  test('in every costume, and with every rate that was refused', () => {
    for (const costume of ['balls', 'table', 'weights'] as const) {
      const cursor = { word: null, option: -1, tried: -1, costume, looked: [] };
      for (const state of [inPhase('settled'), ownSettled]) {
        const lines = screenLines(gradientView, { settings, state, size: '60x20', cursor });
        expect(lines.length).toBeLessThanOrEqual(13);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(58);
      }
    }
    for (const tried of settings.rates.keys()) {
      const cursor = { word: null, option: tried, tried, costume: 'table', looked: [] } as const;
      for (const size of ['80x24', '60x20'] as const) {
        const lines = screenLines(gradientView, {
          settings,
          state: inPhase('choose'),
          size,
          cursor,
        });
        expect(lines.length).toBeLessThanOrEqual(size === '60x20' ? 13 : 17);
        expect(lines.join('\n')).toMatch(/=[-'⠤⠶.]+/);
      }
    }
  });
});

describe('a row by hand', () => {
  const rise = inPhase('rise');

  test('chooses by digit, and hands in with Enter', () => {
    expect(press(rise, '3', 'enter').move).toEqual({ type: 'word', word: 'green' });
    expect(press(rise, 'enter').move).toEqual({ type: 'word', word: null });
    expect(text(rise, '3')).toMatch(/^> 3 \[\^ GRN\] +-0\.87 +4 % +40 % +#+ +\|$/m);
    expect(bar(rise)).toEqual(['1-5 choose', 'Enter this one']);
  });

  test('shows all nudges before they are made, and what they made of the weights', () => {
    expect(text(inPhase('nudge'))).toMatch(/GRN\] +-0\.87 +4 % +40 % +\+0\.36/);
    expect(text(inPhase('nudged'))).toMatch(/GRN\] +-0\.51 +8 % +40 %/);
    expect(text(inPhase('nudged'))).not.toContain('nudge ');
  });
});

describe('the way down', () => {
  const steps = inPhase('steps');

  test('makes 1, 10 or 100 steps at a press, and goes on where it is near', () => {
    expect(press(steps, '1').move).toEqual({ type: 'step', times: 1 });
    expect(press(steps, '3').move).toEqual({ type: 'step', times: 100 });
    expect(bar(steps)).toEqual(['1-3 make 1, 10 or 100 steps']);
    const near = moved(gradientActivity, settings, steps, { type: 'step', times: 100 });
    expect(bar(near)[0]).toBe('Enter go on');
  });

  test('draws the curve step by step while it moves', () => {
    const far = moved(gradientActivity, settings, steps, { type: 'step', times: 10 });
    expect(gradientView.frames?.(steps, far)).toBeGreaterThan(4);
    const shown = (motion: number) =>
      /surprise ([\d.]+) /.exec(
        screenLines(gradientView, { settings, state: far, motion }).join(' '),
      )?.[1];
    expect(Number(shown(0))).toBeGreaterThan(Number(shown(0.5)));
    expect(Number(shown(0.5))).toBeGreaterThan(Number(shown(1)));
    expect(shown(0)).toBe(/surprise ([\d.]+) /.exec(text(steps).replaceAll('\n', ' '))?.[1]);
  });

  test('Enter goes on only once every costume was looked at', () => {
    const settled = inPhase('settled');
    expect(press(settled, 'enter', 'enter').move).toBeUndefined();
    expect(press(settled, 'enter', 'enter', 'enter').move).toEqual({ type: 'go-on' });
    expect(press(settled, '3', '2', 'enter').move).toEqual({ type: 'go-on' });
  });

  test('ends in three costumes: balls, shares and weights', () => {
    const settled = inPhase('settled');
    expect(bar(settled)).toEqual(['Enter next', '1 balls', '2 shares', '3 weights']);
    expect(text(settled)).toContain('Costumes are ways to write the model down. First: balls');
    expect(text(settled, '2')).toMatch(
      / PUR\] +10 % +30 % +10 % +30 % +20 %|\[@P\] +10% +30% +10% +30% +20%/,
    );
    expect(text(settled, '3')).toMatch(/^ +blue +-0\.54 +-0\.54 +0\.84 +0\.15 +0\.15$/m);
  });
});

describe('learning rates', () => {
  test('what a rate does is not told before its curve has been drawn', () => {
    const seen = inPhase('seen');
    const [early, late] = [0.5, 1].map((motion) =>
      screenLines(gradientView, { settings, state: seen, motion }).join(' '),
    );
    expect(early).not.toContain('crawls');
    expect(late).toContain('it crawls');
    expect(gradientView.toBeRead?.(seen)).toBe(true);
  });

  test('a rate that was refused leaves its curve on the screen', () => {
    const choose = inPhase('choose');
    const { cursor } = press(choose, '2');
    expect(text(choose, '2')).not.toContain('steps ---');
    const refused = gradientView.refused?.(cursor) ?? cursor;
    const lines = screenLines(gradientView, { settings, state: choose, cursor: refused });
    expect(lines.join('\n')).toMatch(/> 2 rate 0\.1 +\|/);
  });

  test('in the end every rate stands there with what came of it', () => {
    const chosen = text(inPhase('chosen'));
    for (const rate of settings.rates) {
      expect(chosen).toMatch(
        new RegExp(`^[> ] +${`${rate}`.replace('.', '\\.')} +[\\d.]+ +\\w+s`, 'm'),
      );
    }
  });
});
