// The three steps of a hint, for every phase of fitting.
import type { Clues } from '../../activity.ts';
import { numbersOf, parameters, whySoMany } from './counting.ts';
import { bestTurned, errorOf, fits, type Knob, knobsOf, knobValue, modelOf } from './knobs.ts';
import { amount, knobName, lineErrors, rightStiff, shapeName } from './say.ts';
import type { FitSettings } from './settings.ts';
import type { FitState, Turning } from './state.ts';
import { isStuck } from './turning.ts';

export function cluesFor(settings: FitSettings, state: FitState): Clues {
  switch (state.phase) {
    case 'why':
      return {
        nudge: 'Nobody expects you to know. Say what you believe today.',
        place: 'The same question comes once more at the end of this world.',
        answer: 'Any answer will do: press a digit, then Enter.',
        free: true,
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
      if (state.answered) return lookClues;
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
        free: true,
      };
    }
    case 'stiff':
    case 'ladder':
    case 'done':
      return lookClues;
  }
}

const lookClues: Clues = {
  nudge: 'There is nothing to do here but to look.',
  place: 'Read what is written beside the picture, and compare the two.',
  answer: 'Press Enter to go on.',
  free: true,
};

function cluesForTurning(settings: FitSettings, { shape, turned }: Turning): Clues {
  if (fits(settings, shape, turned)) {
    return {
      nudge: 'Look at the bar and at its mark.',
      place: 'The bar does not go past the mark, so this is good enough.',
      answer: 'Press Enter to go on.',
      free: true,
    };
  }
  const target = bestTurned(settings, shape);
  const goal = (knob: Knob) =>
    `${knobName(shape, knob)} ${knobValue(settings, shape, target, knob)}`;
  const goals = knobsOf(shape).map(goal);
  const directions = listed(
    knobsOf(shape).flatMap((knob) => {
      const way = (target[knob] ?? 0) - (turned[knob] ?? 0);
      return way === 0 ? [] : [`${knobName(shape, knob)} ${way > 0 ? 'up' : 'down'}`];
    }),
  );
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
    nudge: isStuck(settings, shape, turned)
      ? 'No single step makes the bar shorter here. Two knobs must move: a step of one, then of another.'
      : 'Turn one knob as long as the bar shrinks. Then another, then the first again.',
    place: `The ${parts[worst]} of the ${shapeName[shape]} is too ${(ends[worst] ?? 0) > 0 ? 'high' : 'low'}. Turn ${directions}, even if the bar grows for a moment.`,
    answer: `Turn to ${listed(goals)}: there the error is ${amount(errorOf(settings, shape, target))}.`,
  };
}

/** listed(['bend down', 'slope up', 'intercept up']) → 'bend down, slope up and intercept up' */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
