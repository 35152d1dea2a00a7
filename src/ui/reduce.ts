// What each action makes of the game. Left out: what happens inside a level (reduce-level.ts).
import { replaySession } from '../engine/replay.ts';
import { startSession } from '../engine/session.ts';
import { applyChange } from '../progress.ts';
import { say } from '../texts/say.ts';
import type { MessageText } from './components/Message.tsx';
import {
  activityOf,
  allLevels,
  firstScreen,
  type GameAction,
  type GameState,
  type GameWorld,
  givenBy,
  levelById,
  type MenuScreen,
  nextRow,
  type Screen,
  type Step,
  withTexts,
} from './game.ts';
import { settingRows } from './menus.ts';
import { hintMessage, levelScreen, reduceLevel, stay } from './reduce-level.ts';
import { keepSession, savedSession } from './saving.ts';
import { forgetWarmUp, nextExercise, savedWarmUp } from './warm-up/path.ts';

/**
 * The game after one action. Pure: `seed` is for a level that starts afresh, and `progress` in the
 * result is brought up to date by the caller, who applies the changes.
 */
export function reduce(world: GameWorld, state: GameState, action: GameAction, seed: string): Step {
  switch (action.type) {
    case 'overlay':
      return stay({ ...state, overlay: action.overlay });
    case 'close-banner':
      return stay({ ...state, banner: null });
    case 'to-map':
      return stay({ ...state, screen: mapScreen(world, state), overlay: null });
    case 'to-end':
      return stay({ ...state, screen: { at: 'end', page: action.page }, overlay: null });
    case 'start-over':
      return startOver(world, state);
    case 'to-settings':
      return stay({ ...state, screen: menuScreen(world, state, 'settings'), overlay: null });
    case 'to-reset':
      return stay({ ...state, screen: menuScreen(world, state, 'reset'), overlay: null });
    case 'row':
      return 'row' in state.screen
        ? stay({ ...state, screen: { ...state.screen, row: action.row } })
        : stay(state);
    case 'set':
      return { state, changes: [{ type: 'settings', settings: action.settings }] };
    case 'reset':
      return {
        state: { ...state, screen: menuScreen(world, state, 'reset'), overlay: null },
        changes: [
          action.levelId === null
            ? { type: 'reset-all' }
            : { type: 'reset-level', levelId: action.levelId },
        ],
      };
    case 'leave':
      return stay({ ...state, screen: { at: 'left', code: action.code }, overlay: null });
    case 'open':
      return open(world, state, action.levelId, seed);
    default:
      return state.screen.at === 'level'
        ? walkOn(world, reduceLevel(world, state, state.screen, action, seed), seed)
        : stay(state);
  }
}

/** On a path, a finished level opens the next one, or the end. */
function walkOn(world: GameWorld, step: Step, seed: string): Step {
  const { route } = world;
  const { screen } = step.state;
  if (route.type === 'map' || screen.at !== 'level' || screen.session.stage.at !== 'result') {
    return step;
  }
  const progress = step.changes.reduce(applyChange, step.state.progress);
  const next = nextExercise(world, savedWarmUp(route, progress), screen.level.id);
  const state = { ...step.state, progress };
  const after: Step = next
    ? open(world, state, next.id, seed)
    : stay({ ...state, screen: { at: 'end', page: 'result' } });
  return { state: after.state, changes: [...step.changes, ...after.changes] };
}

function startOver(world: GameWorld, state: GameState): Step {
  const { route } = world;
  if (route.type === 'map') return stay(state);
  return {
    state: { ...state, screen: { at: 'opening' }, overlay: null },
    changes: [forgetWarmUp(route)],
  };
}

function mapScreen(world: GameWorld, { screen, progress }: GameState): Screen {
  if (world.route.type === 'path') return { at: 'opening' };
  switch (screen.at) {
    case 'level': {
      const levels = allLevels(world);
      const here = levels.findIndex(({ id }) => id === screen.level.id);
      const finished = screen.session.stage.at === 'result';
      return { at: 'map', row: Math.min(finished ? here + 1 : here, levels.length - 1) };
    }
    case 'settings':
    case 'reset':
      return { at: 'map', row: screen.mapRow };
    default:
      return firstScreen(world, progress);
  }
}

/** From the list of what to forget, the way back leads to the row that opened it. */
function menuScreen(
  world: GameWorld,
  { screen, progress }: GameState,
  at: MenuScreen['at'],
): MenuScreen {
  const mapRow =
    screen.at === 'map'
      ? screen.row
      : 'mapRow' in screen
        ? screen.mapRow
        : nextRow(world, progress);
  const back = screen.at === 'reset' && at === 'settings';
  const startOver = settingRows(world, progress).findIndex(
    ({ action }) => action.type === 'to-reset',
  );
  return { at, row: back ? startOver : 0, mapRow };
}

function open(world: GameWorld, state: GameState, levelId: string, seed: string): Step {
  const packed = levelById(world, levelId);
  if (!packed) return stay(state);
  const level = withTexts(world, packed);
  const saved = savedSession(world, state.progress, level);
  const activity = activityOf(world, level);
  const resumed = saved && replaySession(level, activity, saved);
  const session =
    resumed ?? startSession(level, activity, givenBy(world, state.progress, level, seed));
  const message: MessageText | null =
    saved && !resumed
      ? { tone: 'note', text: say('shell.levelChanged') }
      : hintMessage(world, level, activity, session);
  return {
    state: { ...state, overlay: null, screen: levelScreen(world, level, session, message) },
    changes:
      resumed && world.route.type === 'map' ? [] : [keepSession(world, state.progress, session)],
  };
}
