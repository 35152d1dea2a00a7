// How long it takes from a key to the last byte that is written for it, and how many bytes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openMoment } from '../tests/e2e/moment.ts';
import { everyPlace, type KeyPlace, mainPlaces } from './key-places.ts';
import type { BenchOptions } from './part.ts';
import { percentile } from './statistics.ts';

interface KeyFigures {
  /** Milliseconds from a key to the last byte for it. */
  readonly times: readonly number[];
  readonly bytes: readonly number[];
}

/** Quiet for so long, in milliseconds, a key has been answered. */
const quiet = 60;

/** The part `keys`. */
export async function* keyFigures(options: BenchOptions): AsyncGenerator<string> {
  yield 'From a key to the last byte of its frame, in ms, and bytes a key:';
  yield `  ${' '.repeat(40)}   50 %   95 %   99 %    middle    most`;
  for (const place of [...mainPlaces(options), ...everyPlace()]) {
    const { times, bytes } = await measureKeys(place, place.presses ?? Number(options.presses));
    const parts = [50, 95, 99].map((part) => percentile(times, part).toFixed(1).padStart(7));
    const sizes = [percentile(bytes, 50), Math.max(...bytes)].map((size) => `${size}`.padStart(8));
    yield `  ${place.name.padEnd(40)}${parts.join('')}  ${sizes.join('')}`;
  }
}

/** Presses the keys of this place `presses` times in all, one after the other. */
async function measureKeys(place: KeyPlace, presses: number): Promise<KeyFigures> {
  const home = await mkdtemp(path.join(tmpdir(), 'pongpt-bench-'));
  try {
    const { terminal } = await openMoment(place, home, []);
    for (const key of place.first) {
      terminal.press(key);
      await terminal.settled();
    }
    const times: number[] = [];
    const bytes: number[] = [];
    for (let n = 0; n < presses; n += 1) {
      const key = place.keys[n % place.keys.length] ?? '';
      const mark = terminal.mark();
      const pressed = performance.now();
      terminal.press(key);
      await terminal.waitFor(() => terminal.mark() > mark);
      await terminal.settled({ quiet });
      times.push(terminal.lastOutput - pressed);
      bytes.push(terminal.bytesSince(mark));
    }
    await terminal.close();
    return { times, bytes };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
