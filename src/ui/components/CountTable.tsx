import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { type Document, vocabulary, type Word } from '../../engine/language.ts';
import { allContexts, percentages, row, type Table } from '../../engine/ngram.ts';
import { marks, useLook } from '../theme.ts';
import { Chip, chipWidth } from './Chip.tsx';
import { centred, pointerWidth, type TableLayout, tableLayout } from './count-table-layout.ts';

export interface TableRow {
  readonly context: Document;
  /** A number for each column; null for one that is not filled in. */
  readonly cells: readonly (number | null)[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface CountTableProps {
  readonly rows: readonly TableRow[];
  readonly columns: readonly Word[];
  readonly unit: 'percent' | 'balls';
  /** The room there is: the table takes its widest form that fits. */
  readonly width: number;
  /** The selected cell, and the digits typed into it so far. */
  readonly cursor?: Place | undefined;
  readonly draft?: string | undefined;
  /** Rows get a pointer, columns an arrow above them, cells brackets. */
  readonly markedRows?: readonly number[] | undefined;
  readonly markedColumns?: readonly number[] | undefined;
  readonly markedCells?: readonly Place[] | undefined;
  /** Empty lines between the rows. */
  readonly spread?: 0 | 1 | undefined;
}

/** The rows of a model, zeros included: one for every context that the language allows. */
export function tableRows(table: Table, unit: 'percent' | 'balls'): readonly TableRow[] {
  return allContexts(table.language, table.contextLength).map((context) => {
    const counts = row(table, context);
    return { context, cells: unit === 'percent' ? percentages(counts) : counts };
  });
}

/** The columns of a model: every word that can come next. */
export function tableColumns(table: Table): readonly Word[] {
  return vocabulary(table.language);
}

/** The table: what came before on the left, what comes next on top. Two lines and one for each row. */
export function CountTable(props: CountTableProps): ReactNode {
  const { rows, columns, unit, width, spread = 0, markedColumns = [] } = props;
  const contextLength = rows[0]?.context.length ?? 1;
  const layout = tableLayout({ columns: columns.length, contextLength, unit, width });
  return (
    <Box flexDirection="column" width={layout.width} flexShrink={0}>
      <Caption layout={layout} columns={columns.length} marked={markedColumns} />
      <Box>
        <Box width={layout.headWidth} flexShrink={0}>
          <Text>{layout.head === 'ball' ? 'after' : ' after'}</Text>
        </Box>
        {columns.map((word) => (
          <Box
            key={word}
            width={layout.step}
            flexShrink={0}
            paddingLeft={centred(chipWidth[layout.chip], layout.step)[0]}
          >
            <Chip word={word} form={layout.chip} />
          </Box>
        ))}
      </Box>
      {rows.map((_, index) => (
        <Box key={index} marginTop={spread}>
          <Row {...props} index={index} layout={layout} />
        </Box>
      ))}
    </Box>
  );
}

function Caption({
  layout,
  columns,
  marked,
}: {
  layout: TableLayout;
  columns: number;
  marked: readonly number[];
}): ReactNode {
  const m = marks(useLook());
  const all = layout.step * columns;
  const title = 'comes next';
  const line =
    marked.length === 0
      ? `${' '.repeat(centred(title.length, all)[0])}${title}`
      : Array.from({ length: columns }, (_, column) => {
          const [before, after] = centred(1, layout.step);
          return `${' '.repeat(before)}${marked.includes(column) ? m.down : ' '}${' '.repeat(after)}`;
        }).join('');
  return <Text wrap="truncate">{`${' '.repeat(layout.headWidth)}${line}`.trimEnd()}</Text>;
}

function Row(props: CountTableProps & { index: number; layout: TableLayout }): ReactNode {
  const { rows, index, layout, markedRows = [], markedColumns = [], markedCells = [] } = props;
  const { context = [], cells = [] } = rows[index] ?? {};
  const m = marks(useLook());
  const rowMarked = markedRows.includes(index);
  return (
    <Box>
      <Box width={pointerWidth} flexShrink={0}>
        <Text bold>{rowMarked ? m.pointer : ''}</Text>
      </Box>
      <Box
        width={layout.headWidth - pointerWidth}
        flexShrink={0}
        gap={layout.head === 'ball' ? 1 : 0}
      >
        {context.map((word, at) => (
          <Chip key={at} word={word} form={layout.head} />
        ))}
      </Box>
      {cells.map((value, column) => {
        const here = props.cursor?.row === index && props.cursor.column === column;
        const inBrackets = markedCells.some((cell) => cell.row === index && cell.column === column);
        return (
          <Cell
            key={column}
            layout={layout}
            value={value}
            draft={here ? props.draft : undefined}
            mark={here ? 'cursor' : inBrackets ? 'brackets' : 'none'}
            bold={rowMarked || markedColumns.includes(column)}
          />
        );
      })}
    </Box>
  );
}

function Cell({
  layout,
  value,
  draft = '',
  mark,
  bold,
}: {
  layout: TableLayout;
  value: number | null;
  draft?: string | undefined;
  mark: 'none' | 'cursor' | 'brackets';
  bold: boolean;
}): ReactNode {
  const m = marks(useLook());
  // A dot or a draft stands where the digits will be, left of the sign.
  const blank = ' '.repeat(layout.sign.length);
  const number = value === null ? `${m.slot}${blank}` : `${Math.round(value)}${layout.sign}`;
  const caret = mark === 'cursor' && draft !== '' ? '_' : '';
  const text = draft === '' ? number : `${draft}${blank === '' ? '' : caret.padEnd(blank.length)}`;
  const left = mark === 'cursor' ? m.pointer : mark === 'brackets' ? '[' : ' ';
  const right = mark === 'brackets' ? ']' : blank === '' && caret !== '' ? caret : ' ';
  const [before, after] = centred(layout.field + 2, layout.step);
  const padding = ' '.repeat(Math.max(0, before + layout.field - text.length));
  return (
    <Text>
      {padding}
      <Text
        bold={bold || mark !== 'none'}
        inverse={mark === 'cursor'}
      >{`${left}${text}${right}`}</Text>
      {' '.repeat(after)}
    </Text>
  );
}
