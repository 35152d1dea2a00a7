// Turning the arrow: what is asked, what is wrong with where it stands, and what is seen once it is there.
// To ask whether it is there costs nothing: the screen says so anyway as soon as it is.
// Left out: the way there. way.ts finds it.
import { exactly, say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { type Likeness, likenessOf, longest, turned, vectorOf } from './arrows.ts';
import { meets, type SimilaritySettings, type Target } from './settings.ts';
import type { SimilarityMove, SimilarityState, Turning } from './state.ts';

/** The arrow and the key as they stand to each other. */
export function nowOf({ key }: SimilaritySettings, { arrow }: Turning): Likeness {
  return likenessOf(vectorOf(arrow), key);
}

export function targetOf({ targets }: SimilaritySettings, { target }: Turning): Target {
  return targets[target] ?? { cosine: 1 };
}

export function isThere(settings: SimilaritySettings, state: Turning): boolean {
  return meets(targetOf(settings, state), vectorOf(state.arrow), settings.key);
}

/** What is to be done with the arrow. */
export function asksToTurn(settings: SimilaritySettings, state: Turning): string {
  const { cosine, dot } = targetOf(settings, state);
  if (dot !== undefined) {
    return say('similarity.turnToBoth', { dot: exactly(dot), cosine: exactly(cosine) });
  }
  if (cosine === 1) return say('similarity.turnToLargest');
  if (cosine === -1) return say('similarity.turnToSmallest');
  return say('similarity.turnTo', { cosine: exactly(cosine) });
}

/** What there is to see once the arrow is there. */
export function seenThere(settings: SimilaritySettings, state: Turning): string {
  const { cosine, dot } = targetOf(settings, state);
  if (dot !== undefined) {
    return say('similarity.seenBoth', { dot: exactly(dot), cosine: exactly(cosine) });
  }
  switch (cosine) {
    case 1:
      return say('similarity.seenLargest');
    case 0:
      return say('similarity.seenZero');
    case -1:
      return say('similarity.seenSmallest');
    default:
      return say('similarity.seenOther', { cosine: exactly(cosine) });
  }
}

/** One move while the arrow is turned. */
export function playTurn(
  settings: SimilaritySettings,
  state: Turning,
  move: SimilarityMove,
): Outcome<SimilarityState> {
  switch (move.type) {
    case 'turn': {
      if (move.knob !== 'direction' && move.knob !== 'length') return notNow(turnFirst());
      if (move.by !== 1 && move.by !== -1) return notNow(turnFirst());
      const arrow = turned(state.arrow, move.knob, move.by);
      if (arrow !== undefined) return played({ ...state, arrow });
      return notNow(
        move.by > 0 ? say('similarity.noLonger', { longest }) : say('similarity.noShorter'),
      );
    }
    case 'there': {
      if (!isThere(settings, state)) return notNow(notThere(settings, state));
      const target = state.target + 1;
      const { said, arrow } = state;
      return played(
        target < settings.targets.length
          ? { phase: 'turn', target, arrow, said }
          : { phase: 'search', search: 0, said },
      );
    }
    default:
      return notNow(turnFirst());
  }
}

function turnFirst(): string {
  return say('similarity.turnFirst');
}

/** What is wrong with the arrow where it stands. */
function notThere(settings: SimilaritySettings, state: Turning): string {
  const target = targetOf(settings, state);
  const now = nowOf(settings, state);
  const cosine = exactly(now.cosine);
  if (now.cosine === target.cosine) {
    const dot = exactly(now.dot);
    const wanted = exactly(target.dot ?? 0);
    return Math.abs(now.dot) < Math.abs(target.dot ?? 0)
      ? say('similarity.tooShort', { dot, wanted })
      : say('similarity.tooLong', { dot, wanted });
  }
  if (target.dot === undefined && target.cosine === 1) {
    return say('similarity.notLargest', { cosine });
  }
  if (target.dot === undefined && target.cosine === -1) {
    return say('similarity.notSmallest', { cosine });
  }
  const wanted = exactly(target.cosine);
  return now.cosine > target.cosine
    ? say('similarity.tooAlike', { cosine, wanted })
    : say('similarity.tooUnlike', { cosine, wanted });
}
