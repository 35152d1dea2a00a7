// The built command in a terminal and its twin in this process, side by side on the small course:
// what tests of the shell begin with.
import { openProgress } from '../../src/progress.ts';
import type { GameWorld } from '../../src/ui/game.ts';
import type { KeyName } from '../../src/ui/keys.ts';
import { createGame, type Game, withoutWaiting } from '../../src/ui/store.ts';
import { memoryStore } from '../course.ts';
import type { FrameSize } from '../frame.tsx';
import { smallCourseFolder, smallWorld } from '../small-course.ts';
import { hear, openGame, press, showsTwin } from './command.ts';
import type { Terminal, TerminalOptions } from './pty.ts';

export const wide: FrameSize = { columns: 80, rows: 24 };
export const narrow: FrameSize = { columns: 60, rows: 20 };

export interface Pair {
  readonly terminal: Terminal;
  readonly twin: Game;
  readonly size: FrameSize;
}

export interface PairOptions extends Pick<TerminalOptions, 'env' | 'home'> {
  /** Opened by `play`; without it, the map is shown. */
  readonly level?: string;
  readonly flags?: readonly string[];
  /** Pictures may move: then the two cannot be compared where one does. */
  readonly motion?: boolean;
  readonly size?: FrameSize;
  /** What the twin believes of its terminal; it must say what `flags` and `env` say. */
  readonly looks?: Partial<GameWorld['terminal']>;
}

const seed = 'e2e';

/** Both games, showing the same first frame. The twin begins with what is saved in `home`. */
export async function openPair(options: PairOptions = {}): Promise<Pair> {
  const { level, flags = [], motion = false, size = wide, looks, env, home } = options;
  const saved = home === undefined ? undefined : openProgress({ cwd: home });
  const terminal = await openGame(
    [...smallCourse(level), ...flags, ...(motion ? [] : ['--reduced-motion'])],
    {
      cols: size.columns,
      rows: size.rows,
      ...(env && { env }),
      ...(home && { home }),
    },
  );
  const terminalLooks = { ...smallWorld.terminal, reducedMotion: !motion, ...looks };
  const world = { ...smallWorld, terminal: terminalLooks };
  const twin = withoutWaiting(
    createGame(world, memoryStore(saved?.progress, saved?.problem), () => seed),
  );
  if (level) twin.dispatch({ type: 'open', levelId: level });
  await showsTwin(terminal, twin, size);
  return { terminal, twin, size };
}

/** The command line that plays the small course, on its map or in one level. */
export function smallCourse(level?: string): readonly string[] {
  const play = level === undefined ? [] : ['play', level, '--seed', seed];
  return ['--levels', smallCourseFolder, ...play];
}

/** Presses keys in both games, and waits after each until they show the same again. */
export async function pressBoth({ terminal, twin, size }: Pair, ...keys: KeyName[]): Promise<void> {
  for (const key of keys) await press(terminal, twin, key, size);
}

/** Sends bytes as one read, which must do what these keys do one by one. */
export async function sendBoth(pair: Pair, bytes: string, ...keys: KeyName[]): Promise<void> {
  const { terminal, twin, size } = pair;
  terminal.press(bytes);
  for (const key of keys) hear(twin, key);
  await showsTwin(terminal, twin, size);
}
