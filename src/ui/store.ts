// The game, its save file and whoever watches, tied together. React only subscribes.
import { type ProgressStore, problemText, type SaveProblem, type Unsaved } from '../progress.ts';
import { firstState, type GameAction, type GameState, type GameWorld, type Step } from './game.ts';
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

/** What is needed and soon done is done before anything is drawn: no bar comes and goes at once. */
function withoutFlash(world: GameWorld, { state, changes }: Step): Step {
  const until = performance.now() + patience;
  let now = state;
  while (now.screen.at === 'level' && now.screen.work?.needed && performance.now() < until) {
    now = reduce(world, now, { type: 'work' }, '').state;
  }
  return { state: now, changes };
}

function bannerOf({ problem }: ProgressStore): string | null {
  return problem === undefined ? null : problemText(problem);
}

/** Does all the work that is left before the next move, however long it takes. */
export function finishWork(game: Game): void {
  const left = () => {
    const { screen } = game.getState();
    return screen.at === 'level' && screen.work !== null;
  };
  while (left()) game.dispatch({ type: 'work' });
}

/** A game in which no work is left after an action: for those who read it line by line, and for tests. */
export function withoutWaiting(game: Game): Game {
  return {
    ...game,
    dispatch(action) {
      game.dispatch(action);
      finishWork(game);
    },
  };
}
