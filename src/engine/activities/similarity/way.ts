// The shortest way of the arrow to where it must be, step by step and in hints.
import { exactly, say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { type Arrow, allArrows, stepsTo, vectorOf } from './arrows.ts';
import { meets, type SimilaritySettings, type Target } from './settings.ts';
import type { SimilarityMove, Turning } from './state.ts';
import { isThere, targetOf } from './turning.ts';

/** The arrow that meets the target and is fewest steps away. */
function nearestThere(settings: SimilaritySettings, state: Turning): Arrow {
  const target = targetOf(settings, state);
  const { direction, length } = state.arrow;
  const far = (arrow: Arrow) =>
    Math.abs(stepsTo(direction, arrow.direction)) + Math.abs(arrow.length - length);
  const [nearest = state.arrow] = allArrows
    .filter((arrow) => meets(target, vectorOf(arrow), settings.key))
    .toSorted((a, b) => far(a) - far(b));
  return nearest;
}

/** The next step of the shortest way: around first, then in length. */
export function turnTowards(settings: SimilaritySettings, state: Turning): SimilarityMove {
  const to = nearestThere(settings, state);
  const around = stepsTo(state.arrow.direction, to.direction);
  if (around !== 0) return { type: 'turn', knob: 'direction', by: around > 0 ? 1 : -1 };
  const longer = to.length - state.arrow.length;
  if (longer !== 0) return { type: 'turn', knob: 'length', by: longer > 0 ? 1 : -1 };
  return { type: 'there' };
}

export function turnClues(settings: SimilaritySettings, state: Turning): Clues {
  if (isThere(settings, state)) {
    return {
      nudge: say('similarity.nudgeLook'),
      place: say('similarity.placeThere'),
      answer: say('everywhere.pressEnter'),
      free: true,
    };
  }
  const target = targetOf(settings, state);
  const to = nearestThere(settings, state);
  const around = stepsTo(state.arrow.direction, to.direction);
  return {
    nudge: nudgeOf(target, around),
    place: placeOf(target, around),
    answer: answerOf(around, to.length - state.arrow.length),
  };
}

function nudgeOf({ cosine, dot }: Target, around: number): string {
  if (around === 0) return say('similarity.nudgeLength');
  if (dot !== undefined) return say('similarity.nudgeBoth');
  if (cosine === 0) return say('similarity.nudgeSquare');
  return cosine === -1 ? say('similarity.nudgeOpposite') : say('similarity.nudgeTurn');
}

function placeOf({ cosine }: Target, around: number): string {
  if (around === 0) return say('similarity.placeLength');
  if (cosine === 1) return say('similarity.placeSame');
  if (cosine === -1) return say('similarity.placeOpposite');
  if (cosine === 0) return say('similarity.placeSquare');
  return say('similarity.placeBetween', { cosine: exactly(cosine) });
}

function answerOf(around: number, longer: number): string {
  const n = Math.abs(around);
  if (around === 0) return say(longer > 0 ? 'similarity.answerLonger' : 'similarity.answerShorter');
  const turn =
    around > 0 ? say('similarity.answerLeft', { n }) : say('similarity.answerRight', { n });
  if (longer === 0) return turn;
  return `${turn} ${say(longer > 0 ? 'similarity.answerLonger' : 'similarity.answerShorter')}`;
}
