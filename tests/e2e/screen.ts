// What is on a terminal's screen, as lines and as cells. Left out: the scrollback.
import type { IBuffer, IBufferCell, Terminal } from '@xterm/headless';

export interface Cell {
  /** The character; '' in the second half of a wide one. */
  readonly text: string;
  /** '#5f0087', 'palette 4', or 'default'. */
  readonly foreground: string;
  readonly background: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

export function readLines({ buffer, rows }: Terminal): readonly string[] {
  return visible(buffer.active, rows, (line) => line?.translateToString(true) ?? '');
}

export function readCells({ buffer, rows, cols }: Terminal): readonly (readonly Cell[])[] {
  return visible(buffer.active, rows, (line) =>
    Array.from({ length: cols }, (_, column) => readCell(line?.getCell(column))),
  );
}

type Line = ReturnType<IBuffer['getLine']>;

function visible<T>(buffer: IBuffer, rows: number, read: (line: Line) => T): readonly T[] {
  return Array.from({ length: rows }, (_, row) => read(buffer.getLine(buffer.baseY + row)));
}

function readCell(cell: IBufferCell | undefined): Cell {
  return {
    text: cell?.getWidth() === 0 ? '' : cell?.getChars() || ' ',
    foreground: colour(cell?.isFgRGB(), cell?.isFgPalette(), cell?.getFgColor()),
    background: colour(cell?.isBgRGB(), cell?.isBgPalette(), cell?.getBgColor()),
    bold: Boolean(cell?.isBold()),
    dim: Boolean(cell?.isDim()),
    italic: Boolean(cell?.isItalic()),
    underline: Boolean(cell?.isUnderline()),
    inverse: Boolean(cell?.isInverse()),
  };
}

function colour(isRgb = false, isPalette = false, value = 0): string {
  if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
  return isPalette ? `palette ${value}` : 'default';
}
