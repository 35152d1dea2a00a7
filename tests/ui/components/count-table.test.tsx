import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import { tableFrom } from '../../../src/engine/activities/settings.ts';
import {
  CountTable,
  type CountTableProps,
  tableColumns,
  tableRows,
} from '../../../src/ui/components/CountTable.tsx';
import { captionsOf, tableLayout } from '../../../src/ui/components/count-table-layout.ts';
import { LookProvider } from '../../../src/ui/theme.ts';

const table = tableFrom({
  purple: [1, 3, 1, 3, 2],
  blue: [1, 1, 4, 2, 2],
  green: [1, 2, 2, 3, 2],
  pink: [4, 1, 1, 1, 3],
});

function lines(props: Partial<CountTableProps>): readonly string[] {
  const drawn = renderToString(
    <LookProvider value={{ colour: false, ascii: true, motion: false }}>
      <CountTable
        rows={tableRows(table, 'percent')}
        columns={tableColumns(table)}
        unit="percent"
        width={58}
        {...props}
      />
    </LookProvider>,
    { columns: 120 },
  );
  return stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trimEnd());
}

describe('a count table', () => {
  test('shows what came before on the left, what comes next on top', () => {
    expect(lines({})).toEqual([
      '                            comes next',
      ' after     [@ PUR]  [# BLU]  [^ GRN]  [* PNK]  [o WHT]',
      '  [@ PUR]    10 %     30 %     10 %     30 %     20 %',
      '  [# BLU]    10 %     10 %     40 %     20 %     20 %',
      '  [^ GRN]    10 %     20 %     20 %     30 %     20 %',
      '  [* PNK]    40 %     10 %     10 %     10 %     30 %',
    ]);
  });

  test('marks a row, a column and a cell without colour', () => {
    const marked = lines({
      markedRows: [1],
      markedColumns: [2],
      markedCells: [{ row: 1, column: 2 }],
    });
    expect(marked[1]).toBe(' after     [@ PUR]  [# BLU] v[^ GRN]  [* PNK]  [o WHT]');
    expect(marked[3]).toBe('> [# BLU]    10 %     10 %    [40 %]    20 %     20 %');
  });

  test('keeps its title in one place, whatever column is marked, at every width', () => {
    for (const width of [30, 40, 58, 78]) {
      const [title, heads] = lines({ width });
      for (const markedColumns of [[0], [2], [4], [0, 1, 2, 3, 4]]) {
        const marked = lines({ width, markedColumns });
        expect(marked[0]).toBe(title);
        expect(marked[1]?.replaceAll('v', ' ')).toBe(heads);
        expect(marked[1]?.match(/v/g)).toHaveLength(markedColumns.length);
      }
    }
  });

  test('draws a line from a cell down to its edge, and moves nothing', () => {
    const line = lines({ lineFrom: { row: 1, column: 2 } });
    expect(line.slice(2)).toEqual([
      '  [@ PUR]    10 %     30 %     10 %     30 %     20 %',
      '  [# BLU]    10 %     10 %     40 %     20 %     20 %',
      '  [^ GRN]    10 %     20 %     20 %|    30 %     20 %',
      '  [* PNK]    40 %     10 %     10 %|    10 %     30 %',
    ]);
  });

  test('can show the keys of its columns, and moves nothing', () => {
    expect(lines({ digits: true })[1]).toBe(
      ' after    1[@ PUR] 2[# BLU] 3[^ GRN] 4[* PNK] 5[o WHT]',
    );
    expect(lines({ digits: true, width: 78 })[1]).toMatch(/ 1 \[@ PUR\] {2,}2 \[# BLU\]/);
  });

  test('has a short form and one of single letters', () => {
    expect(lines({ width: 40 })[3]).toBe('  [#B]   10%   10%   40%   20%   20%');
    expect(lines({ width: 30 })[3]).toBe('  #B   10   10   40   20   20');
  });

  test('keeps the place of an empty cell, of a zero and of digits being typed', () => {
    const rows = [{ context: ['blue'], cells: [0, null, 100, 7, null] }];
    const cursor = { row: 0, column: 1 };
    expect(lines({ rows })[2]).toBe('  [# BLU]     0 %      .      100 %      7 %      .');
    expect(lines({ rows, cursor, draft: '4' })[2]).toBe(
      '  [# BLU]     0 %     >4_     100 %      7 %      .',
    );
    expect(lines({ rows, cursor, unit: 'balls' })[2]).toBe(
      '  [# BLU]      0       >.      100        7        .',
    );
  });

  test('names a context of two words by both', () => {
    const rows = [{ context: ['green', 'blue'], cells: [1, 2, 3, 4, 5] }];
    expect(lines({ rows, unit: 'balls', width: 58 })[2]).toMatch(/^ {2}\[\^G\]\[#B\] /);
    expect(lines({ rows, unit: 'balls', width: 32 })[2]).toMatch(/^ {2}\^G #B /);
  });
});

test.each(Array.from({ length: 17 }, (_, n) => 30 + 3 * n))('fits into %i columns', (width) => {
  for (const unit of ['percent', 'balls'] as const) {
    const layout = tableLayout({ columns: 5, contextLength: 1, unit, width });
    expect(layout.width).toBeLessThanOrEqual(width);
    for (const line of lines({ width, unit, cursor: { row: 0, column: 4 } })) {
      expect(line.length).toBeLessThanOrEqual(width);
    }
  }
});

describe('the titles of a table', () => {
  const layout = tableLayout({ columns: 5, contextLength: 1, unit: 'balls', width: 36 });

  test('stand above the columns and beside the words', () => {
    const { above, beside } = captionsOf(layout, 5, { above: 'comes next', beside: 'after' });
    expect(above.trim()).toBe('comes next');
    expect(beside.trim()).toBe('after');
    expect(beside.length).toBeLessThanOrEqual(layout.headWidth);
  });

  test('stand in one line where the one of the rows is too long for its place', () => {
    const titles = { above: 'kommt als Nächstes', beside: 'unmittelbar nach' };
    const { above, beside } = captionsOf(layout, 5, titles);
    expect(beside).toBe('');
    expect(above.trim()).toMatch(/^unmittelbar nach +kommt als Nächstes$/);
  });
});
