import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, cut, padded, paddedLeft } from '../../columns.ts';
import { say } from '../../texts/say.ts';
import { matrixNumbers, type NumberForm } from '../matrix-numbers.ts';
import { type Marks, marks, spell, useLook } from '../theme.ts';

export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

export interface MatrixGridProps {
  /** Its name, such as K; its shape stands behind it. */
  readonly name?: string | undefined;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A number for each place; null for one that is not worked out. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly form?: NumberForm | undefined;
  /** The room there is: names of columns are cut where it is tight. */
  readonly width: number;
  /** How dark the place of each number is, from 0 to 1; without it there is no shade. */
  readonly shade?: ((value: number) => number) | undefined;
  /** Numbers that stand out in bold, such as the lit places among many zeros. */
  readonly strong?: ((value: number) => boolean) | undefined;
  /** Rows get a pointer, columns an arrow above their name, cells brackets in inverse. */
  readonly markedRows?: readonly number[] | undefined;
  readonly markedColumns?: readonly number[] | undefined;
  readonly markedCells?: readonly MatrixPlace[] | undefined;
  /** The selected cell, and what was typed into it so far. */
  readonly cursor?: MatrixPlace | undefined;
  readonly draft?: string | undefined;
}

export interface MatrixLayout {
  /** Columns of the screen for a row's name, the pointer before it included. */
  readonly head: number;
  /** How wide each column is, the gap before its numbers included. */
  readonly steps: readonly number[];
  /** Room beside the name of a column, for its mark where it may have one. */
  readonly gap: 1 | 2;
  readonly field: number;
  readonly shades: number;
}

/** A matrix with the names of its rows and columns. One line for the name, one for the columns, one a row. */
export function MatrixGrid(props: MatrixGridProps): ReactNode {
  const { name, rows, columns, cells, form = 'whole', markedColumns = [] } = props;
  const look = useLook();
  const m = marks(look);
  const texts = matrixNumbers(cells, form, m.slot);
  const layout = layoutOf(props, texts);
  return (
    <Box flexDirection="column" flexShrink={0}>
      {name !== undefined && (
        <Text>
          <Text bold>{`  ${spell(name, look)}`}</Text>
          {`  ${spell(say('pictures.shape', { rows: rows.length, columns: columns.length }), look)}`}
        </Text>
      )}
      <ColumnHeads columns={columns} marked={markedColumns} layout={layout} />
      {rows.map((_, row) => (
        <MatrixRow key={row} {...props} row={row} texts={texts[row] ?? []} layout={layout} />
      ))}
    </Box>
  );
}

/** The names of the columns, above their numbers, and a text above the names of the rows. */
export function ColumnHeads({
  columns,
  marked,
  layout: { head, steps, gap },
  caption = '',
}: {
  columns: readonly string[];
  marked: readonly number[];
  layout: MatrixLayout;
  caption?: string;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const heads = columns.map((column, at) => {
    const mark = marked.includes(at) ? m.down : '';
    const step = steps[at] ?? 0;
    // A mark takes the gap beside its name, so that nothing moves.
    return `${paddedLeft(`${mark}${cut(spell(column, look), step - gap)}`, step - 1)} `;
  });
  return <Text>{`${padded(spell(caption, look), head)}${heads.join('')}`}</Text>;
}

/** How wide each column of a matrix is in the room it has. */
export function matrixSteps(props: Omit<MatrixGridProps, 'name'>, slot = '·'): readonly number[] {
  return layoutOf(props, matrixNumbers(props.cells, props.form ?? 'whole', slot)).steps;
}

/** The columns of the screen that a matrix takes in the room it has. */
export function matrixWidth(props: Omit<MatrixGridProps, 'name'>, slot = '·'): number {
  const { head, steps } = layoutOf(props, matrixNumbers(props.cells, props.form ?? 'whole', slot));
  return head + sum(steps) + 1;
}

/** Lights that are on, among those that are off: for `strong`. */
export function isLit(value: number): boolean {
  return value !== 0;
}

const pointer = 2;

/** How wide names and numbers are in the room there is. */
export function layoutOf(
  { rows, columns, width, shade, markedColumns }: MatrixGridProps,
  texts: readonly (readonly string[])[],
): MatrixLayout {
  const longest = (words: readonly string[]) => Math.max(1, ...words.map(columnsOf));
  const head = pointer + longest(rows);
  const field = longest(texts.flat());
  const shades = shade === undefined ? 0 : 3;
  const least = field + shades + 2;
  const room = width - head - 1;
  const own = (gap: number) => columns.map((name) => Math.max(least, columnsOf(name) + gap));
  const roomy = own(2);
  const widest = Math.max(least, ...roomy);
  // All columns as wide as the longest name needs; or each as wide as its own; or with smaller gaps.
  const even = widest * columns.length <= room;
  const gap = even || sum(roomy) <= room || markedColumns !== undefined ? 2 : 1;
  const steps = even ? roomy.map(() => widest) : cutToRoom(own(gap), least, room);
  return { head, field, shades, gap, steps };
}

/** The widest columns lose first what there is no room for: cutToRoom([4, 7, 9], 3, 16) → [4, 6, 6] */
function cutToRoom(own: readonly number[], least: number, room: number): readonly number[] {
  const capped = (cap: number) => own.map((step) => Math.min(step, cap));
  let cap = Math.max(least, ...own);
  while (cap > least && sum(capped(cap)) > room) cap--;
  return capped(cap);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** One row: its name, with a pointer where it is marked, and its numbers. */
export function MatrixRow(
  props: MatrixGridProps & { row: number; texts: readonly string[]; layout: MatrixLayout },
): ReactNode {
  const { rows, row, texts, layout, cells, shade, strong, cursor, draft } = props;
  const { markedRows = [], markedColumns = [], markedCells = [] } = props;
  const look = useLook();
  const m = marks(look);
  const isMarked = markedRows.includes(row);
  return (
    <Text>
      <Text bold={isMarked}>
        {padded(
          `${(isMarked ? m.pointer : '').padEnd(pointer)}${spell(rows[row] ?? '', look)}`,
          layout.head,
        )}
      </Text>
      {texts.map((text, column) => {
        const value = cells[row]?.[column] ?? null;
        const here = cursor?.row === row && cursor.column === column;
        const bracketed = markedCells.some((at) => at.row === row && at.column === column);
        return (
          <Cell
            key={column}
            text={here && draft ? draft : text}
            shade={shade && value !== null ? shadeOf(shade(value), m) : ''}
            mark={here ? 'cursor' : bracketed ? 'brackets' : 'none'}
            bold={
              isMarked ||
              markedColumns.includes(column) ||
              (value !== null && strong?.(value) === true)
            }
            step={layout.steps[column] ?? 0}
            layout={layout}
          />
        );
      })}
    </Text>
  );
}

function Cell({
  text,
  shade,
  mark,
  bold,
  step,
  layout: { field, shades },
}: {
  text: string;
  shade: string;
  mark: 'none' | 'cursor' | 'brackets';
  bold: boolean;
  step: number;
  layout: MatrixLayout;
}): ReactNode {
  const m = marks(useLook());
  const left = mark === 'cursor' ? m.pointer : mark === 'brackets' ? '[' : ' ';
  const right = mark === 'brackets' ? ']' : ' ';
  const inside = paddedLeft(text, field);
  return (
    <Text>
      {' '.repeat(step - field - shades - 2)}
      {paddedLeft(shade, shades)}
      <Text bold={bold || mark !== 'none'} inverse={mark !== 'none'}>
        {`${left}${inside}${right}`}
      </Text>
    </Text>
  );
}

/** Two squares, the darker the larger the share: shadeOf(1, marks) → '██' */
function shadeOf(share: number, { shades }: Marks): string {
  const step = Math.round(Math.max(0, Math.min(1, share)) * (shades.length - 1));
  return (shades[step] ?? ' ').repeat(2);
}
