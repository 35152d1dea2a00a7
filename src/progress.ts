// The player's progress and its file: read once, then changed by committing changes.
// Nothing here throws. What cannot be saved now is kept, and saved as soon as it can be.

import { copyElsewhere } from './progress/copy.ts';
import {
  applyChange,
  condense,
  emptyProgress,
  type Progress,
  type ProgressChange,
} from './progress/data.ts';
import {
  followLinks,
  prepare,
  readIfThere,
  replaceFile,
  savePath,
  setAside,
} from './progress/disk.ts';
import { lastPatience, type Turn, withLock } from './progress/lock.ts';
import { forgetOwnText } from './progress/own-text.ts';
import {
  isSaving,
  problemText,
  type SaveProblem,
  type Unsaved,
  unsavedLines,
  unwritable,
} from './progress/problem.ts';
import { readSave, writeSave } from './progress/reading.ts';

export type { Progress, ProgressChange, SavedWarmUp, Settings } from './progress/data.ts';
export {
  applyChange,
  emptyProgress,
  isSaving,
  problemText,
  type SaveProblem,
  type Unsaved,
  unsavedLines,
};

export interface ProgressStore {
  /** As it is in this game: what the file said when it was last read, and every change since. */
  readonly progress: Progress;
  readonly problem: SaveProblem | undefined;
  readonly path: string;
  /** Saves the changes before it returns, on top of what other games have saved meanwhile. */
  commit(changes: readonly ProgressChange[]): Progress;
  /** Looks at what other games have saved since. What cannot be read now changes nothing. */
  refresh(): Progress;
  /**
   * For the way out: what waits is tried once more, however short ago that failed. Gives back what
   * could not be saved even so; undefined if nothing is lost.
   */
  leave(): Unsaved | undefined;
}

/** How long to leave a file alone that could not be written, in milliseconds. */
const truce = 2000;

/**
 * The player's progress, from `cwd`, or the folder PONGPT_HOME, or where the platform keeps such
 * files. Whatever is wrong with the file is in `problem`, and play goes on.
 */
export function openProgress(options: { readonly cwd?: string } = {}): ProgressStore {
  return new Store(savePath(options.cwd));
}

class Store implements ProgressStore {
  readonly path: string;
  /** What the file holds, as far as we know; its bytes, to see at a glance that it still does. */
  #saved = emptyProgress();
  #bytes: Uint8Array | undefined;
  /** Changes that are not in the file yet. */
  #waiting: readonly ProgressChange[] = [];
  #progress = this.#saved;
  /** Told for as long as the game runs. */
  #notice: SaveProblem | undefined;
  /** Told until it is over. */
  #trouble: SaveProblem | undefined;
  #truceUntil = 0;
  /** The copy that was made last, and of what. */
  #copy: { readonly of: Progress; readonly folder: string | undefined } | undefined;

  constructor(path: string) {
    this.path = path;
    this.#guard((file) => {
      const found = readIfThere(file);
      const reading = found ? readSave(found) : undefined;
      if (reading?.type === 'newer') throw new NewerError();
      if (reading && reading.type !== 'broken') this.#saved = reading.progress;
      if (reading?.type === 'whole') this.#bytes = found;
      this.#progress = this.#saved;
      prepare(file);
      if (reading && reading.type !== 'whole') this.#save(file);
    });
  }

  get progress(): Progress {
    return this.#progress;
  }

  get problem(): SaveProblem | undefined {
    return this.#trouble ?? this.#notice;
  }

  commit(changes: readonly ProgressChange[]): Progress {
    if (changes.length === 0) return this.#progress;
    this.#waiting = condense([...this.#waiting, ...changes]);
    this.#progress = changes.reduce(applyChange, this.#progress);
    const mayTry = this.#trouble?.type !== 'newer' && performance.now() >= this.#truceUntil;
    if (mayTry) this.#guard((file) => this.#save(file));
    return this.#progress;
  }

  refresh(): Progress {
    try {
      const found = readIfThere(followLinks(this.path));
      const reading =
        found && !(this.#bytes && found.equals(this.#bytes)) ? readSave(found) : undefined;
      if (reading?.type === 'whole') {
        this.#saved = reading.progress;
        this.#bytes = found;
        this.#progress = this.#waiting.reduce(applyChange, this.#saved);
      }
    } catch {
      // It is told when something is to be saved.
    }
    return this.#progress;
  }

  leave(): Unsaved | undefined {
    if (this.#waiting.length === 0) return undefined;
    if (this.#trouble?.type !== 'newer') this.#guard((file) => this.#save(file, lastPatience));
    const problem = this.#trouble;
    if (problem === undefined) return undefined;
    if (this.#copy?.of !== this.#progress) {
      this.#copy = { of: this.#progress, folder: copyElsewhere(this.#progress) };
    }
    return { problem, copy: this.#copy.folder };
  }

  #save(file: string, wait?: number): void {
    prepare(file);
    const work = (turn: Turn) => {
      const found = readIfThere(file);
      const next = this.#waiting.reduce(applyChange, this.#base(file, found));
      const bytes = writeSave(next);
      if (!found?.equals(bytes)) replaceFile(file, turn.temporary, bytes, turn.check);
      this.#saved = next;
      this.#bytes = bytes;
      if (this.#waiting.some(({ type }) => type === 'reset-all')) forgetOwnText(this.path);
      this.#waiting = [];
      this.#progress = next;
    };
    withLock(file, work, wait);
  }

  /** What to build on: what other games have saved, or what we know if the file is lost. */
  #base(file: string, found: Buffer | undefined): Progress {
    if (!found || (this.#bytes && found.equals(this.#bytes))) return this.#saved;
    const reading = readSave(found);
    switch (reading.type) {
      case 'whole':
        return reading.progress;
      case 'damaged':
        this.#notice = { type: 'broken', copy: setAside(file, found), kept: true };
        return reading.progress;
      case 'broken': {
        const kept = this.#bytes !== undefined;
        this.#notice = { type: 'broken', copy: setAside(file, found), kept };
        return this.#saved;
      }
      case 'newer':
        throw new NewerError();
    }
  }

  #guard(work: (file: string) => void): void {
    try {
      work(followLinks(this.path));
      this.#trouble = undefined;
    } catch (error) {
      this.#trouble =
        error instanceof NewerError
          ? { type: 'newer', path: this.path }
          : unwritable(error, this.path);
      this.#truceUntil = performance.now() + truce;
    }
  }
}

class NewerError extends Error {}
