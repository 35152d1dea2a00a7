// The keys of a level: the activity's own, and what can be done in every level.
import type { Level } from '../engine/level.ts';
import { say } from '../texts/say.ts';
import type { ActivityAction } from './activity-view.ts';
import {
  activityOf,
  allLevels,
  type GameAction,
  type GameState,
  type GameWorld,
  type LevelScreen,
  levelById,
  type Overlay,
  viewOf,
  type Working,
} from './game.ts';
import type { Binding } from './keys.ts';
import { levelAsked, titleAsked } from './text.ts';
import { leaving, skipExercise } from './warm-up/bindings.ts';

export type Bindings = readonly Binding<GameAction>[];

/** Shows something over the screen, or takes it away. */
export function over(overlay: Overlay): GameAction {
  return { type: 'overlay', overlay };
}

/** What the keys do in a level, at the stage that it has come to. */
export function levelBindings(world: GameWorld, state: GameState, screen: LevelScreen): Bindings {
  const shell = shellBindings(world, state, screen);
  if (screen.session.stage.at !== 'activity') return shell;
  return screen.work?.needed
    ? [...watchBindings(screen.work), ...shell]
    : [...activityBindings(world, screen), ...shell];
}

/** Work that is watched can be stopped. Enter and Space only let it go on: they may have been typed ahead. */
function watchBindings({ watch }: Extract<Working, { needed: true }>): Bindings {
  if (watch === null) return [];
  return watch.going
    ? [{ keys: ['p'], label: say('everywhere.pause'), action: { type: 'watch', going: false } }]
    : [
        {
          keys: ['p', 'enter', 'space'],
          label: say('everywhere.goOn'),
          action: { type: 'watch', going: true },
        },
      ];
}

/** The keys of a level that are not its activity's own. */
export function shellBindings(world: GameWorld, state: GameState, screen: LevelScreen): Bindings {
  const { level, session } = screen;
  const { stage } = session;
  const toMap: Bindings = [
    ...closing(screen),
    world.route.type === 'path'
      ? leaving()
      : { keys: ['q', 'escape'], label: say('shell.map'), action: { type: 'to-map' } },
  ];
  switch (stage.at) {
    case 'story':
    case 'debrief':
      return [
        {
          keys: ['enter', 'space', 'right', 'l'],
          label: say('everywhere.goOn'),
          action: { type: 'session', move: { type: 'next' } },
        },
        {
          keys: ['backspace', 'left', 'u', 'b'],
          label: stage.card > 0 ? say('shell.back') : '',
          action: { type: 'session', move: { type: 'back' } },
        },
        ...toMap,
        ...(stage.at === 'story' ? [goal()] : []),
        ...aside(world, state, level),
      ];
    case 'activity':
      return [
        ...(screen.work?.needed ? [] : [hint()]),
        ...undoBinding(world, screen),
        ...toMap,
        goal(),
        ...aside(world, state, level),
      ];
    case 'result':
      return [...afterwards(world, level), retry(), ...toMap];
  }
}

/** Escape takes away what is said before it leads away. */
function closing({ message }: LevelScreen): Bindings {
  return message === null
    ? []
    : [{ keys: ['escape'], label: say('shell.closeMessage'), action: { type: 'close-message' } }];
}

function hint(): Binding<GameAction> {
  return {
    keys: ['h'],
    label: say('shell.hint'),
    action: { type: 'session', move: { type: 'hint' } },
    needed: 'always',
  };
}

function goal(): Binding<GameAction> {
  return { keys: ['g'], label: say('shell.goal'), action: over({ type: 'goal' }) };
}

function undoBinding(world: GameWorld, { level, session }: LevelScreen): Bindings {
  const last = session.moves.at(-1);
  const can = last !== undefined && activityOf(world, level).canUndo(last);
  return [
    {
      keys: ['u', 'backspace'],
      label: can ? say('shell.undo') : '',
      action: { type: 'session', move: { type: 'undo' } },
    },
  ];
}

function activityBindings(world: GameWorld, { level, session, cursor }: LevelScreen): Bindings {
  return viewOf(world, level)
    .bindings(level.settings, session.state, cursor)
    .map(({ keys, label, action }) => ({
      keys,
      label,
      action: gameAction(action),
      needed: keys.includes('enter') ? 'always' : 'to-act',
    }));
}

function gameAction(action: ActivityAction<unknown, unknown>): GameAction {
  if (action.do === 'look') return { type: 'cursor', cursor: action.cursor };
  const { move, cursor } = action;
  return { type: 'session', move: { type: 'play', move }, cursor };
}

/** Restart and skip: always there, first to be cut from the bar. */
function aside(world: GameWorld, state: GameState, level: Level): Bindings {
  const { route } = world;
  if (route.type === 'path') {
    return [
      restartAsked(
        say('warmUp.restart', { title: titleAsked(level.title) }),
        say('warmUp.restartDetail'),
      ),
      skipExercise(world, route, state, level),
    ];
  }
  const next = nextLevel(world, level);
  return [
    restartAsked(
      say('shell.startAgain', { title: titleAsked(level.title) }),
      say('shell.startAgainLoss'),
    ),
    ...(next
      ? [
          {
            keys: ['n'],
            label: say('shell.skip'),
            action: over({
              type: 'ask',
              question: say('shell.skipTo', { level: levelAsked(next) }),
              detail: say('shell.skipLoss'),
              yes: { type: 'open', levelId: next.id },
              loses: false,
            }),
          },
        ]
      : []),
  ];
}

const restart: GameAction = { type: 'restart' };

function retry(): Binding<GameAction> {
  return { keys: ['r'], label: say('shell.retry'), action: restart };
}

function restartAsked(question: string, detail: string): Binding<GameAction> {
  return {
    keys: ['r'],
    label: say('shell.restart'),
    action: over({ type: 'ask', question, detail, yes: restart, loses: true }),
  };
}

function afterwards(world: GameWorld, level: Level): Bindings {
  const next = nextLevel(world, level);
  return next
    ? [
        {
          keys: ['enter', 'space'],
          label: say('shell.nextLevel'),
          action: { type: 'open', levelId: next.id },
        },
      ]
    : [{ keys: ['enter', 'space'], label: say('shell.toTheMap'), action: { type: 'to-map' } }];
}

/** The levels of the course that were never finished. */
export function unfinishedLevels(world: GameWorld, { progress }: GameState): readonly Level[] {
  return allLevels(world).filter(({ id }) => progress.results[id] === undefined);
}

export function nextLevel(world: GameWorld, level: Level): Level | undefined {
  const levels = allLevels(world);
  return levelById(world, levels[levels.findIndex(({ id }) => id === level.id) + 1]?.id ?? '');
}
