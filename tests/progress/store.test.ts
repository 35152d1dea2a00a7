import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  applyChange,
  emptyProgress,
  openProgress,
  type ProgressChange,
} from '../../src/progress.ts';
import { newFolder, saved, saveFile } from './helpers.ts';
import { everything, fullProgress, session } from './samples.ts';

const fit: ProgressChange = { type: 'result', levelId: 'fit', stars: 3 };
const draw: ProgressChange = { type: 'result', levelId: 'draw', stars: 1 };

describe('where progress is kept', () => {
  it('in the folder that PONGPT_HOME names', () => {
    const folder = newFolder();
    vi.stubEnv('PONGPT_HOME', folder);
    openProgress().commit([fit]);
    expect(saved(folder)).toMatchObject({ results: { fit: { stars: 3 } } });
    vi.unstubAllEnvs();
  });

  it.runIf(process.platform === 'linux')('otherwise in the configuration folder', () => {
    const folder = newFolder();
    vi.stubEnv('PONGPT_HOME', '');
    vi.stubEnv('XDG_CONFIG_HOME', folder);
    expect(openProgress().path).toBe(path.join(folder, 'pongpt', 'progress.json'));
    vi.stubEnv('XDG_CONFIG_HOME', '');
    vi.spyOn(fs, 'mkdirSync').mockReturnValue(undefined);
    expect(openProgress().path).toBe(path.join(os.homedir(), '.config/pongpt/progress.json'));
    vi.unstubAllEnvs();
  });

  it('in a folder that is made when it is missing', () => {
    const folder = path.join(newFolder(), 'a', 'b');
    const store = openProgress({ cwd: folder });
    expect(store.commit([fit])).toEqual(saved(folder));
    expect(store.problem).toBeUndefined();
  });
});

describe('a commit', () => {
  it('is in the file when it returns, and there at the next start', () => {
    const folder = newFolder();
    const store = openProgress({ cwd: folder });
    expect(store.progress).toEqual(emptyProgress());
    expect(store.commit(everything)).toEqual(fullProgress);
    expect(store.progress).toEqual(fullProgress);
    expect(saved(folder)).toEqual(fullProgress);
    expect(openProgress({ cwd: folder }).progress).toEqual(fullProgress);
    expect(fs.readdirSync(folder)).toEqual(['progress.json']);
  });

  it('of nothing does not touch the disk', () => {
    const store = openProgress({ cwd: newFolder() });
    const calls = [
      vi.spyOn(fs, 'openSync'),
      vi.spyOn(fs, 'readFileSync'),
      vi.spyOn(fs, 'statSync'),
    ];
    expect(store.commit([])).toBe(store.progress);
    for (const call of calls) expect(call).not.toHaveBeenCalled();
  });

  it('that changes nothing does not write', () => {
    const store = openProgress({ cwd: newFolder() });
    store.commit([fit]);
    const rename = vi.spyOn(fs, 'renameSync');
    store.commit([fit, { type: 'session-left', levelId: 'fit' }]);
    expect(rename).not.toHaveBeenCalled();
  });

  it('keeps what a later build of the same version put in the file', () => {
    const folder = newFolder();
    fs.writeFileSync(saveFile(folder), JSON.stringify({ version: 1, badges: ['early bird'] }));
    openProgress({ cwd: folder }).commit([fit]);
    expect(saved(folder)).toMatchObject({ badges: ['early bird'], results: { fit: { stars: 3 } } });
  });

  it.runIf(process.platform !== 'win32')('keeps who may read the file', () => {
    const folder = newFolder();
    const store = openProgress({ cwd: folder });
    store.commit([fit]);
    fs.chmodSync(saveFile(folder), 0o600);
    store.commit([draw]);
    expect(fs.statSync(saveFile(folder)).mode & 0o777).toBe(0o600);
  });
});

describe('two games open at once', () => {
  const two = () => {
    const folder = newFolder();
    return { folder, a: openProgress({ cwd: folder }), b: openProgress({ cwd: folder }) };
  };

  it('lose no result and no session', () => {
    const { folder, a, b } = two();
    a.commit([fit, { type: 'session', session: session('train') }]);
    b.commit([draw, { type: 'result', levelId: 'fit', stars: 1 }]);
    expect(saved(folder)).toMatchObject({
      results: { fit: { stars: 3 }, draw: { stars: 1 } },
      sessions: { train: session('train') },
    });
    expect(b.progress).toEqual(saved(folder));
  });

  it('may both write in the notebook', () => {
    const { folder, a, b } = two();
    const [blue, pink, green] = [
      ['blue', 'white'],
      ['pink', 'white'],
      ['green', 'white'],
    ];
    a.commit([{ type: 'notebook', added: [blue, pink], removed: [] }]);
    b.commit([{ type: 'notebook', added: [green], removed: [blue] }]);
    a.commit([{ type: 'notebook', added: [blue], removed: [pink] }]);
    expect(saved(folder)).toMatchObject({ notebook: [green, blue] });
  });

  it('see a reset of the other, and do not undo it', () => {
    const { folder, a, b } = two();
    a.commit([fit]);
    b.commit([{ type: 'reset-all' }]);
    a.commit([draw]);
    expect(saved(folder)).toMatchObject({ results: { draw: { stars: 1 } } });
    expect(a.progress.results).not.toHaveProperty('fit');
  });

  it('see what the other has saved when they look', () => {
    const { folder, a, b } = two();
    a.commit([fit, { type: 'session', session: session('train', ['a move']) }]);
    expect(b.progress.results).toEqual({});
    expect(b.refresh()).toEqual(saved(folder));
    expect(b.progress).toEqual(a.progress);
  });

  it('are not disturbed when the other leaves something that cannot be read', () => {
    const { folder, a, b } = two();
    a.commit([fit]);
    b.refresh();
    for (const content of ['{"version":1,', '{"version":2}', '{"version":1,"results":[]}']) {
      fs.writeFileSync(saveFile(folder), content);
      expect(b.refresh().results).toEqual({ fit: { stars: 3 } });
    }
    fs.rmSync(folder, { recursive: true });
    expect(b.refresh().results).toEqual({ fit: { stars: 3 } });
    expect(b.problem).toBeUndefined();
  });

  it('have the same as one game that did it all', () => {
    const change = fc.oneof(
      fc.record({
        type: fc.constant('result' as const),
        levelId: fc.constantFrom('a', 'b', 'c'),
        stars: fc.constantFrom(1, 2, 3),
      }),
      fc.constantFrom('a', 'b').map((id) => ({ type: 'session' as const, session: session(id) })),
      fc.constantFrom('blue', 'pink').map((word) => ({
        type: 'notebook' as const,
        added: [[word, 'white']],
        removed: [['green', 'white']],
      })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), change), { maxLength: 12 }), (steps) => {
        const { folder, a, b } = two();
        for (const [first, step] of steps) (first ? a : b).commit([step]);
        const all = steps.map(([, step]) => step).reduce(applyChange, emptyProgress());
        expect(openProgress({ cwd: folder }).progress).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file that goes away while the game is open', () => {
  it('is written again with all that the game knows', () => {
    const folder = newFolder();
    const store = openProgress({ cwd: folder });
    store.commit(everything);
    fs.rmSync(saveFile(folder));
    store.commit([{ type: 'notebook', added: [['blue', 'white']], removed: [] }]);
    expect(saved(folder)).toEqual({
      ...fullProgress,
      notebook: [...fullProgress.notebook, ['blue', 'white']],
    });
    fs.rmSync(folder, { recursive: true });
    store.commit([fit]);
    expect(store.progress).toEqual(saved(folder));
    expect(store.problem).toBeUndefined();
  });
});

describe.runIf(process.platform !== 'win32')('a link', () => {
  it('to a file stays a link, and the file behind it changes', () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    openProgress({ cwd: elsewhere }).commit([fit]);
    fs.symlinkSync(saveFile(elsewhere), saveFile(folder));
    const store = openProgress({ cwd: folder });
    store.commit([draw]);
    expect(fs.lstatSync(saveFile(folder)).isSymbolicLink()).toBe(true);
    expect(saved(elsewhere)).toMatchObject({ results: { fit: { stars: 3 }, draw: { stars: 1 } } });
    expect(fs.readdirSync(elsewhere)).toEqual(['progress.json']);
  });

  it('to a file that is not there yet makes it', () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    const relative = path.relative(folder, path.join(elsewhere, 'new', 'progress.json'));
    fs.symlinkSync(relative, saveFile(folder));
    openProgress({ cwd: folder }).commit([fit]);
    expect(saved(path.join(elsewhere, 'new'))).toMatchObject({ results: { fit: { stars: 3 } } });
  });

  it('to a folder is followed', () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    fs.symlinkSync(elsewhere, path.join(folder, 'home'));
    openProgress({ cwd: path.join(folder, 'home') }).commit([fit]);
    expect(saved(elsewhere)).toMatchObject({ results: { fit: { stars: 3 } } });
  });
});
