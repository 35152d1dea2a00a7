// Work in slices beside a keyboard: after some 10 ms the keys are looked at, and then it goes on.
// Left out: what the work is.
import type { Io } from '../commands/io.ts';
import type { Slices } from '../engine/slices.ts';
import type { WorkProgress } from './state.ts';

/** How long the keys may wait, in milliseconds. */
const longestSlice = 10;

/** Work that takes no longer than this is not shown, in milliseconds. */
const worthTelling = 100;

/** How often it is told then: drawing takes its time too, above all on a machine that is busy. */
const betweenNews = 500;

/** Somebody pressed stop. */
export class Stopped extends Error {}

/** The pace of one piece of work. */
export class Pace {
  readonly #tell: (progress: WorkProgress) => void;
  #slice = performance.now();
  #nextNews = performance.now() + worthTelling;
  #stopped = false;

  constructor(tell: (progress: WorkProgress) => void) {
    this.#tell = tell;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Goes on at once, or after the keys were looked at. */
  async breathe(progress: () => WorkProgress): Promise<void> {
    const now = performance.now();
    if (now - this.#slice < longestSlice) return;
    if (now >= this.#nextNews) {
      this.#nextNews = now + betweenNews;
      this.#tell(progress());
    }
    await new Promise((go) => setImmediate(go));
    this.#slice = performance.now();
  }

  /** Does all the slices; throws `Stopped` if somebody stopped it. */
  async all<Result>(slices: Slices<Result>): Promise<Result> {
    for (;;) {
      const slice = slices.next();
      if (slice.done) return slice.value;
      await this.breathe(() => ({ share: slice.value, read: null }));
      if (this.#stopped) throw new Stopped();
    }
  }
}

/** Bytes that are read in one go: some milliseconds of work, even for a long context. */
const pieceSize = 1 << 14;

/** No word is waited for longer than this, in bytes. */
const longestWord = 1 << 16;

/** What a reading comes to: how far it got, and whether that is the end. */
export interface Extent {
  read: number;
  whole: boolean;
}

/**
 * The same files, read at this pace. Where it is stopped, a file ends after its last whole line, or
 * word, so that what was read is a text of its own.
 */
export function paced(io: Io, pace: Pace, of: number | null, extent: Extent): Io {
  async function* read(path: string): AsyncGenerator<Uint8Array> {
    let rest: Uint8Array = new Uint8Array();
    for await (const bytes of io.read(path)) {
      for (let at = 0; at < bytes.length; at += pieceSize) {
        const piece = Buffer.concat([rest, bytes.subarray(at, at + pieceSize)]);
        const cut = cutOf(piece);
        if (cut > 0) yield piece.subarray(0, cut);
        rest = piece.subarray(cut);
        extent.read += cut;
        await pace.breathe(() => ({
          share: of === null || of === 0 ? null : Math.min(1, extent.read / of),
          read: { read: extent.read, of },
        }));
        if (pace.stopped && extent.read > 0) return;
      }
    }
    if (rest.length > 0) yield rest;
    extent.read += rest.length;
    extent.whole = true;
  }
  return { ...io, read };
}

/** Where a piece can be cut: after its last line, else after its last space, else not yet. */
function cutOf(piece: Uint8Array): number {
  const line = piece.lastIndexOf(10) + 1;
  if (line > 0) return line;
  const space = piece.lastIndexOf(32) + 1;
  if (space > 0 || piece.length < longestWord) return space;
  let at = piece.length;
  // Not in the middle of a letter: its later bytes begin with the bits 10.
  while (at > 0 && ((piece[at - 1] ?? 0) & 0xc0) === 0x80) at -= 1;
  return Math.max(0, at - 1);
}
