// The keyboard as Ink should see it: one key at a time, one per turn of the event loop, so that
// what a key changes is settled before the next one is looked at.
// Left out: what a sequence means, which is in read-keys.ts.
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { giveUp, interruptKey, isOpenPaste, type Key, readKeys } from './read-keys.ts';

/** What is needed of process.stdin. */
export interface TerminalInput {
  on(event: 'data', listener: (data: Buffer | string) => void): unknown;
  off(event: 'data', listener: (data: Buffer | string) => void): unknown;
  resume(): unknown;
  pause(): unknown;
  ref(): unknown;
  unref(): unknown;
  setRawMode(on: boolean): unknown;
}

/**
 * How many keys may wait. In a flood the keys beyond it are dropped, as a full keyboard buffer
 * drops them; bytes are still read, so that Ctrl+C is found, and it takes the place of all others.
 */
export const mostWaiting = 1024;

/** How long a pasted text may stand still on its way, in milliseconds; then keys are keys again. */
const longestPause = 1000;

/**
 * A stream of keys for Ink's `render(app, {stdin})`, read from the terminal's bytes.
 * A sequence that comes in parts is put together if no gap is longer than `wait` milliseconds.
 * Keys wait until somebody reads, and while they are held. Only Ctrl+C does not: then it is an
 * 'interrupt' event.
 */
export function cleanInput(source: TerminalInput, wait = 50): CleanInput {
  return new CleanInput(source, wait);
}

class CleanInput extends Readable {
  readonly isTTY = true;
  readonly #source: TerminalInput;
  readonly #wait: number;
  readonly #waiting: Key[] = [];
  #decoder = new StringDecoder('utf8');
  #rest = '';
  #afterReturn = false;
  #patience: NodeJS.Timeout | undefined;
  #wanted = false;
  #held = false;
  #delivery: NodeJS.Immediate | undefined;

  constructor(source: TerminalInput, wait: number) {
    // One key in the buffer at most: Ink reads until the buffer is empty.
    super({ objectMode: true, highWaterMark: 1 });
    this.#source = source;
    this.#wait = wait;
  }

  /** Bytes are read only in raw mode: before it, the terminal still edits the line. */
  setRawMode(on: boolean): this {
    this.#source.off('data', this.#receive);
    this.#source.setRawMode(on);
    if (on) {
      this.#source.on('data', this.#receive);
      this.#source.resume();
    } else {
      this.#source.pause();
      this.#forget();
    }
    return this;
  }

  /** Keys wait from now on, until they are released. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#deliver();
  }

  ref(): this {
    this.#source.ref();
    return this;
  }

  unref(): this {
    this.#source.unref();
    return this;
  }

  /** Keys are text already. */
  override setEncoding(): this {
    return this;
  }

  override _read(): void {
    this.#wanted = true;
    this.#deliver();
  }

  readonly #receive = (data: Buffer | string): void => {
    const text = typeof data === 'string' ? data : this.#decoder.write(data);
    // The second half of a CR LF that was cut in two.
    const news = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    const { keys, rest } = readKeys(this.#rest + news);
    this.#rest = rest;
    this.#afterReturn = text.endsWith('\r');
    this.#queue(keys);
    clearTimeout(this.#patience);
    if (rest !== '' || this.#afterReturn) {
      const wait = isOpenPaste(rest) ? longestPause : this.#wait;
      this.#patience = setTimeout(() => this.#losePatience(), wait);
    }
  };

  #losePatience(): void {
    this.#queue(giveUp(this.#rest));
    this.#rest = '';
    this.#afterReturn = false;
  }

  #forget(): void {
    clearTimeout(this.#patience);
    this.#decoder = new StringDecoder('utf8');
    this.#rest = '';
    this.#afterReturn = false;
  }

  #queue(keys: readonly Key[]): void {
    const nobodyHears = this.#held || this.listenerCount('readable') === 0;
    if (keys.includes(interruptKey) && nobodyHears) this.emit('interrupt');
    for (const key of keys) {
      if (this.#waiting.length < mostWaiting) this.#waiting.push(key);
      else if (key === interruptKey) this.#waiting.splice(0, mostWaiting, key);
    }
    this.#deliver();
  }

  #deliver(): void {
    if (this.#held || !this.#wanted || this.#delivery !== undefined || this.#waiting.length === 0)
      return;
    this.#delivery = setImmediate(() => {
      this.#delivery = undefined;
      this.#wanted = false;
      this.push(this.#waiting.shift());
    });
  }
}
