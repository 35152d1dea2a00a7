import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, vi } from 'vitest';
import type { SavedSession } from '../../src/engine/session.ts';
import { applyChange, emptyProgress, type ProgressChange } from '../../src/progress.ts';

const folders: string[] = [];

/** A new empty folder, removed after the test; anybody may write in it. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pongpt-progress-'));
  fs.chmodSync(folder, 0o777);
  folders.push(folder);
  return folder;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

export function saveFile(folder: string): string {
  return path.join(folder, 'progress.json');
}

/** The file as JSON. */
export function saved(folder: string): unknown {
  return JSON.parse(fs.readFileSync(saveFile(folder), 'utf8'));
}

/** From now on the clock runs some milliseconds ahead. */
export function goForward(milliseconds: number): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + milliseconds);
}

export function fileError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

export function session(levelId: string, moves: readonly unknown[] = []): SavedSession {
  return {
    levelId,
    given: { seed: 'room 7', notebook: [['blue', 'white']] },
    stage: { at: 'activity' },
    moves,
    slips: [{ type: 'wrong', what: 'The last sticky is blue.', after: 1 }],
    hintsShown: 1,
  };
}

/** One of everything that can be saved. */
export const everything: readonly ProgressChange[] = [
  { type: 'settings', settings: { ascii: true, colour: false } },
  { type: 'result', levelId: 'fit', stars: 2 },
  {
    type: 'notebook',
    added: [
      ['blue', 'pink', 'white'],
      ['grün', 'white'],
    ],
    removed: [],
  },
  { type: 'model', model: { documents: [['blue', 'white']], contextLength: 1 } },
  { type: 'session', session: session('draw', [{ type: 'pick', bin: 'blue' }]) },
];

export const fullProgress = everything.reduce(applyChange, emptyProgress());
