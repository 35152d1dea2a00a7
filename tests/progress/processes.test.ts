import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { describe, expect, it } from 'vitest';
import { readSave } from '../../src/progress/reading.ts';
import { openProgress, type ProgressChange } from '../../src/progress.ts';
import { startGame } from './game.ts';
import { goForward, newFolder, saved, saveFile } from './helpers.ts';
import { session } from './samples.ts';

const fit: ProgressChange = { type: 'result', levelId: 'fit', stars: 3 };

it('five games at once lose nothing', async () => {
  const home = newFolder();
  const names = ['ada', 'bea', 'cyd', 'dee', 'eve'];
  const games = names.map((name) => startGame(home, name, 30, { env: { PATIENT: '1' } }));
  await Promise.all(games.map((game) => game.over));
  for (const game of games) {
    expect(game.lines()).toHaveLength(30);
  }
  const { progress, problem } = openProgress({ cwd: home });
  expect(problem).toBeUndefined();
  expect(Object.keys(progress.results)).toHaveLength(5 * 30);
  expect(progress.notebook).toHaveLength(5 * 30);
  for (const name of names) {
    expect(progress.sessions[name]).toEqual(session(name, Array(29).fill({ type: 'draw' })));
    const own = progress.notebook.filter(([first]) => first === name).map(([, step]) => step);
    expect(own).toEqual(Array.from({ length: 30 }, (_, step) => `${step}`));
  }
  expect(fs.readdirSync(home)).toEqual(['progress.json']);
}, 60_000);

/** Whatever was killed: the file is whole, and the next start saves at once and tidies up. */
function expectSoundAfter(home: string, name: string): void {
  expect(readSave(fs.readFileSync(saveFile(home))).type).toBe('whole');
  const store = openProgress({ cwd: home });
  store.commit([{ type: 'notebook', added: [[name, 'after']], removed: [] }]);
  expect(store.problem).toBeUndefined();
  expect(store.progress.notebook.at(-1)).toEqual([name, 'after']);
  expect(saved(home)).toEqual(store.progress);
  expect(fs.readdirSync(home)).toEqual(['progress.json']);
}

it('a game killed before any of its calls to the disk leaves the file whole', async () => {
  const home = newFolder();
  openProgress({ cwd: home }).commit([fit]);
  let calls = 0;
  let isOver = false;
  while (!isOver) {
    calls += 1;
    const game = startGame(home, `${calls}`, 1, { env: { KILL_AT: `${calls}` } });
    await game.over;
    isOver = game.process.signalCode === null;
    if (game.lines().length > 0) expect(saved(home)).toHaveProperty(['results', `${calls}-0`]);
    expectSoundAfter(home, `${calls}`);
    expect(saved(home)).toHaveProperty(['results', 'fit']);
  }
  expect(calls).toBeGreaterThan(8);
}, 60_000);

it('a game killed at any time keeps all that it said was saved', async () => {
  const home = newFolder();
  for (let round = 0; round < 8; round += 1) {
    const name = `game-${round}`;
    const game = startGame(home, name, 1e6);
    await game.committed(1 + round * 5);
    game.process.kill('SIGKILL');
    await game.over;
    const { results } = openProgress({ cwd: home }).progress;
    for (const { step } of game.lines()) expect(results).toHaveProperty(`${name}-${step}`);
    expectSoundAfter(home, name);
  }
}, 60_000);

describe('a lock that was left behind', () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const host = os.hostname();
  const minuteAgo = new Date(Date.now() - 60_000);

  it.each([
    ['by a game that is gone', `${host} ${gone} id`, new Date()],
    ['with the number of this process, used again', `${host} ${process.pid} id`, new Date()],
    ['by a game whose number another process has now', `${host} ${process.ppid} id`, minuteAgo],
    ['by a game on another computer', 'elsewhere 1 id', minuteAgo],
    ['by a game killed before it could write its name', '', minuteAgo],
    ['by a clock that was wrong', 'elsewhere 1 id', new Date(Date.now() + 3_600_000)],
  ])('%s is cleared', (_, owner, time) => {
    const home = newFolder();
    const lock = `${saveFile(home)}.lock`;
    fs.writeFileSync(lock, owner);
    fs.utimesSync(lock, time, time);
    fs.writeFileSync(`${saveFile(home)}.id.new`, '{"version":');
    const store = openProgress({ cwd: home });
    store.commit([fit]);
    expect(store.problem).toBeUndefined();
    expect(saved(home)).toMatchObject({ results: { fit: { stars: 3 } } });
    const halfWritten = owner === '' ? ['progress.json.id.new'] : [];
    expect(fs.readdirSync(home)).toEqual(['progress.json', ...halfWritten]);
  });

  it('is cleared even if the game that was clearing it was killed as well', () => {
    const home = newFolder();
    for (const [name, owner] of [
      ['lock', `${host} ${gone} id`],
      ['lock.clear', ''],
    ]) {
      const file = `${saveFile(home)}.${name}`;
      fs.writeFileSync(file, `${owner}`);
      fs.utimesSync(file, minuteAgo, minuteAgo);
    }
    const store = openProgress({ cwd: home });
    store.commit([fit]);
    expect(store.problem).toBeUndefined();
    expect(fs.readdirSync(home)).toEqual(['progress.json']);
  });
});

it('on the way out, a busy lock is waited for as long as any turn lasts', () => {
  const home = newFolder();
  const lock = `${saveFile(home)}.lock`;
  const store = openProgress({ cwd: home });
  // Too young to be cleared for another second: longer than a key may wait.
  fs.writeFileSync(lock, `elsewhere 1 id`);
  const fourSecondsAgo = new Date(Date.now() - 4000);
  fs.utimesSync(lock, fourSecondsAgo, fourSecondsAgo);
  store.commit([fit]);
  expect(store.problem).toMatchObject({ type: 'unwritable' });
  expect(store.leave()).toBeUndefined();
  expect(saved(home)).toMatchObject({ results: { fit: { stars: 3 } } });
});

it('a lock that is held is respected; what waits is saved once it is free', () => {
  const home = newFolder();
  const lock = `${saveFile(home)}.lock`;
  const store = openProgress({ cwd: home });
  const owner = `${os.hostname()} ${process.ppid} id`;
  fs.writeFileSync(lock, owner);
  expect(store.commit([fit]).results).toEqual({ fit: { stars: 3 } });
  expect(store.problem).toMatchObject({ type: 'unwritable' });
  expect(fs.readFileSync(lock, 'utf8')).toBe(owner);
  expect(fs.readdirSync(home)).toEqual(['progress.json.lock']);
  fs.rmSync(lock);
  goForward(2100);
  store.commit([{ type: 'session', session: session('draw') }]);
  expect(store.problem).toBeUndefined();
  expect(saved(home)).toEqual(store.progress);
});
