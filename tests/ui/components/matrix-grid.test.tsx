import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import { isLit, MatrixGrid, type MatrixGridProps } from '../../../src/ui/components/MatrixGrid.tsx';
import { formOf, inForm } from '../../../src/ui/matrix-numbers.ts';
import { matrixLines } from '../../../src/ui/plain/matrices.ts';
import { LookProvider } from '../../../src/ui/theme.ts';

const matrix = {
  name: 'K',
  rows: ['le', 'chat'],
  columns: ['the', 'cat'],
  cells: [
    [1, 0],
    [0, 1],
  ],
};

function lines(props: Partial<MatrixGridProps> = {}): readonly string[] {
  const drawn = renderToString(
    <LookProvider value={{ colour: false, ascii: true, motion: false }}>
      <MatrixGrid {...matrix} width={40} {...props} />
    </LookProvider>,
    { columns: 80 },
  );
  return stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trimEnd());
}

describe('a matrix', () => {
  test('has its name and shape above it, and numbers below the ends of the names of columns', () => {
    expect(lines()).toEqual([
      '  K  2 x 2',
      '       the  cat',
      '  le     1    0',
      '  chat   0    1',
    ]);
  });

  test('marks rows, columns and cells without moving anything', () => {
    expect(
      lines({ markedRows: [1], markedColumns: [0], markedCells: [{ row: 1, column: 0 }] }),
    ).toEqual(['  K  2 x 2', '      vthe  cat', '  le     1    0', '> chat  [0]   1']);
  });

  test('shows a dot for what is not worked out, and a draft where it is typed', () => {
    const cells = [
      [null, 0],
      [0, 1],
    ];
    expect(lines({ cells, cursor: { row: 0, column: 0 }, draft: '7' })[2]).toBe('  le    >7    0');
    expect(lines({ cells })[2]).toBe('  le     .    0');
  });

  test('has numbers that stand out, in bold and in the same place', () => {
    expect(lines({ strong: isLit })).toEqual(lines());
    const drawn = renderToString(<MatrixGrid {...matrix} width={40} strong={isLit} />);
    const bold = [...drawn.matchAll(/\u001B\[1m([^\u001B]*)/g)].map(([, text]) => text?.trim());
    expect(bold).toEqual(['K', '1', '1']);
  });

  test('has squares beside its shares, the darker the larger', () => {
    const cells = [
      [0.9, 0.1],
      [0.5, 0.5],
    ];
    expect(lines({ cells, form: 'percent', shade: (share) => share }).slice(2)).toEqual([
      '  le   ## 90     10',
      '  chat :: 50  :: 50',
    ]);
  });

  test('gives each column the room of its own name where there is none for the longest everywhere', () => {
    const columns = ['le', 'sous', 'horizontal'];
    const cells = [
      [1, 0, 0],
      [0, 1, 0],
    ];
    expect(lines({ columns, cells, width: 29 })).toEqual([
      '  K  2 x 3',
      '       le  sous  horizontal',
      '  le    1     0           0',
      '  chat  0     1           0',
    ]);
    expect(lines({ columns, cells, width: 26 })[1]).toBe('      le sous horizontal');
    expect(lines({ columns, cells, width: 26, markedColumns: [1] })[1]).toBe(
      '       le vsous  horizon',
    );
  });

  test('cuts the names of columns where there is little room, never a number', () => {
    const columns = ['vertical', 'horizontal'];
    expect(lines({ columns, width: 17, form: 'two' })).toEqual([
      '  K  2 x 2',
      '      verti horiz',
      '  le   1.00  0.00',
      '  chat 0.00  1.00',
    ]);
  });
});

test('line by line, a matrix is aligned with spaces', () => {
  expect(matrixLines(matrix)).toEqual([
    'K, 2 x 2 numbers (rows x columns):',
    '      the cat',
    'le      1   0',
    'chat    0   1',
  ]);
});

test('numbers take one form, and nothing is below zero by rounding', () => {
  expect(inForm(0.352, 'percent')).toBe('35');
  expect(inForm(-0.001, 'two')).toBe('0.00');
  expect(inForm(-1.5, 'one')).toBe('-1.5');
  expect([formOf([[1, 0]]), formOf([[0.5]]), formOf([[0.25]]), formOf([[1 / 3]])]).toEqual([
    'whole',
    'one',
    'two',
    'three',
  ]);
});
