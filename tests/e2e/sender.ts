// Sends keys to a program in a pseudo-terminal, as much at a time as it has room for. node-pty would stand
// still until all of it is read: for ever, if the program has ended, or waits for a reader itself.
import { writeSync } from 'node:fs';

/** What node-pty has, and its types do not say. */
interface Pty {
  readonly fd: number;
  readonly on: (event: 'close', listener: () => void) => void;
}

/** How long keys wait, in milliseconds, that there is no room for. */
const untilThereIsRoom = 2;

export class Sender {
  readonly #pty: Pty;
  #waiting: readonly Uint8Array[] = [];
  /** Nobody is there any more to press keys for. */
  #closed = false;

  constructor(pty: object) {
    this.#pty = pty as Pty;
    this.#pty.on('close', () => {
      this.#closed = true;
    });
  }

  /** In one write, if there is room for all of it. */
  send(bytes: Uint8Array): void {
    const inTurn = this.#waiting.length > 0;
    this.#waiting = [...this.#waiting, bytes];
    if (!inTurn) this.#goOn();
  }

  #goOn(): void {
    while (!this.#closed) {
      const [next, ...others] = this.#waiting;
      if (next === undefined) return;
      const written = this.#written(next);
      this.#waiting = written < next.length ? [next.subarray(written), ...others] : others;
      if (written < next.length) {
        setTimeout(() => this.#goOn(), untilThereIsRoom);
        return;
      }
    }
    this.#waiting = [];
  }

  #written(bytes: Uint8Array): number {
    try {
      return writeSync(this.#pty.fd, bytes);
    } catch (error) {
      if (!/EAGAIN|EIO|EBADF/.test(String(error))) throw error;
      return 0;
    }
  }
}
