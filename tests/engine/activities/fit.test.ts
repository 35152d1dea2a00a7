import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  highestPower,
  howFar,
  inWords,
  numbersOf,
  parameters,
} from '../../../src/engine/activities/fit/counting.ts';
import {
  bestTurned,
  errorOf,
  firstTurned,
  fits,
  knobValue,
  leastErrorOf,
  markOf,
  modelOf,
} from '../../../src/engine/activities/fit/knobs.ts';
import { lineErrors, rightStiff } from '../../../src/engine/activities/fit/sentences.ts';
import { type FitMove, type FitState, fitActivity } from '../../../src/engine/activities/fit.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { fullNotebook, moved, statesOf, stateWhere } from './playing.ts';

const settings = settingsOfLevel(fitActivity, 'what-is-a-model');
const given = { seed: '1', notebook: [] };
const start = fitActivity.start(settings, given);
const line = moved(fitActivity, settings, start, { type: 'why', answer: 'understood' });

function where(holds: (state: FitState) => boolean): FitState {
  return stateWhere(fitActivity, settings, given, holds);
}

function refusal(state: FitState, move: FitMove) {
  const outcome = fitActivity.play(settings, state, move);
  if (outcome.type === 'played') throw new Error('it was played');
  return outcome;
}

describe('a whole level', () => {
  test.each([
    ['1', []],
    ['2', fullNotebook],
  ])('is won by its solution without a slip, and survives JSON (seed %s)', (seed, notebook) => {
    const states = statesOf(fitActivity, settings, { seed, notebook });
    for (const state of states) {
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(fitActivity.slips(settings, state)).toEqual([]);
    }
    expect([...new Set(states.map(({ phase }) => phase))]).toEqual([
      'why',
      'turning',
      'bet',
      'stiff',
      'count',
      'guess',
      'ladder',
      'done',
    ]);
  });

  test('is not finished by going on', () => {
    expect(refusal(start, { type: 'go-on' }).wrong).toBe(false);
    expect(refusal(line, { type: 'go-on' }).wrong).toBe(false);
  });
});

describe('the open question', () => {
  test('takes any of its four answers, and keeps it from then on', () => {
    expect(line).toMatchObject({ phase: 'turning', shape: 'line', why: 'understood' });
    expect(fitActivity.keepsake?.(settings, start)).toEqual({});
    expect(fitActivity.keepsake?.(settings, line)).toEqual({
      answers: { 'why-did-it-say-that': 'understood' },
    });
  });

  test('needs an answer', () => {
    expect(refusal(start, { type: 'why', answer: null })).toEqual({
      type: 'refused',
      wrong: false,
      reason: 'Choose one of the four answers first. None of them can be wrong here.',
    });
  });
});

describe('turning', () => {
  test('starts where the level says, a step at a time', () => {
    const value = (state: FitState, knob: 'slope' | 'intercept') =>
      state.phase === 'turning' ? knobValue(settings, 'line', state.turned, knob) : Number.NaN;
    expect([value(line, 'slope'), value(line, 'intercept')]).toEqual([-0.3, 9]);
    const turned = moved(
      fitActivity,
      settings,
      line,
      { type: 'turn', knob: 'slope', by: 1 },
      { type: 'turn', knob: 'intercept', by: -1 },
    );
    expect([value(turned, 'slope'), value(turned, 'intercept')]).toEqual([-0.2, 8.5]);
  });

  test('is measured by the mean squared miss', () => {
    // y = -0.3x + 9 misses the first point, (1, 3), by 5.7.
    const model = modelOf(settings, 'line', firstTurned(settings, 'line'));
    expect(model(1)).toBeCloseTo(8.7, 9);
    const misses = settings.line.points.map(([x, y]) => (y - (9 - 0.3 * x)) ** 2);
    expect(errorOf(settings, 'line', firstTurned(settings, 'line'))).toBeCloseTo(
      misses.reduce((sum, miss) => sum + miss, 0) / 12,
      9,
    );
  });

  test('is done within 10 % of the least squares, worked by hand for the line', () => {
    // Sums over the 12 points: x 78, xx 650, y 85, xy 679, yy 729.
    // slope = (12 x 679 - 78 x 85) / (12 x 650 - 78 x 78) = 1518 / 1716
    const slope = 1518 / 1716;
    const intercept = (85 - 78 * slope) / 12;
    const least = (729 - intercept * 85 - slope * 679) / 12;
    expect(leastErrorOf(settings, 'line')).toBeCloseTo(least, 9);
    expect(markOf(settings, 'line')).toBeCloseTo(1.1 * least, 9);
  });

  test.each(['line', 'parabola', 'neuron'] as const)(
    'a %s can be fitted, and is not at first',
    (shape) => {
      expect(fits(settings, shape, firstTurned(settings, shape))).toBe(false);
      expect(fits(settings, shape, bestTurned(settings, shape))).toBe(true);
      expect(errorOf(settings, shape, bestTurned(settings, shape))).toBeGreaterThanOrEqual(
        leastErrorOf(settings, shape),
      );
    },
  );

  test('a neuron is flat at 0 where its line would be below', () => {
    const model = modelOf(settings, 'neuron', bestTurned(settings, 'neuron'));
    expect(model(0)).toBe(0);
    expect(model(12)).toBeGreaterThan(0);
  });

  test('is no slip when it is handed in too early, and says by how much', () => {
    expect(refusal(line, { type: 'fits' })).toEqual({
      type: 'refused',
      wrong: false,
      reason: 'An error of 17.97 is too much. The best line has 1.25; come below 1.38.',
    });
  });

  test('stops at the last step', () => {
    let state = line;
    for (let n = 0; n < 7; n += 1) {
      state = moved(fitActivity, settings, state, { type: 'turn', knob: 'slope', by: -1 });
    }
    expect(refusal(state, { type: 'turn', knob: 'slope', by: -1 }).reason).toBe(
      'The slope goes no further than -1.',
    );
  });

  test('refuses a knob that the model does not have', () => {
    expect(refusal(line, { type: 'turn', knob: 'bend', by: 1 }).reason).toBe(
      'This model has no such number to turn.',
    );
    expect(refusal(line, { type: 'turn', knob: 'slope', by: 9 as 1 }).reason).toBe(
      'Turn the knobs, until the error is small enough.',
    );
  });

  test('can be taken back, and nothing else can', () => {
    expect(fitActivity.canUndo({ type: 'turn', knob: 'slope', by: 1 })).toBe(true);
    expect(fitActivity.canUndo({ type: 'bet', answer: 'worse' })).toBe(false);
  });

  test('is hinted at by the part that is worst off, and at last by the numbers', () => {
    expect(fitActivity.clues(settings, line)).toEqual({
      nudge: 'Turn one knob as long as the error shrinks. Then another, then the first again.',
      place:
        'The left end of the line is too high. Turn slope up and intercept down, even if the error grows for a moment.',
      answer: 'Turn to slope 0.9 and intercept 1: there the error is 1.31.',
    });
  });
});

describe('a hint', () => {
  const at = (slope: number, intercept: number): FitState => ({
    phase: 'turning',
    shape: 'line',
    why: null,
    stiff: null,
    turned: { slope: Math.round((slope + 1) * 10), intercept: Math.round((intercept + 2) * 2) },
  });

  test('leads on from where every single step makes the bar grow', () => {
    const { nudge, place } = fitActivity.clues(settings, at(0.7, 2.5));
    expect(nudge).toBe(
      'No single step makes the error smaller here. Two knobs must move: a step of one, then of another.',
    );
    expect(place).toContain('Turn slope up and intercept down, even if');
  });

  test('costs nothing where nothing is asked', () => {
    const free = statesOf(fitActivity, settings, given).filter(
      (state) => fitActivity.clues(settings, state).free,
    );
    expect([...new Set(free.map(({ phase }) => phase))]).toEqual([
      'why',
      'turning',
      'bet',
      'stiff',
      'count',
      'guess',
      'ladder',
      'done',
    ]);
    expect(fitActivity.clues(settings, line).free).toBeUndefined();
  });
});

describe('the bet on points that bend', () => {
  const bet = where(({ phase }) => phase === 'bet');

  test('is won by saying that a line misses them much more', () => {
    const [straight, bent] = lineErrors(settings);
    expect(bent).toBeGreaterThan(2 * straight);
    expect(rightStiff(settings)).toBe('worse');
  });

  test('costs nothing when it is lost, and that is said before', () => {
    expect(fitActivity.stake?.(settings, bet)).toBe('guess');
    expect(fitActivity.clues(settings, bet).free).toBe(true);
    const lost = moved(fitActivity, settings, bet, { type: 'bet', answer: 'alike' });
    expect(fitActivity.slips(settings, lost)).toEqual([]);
    expect(refusal(bet, { type: 'bet', answer: null }).reason).toBe(
      'Choose one of the three first.',
    );
  });

  test('a parabola does what the line cannot', () => {
    expect(leastErrorOf(settings, 'parabola')).toBeLessThan(lineErrors(settings)[1] / 4);
  });
});

describe('counting parameters', () => {
  test.each([
    [1, 2],
    [2, 7],
    [3, 10],
    [100, 301],
  ])('%d neurons have %d', (neurons, numbers) => {
    expect(parameters(neurons)).toBe(numbers);
  });

  const counting = (layer: number) =>
    where((state) => state.phase === 'count' && state.layer === layer);

  test.each([
    [0, 1, 'It has two, w and b. Each could be turned without the other.'],
    [0, 3, 'Only w and b count. What goes in and what comes out are not part of the model.'],
    [0, 7, 'It is not 7. Count the letters that you could turn.'],
    [1, 3, '3 is the number of neurons. Each of them has more than one number.'],
    [1, 6, '6 is w and b of every neuron. What comes out of each is multiplied as well, by its v.'],
    [1, 7, '7 is every w and b, and c. Each neuron has its v as well.'],
    [1, 9, '9 is w, b and v of every neuron. One number is added at the very end: c.'],
    [1, 11, 'The numbers that go in and come out, x and y, are not part of the model.'],
    [1, 12, 'The numbers that go in and come out, x and y, are not part of the model.'],
    [2, 400, 'There is only one c, however many neurons there are. So 400 is too many.'],
    [2, 5, 'It is not 5. Count w, b and v for each neuron, and c once.'],
  ])('layer %d refuses %d with what it missed', (layer, number, reason) => {
    const state = counting(layer);
    expect(refusal(state, { type: 'count', number })).toEqual({
      type: 'refused',
      wrong: true,
      reason,
    });
  });

  test('waits for a number, and to be read', () => {
    expect(refusal(counting(0), { type: 'count', number: -1 })).toMatchObject({ wrong: false });
    const answered = moved(fitActivity, settings, counting(0), { type: 'count', number: 2 });
    expect(refusal(answered, { type: 'count', number: 2 }).reason).toBe(
      'That is answered. Read why, then go on.',
    );
  });
});

describe('the ladder', () => {
  test('counts what the game knows, and takes the rest from the level', () => {
    expect(settings.ladder.map(numbersOf)).toEqual([2, 3, 20, 80, 124e6, 175e9]);
  });

  test.each([
    [20, '20'],
    [10_000, '10,000'],
    [124e6, '124 million'],
    [1e9, '1 billion'],
    [175e9, '175 billion'],
    [1e14, '100 trillion'],
  ])('%d is written %s', (n, words) => {
    expect(inWords(n)).toBe(words);
  });

  test.each([
    [11, 'You were close.'],
    [6, 'That is 175,000 times what you said.'],
    [3, 'That is 175 million times what you said.'],
    [10, 'That is about 18 times what you said.'],
    [13, 'You said about 57 times too many.'],
  ])('a guess of 10 to the %d is told: %s', (power, words) => {
    expect(howFar(power, 175e9)).toBe(words);
  });

  test('takes any guess that is on it, and none costs a star', () => {
    const guess = where(({ phase }) => phase === 'guess');
    const far = moved(fitActivity, settings, guess, { type: 'guess', power: 0 });
    expect(fitActivity.slips(settings, far)).toEqual([]);
    expect(refusal(guess, { type: 'guess', power: highestPower + 1 }).reason).toBe(
      'Move the mark, then hand it in.',
    );
  });
});

describe('settings', () => {
  const told = (value: unknown) => safeParse(fitActivity.settings, value).issues?.[0]?.message;
  const coarse = { least: -1, most: 2, step: 1, from: 0 };

  test.each([
    [{ slope: coarse }, /^has knobs with which nobody can come within 10 %/],
    [{ slope: { least: 0, most: 1, step: 0.3, from: 0 } }, /^must reach from `least` to `most`/],
    [{ slope: { least: 0, most: 1, step: 0.5, from: 0.2 } }, /^must start on one of its steps/],
    [
      {
        slope: { least: -1, most: 2, step: 0.1, from: 0.9 },
        intercept: { least: -2, most: 12, step: 0.5, from: 1.5 },
      },
      /^has a fit that is good enough before anything is turned/,
    ],
    [{ points: settings.line.points.slice(0, 3) }, /^must have at least four points/],
    [{ points: [1, 2, 3, 4].map((y) => [1, y]) }, /^must be measured at four places/],
  ])('say what is wrong with %j', (change, message) => {
    expect(told({ ...settings, line: { ...settings.line, ...change } })).toMatch(message);
  });
});
