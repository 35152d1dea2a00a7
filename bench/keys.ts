// How long it takes from a key to the last byte that is written for it, and how many bytes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Moment, openMoment } from '../tests/e2e/moment.ts';
import { type BenchOptions, ms } from './part.ts';
import { percentile } from './statistics.ts';

/** Where keys are pressed, and which. Each of them must change the screen. */
interface KeyPlace extends Moment {
  readonly name: string;
  /** Pressed once, before anything is measured. */
  readonly first: readonly string[];
  /** Pressed over and over. */
  readonly keys: readonly string[];
}

interface KeyFigures {
  readonly presses: number;
  /** Milliseconds from a key to the last byte for it. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly bytes: { readonly p50: number; readonly most: number };
}

/** Quiet for so long, in milliseconds, a key has been answered. */
const quiet = 120;

/** The part `keys`. */
export async function* keyFigures(options: BenchOptions): AsyncGenerator<string> {
  const sixteenBins = {
    level: options.level,
    until: new RegExp(options.until),
    first: options.first.split(','),
  };
  const places: readonly KeyPlace[] = [
    { name: 'pointing at one of sixteen bins', ...sixteenBins, keys: options.keys.split(',') },
    { name: 'opening and closing the help', ...sixteenBins, keys: ['?'] },
  ];
  for (const [at, place] of places.entries()) {
    const { p50, p95, p99, bytes, presses } = await measureKeys(place, Number(options.presses));
    if (at > 0) yield '';
    yield `From a key to the last byte of its frame, ${place.name}, ${presses} keys:`;
    yield `  50 %  ${ms(p50)}`;
    yield `  95 %  ${ms(p95)}`;
    yield `  99 %  ${ms(p99)}`;
    yield `  bytes a key: ${bytes.p50} in the middle, ${bytes.most} at most`;
  }
}

/** Presses the keys of this place `presses` times in all, one after the other. */
async function measureKeys(place: KeyPlace, presses: number): Promise<KeyFigures> {
  const home = await mkdtemp(path.join(tmpdir(), 'pongpt-bench-'));
  try {
    const { terminal } = await openMoment(place, home, []);
    for (const key of place.first) terminal.press(key);
    await terminal.settled();
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
    return {
      presses,
      p50: percentile(times, 50),
      p95: percentile(times, 95),
      p99: percentile(times, 99),
      bytes: { p50: percentile(bytes, 50), most: Math.max(...bytes) },
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
