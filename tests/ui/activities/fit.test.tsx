import { describe, expect, test } from 'vitest';
import { type FitState, fitActivity } from '../../../src/engine/activities/fit.ts';
import { fitView } from '../../../src/ui/activities/fit.tsx';
import { legend } from '../../../src/ui/keys.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { statesOf, stateWhere } from '../../engine/activities/playing.ts';
import { pressing } from './pressing.ts';
import { misfits, screenLines } from './screen-lines.tsx';

const settings = settingsOfLevel(fitActivity, 'what-is-a-model');
const given = { seed: '1', notebook: [] };

function where(holds: (state: FitState) => boolean): FitState {
  return stateWhere(fitActivity, settings, given, holds);
}

function text(state: FitState, keys: readonly string[] = []): string {
  return screenLines(fitView, {
    settings,
    state,
    size: '60x20',
    cursor: press(state, ...keys).cursor,
  }).join('\n');
}

const press = pressing(fitView, settings);

const turning = (shape: string) =>
  where((state) => state.phase === 'turning' && state.shape === shape);

test('every state fits at every size, in colour and in ASCII', () => {
  for (const state of statesOf(fitActivity, settings, given)) {
    expect(misfits(fitView, settings, state)).toEqual([]);
  }
});

test('the open question shows the chat and its four answers', () => {
  const state = fitActivity.start(settings, given);
  const screen = text(state, ['2']);
  expect(screen).toContain('Chatbot   "I am sorry to hear that. You are not alone."');
  expect(screen).toContain('Why did it say that?');
  expect(screen).toContain('> 2 It looked it up.');
  expect(press(state, '2', 'enter').move).toEqual({ type: 'why', answer: 'looked-up' });
  expect(press(state, 'enter').move).toEqual({ type: 'why', answer: null });
});

describe('turning', () => {
  test('shows points, misses, the numbers of the model and its error', () => {
    const screen = text(turning('line'));
    expect(screen).toContain('slope -0.3   intercept 9                     y = -0.3x + 9');
    expect(screen).toMatch(/^error +17\.97 #{42}$/m);
    expect(screen).toMatch(/^at most +1\.38 +\^ the bar must end here$/m);
    expect(screen.match(/o/g)?.length).toBeGreaterThan(12);
  });

  test('has a bar that goes past its mark as long as it does not fit, and never shrinks as the error grows', () => {
    const bars = Array.from({ length: 31 }, (_, slope) => {
      const state: FitState = {
        phase: 'turning',
        shape: 'line',
        why: null,
        stiff: null,
        turned: { slope, intercept: 6 },
      };
      const lines = text(state).split('\n');
      const bar = lines.find((line) => line.startsWith('error')) ?? '';
      const mark = lines.find((line) => line.startsWith('at most')) ?? '';
      const error = Number(bar.slice(5, 14));
      return { error, length: bar.length, past: bar.length > mark.indexOf('^') + 1 };
    });
    expect(bars.some(({ past }) => !past)).toBe(true);
    for (const { error, past } of bars) expect(past).toBe(error > 1.38);
    const lengths = bars.toSorted((a, b) => a.error - b.error).map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });

  test('has a pair of keys for each knob, and letters beside the arrows', () => {
    const state = turning('parabola');
    expect(press(state, 'up').move).toEqual({ type: 'turn', knob: 'intercept', by: 1 });
    expect(press(state, 'a').move).toEqual({ type: 'turn', knob: 'slope', by: -1 });
    expect(press(state, 'f').move).toEqual({ type: 'turn', knob: 'bend', by: 1 });
    const bar = (shape: string) => {
      const at = turning(shape);
      const cursor = fitView.cursor(settings, at, undefined);
      return legend(fitView.bindings(settings, at, cursor), false).map(
        ({ keys, label }) => `${keys} ${label}`,
      );
    };
    expect(bar('parabola')).toEqual(['Enter it fits', 'v/f bend', '←→↑↓ turn']);
    expect(bar('neuron')).toEqual(['Enter it fits', '←→ weight w', '↑↓ bias b']);
  });

  test('says when it fits, and names Enter first', () => {
    const bet = statesOf(fitActivity, settings, given);
    const fitted = bet[bet.findIndex(({ phase }) => phase === 'bet') - 1];
    if (!fitted) throw new Error('there is no such state');
    expect(text(fitted)).toContain('That fits. No line has an error below 1.25.');
    const [first] = legend(
      fitView.bindings(settings, fitted, fitView.cursor(settings, fitted, undefined)),
      true,
    );
    expect(first).toEqual({ keys: 'Enter', label: 'go on' });
  });
});

test('the best line on bent points stands beside what it could do before', () => {
  const screen = text(where(({ phase }) => phase === 'stiff'));
  expect(screen).toContain('So it is: two knobs cannot bend a line.');
  expect(screen).toMatch(/^before +1\.25 #+$/m);
  expect(screen).toMatch(/^here +11\.23 #+$/m);
});

test('a layer is drawn, and the number is typed', () => {
  const three = where((state) => state.phase === 'count' && state.layer === 1);
  expect(text(three, ['1', '0'])).toMatch(/\+-- max\(0, w1x \+ b1\) -- v1 --\+/);
  expect(text(three, ['1', '0'])).toContain('Your answer:   10_');
  expect(press(three, '1', '0', 'enter').move).toEqual({ type: 'count', number: 10 });
  const hundred = where((state) => state.phase === 'count' && state.layer === 2);
  expect(text(hundred)).toContain('max(0, w100x + b100) -- v100');
});

test('the ladder hides its last model until the guess is handed in', () => {
  const guess = where(({ phase }) => phase === 'guess');
  expect(text(guess)).toMatch(/^GPT-3 \(2020\) +\?$/m);
  expect(press(guess, 'right', 'd', 'enter').move).toEqual({ type: 'guess', power: 5 });
  const ladder = text(where(({ phase }) => phase === 'ladder'));
  expect(ladder).toContain('GPT-3 (2020) has 175 billion. You were close.');
  expect(ladder).toMatch(/^small GPT-2 \(2019\) +#+ 124 million$/m);
});

test('the mark of the guess stays on the screen at both ends', () => {
  for (const power of [0, 14]) {
    expect(
      misfits(fitView, settings, {
        ...where(({ phase }) => phase === 'ladder'),
        phase: 'ladder',
        power,
      }),
    ).toEqual([]);
  }
});

test('the longest names and the largest models that a level may have fit at every size', () => {
  const across = 'x'.repeat(36);
  const wide = {
    ...settings,
    line: { ...settings.line, across, up: across },
    ladder: [
      { name: 'm'.repeat(28), numbers: 'line' as const },
      { name: 'n'.repeat(28), numbers: 1e15 },
    ],
  };
  for (const power of [0, 7, 14]) {
    const ladder = { phase: 'ladder', power, why: null, stiff: null } as const;
    expect(misfits(fitView, wide, ladder)).toEqual([]);
    const lines = screenLines(fitView, { settings: wide, state: ladder, size: '60x20' });
    expect(lines.join('\n')).toMatch(/^n{28} #+ 1,000 trillion$/m);
  }
  expect(misfits(fitView, wide, turning('line'))).toEqual([]);
});

test('what is said at the mark stands before it, where there is no room behind it', () => {
  const { slope, intercept } = settings.line;
  // A first error just above the mark puts the mark at the right end.
  const near = {
    ...settings,
    line: {
      ...settings.line,
      slope: { ...slope, from: 0.8 },
      intercept: { ...intercept, from: 2.5 },
    },
  };
  const state: FitState = {
    phase: 'turning',
    shape: 'line',
    why: null,
    stiff: null,
    turned: { slope: 18, intercept: 9 },
  };
  const lines = screenLines(fitView, { settings: near, state, size: '60x20' });
  expect(lines.at(-1)).toMatch(/^at most +1\.38 +the bar must end here \^$/);
  expect(misfits(fitView, near, state)).toEqual([]);
});
