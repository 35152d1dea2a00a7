import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { type Document, vocabulary, type Word } from '../../engine/language.ts';
import { allContexts, percentages, row, type Table } from '../../engine/ngram.ts';
import { say } from '../../texts/say.ts';
import { marks, spell, useLook } from '../theme.ts';
import { Chip, chipWidth } from './Chip.tsx';
import {
  captionsOf,
  centred,
  pointerWidth,
  type TableLayout,
  tableLayout,
} from './count-table-layout.ts';

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
  /** Rows get a pointer, columns an arrow beside their word, cells brackets in inverse. */
  readonly markedRows?: readonly number[] | undefined;
  readonly markedColumns?: readonly number[] | undefined;
  readonly markedCells?: readonly Place[] | undefined;
  /** A line goes down from this cell to the bottom edge of the table, beside the numbers below it. */
  readonly lineFrom?: Place | undefined;
  /** The keys of the columns stand in front of their words: 1, 2, 3 … */
  readonly digits?: boolean | undefined;
  /** Empty lines between the rows. */
  readonly spread?: 0 | 1 | undefined;
  /** A table of percent right below one of counts: its digits stand under that one's digits. */
  readonly underCounts?: boolean | undefined;
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
  const { rows, columns, unit, width, spread = 0, markedColumns = [], digits = false } = props;
  const look = useLook();
  const m = marks(look);
  const contextLength = rows[0]?.context.length ?? 1;
  const layout = tableLayout({ columns: columns.length, contextLength, unit, width });
  const captions = captionsOf(layout, columns.length, {
    above: spell(say('pictures.comesNext'), look),
    beside: spell(say('pictures.after'), look),
  });
  return (
    <Box flexDirection="column" width={layout.width} flexShrink={0}>
      <Text wrap="truncate">{captions.above}</Text>
      <Box>
        <Box width={layout.headWidth} flexShrink={0}>
          <Text>{captions.beside}</Text>
        </Box>
        {columns.map((word, index) => (
          <Head
            key={word}
            word={word}
            layout={layout}
            mark={markedColumns.includes(index) ? m.down : digits ? `${index + 1}` : ''}
          />
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

/** A word above its column. Its mark stands in the room to its left, so that nothing moves. */
function Head({
  word,
  layout,
  mark,
}: {
  word: Word;
  layout: TableLayout;
  /** An arrow, or the digit that chooses the column. */
  mark: string;
}): ReactNode {
  const [before] = centred(chipWidth[layout.chip], layout.step);
  return (
    <Box width={layout.step} flexShrink={0}>
      <Text bold>
        {mark
          .padStart(before - 1)
          .padEnd(before)
          .slice(0, before)}
      </Text>
      <Chip word={word} form={layout.chip} />
    </Box>
  );
}

function Row(props: CountTableProps & { index: number; layout: TableLayout }): ReactNode {
  const { rows, index, layout, markedRows = [], markedColumns = [], markedCells = [] } = props;
  const { context = [], cells = [] } = rows[index] ?? {};
  const m = marks(useLook());
  const rowMarked = markedRows.includes(index);
  const { lineFrom } = props;
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
            line={lineFrom !== undefined && lineFrom.column === column && index > lineFrom.row}
            underCounts={props.underCounts}
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
  line,
  underCounts = false,
}: {
  layout: TableLayout;
  value: number | null;
  draft?: string | undefined;
  mark: 'none' | 'cursor' | 'brackets';
  bold: boolean;
  line: boolean;
  underCounts?: boolean | undefined;
}): ReactNode {
  const m = marks(useLook());
  // A dot or a draft stands where the digits will be, left of the sign.
  const blank = ' '.repeat(layout.sign.length);
  const number = value === null ? `${m.slot}${blank}` : `${Math.round(value)}${layout.sign}`;
  const caret = mark === 'cursor' && draft !== '' ? '_' : '';
  const text = draft === '' ? number : `${draft}${blank === '' ? '' : caret.padEnd(blank.length)}`;
  const left = mark === 'cursor' ? m.pointer : mark === 'brackets' ? '[' : ' ';
  const right = mark === 'brackets' ? ']' : blank === '' && caret !== '' ? caret : ' ';
  const [middle] = centred(layout.field + 2, layout.step);
  const before = underCounts ? Math.max(middle, centred(4, layout.step)[0] - 1) : middle;
  const after = Math.max(0, layout.step - layout.field - 2 - before);
  const padding = ' '.repeat(Math.max(0, before + layout.field - text.length));
  return (
    <Text>
      {padding}
      <Text
        bold={bold || mark !== 'none'}
        inverse={mark !== 'none'}
      >{`${left}${text}${line ? '' : right}`}</Text>
      {line ? m.vertical : ''}
      {' '.repeat(after)}
    </Text>
  );
}
