// Nothing that was done is lost: killed games, two games at once, and save files that are no good.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgress } from '../../src/progress.ts';
import { nextKeys } from '../solver.ts';
import { cli, openGame, playToTheEnd, showsTwin } from './command.ts';
import { openPair, type Pair, pressBoth, smallCourse, wide } from './pair.ts';
import { environment, nodeUnderTest } from './program.ts';
import { closeTerminals, type Terminal } from './pty.ts';
import { run } from './run.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pongpt-home-'));
});
afterEach(async () => {
  await closeTerminals();
  rmSync(home, { recursive: true });
});

const saved = () => openProgress({ cwd: home }).progress;

/** Plays this many moves of the solution, cards included. */
async function playOn(pair: Pair, moves: number): Promise<void> {
  for (let n = 0; n < moves; n += 1) {
    await pressBoth(pair, ...nextKeys(pair.twin.world, pair.twin.getState()));
  }
}

test.skipIf(process.platform !== 'linux')(
  'a home where the system makes no folders is told, and does not hold the command for ever',
  () => {
    const { status, stdout, stderr } = spawnSync(nodeUnderTest, [cli, 'progress'], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...environment('/proc/pongpt'), HOME: '/proc/self/nope' },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Your notebook');
    expect(stderr).toContain('(the folder of /proc/pongpt/progress.json cannot be made)');
  },
);

test('a path that would drive the terminal is spelt out where it is printed', () => {
  const { out } = run(join(home, '\x1b[31mred'), ['progress']);
  expect(out).toContain('<U+001B>[31mred');
  expect(out).not.toContain('\x1b');
});

describe('a game killed with SIGKILL goes on from the same step', () => {
  // In the cards, with a bin open, in the bet.
  test.each([1, 3, 14])('after %i moves, from the map', async (moves) => {
    const before = await openPair({ level: 'first', home });
    await playOn(before, moves);
    before.terminal.kill('SIGKILL');
    expect(await before.terminal.exited).toMatchObject({ signal: 'SIGKILL' });
    const { screen } = before.twin.getState();
    const session = screen.at === 'level' ? screen.session : undefined;
    expect(session?.stage.at).not.toBe('result');

    const after = await openPair({ home });
    expect(after.terminal.text()).toMatch(/> +1 +The first one .*started/);
    await pressBoth(after, 'enter');
    expect(after.twin.getState().screen).toMatchObject({ session });
  });

  test('on the map, with the stars, if it was finished', async () => {
    const before = await openPair({ level: 'first', home });
    await playToTheEnd(before.terminal, before.twin, wide);
    before.terminal.kill('SIGKILL');
    await before.terminal.exited;
    const { terminal } = await openPair({ home });
    expect(terminal.text()).toMatch(/ 1 +The first one +★ ★ ★ +done/);
    expect(saved().sessions).toEqual({});
  });

  test('with the slips and hints that it had', async () => {
    const before = await openPair({ level: 'first', home });
    await pressBoth(before, 'enter', 'enter', '1', 'h', '4');
    before.terminal.kill('SIGKILL');
    await before.terminal.exited;
    const after = await openPair({ level: 'first', home });
    await playToTheEnd(after.terminal, after.twin, wide);
    expect(after.terminal.text()).toContain('The last sticky is pink');
    expect(after.terminal.text()).toContain('1 slip and 1 hint cost 2 stars:');
    expect(saved().results).toEqual({ first: { stars: 1 } });
  });

  test('with the hint that stood on the screen', async () => {
    const before = await openPair({ level: 'first', home });
    await pressBoth(before, 'enter', 'enter', 'h', 'h');
    // What it costs is said only when it is asked for.
    const [hint] = /Hint: [^(]+[.?]/.exec(unwrapped(before.terminal)) ?? [];
    before.terminal.kill('SIGKILL');
    await before.terminal.exited;
    const { terminal } = await openPair({ level: 'first', home });
    expect(hint).toMatch(/^Hint: .{20}/);
    expect(unwrapped(terminal)).toContain(hint);
  });
});

test('two games at once lose nothing: each goes on, and the next start has both results', async () => {
  const first = await openPair({ level: 'first', home });
  const second = await openPair({ level: 'second', home });
  await playOn(first, 5);
  await playToTheEnd(second.terminal, second.twin, wide);
  await playOn(first, 1);
  const third = await openPair({ level: 'third', home });
  await playToTheEnd(first.terminal, first.twin, wide);
  await playOn(third, 3);
  for (const { terminal } of [first, second, third]) terminal.kill('SIGKILL');
  const { results, sessions } = saved();
  expect(results).toEqual({ first: { stars: 3 }, second: { stars: 3 } });
  expect(Object.keys(sessions)).toEqual(['third']);
});

test('a level that another game has begun meanwhile is gone on with, not begun again', async () => {
  const early = await openPair({ home });
  const other = await openPair({ level: 'first', home });
  await playOn(other, 5);
  await other.terminal.close();
  early.terminal.press('Enter');
  await showsTwin(early.terminal, other.twin, wide);
});

describe('a save file that is no good is told of, and play goes on', () => {
  const file = () => join(home, 'progress.json');
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'pongpt-place-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  /** The folder of the one copy that was made. */
  function copyIn(folder: string): string {
    const [name, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    return join(folder, name ?? '');
  }

  test('a broken one is kept beside it under another name', async () => {
    writeFileSync(file(), '{"version":1,"results":');
    const terminal = await openGame(smallCourse(), { home });
    const screen = await terminal.waitFor('Your save file was damaged');
    expect(screen.replaceAll(/\s+/g, ' ')).toContain(`the old file is kept as ${file()}.broken-1.`);
    expect(readFileSync(`${file()}.broken-1`, 'utf8')).toBe('{"version":1,"results":');
    terminal.press('x');
    await terminal.waitFor((text) => !text.includes('damaged'));
    terminal.press('Enter');
    await terminal.waitFor('card 1 of 2');
    terminal.press('Enter');
    await terminal.waitFor('card 2 of 2');
    terminal.press('Ctrl+C');
    await terminal.exited;
    expect(terminal.text()).toContain('Your save file was damaged');
    expect(terminal.text()).toContain('Everything is saved.');
    expect(saved().sessions.first?.stage).toEqual({ at: 'story', card: 1 });
  });

  test('an empty one starts afresh', async () => {
    writeFileSync(file(), '');
    const terminal = await openGame(smallCourse(), { home });
    await terminal.waitFor('so you start afresh');
    terminal.press('Enter');
    await terminal.waitFor('card 1 of 2');
  });

  test('one of a newer version stays as it is', async () => {
    const newer = '{"version":2,"results":{"first":{"stars":3}}}\n';
    writeFileSync(file(), newer);
    const terminal = await openGame(smallCourse(), { home, env: { TMPDIR: place } });
    await terminal.waitFor('is from a newer PongPT');
    terminal.press('Enter');
    await terminal.waitFor('card 1 of 2');
    terminal.press('q');
    await terminal.waitFor(/The first one .*started/);
    terminal.press('q');
    await terminal.exited;
    expect(terminal.text()).toContain('is from a newer PongPT');
    expect(terminal.text()).not.toContain('Everything is saved');
    expect(readFileSync(file(), 'utf8')).toBe(newer);
    expect(readdirSync(home)).toEqual(['progress.json']);
    expect(Object.keys(openProgress({ cwd: copyIn(place) }).progress.sessions)).toEqual(['first']);
  });

  test('one that cannot be written leaves play in memory, to its end', async () => {
    writeFileSync(join(home, 'a-file'), '');
    const pair = await openPair({
      level: 'first',
      home: join(home, 'a-file', 'below'),
      env: { TMPDIR: place },
    });
    const { terminal, twin } = pair;
    expect(terminal.text()).toContain('Your progress cannot be saved');
    await playToTheEnd(terminal, twin, wide);
    await pressBoth(pair, 'q');
    expect(terminal.text()).toMatch(/The first one +★ ★ ★/);
    await pressBoth(pair, 'x');
    expect(terminal.text()).not.toContain('cannot be saved');
    terminal.press('q');
    expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
    expect(terminal.text()).toContain('Your progress cannot be saved');
    expect(terminal.text()).not.toContain('Everything is saved');
    const copy = copyIn(place);
    expect(terminal.text().replaceAll('\n', '')).toContain(`A copy of what you did is in ${copy}.`);
    const next = await openPair({ home: copy });
    expect(next.terminal.text()).toMatch(/The first one +★ ★ ★/);
  });

  test('one that was full a moment ago is tried once more on the way out', async () => {
    const pair = await openPair({ level: 'first', home, env: { TMPDIR: place } });
    await pressBoth(pair, 'enter');
    // In the place of the lock, a folder keeps everybody out until it is gone.
    mkdirSync(`${file()}.lock`);
    pair.terminal.press('Enter');
    await pair.terminal.waitFor('Your progress cannot be saved');
    rmdirSync(`${file()}.lock`);
    pair.terminal.press('Ctrl+C');
    await pair.terminal.exited;
    expect(pair.terminal.text()).toContain('Everything is saved.');
    expect(saved().sessions.first?.stage).toEqual({ at: 'activity' });
    expect(readdirSync(place)).toEqual([]);
  });

  test('a folder in its place cannot be written either', async () => {
    mkdirSync(file());
    const terminal = await openGame(smallCourse(), { home });
    await terminal.waitFor(/is not a\s+file/);
    terminal.press('Enter');
    await terminal.waitFor('card 1 of 2');
  });
});

/** What is on the screen, however its lines are cut. */
function unwrapped(terminal: Terminal): string {
  return terminal.text().replaceAll(/\s+/g, ' ');
}
