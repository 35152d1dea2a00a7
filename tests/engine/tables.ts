// What several tests of the engine share: tables from files, documents at random, chi-square.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseTableCsv } from '../../src/engine/csv.ts';
import { colours, type Document, type Language, tinyLanguage } from '../../src/engine/language.ts';
import { put, type Table } from '../../src/engine/ngram.ts';

export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

export function tableOf(text: string, language?: Language): Table {
  const parsed = parseTableCsv(text, language);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.table;
}

export function tinyTable(): Table {
  return tableOf(fixture('tiny-language.csv'), tinyLanguage);
}

/** words('green blue white') → ['green', 'blue', 'white'] */
export function words(text: string): Document {
  return text === '' ? [] : text.split(' ');
}

/** A table from lines such as 'blue: pink 2'. */
export function balls(base: Table, lines: readonly string[]): Table {
  return lines.reduce((table, line) => {
    const [context = '', ball = ''] = line.split(': ');
    const [word = '', n = '0'] = ball.split(' ');
    return put(table, words(context), word, Number(n));
  }, base);
}

/** Whole documents of the tiny language: 1 to 12 colours and white. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .array(fc.constantFrom(...colours), { minLength: 1, maxLength: 12 })
  .map((colour) => [...colour, 'white']);

export const anyDocuments = fc.array(anyDocument, { maxLength: 12 });

/** Pearson's chi-square: how far counts lie from what their shares would give. */
export function chiSquare(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.reduce((sum, n, i) => {
    const expected = total * (shares[i] ?? 0);
    return sum + (n - expected) ** 2 / expected;
  }, 0);
}
