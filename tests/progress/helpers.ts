import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, vi } from 'vitest';

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
