import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openProgress, type ProgressChange, problemText } from '../../src/progress.ts';
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

it.each(['EACCES', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EISDIR', 'EIO'])(
  '%s is told in one sentence',
  (code) => {
    const folder = newFolder();
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
