// The three steps of a hint, for every phase of fitting.
import type { TextId } from '../../../texts/catalogue.ts';
import { exactly, list, say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { numbersOf, parameters } from './counting.ts';
import { bestTurned, errorOf, fits, type Knob, knobsOf, knobValue, modelOf } from './knobs.ts';
import { amount, knobName, rightStiff, saidErrors, shapeName } from './sentences.ts';
import type { FitSettings } from './settings.ts';
import type { FitState, StiffAnswer, Turning } from './state.ts';
import { isStuck } from './turning.ts';

const stiffAnswer = {
  better: 'fit.answerLess',
  alike: 'fit.answerAlike',
  worse: 'fit.answerMore',
} as const satisfies Readonly<Record<StiffAnswer, TextId>>;

export function cluesFor(settings: FitSettings, state: FitState): Clues {
  switch (state.phase) {
    case 'why':
      return {
        nudge: say('fit.nudgeWhy'),
        place: say('fit.placeWhy'),
        answer: say('fit.answerWhy'),
        free: true,
      };
    case 'turning':
      return cluesForTurning(settings, state);
    case 'bet':
      return {
        nudge: say('fit.nudgeBet'),
        place: say('fit.placeBet'),
        answer: say(stiffAnswer[rightStiff(settings)], saidErrors(settings)),
        free: true,
      };
    case 'count': {
      if (state.answered) return lookClues();
      const neurons = settings.layers[state.layer] ?? 1;
      const one = neurons === 1;
      const slots = { n: parameters(neurons), neurons };
      return {
        nudge: say('fit.nudgeCount'),
        place: say(one ? 'fit.placeOne' : 'fit.placeLayer'),
        answer: one ? say('fit.answerOne', slots) : say('fit.answerLayer', slots),
      };
    }
    case 'guess': {
      const last = settings.ladder.at(-1);
      return {
        nudge: say('fit.nudgeGuess'),
        place: say('fit.placeGuess'),
        answer: say('fit.answerGuess', { n: String(last ? numbersOf(last) : 0).length }),
        free: true,
      };
    }
    case 'stiff':
    case 'ladder':
    case 'done':
      return lookClues();
  }
}

function lookClues(): Clues {
  return {
    nudge: say('fit.nudgeLook'),
    place: say('fit.placeLook'),
    answer: say('fit.answerLook'),
    free: true,
  };
}

const worstPlaces = [
  ['fit.leftTooLow', 'fit.leftTooHigh'],
  ['fit.middleTooLow', 'fit.middleTooHigh'],
  ['fit.rightTooLow', 'fit.rightTooHigh'],
] as const satisfies readonly (readonly [TextId, TextId])[];

function cluesForTurning(settings: FitSettings, { shape, turned }: Turning): Clues {
  if (fits(settings, shape, turned)) {
    return {
      nudge: say('fit.nudgeFits'),
      place: say('fit.placeFits'),
      answer: say('fit.answerLook'),
      free: true,
    };
  }
  const target = bestTurned(settings, shape);
  const goal = (knob: Knob) =>
    say('fit.knobAt', {
      knob: knobName(shape, knob),
      value: exactly(knobValue(settings, shape, target, knob)),
    });
  const turns = list(
    knobsOf(shape).flatMap((knob) => {
      const way = (target[knob] ?? 0) - (turned[knob] ?? 0);
      if (way === 0) return [];
      return [say(way > 0 ? 'fit.knobUp' : 'fit.knobDown', { knob: knobName(shape, knob) })];
    }),
  );
  const model = modelOf(settings, shape, turned);
  const best = modelOf(settings, shape, target);
  const xs = settings[shape].points.map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const ends = [left, (left + right) / 2, right].map((x) => model(x) - best(x));
  const worst = ends.reduce(
    (at, miss, n) => (Math.abs(miss) > Math.abs(ends[at] ?? 0) ? n : at),
    0,
  );
  const [tooLow, tooHigh] = worstPlaces[worst] ?? worstPlaces[0];
  return {
    nudge: say(isStuck(settings, shape, turned) ? 'fit.nudgeStuck' : 'fit.nudgeTurn'),
    place: say((ends[worst] ?? 0) > 0 ? tooHigh : tooLow, { shape: say(shapeName[shape]), turns }),
    answer: say('fit.answerTurn', {
      knobs: list(knobsOf(shape).map(goal)),
      error: amount(errorOf(settings, shape, target)),
    }),
  };
}
