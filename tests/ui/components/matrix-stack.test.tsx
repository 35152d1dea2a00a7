// Matrices under one another: names, shapes and notes around numbers that stand below each other.
import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import { MatrixStack, type MatrixStackProps } from '../../../src/ui/components/MatrixStack.tsx';
import { LookProvider } from '../../../src/ui/theme.ts';

const query = { name: 'q', rows: [''], cells: [[0, 1]] };
const keys = {
  name: 'K',
  rows: ['le', 'chat'],
  cells: [
    [1, 0],
    [0, 1],
  ],
};

function lines(props: Partial<MatrixStackProps> = {}): readonly string[] {
  const drawn = renderToString(
    <LookProvider value={{ colour: false, ascii: true, motion: false }}>
      <MatrixStack columns={['le', 'chat']} matrices={[query, keys]} width={40} {...props} />
    </LookProvider>,
    { columns: 80 },
  );
  return stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trimEnd());
}

describe('matrices in a stack', () => {
  test('have their names on the left and their shapes on the right', () => {
    expect(lines()).toEqual([
      '           le  chat',
      'q           0     1   1 x 2',
      'K   le      1     0   2 x 2',
      '    chat    0     1',
    ]);
  });

  test('have a text above the names, and room between them', () => {
    expect(lines({ caption: 'scores', spread: 1 })).toEqual([
      'scores     le  chat',
      'q           0     1   1 x 2',
      '',
      'K   le      1     0   2 x 2',
      '    chat    0     1',
    ]);
  });

  test('have their shapes below their names where notes stand on the right', () => {
    expect(
      lines({ matrices: [{ ...keys, notes: ['the', 'cat'] }], notesHead: 'comes out' }),
    ).toEqual([
      '               le  chat   comes out',
      'K       le      1     0   the',
      '2 x 2   chat    0     1   cat',
    ]);
  });

  test('are marked as one by itself is', () => {
    const marked = { ...keys, markedRows: [1], cursor: { row: 0, column: 0 }, draft: '7' };
    expect(lines({ matrices: [marked] }).slice(1)).toEqual([
      'K   le     >7     0   2 x 2',
      '  > chat    0     1',
    ]);
  });

  test('cut the names of their columns where it is tight', () => {
    for (const line of lines({ width: 24 })) expect(line.length).toBeLessThanOrEqual(24);
    expect(lines({ width: 22 })[0]).toBe('        le ch');
  });
});
