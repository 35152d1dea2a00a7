import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../src/engine/activities/fit/knobs.ts';
import { type FitMove, type FitState, fitActivity } from '../../../src/engine/activities/fit.ts';
import { plainFit } from '../../../src/ui/plain/activities/fit.ts';
import { settingsOfLevel } from '../../built-in-level.ts';
import { moved, stateWhere } from '../../engine/activities/playing.ts';
import { answered, linesOfSolution, said, unclear } from './answering.ts';

const settings = settingsOfLevel(fitActivity, 'what-is-a-model');
const given = { seed: '1', notebook: [] };

function where(holds: (state: FitState) => boolean): FitState {
  return stateWhere(fitActivity, settings, given, holds);
}

const phase = (name: FitState['phase']) => where((state) => state.phase === name);
const turning = (shape: Shape) =>
  where((state) => state.phase === 'turning' && state.shape === shape);

const ask = (state: FitState) => plainFit.ask(settings, state);
const tell = (state: FitState, before?: FitState) => plainFit.tell(settings, state, before);

function from(state: FitState, ...lines: readonly string[]): FitState {
  return lines.reduce(
    (now, line) => moved(fitActivity, settings, now, ...answered(ask(now), line)),
    state,
  );
}

/** What is told after a typed line. */
function typing(state: FitState, line: string): readonly string[] {
  return tell(from(state, line), state);
}

/** A turn of a knob, so many times. */
function turns(knob: 'slope' | 'intercept' | 'bend', by: number): readonly FitMove[] {
  return Array.from({ length: Math.abs(by) }, () => ({ type: 'turn', knob, by: by < 0 ? -1 : 1 }));
}

test('the open question is asked with its chat', () => {
  const why = phase('why');
  expect(tell(why)).toEqual([
    'There is no right answer here. It is kept, and you will be asked once more.',
    'You: “I feel a bit lonely today.”',
    'Chatbot: “I am sorry to hear that. You are not alone.”',
  ]);
  expect(ask(why).text).toBe('Why did it say that?');
  expect(answered(ask(why), '4')).toEqual([{ type: 'why', answer: 'person' }]);
});

describe('turning a line', () => {
  const line = turning('line');

  test('begins with the points, the knobs, how to type, the error, and where the line misses', () => {
    expect(tell(line, phase('why'))).toEqual([
      'A line has two knobs. Turn them until the error is below 1.38.',
      '12 points, players with balls lost: 1 with 3, 2 with 2, 3 with 5, 4 with 4, 5 with 7, 6 with 6, 7 with 6, 8 with 10, 9 with 8, 10 with 11, 11 with 10 and 12 with 13.',
      'Slope: from -1 to 2 in steps of 0.1.',
      'Intercept: from -2 to 12 in steps of 0.5.',
      'Type a knob and a number: slope -0.3. Or steps: slope up, slope down, slope up 3. Several knobs in one line will do.',
      'Slope -0.3 and intercept 9. The error is 17.97.',
      // The first four points are 3, 2, 5, 4, and the line has 8.7, 8.4, 8.1, 7.8 there.
      'On average, the line is 4.8 too high at the left end, about right in the middle and 4.7 too low at the right end.',
    ]);
  });

  test('tells after each turn what the error was and is, and nothing again', () => {
    expect(typing(line, 'slope 0')).toEqual([
      // 171 / 12, and 9 - 3.5, 9 - 7.25, 9 - 10.5: the means of four points each.
      'Slope 0 and intercept 9. The error fell from 17.97 to 14.25.',
      'On average, the line is 5.5 too high at the left end, 1.8 too high in the middle and 1.5 too low at the right end.',
    ]);
    expect(typing(line, 'intercept 10')[0]).toBe(
      'Slope -0.3 and intercept 10. The error grew from 17.97 to 18.91.',
    );
  });

  test.each<[string, readonly FitMove[]]>([
    ['slope 0.2', turns('slope', 5)],
    ['Slope: 0,2', turns('slope', 5)],
    ['slope = .2', turns('slope', 5)],
    ['slope -0.4', turns('slope', -1)],
    ['slope up', turns('slope', 1)],
    ['intercept down 3', turns('intercept', -3)],
    ['slope 0, intercept 8', [...turns('slope', 3), ...turns('intercept', -2)]],
    ['slope up slope 0', turns('slope', 3)],
    ['', [{ type: 'fits' }]],
  ])('understands "%s"', (typed, moves) => {
    expect(answered(ask(line), typed)).toEqual(moves);
  });

  test.each([
    ['slope 0.25', 'Slope: from -1 to 2 in steps of 0.1.'],
    ['slope 2.1', 'Slope: from -1 to 2 in steps of 0.1.'],
    ['slope -0.3', 'The slope is at -0.3 already.'],
  ])('says what is wrong with "%s"', (typed, reason) => {
    expect(unclear(ask(line), typed)).toBe(reason);
  });

  test.each(['', 'slope', 'bend 1', '0.5', 'slope up 0', 'slope up 101', 'slope 0 please'])(
    'says what can be typed when "%s" is not understood',
    (typed) => {
      expect(unclear(ask(line), typed)).toMatch(/^Type a knob and a number: slope -0.3\./);
    },
  );

  test('ends with Enter, which says that it fits, too early as well', () => {
    expect(said(ask(line))).toEqual(['say that it fits']);
    const fitted = from(line, 'slope 0.9', 'intercept 1');
    expect(tell(fitted, from(line, 'slope 0.9'))).toEqual([
      'Slope 0.9 and intercept 1. The error fell from 61.58 to 1.31.',
      'That fits. No line has an error below 1.25.',
    ]);
    expect(said(ask(fitted))).toEqual(['go on']);
  });
});

describe('a bet on points that bend', () => {
  const bet = phase('bet');

  test('tells the points and asks', () => {
    expect(tell(bet)[1]).toContain(
      '12 points, feet past the net with height of a ball in feet: -5',
    );
    expect(ask(bet).text).toBe('How much will the best line miss them?');
    expect(said(ask(bet))[2]).toBe('Much more, however it is turned.');
  });

  test('is answered by where the best line misses, and by both errors', () => {
    expect(typing(bet, '3')).toEqual([
      'So it is: two knobs cannot bend a line.',
      'The best line there is, computed, is 1.9 too high at the left end, 3.6 too low in the middle and 1.7 too high at the right end.',
      'Its error is 11.23; the best line on the first points had 1.25.',
    ]);
    expect(typing(bet, '1')[0]).toBe('Not so: two knobs cannot bend a line.');
  });
});

test('the points of the parabola are those of the bet, and are told again only when all is', () => {
  const parabola = turning('parabola');
  expect(tell(parabola, phase('stiff')).join()).not.toContain('12 points');
  expect(tell(parabola).join()).toContain('12 points');
  expect(answered(ask(parabola), 'bend 0.05 slope 0 intercept up')).toEqual([
    ...turns('bend', 1),
    ...turns('slope', -3),
    ...turns('intercept', 1),
  ]);
});

test('the knobs of a neuron go by their whole names, or by either word of them', () => {
  const neuron = ask(turning('neuron'));
  for (const typed of ['weight w 1 bias b -1', 'w 1 b -1', 'weight 1, bias -1']) {
    expect(answered(neuron, typed)).toEqual([...turns('slope', 2), ...turns('intercept', -2)]);
  }
  expect(unclear(neuron, 'slope 1')).toMatch(/^Type a knob and a number: weight w 0.8\./);
});

test('a layer is told in words, and its number is typed', () => {
  const one = where((state) => state.phase === 'count' && state.layer === 0);
  const three = where((state) => state.phase === 'count' && state.layer === 1);
  expect(tell(one)[1]).toBe('It takes x times w plus b, and never gives less than 0.');
  expect(tell(three)).toEqual([
    'A network of 3 neurons. What comes out of each is multiplied by its v and added up. Last, c moves the sum.',
    'Each neuron takes x times its w plus its b, and never gives less than 0. y is all of them, each times its v, and c.',
  ]);
  expect(ask(three).text).toBe('How many parameters does this network have?');
  expect(typing(three, '10')).toEqual([
    'Right. 10: w, b and v for each of the 3 neurons, and c once.',
  ]);
  expect(unclear(ask(three), 'ten')).toBe('Type a whole number from 0 to 999.');
});

test('the ladder is told but for its last model, which is guessed in zeros', () => {
  const guess = phase('guess');
  expect(tell(guess)).toEqual([
    'How many numbers are in each model:',
    'The line: 2.',
    'The parabola: 3.',
    'A table (level 8): 20.',
    'A table (level 10): 80.',
    'Small GPT-2 (2019): 124 million.',
  ]);
  expect(ask(guess).text).toBe(
    'And how many are in GPT-3 (2020)?\nType how many zeros stand behind the 1: 3 is 1,000, 6 is 1 million, 9 is 1 billion, 12 is 1 trillion.',
  );
  expect(typing(guess, '6')).toEqual([
    'GPT-3 (2020) has 175 billion. That is 175,000 times what you said.',
    'Your guess: 1 million.',
    'All of them are the same kind of thing: a rule with numbers in it.',
  ]);
  expect(unclear(ask(guess), '15')).toBe('Type a whole number from 0 to 14.');
  expect(tell(phase('ladder'))).toContain('GPT-3 (2020): 175 billion.');
});

test('the solution can be typed from beginning to end', () => {
  const lines = linesOfSolution(fitActivity, plainFit, settings, given);
  expect(lines).toContain('slope -0.2');
  expect(lines).toContain('301');
  expect(lines.at(-1)).toBe('');
});
