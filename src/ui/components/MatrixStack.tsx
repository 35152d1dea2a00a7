import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf, padded } from '../../columns.ts';
import { say } from '../../texts/say.ts';
import { matrixNumbers } from '../matrix-numbers.ts';
import { marks, spell, useLook } from '../theme.ts';
import { ColumnHeads, layoutOf, type MatrixGridProps, MatrixRow } from './MatrixGrid.tsx';

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

/**
 * Matrices with the same columns under one another, number below number: each has its name on the
 * left and its shape on the right. One line for the names of the columns, and one for each row.
 */
export function MatrixStack(props: MatrixStackProps): ReactNode {
  const { matrices, columns, form = 'whole', width, caption = '', notesHead = '' } = props;
  const look = useLook();
  const shapes = matrices.map(({ rows }) =>
    spell(say('pictures.shape', { rows: rows.length, columns: columns.length }), look),
  );
  const nameWidth = widest(matrices.map(({ name }) => spell(name, look))) + 1;
  const shapeWidth = widest(shapes);
  const notesWidth = widest([notesHead, ...matrices.flatMap(({ notes = [] }) => notes)]);
  const layout = layoutOf(
    {
      ...props,
      rows: matrices.flatMap(({ rows }) => rows),
      cells: [],
      width: width - nameWidth - gap - shapeWidth - (notesWidth > 0 ? gap + notesWidth : 0),
    },
    matrices.flatMap(({ cells }) => matrixNumbers(cells, form, marks(look).slot)),
  );
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Box>
        <ColumnHeads
          columns={columns}
          marked={props.markedColumns ?? []}
          layout={{ ...layout, head: nameWidth + layout.head }}
          caption={caption}
        />
        <Text bold>
          {notesHead === '' ? '' : `${' '.repeat(gap + shapeWidth + gap)}${spell(notesHead, look)}`}
        </Text>
      </Box>
      {matrices.map((matrix, index) => (
        <Box
          key={matrix.name}
          flexDirection="column"
          marginTop={index > 0 ? (props.spread ?? 0) : 0}
        >
          {matrix.rows.map((_, row) => (
            <Box key={row}>
              <Text bold>{padded(row === 0 ? spell(matrix.name, look) : '', nameWidth)}</Text>
              <MatrixRow
                {...props}
                {...matrix}
                row={row}
                texts={matrixNumbers(matrix.cells, form, marks(look).slot)[row] ?? []}
                layout={layout}
              />
              <Text>
                {padded(`${' '.repeat(gap)}${row === 0 ? shapes[index] : ''}`, gap + shapeWidth)}
              </Text>
              <Text bold>
                {matrix.notes === undefined
                  ? ''
                  : `${' '.repeat(gap)}${spell(matrix.notes[row] ?? '', look)}`}
              </Text>
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(columnsOf));
}
