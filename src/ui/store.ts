// The game, its save file and whoever watches, tied together. React only subscribes.
import { type ProgressStore, problemText, type SaveProblem, type Unsaved } from '../progress.ts';
import { say } from '../texts/say.ts';
import { firstState, type GameAction, type GameState, type GameWorld, type Step } from './game.ts';
import { goesOn, isWatched } from './level-work.ts';
import { reduce } from './reduce.ts';

/** So long, in milliseconds, a key may wait for work that it needs: nobody notices. */
const patience = 20;

export interface Game {
  readonly world: GameWorld;
  getState(): GameState;
  dispatch(action: GameAction): void;
  subscribe(listener: () => void): () => void;
  /** What is wrong with saving, whether or not its banner was closed. */
  problem(): SaveProblem | undefined;
  /** On the way out: saves what waits, and tells what cannot be saved even so. */
  leave(): Unsaved | undefined;
}

/**
 * A running game. Every action that changes what is kept is saved before anything is drawn, so
 * that a game that is killed goes on from the same step.
 * @param newSeed called once for each action; used when a level starts afresh
 */
export function createGame(world: GameWorld, store: ProgressStore, newSeed: () => string): Game {
  const listeners = new Set<() => void>();
  let state = firstState(world, store.progress, bannerOf(store));

  return {
    world,
    getState: () => state,
    dispatch(action) {
      const before = bannerOf(store);
      // Another game may have gone further in this level: what it did must not be written over.
      if (action.type === 'open') state = { ...state, progress: store.refresh() };
      const step = withoutFlash(world, reduce(world, state, action, newSeed()));
      // A slice of work that shows nowhere: nothing is drawn for it.
      if (step.state === state && step.changes.length === 0) return;
      const progress = step.changes.length > 0 ? store.commit(step.changes) : state.progress;
      // A banner that was closed stays closed until there is something else to tell.
      const banner = bannerOf(store) === before ? step.state.banner : bannerOf(store);
      state = { ...step.state, progress, banner };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    problem: () => store.problem,
    leave: () => store.leave(),
  };
}

/**
 * What is needed and soon done is done before anything is drawn: no bar comes and goes at once.
 * What is watched is seen from its beginning.
 */
function withoutFlash(world: GameWorld, { state, changes }: Step): Step {
  const until = performance.now() + patience;
  let now = state;
  while (
    now.screen.at === 'level' &&
    now.screen.work?.needed &&
    !isWatched(now.screen.work) &&
    performance.now() < until
  ) {
    now = reduce(world, now, { type: 'work' }, '').state;
  }
  return { state: now, changes };
}

function bannerOf({ problem }: ProgressStore): string | null {
  return problem === undefined ? null : problemText(problem);
}

/** Says something at once, before what is done next. */
export type Tell = (line: string) => void;
const toNobody: Tell = () => {};

/**
 * Does all the work that is left before the next move, however long it takes. Of work that others
 * would watch it tells what is being done, and that it is done.
 */
export function finishWork(game: Game, tell: Tell = toNobody): void {
  let said: string | undefined;
  for (;;) {
    const { screen } = game.getState();
    if (screen.at !== 'level' || !goesOn(screen.work)) break;
    if (screen.work?.needed && screen.work.watch !== null && screen.work.says !== said) {
      said = screen.work.says;
      tell(said);
    }
    game.dispatch({ type: 'work' });
  }
  if (said !== undefined) tell(say('everywhere.workDone'));
}

/** A game in which no work is left after an action: for those who read it line by line, and for tests. */
export function withoutWaiting(game: Game, tell: Tell = toNobody): Game {
  return {
    ...game,
    dispatch(action) {
      game.dispatch(action);
      finishWork(game, tell);
    },
  };
}
