// The terminal as Ink should see it: a place that is handed whole frames. What is written for a
// frame are the cells that it changes. Left out: how, which is in changes.ts.
import { Writable } from 'node:stream';
import { changes } from './changes.ts';
import { type Row, rowOf } from './rows.ts';

/** What is needed of process.stdout. */
export interface TerminalOutput {
  readonly columns: number;
  readonly rows: number;
  readonly writableNeedDrain: boolean;
  write(text: string, written?: () => void): boolean;
  on(event: 'resize' | 'drain', listener: () => void): unknown;
  off(event: 'resize' | 'drain', listener: () => void): unknown;
}

/** The alternate screen, no cursor, and pasted text marked as such. Back: the main screen, and a cursor. */
const enter = '\x1b[?1049h\x1b[?25l\x1b[?2004h';
const leave = '\x1b[?2004l\x1b[?1049l\x1b[?25h';

/** Terminals that know these show a frame at once, when it is complete. */
const begin = '\x1b[?2026h';
const end = '\x1b[?2026l';

const clear = '\x1b[2J';

/** Modes of the terminal are set here; Ink's own are not passed on. */
const modes = /^(?:\x1b\[\?\d+[hl])+$/;

/**
 * A stream for Ink's `render(app, {stdout, debug: true})`: with `debug`, Ink writes each frame in
 * full and nothing else. While the terminal does not take what it is sent, frames are left out:
 * the newest is shown when it does.
 */
export class Screen extends Writable {
  readonly isTTY = true;
  readonly #terminal: TerminalOutput;
  readonly #onResize = () => this.emit('resize');
  readonly #onDrain = () => this.#show();
  #isOpen = false;
  #frame = '';
  /** What the terminal shows; undefined where that is not known. */
  #shown: readonly Row[] | undefined;
  #size = '';

  constructor(terminal: TerminalOutput) {
    super({ decodeStrings: false });
    this.#terminal = terminal;
  }

  get columns(): number {
    return this.#terminal.columns;
  }

  get rows(): number {
    return this.#terminal.rows;
  }

  /** Before the first frame. */
  open(): void {
    this.#isOpen = true;
    this.#terminal.on('resize', this.#onResize);
    this.#terminal.on('drain', this.#onDrain);
    this.#terminal.write(enter);
  }

  /** After the last one: the terminal as it was. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#terminal.off('resize', this.#onResize);
    this.#terminal.off('drain', this.#onDrain);
    this.#terminal.write(leave);
  }

  /** Draws the frame again from nothing, whatever the terminal shows now. */
  repaint(): void {
    this.#shown = undefined;
    this.#show();
  }

  override _write(text: string, _: BufferEncoding, written: () => void): void {
    if (text === '') {
      // Ink asks whether everything has been written.
      this.#terminal.write('', written);
      return;
    }
    if (!modes.test(text)) {
      this.#frame = text;
      this.#show();
    }
    written();
  }

  #show(): void {
    if (!this.#isOpen || this.#frame === '' || this.#terminal.writableNeedDrain) return;
    const { columns, rows } = this.#terminal;
    const size = `${columns} x ${rows}`;
    // A terminal moves what it shows when its size changes.
    const before = size === this.#size ? this.#shown : undefined;
    const after = this.#frame
      .split('\n', rows)
      .map((line, at) => (before?.[at]?.line === line ? before[at] : rowOf(line, columns)));
    const bytes = changes(before ?? [], after, columns);
    this.#shown = after;
    this.#size = size;
    const wiped = before === undefined ? clear : '';
    if (bytes !== '' || wiped !== '') this.#terminal.write(begin + wiped + bytes + end);
  }
}
