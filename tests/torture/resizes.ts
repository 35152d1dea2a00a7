// Storms of resizes while a picture moves, in a terminal and in tmux: the screen is what would be
// drawn afresh, nothing before the game is eaten, and nobody works once it is quiet.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGame, type Game } from '../../src/ui/store.ts';
import { memoryStore } from '../course.ts';
import { bytesOf, cli, hear, showsTwin } from '../e2e/command.ts';
import { smallCourse } from '../e2e/pair.ts';
import { environment, thenReport } from '../e2e/program.ts';
import { openTerminal } from '../e2e/pty.ts';
import { type FrameSize, linesOf } from '../frame.tsx';
import { smallWorld } from '../small-course.ts';
import { nextKeys } from '../solver.ts';
import { type Dice, diceFrom } from './dice.ts';
import { workOf } from './process.ts';
import type { Torment } from './torment.ts';

const last: FrameSize = { columns: 80, rows: 24 };
const earlier = Array.from({ length: 40 }, (_, n) => `earlier work ${n + 1}`);
/** Between two of them a move is made: the first ones turn cards, the others draw. */
const storms = 5;
/** Hundredths of a second of work in one idle second. */
const mostWork = 5;

/** Generous: others may be at work on this machine, too. */
const timeout = 60_000;

export const resizes: Torment = {
  about: 'resizes between 20 x 5 and 300 x 100 while a picture moves',
  small: 40,
  large: 500,
  async run({ seed, size }) {
    const dice = diceFrom(seed);
    const lost = [...(await inTerminal(size, dice)), ...(await inTmux(Math.ceil(size / 4), dice))];
    const tmux = hasTmux() ? `${Math.ceil(size / 4)} in tmux` : 'none in tmux, which is not here';
    return { tried: [`${size} in a terminal, ${tmux}`], lost };
  },
};

/** The level `first`, where a drawn ball moves, without any motion. */
function twinOfFirst(): Game {
  const twin = createGame(smallWorld, memoryStore(), () => 'e2e');
  twin.dispatch({ type: 'open', levelId: 'first' });
  return twin;
}

async function inTerminal(count: number, dice: Dice): Promise<readonly string[]> {
  const lost: string[] = [];
  const twin = twinOfFirst();
  const terminal = await openTerminal({
    command: [
      'sh',
      '-c',
      `for n in $(seq ${earlier.length}); do echo "earlier work $n"; done; exec "$@"`,
      'sh',
      ...thenReport(['node', cli, ...smallCourse('first')]),
    ],
    cols: last.columns,
    rows: last.rows,
  });
  await terminal.waitFor('card 1 of', { timeout: 60_000 });
  for (let storm = 0; storm < storms; storm += 1) {
    const mark = terminal.mark();
    for (const key of nextKeys(twin.world, twin.getState())) {
      hear(twin, key);
      terminal.press(bytesOf(key));
    }
    // The move is heard, and its picture may have begun to move.
    await until(() => terminal.mark() > mark);
    for (let n = 0; n < count / storms; n += 1) {
      terminal.resize(dice.between(20, 300), dice.between(5, 100));
      if (dice.chance(70)) await pause(dice.between(0, 30));
    }
    terminal.resize(last.columns, last.rows);
    await showsTwin(terminal, twin, last, { timeout }).catch((error) =>
      lost.push(`residue: ${error.message}`),
    );
  }
  await terminal.settled();
  const game = Number(
    spawnSync('pgrep', ['-P', String(terminal.pid)])
      .stdout.toString()
      .trim(),
  );
  const [work, mark] = [workOf(game), terminal.mark()];
  await pause(1000);
  const worked = (workOf(game) ?? 0) - (work ?? 0);
  if (worked > mostWork) lost.push(`${worked} ms x 10 of work in an idle second`);
  if (terminal.mark() > mark) lost.push(`wrote ${terminal.bytesSince(mark)} bytes while idle`);
  terminal.press('Ctrl+C');
  await terminal.waitFor('[code 130, cooked]').catch((error) => lost.push(error.message));
  const main = terminal.mainScreen();
  const kept = earlier.filter((line) => main.includes(line)).length;
  if (kept < earlier.length) lost.push(`${earlier.length - kept} earlier lines are gone`);
  await terminal.close();
  return lost;
}

function hasTmux(): boolean {
  return spawnSync('tmux', ['-V']).status === 0;
}

async function inTmux(count: number, dice: Dice): Promise<readonly string[]> {
  if (!hasTmux()) return [];
  const home = mkdtempSync(join(tmpdir(), 'pongpt-torture-'));
  const tmux = (...args: readonly string[]) =>
    spawnSync('tmux', ['-S', join(home, 'socket'), '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      env: environment(home, { TMPDIR: home }),
    }).stdout;
  const screen = () => tmux('capture-pane', '-p').trimEnd();
  const twin = twinOfFirst();
  const command = [process.execPath, cli, ...smallCourse('first')].map((word) => `'${word}'`);
  const echo = `for n in $(seq ${earlier.length}); do echo "earlier work $n"; done`;
  const lost: string[] = [];
  try {
    tmux('new-session', '-d', '-x', '80', '-y', '24', `${echo}; ${command.join(' ')}; exec cat`);
    tmux('set-option', '-g', 'status', 'off');
    tmux('resize-window', '-x', '80', '-y', '24');
    await until(() => screen().includes('card 1 of'));
    for (let storm = 0; storm < storms; storm += 1) {
      const before = screen();
      for (const key of nextKeys(twin.world, twin.getState())) {
        hear(twin, key);
        tmux('send-keys', bytesOf(key));
      }
      await until(() => screen() !== before);
      for (let n = 0; n < count / storms; n += 1) {
        tmux('resize-window', '-x', `${dice.between(20, 300)}`, '-y', `${dice.between(5, 100)}`);
      }
      tmux('resize-window', '-x', '80', '-y', '24');
      const expected = clean(linesOf(twin.world, twin.getState(), last).join('\n')).trimEnd();
      if (!(await until(() => clean(screen()) === expected))) {
        lost.push(`residue in tmux:\n${screen()}\nand not\n${expected}`);
      }
    }
    tmux('send-keys', 'C-c');
    if (!(await until(() => screen().includes('Everything is saved')))) {
      lost.push(`no way out in tmux:\n${screen()}`);
    }
    const all = tmux('capture-pane', '-p', '-S', '-1000').split('\n');
    const gone = earlier.filter((line) => !all.includes(line)).length;
    if (gone > 0) lost.push(`${gone} earlier lines are gone in tmux`);
  } finally {
    tmux('kill-server');
    rmSync(home, { recursive: true, force: true });
  }
  return lost;
}

function clean(screen: string): string {
  return screen
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

async function until(met: () => boolean, timeout = 30_000): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < timeout; await pause(50)) {
    if (met()) return true;
  }
  return false;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
