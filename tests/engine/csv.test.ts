import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvProblem, makeTableCsv, parseTableCsv } from '../../src/engine/csv.ts';
import { makeCells, parseCells } from '../../src/engine/csv-cells.ts';
import { type Language, tinyLanguage } from '../../src/engine/language.ts';
import { emptyTable, put, row, type Table } from '../../src/engine/ngram.ts';
import { balls, fixture, tableOf } from './tables.ts';

function problemOf(text: string, language?: Language): CsvProblem {
  const parsed = parseTableCsv(text, language);
  if (parsed.ok) throw new Error('expected a problem');
  return parsed.problem;
}

describe('reading and writing the files of the workshop', () => {
  test.each(['tiny-language.csv', 'init.csv', 'context-two.csv'])('%s, cell for cell', (name) => {
    const text = fixture(name);
    expect(makeTableCsv(tableOf(text))).toBe(text);
    expect(tableOf(text).language).toEqual(tinyLanguage);
  });

  test.each([
    ['ends of lines as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['ends of lines as on old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['no end of the last line', (text: string) => text.trimEnd()],
    ['empty lines at the end', (text: string) => `${text}\n\n`],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['quotes round every cell', (text: string) => text.replaceAll(/[^,\n]+/g, '"$&"')],
    ['spaces round the numbers', (text: string) => text.replaceAll(/,(\d+)/g, ', $1 ')],
  ])('%s: the table is the same', (_, change) => {
    const text = fixture('context-two.csv');
    expect(tableOf(change(text), tinyLanguage)).toEqual(tableOf(text));
  });

  test('with the language given, columns and rows may stand in any order', () => {
    const table = tableOf(',white,blue\nblue,2,1\n', { words: ['blue'], end: 'white' });
    expect(makeTableCsv(table)).toBe(',blue,white\nblue,1,2\n');
  });

  test('a bin without balls has its row, and stays empty', () => {
    const text = makeTableCsv(balls(emptyTable(tinyLanguage, 1), ['green: pink 2']));
    expect(text.split('\n')[1]).toBe('purple,0,0,0,0,0');
    expect(tableOf(text).bins.size).toBe(1);
  });

  test('a large language has rows for what was seen only', () => {
    const language = { words: Array.from({ length: 2000 }, (_, i) => `w${i}`), end: 'end' };
    const text = makeTableCsv(put(emptyTable(language, 1), ['w7'], 'end'));
    expect(text.split('\n')).toHaveLength(3);
    expect(row(tableOf(text), ['w7']).at(-1)).toBe(1);
  });

  test('a context of none is one row without a name', () => {
    const table = balls(emptyTable({ words: ['a'], end: 'z' }, 0), [': a 3']);
    expect(makeTableCsv(table)).toBe('a,z\n3,0\n');
    expect(tableOf('a,z\n3,0\n')).toEqual(table);
  });
});

describe('there and back', () => {
  /** Words as text has them, commas and quotes among them, but nothing blank. */
  const anyWord = fc.oneof(
    fc.constantFrom(',', '"', '""', '","', ';', "'", '.', '…', '__proto__', 'naïve', '=1+1'),
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((word) => !/[\s\p{C}]/u.test(word)),
  );
  const anyLanguage = fc
    .uniqueArray(anyWord, { minLength: 2, maxLength: 6 })
    .filter((words) => words.some((word) => !/^\d+$/.test(word)))
    .map((words): Language => ({ words: words.slice(1), end: words[0] ?? '' }));
  const anyTable = fc
    .tuple(anyLanguage, fc.integer({ min: 0, max: 3 }))
    .chain(([language, n]) => {
      const context = fc.array(fc.constantFrom(...language.words), { minLength: n, maxLength: n });
      const ball = fc.constantFrom(...language.words, language.end);
      const put = fc.tuple(context, ball, fc.integer({ min: 1, max: 1000 }));
      return fc.tuple(fc.constant(emptyTable(language, n)), fc.array(put, { maxLength: 20 }));
    })
    .map(([table, puts]) =>
      puts.reduce<Table>((t, [context, ball, n]) => put(t, context, ball, n), table),
    );

  test('any table with any words comes back as it was', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(tableOf(makeTableCsv(table))).toEqual(table);
        expect(tableOf(makeTableCsv(table), table.language)).toEqual(table);
      }),
    );
  });

  test('any cells come back as they were', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r') });
    const cells = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(cells, (rows) => {
        const parsed = parseCells(makeCells(rows));
        expect(parsed.ok && parsed.rows.map((row) => row.cells)).toEqual(rows);
      }),
    );
  });
});

describe('a file that is wrong names its line and column', () => {
  test.each<[string, string, number, number, string]>([
    ['nothing at all', '', 1, 1, 'empty'],
    ['only empty lines', '\n\n', 1, 1, 'empty'],
    ['semicolons', ';blue;white\nblue;1;2', 1, 1, 'commas'],
    ['tabs', '\tblue\twhite', 1, 1, 'commas'],
    ['a header of commas', ',,,', 1, 1, 'at least one word'],
    ['one word only', ',white\n', 1, 1, 'at least one word'],
    ['no header', '1,2,3\n4,5,6', 1, 1, 'must name the words'],
    ['a hole in the header', ',blue,,white\nblue,1,2,3', 1, 3, 'no word at its top'],
    ['a word twice', ',blue,blue,white\nblue,1,2,3', 1, 3, '"blue" comes twice'],
    ['a word with a space', ',light blue,white', 1, 2, 'space'],
    ['a command to the terminal', ',\u001b[2J,white', 1, 2, '"?[2J"'],
    ['a short row', ',blue,white\nblue,1', 2, 3, '2 cells'],
    ['a long row', ',blue,white\nblue,1,2,3', 2, 4, '4 cells'],
    ['a row of another word', ',blue,white\npink,1,2', 2, 1, '"pink"'],
    ['a row of the end word', ',blue,white\nwhite,1,2', 2, 1, '"white"'],
    ['the same row twice', ',blue,white\nblue,1,2\n\nblue,1,2', 4, 1, 'Line 2'],
    ['a negative count', ',blue,white\nblue,1,-2', 2, 3, '"-2"'],
    ['half a ball', ',blue,white\nblue,0.5,2', 2, 2, '"0.5"'],
    ['a percentage', ',blue,white\nblue,10%,2', 2, 2, '"10%"'],
    ['an empty cell', ',blue,white\nblue,,2', 2, 2, '""'],
    ['a number too large', ',blue,white\nblue,9999999999,2', 2, 2, 'whole number'],
    ['a number in powers of ten', ',blue,white\nblue,1e3,2', 2, 2, '"1e3"'],
    ['not a number', ',blue,white\nblue,NaN,2', 2, 2, '"NaN"'],
    ['a quote without a partner', ',blue,white\nblue,"1,2', 2, 2, 'partner'],
    ['a quote in the middle', ',bl"ue,white', 1, 2, 'partner'],
    ['a second older word missing', ',,blue,white\nblue,,1,2', 2, 2, '""'],
  ])('%s', (_, text, line, column, message) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ line, column });
    expect(problem.message).toContain(message);
  });

  test.each([
    ['a strange word', ',blue,red,white\n', 3, '"red"'],
    ['a missing word', ',purple,blue,green,white\n', 1, '"pink"'],
    ['numbers for words', ',1,2\n', 2, '"1"'],
  ])('with the language given: %s', (_, text, column, message) => {
    const problem = problemOf(text, tinyLanguage);
    expect(problem).toMatchObject({ line: 1, column });
    expect(problem.message).toContain(message);
  });

  test('line numbers count the lines inside quoted cells', () => {
    expect(problemOf(',blue,white\n"bl\nue",1,2')).toMatchObject({ line: 2, column: 1 });
    expect(parseCells('"a\nb",c\nd,e')).toEqual({
      ok: true,
      rows: [
        { line: 1, cells: ['a\nb', 'c'] },
        { line: 3, cells: ['d', 'e'] },
      ],
    });
  });

  test('a message quotes little of a long cell', () => {
    expect(problemOf(`,blue,white\nblue,${'9'.repeat(5000)},1`).message.length).toBeLessThan(100);
  });

  test('a huge file is refused, and a large one is read without trouble', () => {
    expect(problemOf('x'.repeat(5_000_001)).message).toContain('5 million');
    expect(problemOf(`"${'""'.repeat(2_000_000)}`).message).toContain('partner');
    expect(problemOf(`,a,${'"'.repeat(1_999_999)}`)).toMatchObject({ line: 1 });
    const columns = Array.from({ length: 300_000 }, (_, i) => `w${i}`);
    expect(parseTableCsv(`,${columns.join(',')}\n`).ok).toBe(true);
    expect(problemOf(`,${columns.join(',')},w0\n`).column).toBe(300_002);
  });

  test('any text at all is read or refused, never thrown at', () => {
    const noise = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', '-', ' ') });
    fc.assert(
      fc.property(noise, fc.boolean(), (text, given) => {
        const parsed = parseTableCsv(text, given ? tinyLanguage : undefined);
        if (!parsed.ok)
          expect(Math.min(parsed.problem.line, parsed.problem.column)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
