// What is saved, and every way it may change. A change is applied to the file as it is now, so
// two games that are open at once lose nothing. Left out: files, and checking what is read.
import type { Keepsake } from '../engine/activity.ts';
import type { Document } from '../engine/language.ts';
import type { SavedSession } from '../engine/replay.ts';

export interface Settings {
  readonly colour: boolean;
  readonly ascii: boolean;
  readonly reducedMotion: boolean;
}

export interface LevelResult {
  readonly stars: 1 | 2 | 3;
}

export type SavedModel = NonNullable<Keepsake['model']>;

export interface Progress {
  readonly version: 1;
  /** What the player has chosen; what is not in it follows the terminal. */
  readonly settings: Partial<Settings>;
  /** The best result of each level, by its id. */
  readonly results: Readonly<Record<string, LevelResult>>;
  /** Levels that were begun and not finished, by their id. */
  readonly sessions: Readonly<Record<string, SavedSession>>;
  /** The learner's own documents, oldest first. The same one may be in it twice. */
  readonly notebook: readonly Document[];
  readonly model: SavedModel | null;
  /** What the learner first answered to open questions, by the name of the question. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The id of the level that was played last. */
  readonly lastLevel: string | null;
  /** The warm-up that was played last, apart from everything else. */
  readonly warmUp?: SavedWarmUp;
}

/** A warm-up that was begun. Its sessions stay when they are finished: they are its result. */
export interface SavedWarmUp {
  readonly seed: string;
  /** The exercise that was played last. */
  readonly at: string | null;
  /** By the id of the exercise. */
  readonly sessions: Readonly<Record<string, SavedSession>>;
}

export type ProgressChange =
  | { readonly type: 'session'; readonly session: SavedSession }
  | { readonly type: 'session-left'; readonly levelId: string }
  /** The best result stays, and the level's session is dropped. */
  | { readonly type: 'result'; readonly levelId: string; readonly stars: LevelResult['stars'] }
  /** null takes a choice back: the terminal decides again. */
  | {
      readonly type: 'settings';
      readonly settings: { readonly [Name in keyof Settings]?: Settings[Name] | null };
    }
  /** Each removed document takes away one equal document, the newest; each added one goes last. */
  | {
      readonly type: 'notebook';
      readonly added: readonly Document[];
      readonly removed: readonly Document[];
    }
  | { readonly type: 'model'; readonly model: SavedModel | null }
  /** A question that was answered before keeps its first answer. */
  | { readonly type: 'answers'; readonly answers: Readonly<Record<string, string>> }
  /** One warm-up is kept: another seed takes the place of the last. */
  | { readonly type: 'warm-up'; readonly warmUp: SavedWarmUp }
  /** Forgets the level's result and session. */
  | { readonly type: 'reset-level'; readonly levelId: string }
  /** Forgets everything but the settings. */
  | { readonly type: 'reset-all' };

export function emptyProgress(): Progress {
  return {
    version: 1,
    settings: {},
    results: {},
    sessions: {},
    notebook: [],
    model: null,
    lastLevel: null,
  };
}

/**
 * The progress after one change.
 * applyChange(progress, {type: 'result', levelId: 'draw', stars: 2}) → draw has 2 stars, or still 3
 */
export function applyChange(progress: Progress, change: ProgressChange): Progress {
  switch (change.type) {
    case 'session': {
      const { levelId } = change.session;
      const sessions = { ...progress.sessions, [levelId]: change.session };
      return { ...progress, sessions, lastLevel: levelId };
    }
    case 'session-left':
      return { ...progress, sessions: without(progress.sessions, change.levelId) };
    case 'result':
      return finish(progress, change.levelId, change.stars);
    case 'settings':
      return { ...progress, settings: choose(progress.settings, change.settings) };
    case 'notebook': {
      const kept = change.removed.reduce(removeNewest, progress.notebook);
      return { ...progress, notebook: [...kept, ...change.added] };
    }
    case 'model':
      return { ...progress, model: change.model };
    case 'answers':
      return { ...progress, answers: { ...change.answers, ...progress.answers } };
    case 'warm-up':
      return { ...progress, warmUp: change.warmUp };
    case 'reset-level':
      return {
        ...progress,
        results: without(progress.results, change.levelId),
        sessions: without(progress.sessions, change.levelId),
      };
    case 'reset-all':
      return { ...emptyProgress(), settings: progress.settings };
  }
}

/**
 * The same changes with as few as will do: of one level's sessions only the last counts, and of
 * warm-ups too.
 * Keeps the changes that wait for a full disk from growing with every key.
 */
export function condense(changes: readonly ProgressChange[]): readonly ProgressChange[] {
  const seen = new Set<string>();
  const kept = changes.toReversed().filter((change) => {
    const what = replacedBy(change);
    if (what === undefined) return true;
    const isLast = !seen.has(what);
    seen.add(what);
    return isLast;
  });
  return kept.toReversed();
}

/** What a later change of the same name makes needless. */
function replacedBy(change: ProgressChange): string | undefined {
  switch (change.type) {
    case 'session':
      return `session ${change.session.levelId}`;
    case 'warm-up':
      return 'warm-up';
    default:
      return undefined;
  }
}

function finish(progress: Progress, levelId: string, stars: LevelResult['stars']): Progress {
  const before = get(progress.results, levelId);
  const better = before === undefined || before.stars < stars;
  return {
    ...progress,
    results: better ? { ...progress.results, [levelId]: { ...before, stars } } : progress.results,
    sessions: without(progress.sessions, levelId),
    lastLevel: levelId,
  };
}

function choose(
  settings: Partial<Settings>,
  choices: { readonly [name: string]: boolean | null },
): Partial<Settings> {
  const all = Object.entries({ ...settings, ...choices });
  return Object.fromEntries(all.filter(([, choice]) => choice !== null));
}

function removeNewest(notebook: readonly Document[], removed: Document): readonly Document[] {
  const at = notebook.findLastIndex((document) => sameWords(document, removed));
  return at < 0 ? notebook : notebook.toSpliced(at, 1);
}

function sameWords(a: Document, b: Document): boolean {
  return a.length === b.length && a.every((word, position) => word === b[position]);
}

/** Own keys only: no level is called "constructor", but a file may say so. */
function get<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = record;
  return rest;
}
