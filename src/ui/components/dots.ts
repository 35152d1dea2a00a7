// Braille dots, 2 x 4 to a cell: which dots of a cell are set is one number, a bit for each.

/** A dot of a canvas, counted from the top left. */
export type Dot = readonly [column: number, row: number];

/** Room for dots, in cells. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The bits of a braille cell, column by column. */
const bits = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;

/** Which of these bits stand in each row of a cell. */
const inRow = [0x09, 0x12, 0x24, 0xc0] as const;

/**
 * The cells, row by row: cellsOf({width: 2, height: 1}, [[0, 0], [3, 3]]) → [0x01, 0x80]
 * Dots outside the canvas are left out.
 */
export function cellsOf({ width, height }: Room, dots: readonly Dot[]): Uint8Array {
  const cells = new Uint8Array(Math.max(0, width) * Math.max(0, height));
  for (const [column, row] of dots) {
    const inside = column >= 0 && column < 2 * width && row >= 0 && row < 4 * height;
    if (!inside) continue;
    const at = (row >> 2) * width + (column >> 1);
    cells[at] = (cells[at] ?? 0) | (bits[column % 2 === 0 ? 0 : 1][row & 3] ?? 0);
  }
  return cells;
}

/** brailleCell(0x01) → '⠁'; a space where nothing is set */
export function brailleCell(cell: number): string {
  return cell === 0 ? ' ' : String.fromCodePoint(0x2800 + cell);
}

/** A curve's cell in ASCII: a tick above, a dash in the middle, a dot below, a bar where it is steep. */
export function asciiCell(cell: number): string {
  const rows = [0, 1, 2, 3].filter((row) => (cell & (inRow[row] ?? 0)) !== 0);
  const [high = 0, low = high] = [rows[0], rows.at(-1)];
  if (low - high === 3) return '|';
  return ["'", "'", '-', '-', '-', '.', '.'][high + low] ?? '-';
}

/** The rows of a canvas, top row first, from the sign of each of its cells. */
export function signRows({ width, height }: Room, signOf: (at: number) => string): string[] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => signOf(row * width + column)).join(''),
  );
}
