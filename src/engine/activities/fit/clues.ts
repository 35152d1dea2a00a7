// The three steps of a hint, for every phase of fitting.
import type { Clues } from '../../activity.ts';
import { numbersOf, parameters, whySoMany } from './counting.ts';
import { bestTurned, errorOf, fits, type Knob, knobsOf, knobValue, modelOf } from './knobs.ts';
import { amount, knobName, lineErrors, rightStiff, shapeName } from './say.ts';
import type { FitSettings } from './settings.ts';
import type { FitState, Turning } from './state.ts';

export function cluesFor(settings: FitSettings, state: FitState): Clues {
  switch (state.phase) {
    case 'why':
      return {
        nudge: 'Nobody expects you to know. Say what you believe today.',
        place: 'The same question comes once more at the end of this world.',
        answer: 'Any answer will do: press a digit, then Enter.',
      };
    case 'turning':
      return cluesForTurning(settings, state);
    case 'bet': {
      const [straight, bent] = lineErrors(settings);
      const right = rightStiff(settings);
      const numbers = { better: 'less', alike: 'about as much', worse: 'much more' }[right];
      return {
        nudge: 'Hold a ruler, or your finger, along the points.',
        place: 'Watch the ends and the middle: can one straight line pass near all three?',
        answer: `It misses ${numbers}: ${amount(bent)} is the best it can do here, and it was ${amount(straight)}.`,
      };
    }
    case 'count': {
      const neurons = settings.layers[state.layer] ?? 1;
      return {
        nudge: 'Count what can be turned, not what goes in or comes out.',
        place:
          neurons === 1
            ? 'They are the letters beside x: what it is multiplied by, and what is added.'
            : 'Each neuron has its w, its b and its v. At the very end, one c is added.',
        answer: `It is ${parameters(neurons)}: ${whySoMany(neurons)}`,
      };
    }
    case 'guess': {
      const last = settings.ladder.at(-1);
      return {
        nudge: 'Nothing is lost here, however far off you are.',
        place: 'Every step to the right has ten times as many numbers as the one before.',
        answer: `Its numbers are written with ${String(last ? numbersOf(last) : 0).length} digits.`,
      };
    }
    case 'stiff':
    case 'ladder':
    case 'done':
      return {
        nudge: 'There is nothing to do here but to look.',
        place: 'Compare the lengths of the bars.',
        answer: 'Press Enter to go on.',
      };
  }
}

function cluesForTurning(settings: FitSettings, { shape, turned }: Turning): Clues {
  if (fits(settings, shape, turned)) {
    return {
      nudge: 'Look at the bar and at its mark.',
      place: 'The bar ends left of the mark, so this is good enough.',
      answer: 'Press Enter to go on.',
    };
  }
  const target = bestTurned(settings, shape);
  const goal = (knob: Knob) =>
    `${knobName(shape, knob)} ${knobValue(settings, shape, target, knob)}`;
  const goals = knobsOf(shape).map(goal);
  const model = modelOf(settings, shape, turned);
  const best = modelOf(settings, shape, target);
  const xs = settings[shape].points.map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const ends = [left, (left + right) / 2, right].map((x) => model(x) - best(x));
  const parts = ['left end', 'middle', 'right end'];
  const worst = ends.reduce(
    (at, miss, n) => (Math.abs(miss) > Math.abs(ends[at] ?? 0) ? n : at),
    0,
  );
  return {
    nudge: 'Try one knob until the bar grows again. Then the other.',
    place: `The ${parts[worst]} of the ${shapeName[shape]} is too ${(ends[worst] ?? 0) > 0 ? 'high' : 'low'}.`,
    answer: `Turn to ${goals.slice(0, -1).join(', ')} and ${goals.at(-1)}: there the error is ${amount(errorOf(settings, shape, target))}.`,
  };
}
