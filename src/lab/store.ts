// The lab, its desk and whoever watches, tied together. React only subscribes.

import type { Io } from '../commands/io.ts';
import type { LoadOptions } from '../commands/load.ts';
import type { Document } from '../engine/language.ts';
import type { LabAction } from './actions.ts';
import { Desk } from './desk.ts';
import { reduce } from './reduce.ts';
import { LabShelf, type Shelf } from './shelf.ts';
import type { LabState } from './state.ts';

export interface Lab {
  readonly shelf: Shelf;
  getState(): LabState;
  dispatch(action: LabAction): void;
  subscribe(listener: () => void): () => void;
}

export interface LabOptions {
  readonly io: Io;
  /** How texts are read. */
  readonly reading: LoadOptions;
  /** Called when a draw needs a seed. */
  readonly newSeed: () => string;
  /** A mistake in the program, at the desk. */
  readonly crash: (error: unknown) => void;
}

export interface OpenedLab extends Lab {
  /** Opens the files one after the other, or the notebook where there is none. Throws as commands do. */
  start(paths: readonly string[], notebook: readonly Document[]): Promise<void>;
}

/** What is shown while nothing has been opened yet. */
function firstState(name: string): LabState {
  return {
    sources: [],
    at: 0,
    screen: { at: 'empty' },
    overlay: null,
    message: null,
    work: { kind: 'reading', name, progress: null },
    saved: [],
  };
}

export function createLab({ io, reading, newSeed, crash }: LabOptions): OpenedLab {
  const listeners = new Set<() => void>();
  const shelf = new LabShelf();
  const desk = new Desk(io, shelf, reading, (news) => dispatch(news));
  let state = firstState('');

  function set(next: LabState): void {
    state = next;
    shelf.tidy(state);
    for (const listener of listeners) listener();
  }

  function dispatch(action: LabAction): void {
    const step = reduce(state, action, newSeed());
    set(step.state);
    if (step.task !== null) desk.do(step.task).catch(crash);
  }

  return {
    shelf,
    getState: () => state,
    dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start(paths, notebook) {
      for (const [slot, path] of paths.entries()) {
        set({ ...state, work: { kind: 'reading', name: path, progress: null } });
        dispatch({ type: 'opened', slot, source: await desk.open(path) });
      }
      if (paths.length > 1) dispatch({ type: 'other' });
      if (paths.length > 0) return;
      if (notebook.length === 0) set({ ...state, work: null });
      else dispatch({ type: 'opened', slot: 0, source: await desk.notebook(notebook) });
    },
  };
}
