import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSave } from '../../src/progress/reading.ts';
import {
  emptyProgress,
  openProgress,
  type ProgressChange,
  problemText,
} from '../../src/progress.ts';
import { newFolder, saved, saveFile } from './helpers.ts';
import { fullProgress } from './samples.ts';

const fit: ProgressChange = { type: 'result', levelId: 'fit', stars: 3 };
const whole = Buffer.from(writeSave(fullProgress));

function folderWith(content: string | Uint8Array): string {
  const folder = newFolder();
  fs.writeFileSync(saveFile(folder), content);
  return folder;
}

/** Opens a file of which nothing can be read: a copy is kept, and play starts afresh and is saved. */
function expectFreshStart(content: string | Uint8Array): void {
  const folder = folderWith(content);
  const store = openProgress({ cwd: folder });
  const copy = `${saveFile(folder)}.broken-1`;
  expect(store.problem).toEqual({ type: 'broken', copy, kept: false });
  expect(fs.readFileSync(copy).equals(Buffer.from(content))).toBe(true);
  expect(store.progress).toEqual(emptyProgress());
  store.commit([fit]);
  const next = openProgress({ cwd: folder });
  expect(next.progress.results).toEqual({ fit: { stars: 3 } });
  expect(next.problem).toBeUndefined();
  fs.rmSync(folder, { recursive: true });
}

describe('a file that cannot be read is set aside, and play starts afresh', () => {
  it.each(['', '\n', '{"version":1,', '<<<<<<< mine', '[]', 'null'])(
    'when it says %j',
    (content) => {
      expectFreshStart(content);
    },
  );

  it('when it is cut off after any of its bytes', () => {
    // Only the line break at the end can go without loss.
    for (let length = 0; length < whole.length - 1; length += 1) {
      expectFreshStart(whole.subarray(0, length));
    }
  }, 60_000);

  it('when it is any bytes', () => {
    for (let run = 0; run < 50; run += 1) expectFreshStart(randomBytes(1 + run * 7));
  }, 60_000);

  it('when it is one long row of zeros, as a crash of the computer leaves it', () => {
    expectFreshStart(Buffer.alloc(4096));
  });
});

describe('a copy', () => {
  it('never replaces an earlier one', () => {
    const folder = folderWith('first');
    openProgress({ cwd: folder });
    fs.writeFileSync(saveFile(folder), 'second');
    const { problem } = openProgress({ cwd: folder });
    expect(problem).toMatchObject({ copy: `${saveFile(folder)}.broken-2` });
    expect(fs.readFileSync(`${saveFile(folder)}.broken-1`, 'utf8')).toBe('first');
    expect(fs.readFileSync(`${saveFile(folder)}.broken-2`, 'utf8')).toBe('second');
  });

  it('is not made twice of the same file', () => {
    const folder = folderWith('broken');
    for (let start = 0; start < 3; start += 1) {
      openProgress({ cwd: folder });
      fs.writeFileSync(saveFile(folder), 'broken');
    }
    expect(fs.readdirSync(folder).sort()).toEqual(['progress.json', 'progress.json.broken-1']);
  });

  it('is named to the player, with what happens now', () => {
    const folder = folderWith('broken');
    const { problem } = openProgress({ cwd: folder });
    expect(problem && problemText(problem)).toBe(
      `Your save file was damaged, so you start afresh; the old file is kept as ${saveFile(folder)}.broken-1.`,
    );
  });
});

describe('a file that is damaged in part', () => {
  const damaged = JSON.stringify({ ...fullProgress, results: { fit: { stars: 9 } } });

  it('is copied first, and everything else goes on', () => {
    const folder = folderWith(damaged);
    const store = openProgress({ cwd: folder });
    const copy = `${saveFile(folder)}.broken-1`;
    expect(store.problem).toEqual({ type: 'broken', copy, kept: true });
    expect(fs.readFileSync(copy, 'utf8')).toBe(damaged);
    expect(store.progress).toEqual({ ...fullProgress, results: {} });
    expect(saved(folder)).toEqual(store.progress);
  });

  it('is told in one sentence', () => {
    const { problem } = openProgress({ cwd: folderWith(damaged) });
    expect(problem && problemText(problem)).toContain('you go on with what is left of it');
  });
});

it('a file that breaks while the game is open is set aside, and nothing is lost', () => {
  const folder = newFolder();
  const store = openProgress({ cwd: folder });
  store.commit([{ type: 'result', levelId: 'draw', stars: 2 }]);
  fs.writeFileSync(saveFile(folder), '{"version":1,"res');
  store.commit([fit]);
  expect(saved(folder)).toMatchObject({ results: { draw: { stars: 2 }, fit: { stars: 3 } } });
  expect(store.problem).toMatchObject({ type: 'broken', kept: true });
});

describe('a newer file', () => {
  const content = '{"version":2, "players": [{"name": "Ada"}]}\n\n';

  it('stays as it is, byte for byte, while play goes on from memory', () => {
    const folder = folderWith(content);
    const store = openProgress({ cwd: folder });
    expect(store.problem).toEqual({ type: 'newer', path: saveFile(folder) });
    store.commit([fit]);
    expect(store.commit([{ type: 'reset-level', levelId: 'x' }]).results).toEqual({
      fit: { stars: 3 },
    });
    expect(fs.readFileSync(saveFile(folder), 'utf8')).toBe(content);
    expect(fs.readdirSync(folder)).toEqual(['progress.json']);
  });

  it('is left alone as well when it comes while the game is open', () => {
    const folder = newFolder();
    const store = openProgress({ cwd: folder });
    store.commit([fit]);
    fs.writeFileSync(saveFile(folder), content);
    expect(store.commit([{ type: 'result', levelId: 'draw', stars: 1 }]).results).toEqual({
      fit: { stars: 3 },
      draw: { stars: 1 },
    });
    expect(store.problem).toEqual({ type: 'newer', path: saveFile(folder) });
    expect(fs.readFileSync(saveFile(folder), 'utf8')).toBe(content);
  });

  it('is told in one sentence', () => {
    expect(problemText({ type: 'newer', path: '/home/ada/progress.json' })).toBe(
      'The save file /home/ada/progress.json is from a newer PongPT and stays as it is, so what you do now lasts only until you quit.',
    );
  });
});
