// The whole game as data: which screen, what has been done, and everything that can be done to it.
// Left out: what an action does (reduce.ts), keys (bindings.ts), drawing (App.tsx), files.
import type { AnyActivity, Given, ReadText } from '../engine/activity.ts';
import type { Level, World } from '../engine/level.ts';
import type { SessionMove } from '../engine/play-session.ts';
import type { Session } from '../engine/session.ts';
import { seedFor } from '../engine/warm-up.ts';
import type { Progress, ProgressChange, Settings } from '../progress.ts';
import type { AnyActivityView } from './activity-view.ts';
import type { MessageText } from './components/Message.tsx';

/** The levels one after the other, from a first screen to a last one: a warm-up. */
export interface Path {
  readonly type: 'path';
  /** Everybody with this seed has the same puzzles. */
  readonly seed: string;
  /** What else stood on the command line to have these exercises. */
  readonly options: readonly string[];
}

/** How one gets from level to level: over a map, or along a path. */
export type Route = { readonly type: 'map' } | Path;

export interface GameWorld {
  readonly route: Route;
  readonly worlds: readonly World[];
  readonly activities: Readonly<Record<string, AnyActivity>>;
  readonly views: Readonly<Record<string, AnyActivityView>>;
  /** What this terminal and this command line ask for. */
  readonly terminal: Settings;
  /** The texts that levels name, read when a level is opened; without it there are none. */
  readonly readText?: ReadText;
}

/** A picture that is moving: frame 0 up to `frames`. */
export interface Motion {
  readonly frame: number;
  readonly frames: number;
}

/** Work that is watched. It is seen frame by frame, and not at each of its slices. */
export interface Watch {
  /** Whether it goes on, or was stopped by the learner. */
  readonly going: boolean;
  /** What has come of it so far; the view knows what that is. */
  readonly soFar: unknown;
}

/** Work between moves that is not done yet. */
export type Working =
  /** Nothing else can be shown before it is done. In whole percent: less would not be seen. */
  | {
      readonly needed: true;
      readonly says: string;
      readonly percent: number;
      /** There if the learner watches it. */
      readonly watch: Watch | null;
    }
  /** Done ahead, unseen, while the learner thinks. */
  | { readonly needed: false };

export interface LevelScreen {
  readonly at: 'level';
  readonly level: Level;
  readonly session: Session;
  readonly cursor: unknown;
  readonly message: MessageText | null;
  /** Whether the last answer was wrong: what was said of a right one before it is over. */
  readonly slipped: boolean;
  readonly motion: Motion | null;
  /** What is being worked out between moves; null when nothing is left to do. */
  readonly work: Working | null;
}

/** What a path has instead of a map: a screen to begin on, and pages to end on. */
export type PathScreen =
  | { readonly at: 'opening' }
  | { readonly at: 'end'; readonly page: 'result' | 'talk' };

/** A list to choose from, and the row of the map to come back to. */
export interface MenuScreen {
  readonly at: 'settings' | 'reset';
  readonly row: number;
  readonly mapRow: number;
}

export type Screen =
  | { readonly at: 'map'; readonly row: number }
  | MenuScreen
  | LevelScreen
  | PathScreen
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
  | {
      readonly type: 'session';
      readonly move: SessionMove;
      /** Where the key put the cursor before the move. */
      readonly cursor?: unknown;
    }
  | { readonly type: 'cursor'; readonly cursor: unknown }
  | { readonly type: 'restart' }
  | { readonly type: 'to-map' }
  | { readonly type: 'to-end'; readonly page: 'result' | 'talk' }
  | { readonly type: 'start-over' }
  | { readonly type: 'row'; readonly row: number }
  | { readonly type: 'to-settings' }
  | { readonly type: 'to-reset' }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'reset'; readonly levelId: string | null }
  | { readonly type: 'overlay'; readonly overlay: Overlay }
  | { readonly type: 'close-banner' }
  | { readonly type: 'close-message' }
  | { readonly type: 'tick' }
  /** One more slice of the work between moves; none if that has come this far, from 0 to 1. */
  | { readonly type: 'work'; readonly upTo?: number }
  /** A look at what watched work has come to. */
  | { readonly type: 'see' }
  /** Stops what is watched, or lets it go on. */
  | { readonly type: 'watch'; readonly going: boolean }
  | { readonly type: 'leave'; readonly code: number };

/** What an action makes of the game, and what is to be saved because of it. */
export interface Step {
  readonly state: GameState;
  readonly changes: readonly ProgressChange[];
}

export function allLevels(world: GameWorld): readonly Level[] {
  return world.worlds.flatMap(({ levels }) => levels);
}

/** The stars earned in these levels. */
export function starsOf(levels: readonly Level[], { results }: Progress): number {
  return levels.reduce((sum, { id }) => sum + (results[id]?.stars ?? 0), 0);
}

export function levelById(world: GameWorld, id: string): Level | undefined {
  return allLevels(world).find((level) => level.id === id);
}

/** The world that the player is in; on the map, the one that is pointed at. */
export function worldHere(world: GameWorld, { screen }: GameState): World | undefined {
  const row = 'mapRow' in screen ? screen.mapRow : 'row' in screen ? screen.row : -1;
  const id = screen.at === 'level' ? screen.level.id : allLevels(world)[row]?.id;
  return world.worlds.find(({ levels }) => levels.some((level) => level.id === id));
}

/** A level with the texts that its settings name, as every level is before it starts. */
export function withTexts(world: GameWorld, level: Level): Level {
  const activity = activityOf(world, level);
  if (!activity.withTexts) return level;
  const { readText = () => undefined } = world;
  return { ...level, settings: activity.withTexts(level.settings, readText) };
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
export function settingsOf(
  { terminal }: Pick<GameWorld, 'terminal'>,
  { settings }: Pick<Progress, 'settings'>,
): Settings {
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

/** What the learner brings to a level that starts afresh; on a path, nothing but its seed. */
export function givenBy(
  { route }: GameWorld,
  { notebook, answers }: Progress,
  level: Level,
  seed: string,
): Given {
  if (route.type === 'path') return { seed: seedFor(route.seed, level), notebook: [] };
  return answers === undefined ? { seed, notebook } : { seed, notebook, answers };
}

/** Where the levels are opened from. */
export function firstScreen(world: GameWorld, progress: Progress): Screen {
  return world.route.type === 'path'
    ? { at: 'opening' }
    : { at: 'map', row: nextRow(world, progress) };
}

export function firstState(
  world: GameWorld,
  progress: Progress,
  banner: string | null = null,
): GameState {
  return { screen: firstScreen(world, progress), overlay: null, progress, banner };
}
