import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../columns.ts';
import { say } from '../../texts/say.ts';
import { matrixNumbers } from '../matrix-numbers.ts';
import { type Look, marks, spell, useLook } from '../theme.ts';
import {
  ColumnHeads,
  layoutOf,
  type MatrixGridProps,
  type MatrixLayout,
  MatrixRow,
} from './MatrixGrid.tsx';

/** One matrix of a stack: what is its own. */
export type StackedMatrix = Pick<
  MatrixGridProps,
  'rows' | 'cells' | 'markedRows' | 'markedCells' | 'cursor' | 'draft'
> & {
  readonly name: string;
  /** What stands at the end of each row. */
  readonly notes?: readonly string[] | undefined;
};

export type MatrixStackProps = Pick<
  MatrixGridProps,
  'columns' | 'form' | 'width' | 'shade' | 'strong' | 'markedColumns'
> & {
  readonly matrices: readonly StackedMatrix[];
  /** What stands above the names of the rows, and above the notes. */
  readonly caption?: string | undefined;
  readonly notesHead?: string | undefined;
  /** Empty lines between the matrices. */
  readonly spread?: 0 | 1 | undefined;
};

const gap = 2;

/** Where everything stands: names on the left, shapes and notes on the right, numbers in between. */
interface Frame {
  readonly names: number;
  /** No columns where the shapes stand below the names, to leave room for notes. */
  readonly shapes: number;
  readonly layout: MatrixLayout;
}

/**
 * Matrices with the same columns under one another, number below number, each with its name and its
 * shape. One line for the names of the columns, and one for each row.
 */
export function MatrixStack(props: MatrixStackProps): ReactNode {
  const { matrices, columns, caption = '', notesHead = '', spread = 0 } = props;
  const look = useLook();
  const frame = frameOf(props, look);
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Box>
        <ColumnHeads
          columns={columns}
          marked={props.markedColumns ?? []}
          layout={{ ...frame.layout, head: frame.names + frame.layout.head }}
          caption={caption}
        />
        <Text bold>{notesHead === '' ? '' : ' '.repeat(gap) + spell(notesHead, look)}</Text>
      </Box>
      {matrices.map((matrix, index) => (
        <Box key={index} flexDirection="column" marginTop={index > 0 ? spread : 0}>
          {matrix.rows.map((_, row) => (
            <StackRow key={row} {...props} matrix={matrix} row={row} frame={frame} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

function StackRow(
  props: MatrixStackProps & { matrix: StackedMatrix; row: number; frame: Frame },
): ReactNode {
  const { matrix, row, frame, columns, form = 'whole' } = props;
  const look = useLook();
  const shape = shapeText(matrix, columns, look);
  const below = frame.shapes === 0;
  const first = row === 0 ? spell(matrix.name, look) : '';
  const note = matrix.notes?.[row];
  return (
    <Box>
      <Text bold={row === 0}>{padded(below && row === 1 ? shape : first, frame.names)}</Text>
      <MatrixRow
        {...props}
        {...matrix}
        row={row}
        texts={matrixNumbers(matrix.cells, form, marks(look).slot)[row] ?? []}
        layout={frame.layout}
      />
      <Text>{!below && row === 0 ? ' '.repeat(gap) + shape : ''}</Text>
      <Text bold>{note === undefined ? '' : ' '.repeat(gap) + spell(note, look)}</Text>
    </Box>
  );
}

function frameOf(props: MatrixStackProps, look: Look): Frame {
  const { matrices, columns, form = 'whole', width, notesHead = '' } = props;
  const shape = widest(matrices.map((matrix) => shapeText(matrix, columns, look)));
  const name = widest(matrices.map((matrix) => spell(matrix.name, look)));
  const notes = widest([notesHead, ...matrices.flatMap((matrix) => matrix.notes ?? [])]);
  const names = 1 + (notes > 0 ? Math.max(name, shape) : name);
  const beside = gap + (notes > 0 ? notes : shape);
  const layout = layoutOf(
    {
      ...props,
      rows: matrices.flatMap(({ rows }) => rows),
      cells: [],
      width: width - names - beside,
    },
    matrices.flatMap(({ cells }) => matrixNumbers(cells, form, marks(look).slot)),
  );
  return { names, shapes: notes > 0 ? 0 : shape, layout };
}

function shapeText({ rows }: StackedMatrix, columns: readonly string[], look: Look): string {
  return spell(say('pictures.shape', { rows: rows.length, columns: columns.length }), look);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(columnsOf));
}
