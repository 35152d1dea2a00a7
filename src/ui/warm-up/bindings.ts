// The keys of the first and the last screen of a warm-up, and how a level is left on a path.
import type { Level } from '../../engine/level.ts';
import { say } from '../../texts/say.ts';
import type { GameAction, GameState, GameWorld, Path } from '../game.ts';
import type { Binding } from '../keys.ts';
import { titleAsked } from '../text.ts';
import { nextExercise, resumeAt, savedWarmUp } from './path.ts';

type Bindings = readonly Binding<GameAction>[];

/** On a path, q leaves the game: there is nothing to go back to. */
export function leaving(): Binding<GameAction> {
  return {
    keys: ['q', 'escape'],
    label: say('warmUp.leave'),
    action: { type: 'leave', code: 0 },
  };
}

/** On the first screen: begin, or go on where it was left. */
export function openingBindings(world: GameWorld, path: Path, state: GameState): Bindings {
  const warmUp = savedWarmUp(path, state.progress);
  const next = resumeAt(world, warmUp);
  const begun = warmUp.at !== null;
  return [
    next
      ? {
          keys: ['enter', 'space', 'right', 'l'],
          label: begun ? say('everywhere.goOn') : say('warmUp.begin'),
          action: { type: 'open', levelId: next.id },
        }
      : {
          keys: ['enter', 'space', 'right', 'l'],
          label: say('warmUp.theResult'),
          action: { type: 'to-end', page: 'result' },
        },
    ...(begun ? [startingOver()] : []),
    leaving(),
  ];
}

/** On the last pages: read on, turn back, leave. */
export function endBindings(world: GameWorld, page: 'result' | 'talk'): Bindings {
  const talks = world.worlds.some(({ talk }) => talk.length > 0);
  return [
    page === 'result' && talks
      ? {
          keys: ['enter', 'space', 'right', 'l'],
          label: say('everywhere.goOn'),
          action: { type: 'to-end', page: 'talk' },
        }
      : {
          keys: ['enter', 'space'],
          label: say('warmUp.finish'),
          action: { type: 'leave', code: 0 },
        },
    {
      keys: ['backspace', 'left', 'u', 'b'],
      label: say('warmUp.back'),
      action: page === 'result' ? { type: 'to-map' } : { type: 'to-end', page: 'result' },
    },
    startingOver(),
    leaving(),
  ];
}

function startingOver(): Binding<GameAction> {
  return {
    keys: ['r'],
    label: say('warmUp.startAgain'),
    action: {
      type: 'overlay',
      overlay: {
        type: 'ask',
        question: say('warmUp.startOver'),
        detail: say('warmUp.startOverDetail'),
        yes: { type: 'start-over' },
        loses: true,
      },
    },
  };
}

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
    label: say('warmUp.skip'),
    action: {
      type: 'overlay',
      overlay: {
        type: 'ask',
        question: next
          ? say('warmUp.skipTo', { title: titleAsked(next.title) })
          : say('warmUp.skipToEnd'),
        detail: say('warmUp.skipDetail'),
        yes: next ? { type: 'open', levelId: next.id } : { type: 'to-end', page: 'result' },
        loses: false,
      },
    },
  };
}
