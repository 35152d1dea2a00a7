// The whole game as data: which screen, what has been done, and what each action makes of it.
// Left out: keys (bindings.ts), drawing (App.tsx), files (progress.ts).
import type { AnyActivity, Given } from '../engine/activity.ts';
import type { Level, World } from '../engine/level.ts';
import {
  hintsOf,
  playSession,
  replaySession,
  type Session,
  type SessionMove,
  saveSession,
  score,
  startSession,
} from '../engine/session.ts';
import type { Progress, ProgressChange, Settings } from '../progress.ts';
import type { AnyActivityView } from './activity-view.ts';
import type { MessageText } from './components/Message.tsx';
import { levelEnd } from './keepsake.ts';

export interface GameWorld {
  readonly worlds: readonly World[];
  readonly activities: Readonly<Record<string, AnyActivity>>;
  readonly views: Readonly<Record<string, AnyActivityView>>;
  /** What this terminal and this command line ask for. */
  readonly terminal: Settings;
}

/** A picture that is moving: frame 0 up to `frames`. */
export interface Motion {
  readonly frame: number;
  readonly frames: number;
}

export interface LevelScreen {
  readonly at: 'level';
  readonly level: Level;
  readonly session: Session;
  readonly cursor: unknown;
  readonly message: MessageText | null;
  readonly motion: Motion | null;
}

export type Screen =
  | { readonly at: 'map'; readonly row: number }
  | { readonly at: 'settings'; readonly row: number }
  | { readonly at: 'reset'; readonly row: number }
  | LevelScreen
  | { readonly at: 'left'; readonly code: number };

/** What stands over a screen until it is answered. */
export type Overlay =
  | { readonly type: 'help'; readonly page: 'keys' | 'words' }
  | { readonly type: 'goal' }
  | {
      readonly type: 'ask';
      readonly question: string;
      readonly detail: string;
      readonly yes: GameAction;
      /** Something is lost by a yes: Enter alone is not enough then. */
      readonly loses: boolean;
    }
  | null;

export interface GameState {
  readonly screen: Screen;
  readonly overlay: Overlay;
  readonly progress: Progress;
  /** One line about the save file, until it is closed. */
  readonly banner: string | null;
}

export type GameAction =
  | { readonly type: 'open'; readonly levelId: string }
  | { readonly type: 'session'; readonly move: SessionMove }
  | { readonly type: 'cursor'; readonly cursor: unknown }
  | { readonly type: 'restart' }
  | { readonly type: 'to-map' }
  | { readonly type: 'row'; readonly row: number }
  | { readonly type: 'to-settings' }
  | { readonly type: 'to-reset' }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'reset'; readonly levelId: string | null }
  | { readonly type: 'overlay'; readonly overlay: Overlay }
  | { readonly type: 'all'; readonly actions: readonly GameAction[] }
  | { readonly type: 'close-banner' }
  | { readonly type: 'tick' }
  | { readonly type: 'leave'; readonly code: number };

/** What an action makes of the game, and what is to be saved because of it. */
export interface Step {
  readonly state: GameState;
  readonly changes: readonly ProgressChange[];
}

export function allLevels(world: GameWorld): readonly Level[] {
  return world.worlds.flatMap(({ levels }) => levels);
}

export function levelById(world: GameWorld, id: string): Level | undefined {
  return allLevels(world).find((level) => level.id === id);
}

export function activityOf(world: GameWorld, level: Level): AnyActivity {
  const activity = world.activities[level.kind];
  if (!activity) throw new Error(`no activity of the kind ${level.kind}`);
  return activity;
}

export function viewOf(world: GameWorld, level: Level): AnyActivityView {
  const view = world.views[level.kind];
  if (!view) throw new Error(`no view of the kind ${level.kind}`);
  return view;
}

/** The settings in force: less where the terminal can show less, else as the player chose. */
export function settingsOf({ terminal }: GameWorld, { settings }: Progress): Settings {
  return {
    colour: terminal.colour && (settings.colour ?? true),
    ascii: terminal.ascii || (settings.ascii ?? false),
    reducedMotion: terminal.reducedMotion || (settings.reducedMotion ?? false),
  };
}

/** Where the map's pointer starts: at the level that comes next. */
export function nextRow(world: GameWorld, progress: Progress): number {
  const levels = allLevels(world);
  const last = levels.findIndex(({ id }) => id === progress.lastLevel);
  if (last >= 0 && progress.results[levels[last]?.id ?? ''] === undefined) return last;
  const open = levels.findIndex(
    ({ id }, index) => index > last && progress.results[id] === undefined,
  );
  if (open >= 0) return open;
  return Math.max(
    0,
    levels.findIndex(({ id }) => progress.results[id] === undefined),
  );
}

/** The levels that this one builds on and that are not finished yet. */
export function unmetNeeds(world: GameWorld, progress: Progress, level: Level): readonly Level[] {
  return level.needs
    .filter((id) => progress.results[id] === undefined)
    .flatMap((id) => levelById(world, id) ?? []);
}

export function firstState(
  world: GameWorld,
  progress: Progress,
  banner: string | null = null,
): GameState {
  return { screen: { at: 'map', row: nextRow(world, progress) }, overlay: null, progress, banner };
}

/**
 * The game after one action. Pure: `seed` is for a level that starts afresh, and `progress` in the
 * result is brought up to date by the caller, who applies the changes.
 */
export function reduce(world: GameWorld, state: GameState, action: GameAction, seed: string): Step {
  switch (action.type) {
    case 'all': {
      let step: Step = { state, changes: [] };
      for (const each of action.actions) {
        const next = reduce(world, step.state, each, seed);
        step = { state: next.state, changes: [...step.changes, ...next.changes] };
      }
      return step;
    }
    case 'overlay':
      return stay({ ...state, overlay: action.overlay });
    case 'close-banner':
      return stay({ ...state, banner: null });
    case 'to-map':
      return stay({ ...state, screen: mapScreen(world, state), overlay: null });
    case 'to-settings':
      return stay({ ...state, screen: { at: 'settings', row: 0 }, overlay: null });
    case 'to-reset':
      return stay({ ...state, screen: { at: 'reset', row: 0 }, overlay: null });
    case 'row':
      return 'row' in state.screen
        ? stay({ ...state, screen: { ...state.screen, row: action.row } })
        : stay(state);
    case 'set':
      return { state, changes: [{ type: 'settings', settings: action.settings }] };
    case 'reset':
      return {
        state: { ...state, screen: { at: 'reset', row: 0 }, overlay: null },
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
        ? inLevel(world, state, state.screen, action, seed)
        : stay(state);
  }
}

function stay(state: GameState): Step {
  return { state, changes: [] };
}

function mapScreen(world: GameWorld, { screen, progress }: GameState): Screen {
  if (screen.at !== 'level') return { at: 'map', row: nextRow(world, progress) };
  const levels = allLevels(world);
  const here = levels.findIndex(({ id }) => id === screen.level.id);
  const finished = screen.session.stage.at === 'result';
  return { at: 'map', row: Math.min(finished ? here + 1 : here, levels.length - 1) };
}

function open(world: GameWorld, state: GameState, levelId: string, seed: string): Step {
  const level = levelById(world, levelId);
  if (!level) return stay(state);
  const saved = state.progress.sessions[levelId];
  const activity = activityOf(world, level);
  const resumed = saved && replaySession(level, activity, saved);
  const session = resumed ?? startSession(level, activity, givenBy(state.progress, seed));
  const message: MessageText | null =
    saved && !resumed
      ? { tone: 'note', text: 'This level has changed since you left it, so it starts afresh.' }
      : hintMessage(level, activity, session);
  return {
    state: { ...state, overlay: null, screen: levelScreen(world, level, session, message) },
    changes: resumed ? [] : [{ type: 'session', session: saveSession(session) }],
  };
}

/** What the learner brings to a level that starts afresh. */
function givenBy({ notebook, answers }: Progress, seed: string): Given {
  return answers === undefined ? { seed, notebook } : { seed, notebook, answers };
}

function levelScreen(
  world: GameWorld,
  level: Level,
  session: Session,
  message: MessageText | null = null,
): LevelScreen {
  const cursor = viewOf(world, level).cursor(level.settings, session.state, undefined);
  return { at: 'level', level, session, cursor, message, motion: null };
}

function inLevel(
  world: GameWorld,
  state: GameState,
  screen: LevelScreen,
  action: GameAction,
  seed: string,
): Step {
  switch (action.type) {
    case 'tick':
      return stay({ ...state, screen: { ...screen, motion: nextFrame(screen.motion) } });
    case 'cursor':
      return stay({ ...state, screen: { ...screen, cursor: action.cursor, motion: null } });
    case 'restart': {
      const session = startSession(
        screen.level,
        activityOf(world, screen.level),
        givenBy(state.progress, seed),
      );
      return {
        state: { ...state, overlay: null, screen: levelScreen(world, screen.level, session) },
        changes: [{ type: 'session', session: saveSession(session) }],
      };
    }
    case 'session':
      return playMove(world, state, screen, action.move);
    default:
      return stay(state);
  }
}

function nextFrame(motion: Motion | null): Motion | null {
  if (motion === null || motion.frame + 1 >= motion.frames) return null;
  return { ...motion, frame: motion.frame + 1 };
}

function playMove(
  world: GameWorld,
  state: GameState,
  screen: LevelScreen,
  move: SessionMove,
): Step {
  const { level, session: before } = screen;
  const activity = activityOf(world, level);
  const outcome = playSession(level, activity, before, move);
  const { session } = outcome;
  if (outcome.type === 'refused') {
    const message: MessageText = { tone: 'refused', text: outcome.reason };
    const { refused } = viewOf(world, level);
    const cursor = move.type === 'play' && refused ? refused(screen.cursor) : screen.cursor;
    return {
      state: { ...state, screen: { ...screen, session, cursor, message, motion: null } },
      changes: session === before ? [] : [{ type: 'session', session: saveSession(session) }],
    };
  }
  const next: LevelScreen = {
    ...screen,
    session,
    cursor: viewOf(world, level).cursor(level.settings, session.state, screen.cursor),
    message: hintMessage(level, activity, session),
    motion: motionFor(world, state, screen, session),
  };
  return {
    state: { ...state, screen: next },
    changes: [...saveMove(level, activity, session), ...levelEnd(activity, level, before, session)],
  };
}

function hintMessage(level: Level, activity: AnyActivity, session: Session): MessageText | null {
  const text = hintsOf(level, activity, session).at(-1);
  return text === undefined ? null : { tone: 'hint', text };
}

function motionFor(
  world: GameWorld,
  state: GameState,
  { level, session: before }: LevelScreen,
  session: Session,
): Motion | null {
  if (settingsOf(world, state.progress).reducedMotion) return null;
  if (session.stage.at !== 'activity' || session.moves.length <= before.moves.length) return null;
  const frames = viewOf(world, level).frames?.(before.state, session.state) ?? 0;
  return frames > 0 ? { frame: 0, frames } : null;
}

function saveMove(
  level: Level,
  activity: AnyActivity,
  session: Session,
): readonly ProgressChange[] {
  if (session.stage.at !== 'result') return [{ type: 'session', session: saveSession(session) }];
  const { stars } = score(level, activity, session);
  return [{ type: 'result', levelId: level.id, stars }];
}
