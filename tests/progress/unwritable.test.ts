import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  openProgress,
  type ProgressChange,
  problemText,
  unsavedLines,
} from '../../src/progress.ts';
import { startGame } from './game.ts';
import { fileError, goForward, newFolder, saved, saveFile } from './helpers.ts';
import { everything, fullProgress, session } from './samples.ts';

const fit: ProgressChange = { type: 'result', levelId: 'fit', stars: 3 };
const draw: ProgressChange = { type: 'result', levelId: 'draw', stars: 1 };
const both = { fit: { stars: 3 }, draw: { stars: 1 } };

describe('play goes on from memory', () => {
  it('when the folder cannot be made, because a file is in its place', () => {
    const file = path.join(newFolder(), 'file');
    fs.writeFileSync(file, 'not a folder');
    const store = openProgress({ cwd: path.join(file, 'pongpt') });
    expect(store.problem).toMatchObject({ type: 'unwritable' });
    store.commit([fit]);
    expect(store.commit([draw]).results).toEqual(both);
    expect(fs.readFileSync(file, 'utf8')).toBe('not a folder');
  });

  it('when a folder is in the place of the file', () => {
    const folder = newFolder();
    fs.mkdirSync(saveFile(folder));
    const store = openProgress({ cwd: folder });
    expect(store.problem).toMatchObject({ type: 'unwritable' });
    expect(store.commit([fit]).results).toEqual({ fit: { stars: 3 } });
  });

  it('when links lead round in a circle', () => {
    const folder = newFolder();
    fs.symlinkSync('progress.json', saveFile(folder));
    const store = openProgress({ cwd: folder });
    expect(store.problem).toMatchObject({ type: 'unwritable' });
    expect(store.commit([fit]).results).toEqual({ fit: { stars: 3 } });
  });

  it.each([
    ['a link to nowhere', 'link'],
    ['a name that is too long', 'x'.repeat(300)],
  ])('when the folder is %s, and says so in words', (_, name) => {
    const folder = newFolder();
    fs.symlinkSync(path.join(folder, 'nowhere', 'deep'), path.join(folder, 'link'));
    const { problem } = openProgress({ cwd: path.join(folder, name) });
    expect(problem && problemText(problem)).toMatch(/\(the folder of .* cannot be made\)/);
  });

  it('when a broken file cannot be copied aside, and the file stays as it is', () => {
    const folder = newFolder();
    fs.writeFileSync(saveFile(folder), 'broken');
    const open = fs.openSync;
    vi.spyOn(fs, 'openSync').mockImplementation((file, ...rest) => {
      if (`${file}`.includes('.broken-')) throw fileError('ENOSPC');
      return open(file, ...rest);
    });
    const store = openProgress({ cwd: folder });
    expect(store.problem).toMatchObject({ type: 'unwritable' });
    store.commit([fit]);
    expect(fs.readFileSync(saveFile(folder), 'utf8')).toBe('broken');
  });

  it.each(['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const)(
    'when the disk is full at %s, and nothing is left lying about',
    (step) => {
      const folder = newFolder();
      const store = openProgress({ cwd: folder });
      store.commit([draw]);
      vi.spyOn(fs, step).mockImplementation(() => {
        throw fileError('ENOSPC');
      });
      expect(store.commit([fit]).results).toEqual(both);
      expect(store.problem && problemText(store.problem)).toBe(
        `Your progress cannot be saved (no space left for ${saveFile(folder)}), so for now it lasts only until you quit.`,
      );
      expect(saved(folder)).toMatchObject({ results: { draw: { stars: 1 } } });
      expect(fs.readdirSync(folder)).toEqual(['progress.json']);
    },
  );
});

describe.runIf(process.platform !== 'win32')('without permission', () => {
  const unwritable = expect.objectContaining({ type: 'unwritable' });

  it('for the folder, the file stays as it is', async () => {
    const folder = newFolder();
    openProgress({ cwd: folder }).commit([fit]);
    fs.chmodSync(folder, 0o555);
    const game = startGame(folder, 'x', 2, { asNobody: true });
    await game.over;
    fs.chmodSync(folder, 0o777);
    expect(game.lines()).toEqual([
      { step: 0, problem: unwritable },
      { step: 1, problem: unwritable },
    ]);
    expect(fs.readdirSync(folder)).toEqual(['progress.json']);
  });

  it.each([
    ['to write the file', 0o444],
    ['to read the file', 0o222],
  ])('%s, it stays as it is', async (_, mode) => {
    const folder = newFolder();
    openProgress({ cwd: folder }).commit([fit]);
    const before = fs.readFileSync(saveFile(folder), 'utf8');
    fs.chmodSync(saveFile(folder), mode);
    const game = startGame(folder, 'x', 1, { asNobody: true });
    await game.over;
    fs.chmodSync(saveFile(folder), 0o666);
    expect(game.lines()).toEqual([{ step: 0, problem: unwritable }]);
    expect(fs.readFileSync(saveFile(folder), 'utf8')).toBe(before);
  });
});

describe('after a failure', () => {
  it('the disk is left alone for two seconds, and then everything is saved', () => {
    const folder = newFolder();
    const store = openProgress({ cwd: folder });
    const rename = vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw fileError('ENOSPC');
    });
    store.commit(everything);
    for (let key = 0; key < 20; key += 1) {
      store.commit([{ type: 'session', session: session('train', Array(key).fill('key')) }]);
    }
    expect(rename).toHaveBeenCalledTimes(1);
    rename.mockRestore();
    goForward(2100);
    store.commit([draw]);
    expect(store.problem).toBeUndefined();
    expect(saved(folder)).toEqual({
      ...fullProgress,
      results: { ...fullProgress.results, draw: { stars: 1 } },
      sessions: { train: session('train', Array(19).fill('key')) },
      lastLevel: 'draw',
    });
  });

  it('changes of another game are still merged with what waited', () => {
    const folder = newFolder();
    const [a, b] = [openProgress({ cwd: folder }), openProgress({ cwd: folder })];
    const rename = vi.spyOn(fs, 'renameSync').mockImplementationOnce(() => {
      throw fileError('EDQUOT');
    });
    const note: ProgressChange = { type: 'notebook', added: [['blue', 'white']], removed: [] };
    a.commit([note]);
    b.commit([fit, note]);
    rename.mockRestore();
    goForward(2100);
    a.commit([draw]);
    expect(saved(folder)).toMatchObject({
      results: both,
      notebook: [
        ['blue', 'white'],
        ['blue', 'white'],
      ],
    });
  });
});

describe('on the way out', () => {
  const full = () =>
    vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw fileError('ENOSPC');
    });

  it('what waits is saved, however short ago that failed', () => {
    const folder = newFolder();
    const store = openProgress({ cwd: folder });
    const rename = full();
    store.commit([fit]);
    rename.mockRestore();
    expect(store.leave()).toBeUndefined();
    expect(store.problem).toBeUndefined();
    expect(saved(folder)).toEqual(store.progress);
    expect(store.progress.results).toEqual({ fit: { stars: 3 } });
  });

  it('what cannot be saved is kept as a copy that can be played on from', () => {
    const [folder, place] = [newFolder(), newFolder()];
    vi.stubEnv('TMPDIR', place);
    const store = openProgress({ cwd: folder });
    store.commit(everything);
    const rename = full();
    store.commit([draw]);
    const unsaved = store.leave();
    expect(store.leave()).toEqual(unsaved);
    rename.mockRestore();
    expect(unsaved?.problem).toEqual(store.problem);
    expect(path.dirname(unsaved?.copy ?? '')).toBe(place);
    expect(fs.readdirSync(place)).toHaveLength(1);
    expect(openProgress({ cwd: unsaved?.copy ?? '' }).progress).toEqual(store.progress);
    expect(unsaved && unsavedLines(unsaved)).toEqual([
      `Your progress cannot be saved (no space left for ${saveFile(folder)}).`,
      `A copy of what you did is in ${unsaved?.copy}.`,
      'To go on from that copy, set PONGPT_HOME to its folder before you start.',
    ]);
    vi.unstubAllEnvs();
  });

  it('it is said when there is no room for a copy', () => {
    const folder = newFolder();
    vi.stubEnv('TMPDIR', path.join(folder, 'missing'));
    const store = openProgress({ cwd: folder });
    full();
    store.commit([fit]);
    const unsaved = store.leave();
    expect(unsaved && unsavedLines(unsaved).at(-1)).toBe(
      'There was no room for a copy either, so what you did since is lost.',
    );
    vi.unstubAllEnvs();
  });

  it('what a newer file could not take is kept as a copy as well', () => {
    const [folder, place] = [newFolder(), newFolder()];
    vi.stubEnv('TMPDIR', place);
    fs.writeFileSync(saveFile(folder), '{"version":2}');
    const store = openProgress({ cwd: folder });
    expect(store.leave()).toBeUndefined();
    store.commit([fit]);
    const unsaved = store.leave();
    expect(openProgress({ cwd: unsaved?.copy ?? '' }).progress.results).toEqual({
      fit: { stars: 3 },
    });
    expect(fs.readFileSync(saveFile(folder), 'utf8')).toBe('{"version":2}');
    expect(unsaved && unsavedLines(unsaved)[0]).toBe(
      `The save file ${saveFile(folder)} is from a newer PongPT and stays as it is.`,
    );
    vi.unstubAllEnvs();
  });
});

it('a path with control characters is told without them', () => {
  const store = openProgress({ cwd: '/dev/null/\u001b]0;title\u0007\u009b2J' });
  const text = store.problem ? problemText(store.problem) : '';
  expect(text).toContain('<U+001B>]0;title<U+0007><U+009B>2J');
  expect(text).not.toMatch(/\p{Cc}/u);
});

it.each(['EACCES', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EISDIR', 'EIO'])(
  '%s is told in one sentence',
  (code) => {
    const folder = path.join(newFolder(), 'pongpt');
    vi.spyOn(fs, 'mkdirSync').mockImplementation(() => {
      throw fileError(code);
    });
    const { problem } = openProgress({ cwd: folder });
    const text = problem ? problemText(problem) : '';
    expect(text).toContain(saveFile(folder));
    expect(text).toMatch(
      /^Your progress cannot be saved \(.+\), so for now it lasts only until you quit\.$/,
    );
  },
);
