// The built command in a terminal, played by keys to a chosen moment: for pictures and figures.
import { openProgress, type ProgressChange } from '../../src/progress.ts';
import { createGame, type Game, withoutWaiting } from '../../src/ui/store.ts';
import { memoryStore, world } from '../course.ts';
import { type FrameSize, linesOf } from '../frame.tsx';
import { nextKeys } from '../solver.ts';
import { openGame, press, showsTwin } from './command.ts';
import type { Terminal } from './pty.ts';

export interface Moment {
  /** The level that is played; without one, the map is shown. */
  readonly level?: string;
  /** The level is played by the engine's own solution until the screen shows this. */
  readonly until: RegExp;
  readonly seed?: string;
}

export interface Player {
  readonly terminal: Terminal;
  /** The same game in this process. */
  readonly twin: Game;
}

const size: FrameSize = { columns: 80, rows: 24 };
const enough = 2000;

/** Plays to the moment, for a player with this past. The caller closes the terminal. */
export async function openMoment(
  { level, until, seed = 'pongpt' }: Moment,
  home: string,
  past: readonly ProgressChange[],
): Promise<Player> {
  const store = openProgress({ cwd: home });
  store.commit(past);
  if (store.problem) throw new Error(`the save file in ${home}: ${store.problem.type}`);
  const twin = withoutWaiting(createGame(world, memoryStore(store.progress), () => seed));
  if (level !== undefined) twin.dispatch({ type: 'open', levelId: level });
  const play = level === undefined ? [] : ['play', level, '--seed', seed];
  const terminal = await openGame(['--reduced-motion', ...play], { home });
  await showsTwin(terminal, twin, size);
  for (let n = 0; n < enough; n += 1) {
    if (until.test(linesOf(world, twin.getState(), size).join('\n'))) return { terminal, twin };
    const { screen } = twin.getState();
    if (screen.at !== 'level' || screen.session.stage.at === 'result') break;
    for (const key of nextKeys(world, twin.getState())) await press(terminal, twin, key, size);
  }
  throw new Error(`${level ?? 'the map'} never shows ${until}`);
}
