// Matrices line by line: a sentence with name and shape, the names of the columns, and a row a line.
import { columnsOf, padded, paddedLeft } from '../../columns.ts';
import { say } from '../../texts/say.ts';
import { matrixNumbers, type NumberForm } from '../matrix-numbers.ts';

export interface PlainMatrix {
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A number for each place; null for one that is not worked out. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly form?: NumberForm | undefined;
}

/** Aligned with spaces alone, every number below the name of its column. */
export function matrixLines({
  name,
  rows,
  columns,
  cells,
  form = 'whole',
}: PlainMatrix): readonly string[] {
  const texts = matrixNumbers(cells, form, '?');
  const head = Math.max(...rows.map(columnsOf), 0) + 1;
  const widths = columns.map(
    (column, at) =>
      Math.max(columnsOf(column), ...texts.map((row) => columnsOf(row[at] ?? ''))) + 1,
  );
  const line = (label: string, parts: readonly string[]) =>
    padded(label, head) + parts.map((part, at) => paddedLeft(part, widths[at] ?? 0)).join('');
  return [
    say('plain.matrix', { name, rows: rows.length, columns: columns.length }),
    line('', columns),
    ...rows.map((label, row) => line(label, texts[row] ?? [])),
  ];
}
