// Whether memory grows while the game is played: an hour of it, replayed as fast as it answers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Game } from '../src/ui/store.ts';
import { gameWith, levels, world } from '../tests/course.ts';
import { cli, press, showsTwin } from '../tests/e2e/command.ts';
import { heapOf, tellsHeap } from '../tests/e2e/heap.ts';
import { openTerminal, type Terminal } from '../tests/e2e/pty.ts';
import { nextKeys } from '../tests/solver.ts';

const size = { columns: 80, rows: 24 };

/** A key every two seconds. */
const keysAnHour = 1800;

/** The part `memory`. */
export async function* memoryFigures(): AsyncGenerator<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pongpt-bench-'));
  const heap = path.join(folder, 'heap');
  try {
    const [first] = levels;
    if (!first) throw new Error('there are no levels');
    const seed = 'memory';
    const twin = gameWith(seed);
    twin.dispatch({ type: 'open', levelId: first.id });
    const game = [cli, '--reduced-motion', 'play', first.id, '--seed', seed];
    const terminal = await openTerminal({
      command: ['node', ...tellsHeap, ...game],
      env: { HEAP: heap },
    });
    await showsTwin(terminal, twin, size);
    yield `Memory in use after so many keys, every level played in turn, ${keysAnHour} keys for an hour:`;
    let pressed = 0;
    let told = 0;
    for await (const _ of keys(terminal, twin)) {
      pressed += 1;
      if (pressed % (keysAnHour / 6) !== 0) continue;
      const used = (await heapOf(terminal, heap)) ?? Number.NaN;
      told = told || used;
      const more = (used - told).toFixed(1);
      yield `  ${`${pressed}`.padStart(5)} keys ${used.toFixed(1).padStart(7)} MB, ${more} more than at first`;
      if (pressed >= keysAnHour) break;
    }
    await terminal.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Plays one level after the other, for ever; gives a turn after every key. */
async function* keys(terminal: Terminal, twin: Game): AsyncGenerator<void> {
  for (let n = 0; ; n += 1) {
    const { screen, overlay } = twin.getState();
    const next =
      overlay?.type === 'ask'
        ? ['y']
        : screen.at === 'map'
          ? ['home', ...Array<string>(n % levels.length).fill('down'), 'enter']
          : screen.at === 'level' && screen.session.stage.at === 'result'
            ? ['q']
            : nextKeys(world, twin.getState());
    for (const key of next) {
      await press(terminal, twin, key, size);
      yield;
    }
  }
}
