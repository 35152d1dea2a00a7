// A cursor that writes: it knows where it stands and in which style, and changes both by the
// fewest bytes. Left out: what is to be written.
import type { Run } from './changes.ts';
import { change, looksBlank, plain, type Style } from './style.ts';

export class Pen {
  readonly #columns: number;
  #bytes = '';
  #style: Style = plain;
  /** Where the cursor is; no row where that is not known. */
  #row = -1;
  #column = -1;

  constructor(columns: number) {
    this.#columns = columns;
  }

  draw({ at, column, text, style, blank }: Run): void {
    this.#go(at, column);
    if (!(blank && looksBlank(this.#style, style))) this.#dip(style);
    // What is erased takes the colour of the pen.
    this.#bytes += text ?? '\x1b[K';
    this.#column += text?.length ?? 0;
    // At the edge, terminals differ in where they leave the cursor.
    if (this.#column >= this.#columns) this.#row = -1;
  }

  /** Everything that was drawn; the pen is left plain. */
  finish(): string {
    this.#dip(plain);
    return this.#bytes;
  }

  #go(at: number, column: number): void {
    const way = column - this.#column;
    if (this.#row !== at || way < 0) {
      this.#bytes += column === 0 ? `\x1b[${at + 1}H` : `\x1b[${at + 1};${column + 1}H`;
    } else if (way > 0) {
      this.#bytes += way === 1 ? '\x1b[C' : `\x1b[${way}C`;
    }
    this.#row = at;
    this.#column = column;
  }

  #dip(style: Style): void {
    this.#bytes += change(this.#style, style);
    this.#style = style;
  }
}
