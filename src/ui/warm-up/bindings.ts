// The keys of the first and the last screen of a warm-up, and how a level is left on a path.
import type { Level } from '../../engine/level.ts';
import type { GameAction, GameState, GameWorld, Path } from '../game.ts';
import type { Binding } from '../keys.ts';
import { nextExercise, resumeAt, savedWarmUp } from './path.ts';
import { say } from './say.ts';

type Bindings = readonly Binding<GameAction>[];

const leave: Binding<GameAction> = {
  keys: ['q', 'escape'],
  label: 'leave',
  action: { type: 'leave', code: 0 },
};

/** On the first screen: begin, or go on where it was left. */
export function openingBindings(world: GameWorld, path: Path, state: GameState): Bindings {
  const warmUp = savedWarmUp(path, state.progress);
  const next = resumeAt(world, warmUp);
  const begun = warmUp.at !== null;
  return [
    next
      ? {
          keys: ['enter', 'space', 'right', 'l'],
          label: begun ? 'go on' : 'begin',
          action: { type: 'open', levelId: next.id },
        }
      : {
          keys: ['enter', 'space', 'right', 'l'],
          label: 'the result',
          action: { type: 'to-end', page: 'result' },
        },
    ...(begun ? [startOver] : []),
    leave,
  ];
}

/** On the last pages: read on, turn back, leave. */
export function endBindings(world: GameWorld, page: 'result' | 'talk'): Bindings {
  const talks = world.worlds.some(({ talk }) => talk.length > 0);
  return [
    page === 'result' && talks
      ? {
          keys: ['enter', 'space', 'right', 'l'],
          label: 'go on',
          action: { type: 'to-end', page: 'talk' },
        }
      : { keys: ['enter', 'space'], label: 'finish', action: { type: 'leave', code: 0 } },
    {
      keys: ['backspace', 'left', 'u', 'b'],
      label: 'back',
      action: page === 'result' ? { type: 'to-map' } : { type: 'to-end', page: 'result' },
    },
    startOver,
    leave,
  ];
}

const startOver: Binding<GameAction> = {
  keys: ['r'],
  label: 'start again',
  action: {
    type: 'overlay',
    overlay: {
      type: 'ask',
      question: say.startOver,
      detail: say.startOverDetail,
      yes: { type: 'start-over' },
      loses: true,
    },
  },
};

/** On a path, q leaves the game: there is nothing to go back to. */
export const leaveExercise = leave;

/** Past an exercise, to the next that is not finished, or to the end. */
export function skipExercise(
  world: GameWorld,
  path: Path,
  { progress }: Pick<GameState, 'progress'>,
  level: Level,
): Binding<GameAction> {
  const next = nextExercise(world, savedWarmUp(path, progress), level.id);
  return {
    keys: ['n'],
    label: 'skip',
    action: {
      type: 'overlay',
      overlay: {
        type: 'ask',
        question: next ? say.skip(next.title) : say.skipToEnd,
        detail: say.skipDetail,
        yes: next ? { type: 'open', levelId: next.id } : { type: 'to-end', page: 'result' },
        loses: false,
      },
    },
  };
}
