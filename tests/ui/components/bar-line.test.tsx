import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { BarLine } from '../../../src/ui/components/BarLine.tsx';
import { LookProvider } from '../../../src/ui/theme.ts';

function bar(value: number, fine: boolean, ascii = false): string {
  return stripVTControlCharacters(
    renderToString(
      <LookProvider value={{ colour: false, ascii, motion: false }}>
        <BarLine bar={{ value, text: `${value}` }} most={100} width={4} fine={fine} />
      </LookProvider>,
      { columns: 40 },
    ),
  );
}

test('a bar has whole blocks, and at least one for anything above nothing', () => {
  expect([24, 9, 0].map((value) => bar(value, false))).toEqual(['█ 24', '█ 9', '0']);
});

test('a fine bar ends in eighths of a block, so that small values differ', () => {
  // Four blocks are 32 eighths: 87 % are 28 of them, 24 % are 8, 9 % are 3, 5 % are 2.
  expect([100, 87, 24, 9, 5, 0.1, 0].map((value) => bar(value, true))).toEqual([
    '████ 100',
    '███▌ 87',
    '█ 24',
    '▍ 9',
    '▎ 5',
    '▏ 0.1',
    '0',
  ]);
});

test('a fine bar in ASCII has whole blocks', () => {
  expect([87, 9].map((value) => bar(value, true, true))).toEqual(['### 87', '# 9']);
});
