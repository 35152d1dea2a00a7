// The warm-up as the built command plays it: from the seed to the result on the main screen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seedOfDay } from '../../src/commands/warm-up.ts';
import { openProgress } from '../../src/progress.ts';
import { farewell } from '../../src/ui/farewell.ts';
import type { GameWorld } from '../../src/ui/game.ts';
import { createGame, type Game } from '../../src/ui/store.ts';
import { memoryStore } from '../course.ts';
import type { FrameSize } from '../frame.tsx';
import { nextKeys } from '../solver.ts';
import { warmUpGameWorld } from '../warm-up.ts';
import { hear, openGame, press, showsTwin } from './command.ts';
import { narrow, wide } from './pair.ts';
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

interface Room {
  readonly terminal: Terminal;
  readonly twin: Game;
  readonly size: FrameSize;
}

/** The command and its twin, on the first screen; both begin with what is saved. */
async function openRoom(
  args: readonly string[],
  world: GameWorld,
  size: FrameSize = wide,
): Promise<Room> {
  const twin = createGame(world, memoryStore(openProgress({ cwd: home }).progress), () => '');
  const terminal = await openGame(['warmup', '--reduced-motion', ...args], {
    cols: size.columns,
    rows: size.rows,
    home,
  });
  await showsTwin(terminal, twin, size);
  return { terminal, twin, size };
}

async function pressBoth({ terminal, twin, size }: Room, ...keys: string[]): Promise<void> {
  for (const key of keys) await press(terminal, twin, key, size);
}

/** Presses the last key: the game is gone then, and there is no frame to compare. */
async function leave({ terminal, twin }: Room, key: string, name: string): Promise<void> {
  hear(twin, key);
  terminal.press(name);
  expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
}

async function playOn(room: Room, holds: () => boolean): Promise<void> {
  for (let n = 0; !holds(); n += 1) {
    if (n > 500) throw new Error('it does not come to its end');
    await pressBoth(room, ...nextKeys(room.twin.world, room.twin.getState()));
  }
}

describe.each([
  ['80 x 24 in colour', wide, []],
  ['60 x 20 in ASCII without colour', narrow, ['--ascii', '--no-color']],
] as const)('at %s', (_, size, flags) => {
  test('it goes from the seed to the printed result, every frame as it should be', async () => {
    const looks = { colour: flags.length === 0, ascii: flags.length > 0, reducedMotion: true };
    const world = warmUpGameWorld({ seed: 'room 7' }, looks);
    const room = await openRoom(['--seed', 'room 7', ...flags], world, size);
    await pressBoth(room, 'enter');
    await playOn(room, () => room.twin.getState().screen.at === 'end');
    await pressBoth(room, 'enter');
    await leave(room, 'enter', 'Enter');
    expect(linesOf(room.terminal)).toEqual(farewell(room.twin).split('\n'));
    // The result is what stays in sight.
    expect(room.terminal.text()).toContain('PongPT warm-up, seed room 7');
    expect(room.terminal.text()).toContain('1  Read the table       no slip');
    expect(room.terminal.text()).toContain('4 of 4 done');
  });
});

test('left early, it prints what was done so far', async () => {
  const world = warmUpGameWorld({ seed: 'room 7', minutes: 5 });
  const room = await openRoom(['--seed', 'room 7', '--minutes', '5'], world);
  await pressBoth(room, 'enter', 'enter', 'enter');
  await leave(room, 'q', 'q');
  expect(linesOf(room.terminal)).toEqual([
    'PongPT warm-up, seed room 7',
    '1  Read the table       not finished',
    '2  Draw two documents   not begun',
    '3  Train on a document  not begun',
    '0 of 3 done',
    '',
    'Go on from here: pongpt warmup --seed "room 7" --minutes 5',
  ]);
});

test('killed with SIGKILL, it goes on at the same step, and the levels know nothing of it', async () => {
  const world = warmUpGameWorld({ seed: 'room 7' });
  const before = await openRoom(['--seed', 'room 7'], world);
  await pressBoth(before, 'enter');
  await playOn(before, () => {
    const { screen } = before.twin.getState();
    return screen.at === 'level' && screen.level.kind === 'draw' && screen.session.moves.length > 3;
  });
  const { screen } = before.twin.getState();
  before.terminal.kill('SIGKILL');
  expect(await before.terminal.exited).toMatchObject({ signal: 'SIGKILL' });

  const after = await openRoom(['--seed', 'room 7'], world);
  await pressBoth(after, 'enter');
  expect(after.twin.getState().screen).toMatchObject({
    session: screen.at === 'level' ? screen.session : undefined,
  });
  const { results, sessions, notebook, model, lastLevel } = openProgress({ cwd: home }).progress;
  expect({ results, sessions, notebook, model, lastLevel }).toEqual({
    results: {},
    sessions: {},
    notebook: [],
    model: null,
    lastLevel: null,
  });
});

test('without a seed it is the date of the day', async () => {
  const days = [seedOfDay(new Date())];
  const terminal = await openGame(['warmup']);
  await terminal.waitFor('Warm-up, seed ');
  days.push(seedOfDay(new Date()));
  expect(days).toContain(/seed (\S+)/.exec(terminal.text())?.[1]);
});

test('a folder of one’s own takes the place of the exercises', async () => {
  const folder = fileURLToPath(new URL('../fixtures/small-course', import.meta.url));
  const terminal = await openGame(['--levels', folder, 'warmup', '--seed', 'a', '--minutes', '20']);
  await terminal.waitFor('Enter begin');
  expect(terminal.text()).toContain('The first one');
});

describe('what cannot be is refused with one line and exit code 2', () => {
  test.each([
    [['--minutes', '2'], /--minutes .*It must be a whole number, 3 to 20\.$/],
    [['--minutes', '21'], /3 to 20\.$/],
    [['--minutes', 'soon'], /3 to 20\.$/],
    [['--seed', ''], /--seed .*It must not be empty\.$/],
    [['--seed', 'a;b'], /--seed .*It must be letters and digits/],
    [['--seed', 'room 7'], /^pongpt: PongPT cannot draw here: .*`pongpt warmup --plain` plays/],
    [['--levels', '/nowhere/at/all'], /^pongpt: \/nowhere\/at\/all folder: found nothing there/],
  ])('%j', (args, message) => {
    const { code, out, err } = run(home, ['warmup', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err.trimEnd()).toMatch(message);
  });

  test('and the help tells what there is', () => {
    const { code, out } = run(home, ['warmup', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--minutes <number>');
    expect(out).toContain('No clock ends a try.');
  });
});

/** What was printed after the game had left the alternate screen. */
function linesOf(terminal: Terminal): readonly string[] {
  const after = terminal.raw.slice(terminal.raw.lastIndexOf('\x1b[?1049l'));
  return stripVTControlCharacters(after).trim().split(/\r?\n/);
}
