// Room is measured in columns: wide letters take two, combining marks none.
import { describe, expect, test } from 'vitest';
import { columnsOf, cut, padded, paddedLeft } from '../../src/columns.ts';
import { wrapped as wrappedLines } from '../../src/terminal/wrap-lines.ts';
import { clipped, rowsOf, wrapped } from '../../src/ui/fitting.ts';

const look = { colour: true, ascii: false, motion: true };

describe('a text takes as many columns as a terminal gives it', () => {
  test.each([
    ['Train', 5],
    ['Zürich, déjà', 12],
    ['★ ♦ → …', 7],
    ['中文字', 6],
    ['한국어', 6],
    ['e\u0301a\u0308', 2],
    ['שלום', 4],
    ['ｗｉｄｅ', 8],
    ['🏓', 2],
    ['', 0],
  ])('%s: %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
    expect(columnsOf(padded(text, 14))).toBe(14);
    expect(columnsOf(paddedLeft(text, 14))).toBe(14);
    expect(padded(text, 3).startsWith(text)).toBe(true);
  });
});

test('nothing is cut through the middle of a wide letter, or parted from its accent', () => {
  expect(cut('中文字', 5)).toBe('中文');
  expect(cut('e\u0301e\u0301', 1)).toBe('e\u0301');
  expect(clipped('中文字', 6, look)).toBe('中文字');
  expect(clipped('中文字字', 6, look)).toBe('中文…');
});

test('lines of wide letters end where the terminal does', () => {
  expect(rowsOf('中文 中文', 8)).toBe(2);
  expect(wrapped('中文 中文 中文', 9)).toEqual(['中文 中文', '中文']);
  expect(wrappedLines('中文 中文 中文', 9)).toEqual(['中文 中文', '中文']);
});
