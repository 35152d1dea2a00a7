// What a small terminal shows, cell by cell.
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import { type Cell, readCells } from '../e2e/screen.ts';

export const [columns, rows] = [24, 8];

/** What a terminal shows that was sent these bytes. */
export async function shown(
  bytes: string,
  size = { columns, rows },
): Promise<readonly (readonly Cell[])[]> {
  const terminal = new headless.Terminal({
    cols: size.columns,
    rows: size.rows,
    allowProposedApi: true,
  });
  terminal.loadAddon(new unicode11.Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  await new Promise<void>((done) => terminal.write(bytes, done));
  const cells = readCells(terminal).map((row) => row.map(visible));
  terminal.dispose();
  return cells;
}

/** What of a cell can be seen: on a blank, neither ink nor boldness. */
function visible(cell: Cell): Cell {
  const marked = cell.text !== ' ' || cell.underline || cell.inverse;
  return marked ? cell : { ...cell, foreground: 'default', bold: false, dim: false, italic: false };
}

/** A frame as Ink hands it over, on a terminal that is empty. */
export function asItComes(frame: string): string {
  return frame
    .split('\n')
    .map((line, at) => `\x1b[${at + 1}H${line}`)
    .join('');
}
