// The pictures of a card that show words of any language and numbers: words, dictionary, matrix.
import type { Picture } from '../engine/level.ts';
import type { Complain, PlacedWord } from './pictures.ts';
import { shown } from './problems.ts';

/** A word has this many letters at most, so that a row of them fits on a card. */
const longestWord = 14;
const mostColumns = 8;

/** 'le chat est' → {type: 'words', words: ['le', 'chat', 'est']} */
export function plainWordsOf(
  words: readonly PlacedWord[],
  line: number,
  complain: Complain,
): Picture {
  if (words.length === 0) complain(line, 'no words', 'write some below ```words');
  checkLengths(words, complain);
  return { type: 'words', words: words.map(({ word }) => word) };
}

/** 'le -> the' on a line each → {type: 'dictionary', entries: [['le', 'the'], …]} */
export function dictionaryOf(
  words: readonly PlacedWord[],
  line: number,
  complain: Complain,
): Picture {
  if (words.length === 0) complain(line, 'no entries', 'write one a line, such as le -> the');
  checkLengths(words, complain);
  const entries = linesOf(words).flatMap((row): readonly (readonly [string, string])[] => {
    const [from, arrow, to, ...more] = row.map(({ word }) => word);
    if (from !== undefined && arrow === '->' && to !== undefined && more.length === 0) {
      return [[from, to]];
    }
    const found = row.map(({ word }) => word).join(' ');
    complain(row[0]?.line ?? line, shown(found), 'write a word, ->, and its translation');
    return [];
  });
  return { type: 'dictionary', entries };
}

/** Its name after ```matrix, if it has one; the names of its columns, then a row a line. */
export function matrixOf(
  names: readonly string[],
  words: readonly PlacedWord[],
  line: number,
  complain: Complain,
): Picture | undefined {
  const [name = ''] = names;
  const [head, ...rows] = linesOf(words);
  if (names.length > 1) {
    complain(line, shown(names.join(' ')), 'name it with one word, or none: ```matrix K');
  }
  if (head === undefined || rows.length === 0) {
    complain(line, 'no rows', 'write the names of its columns, and below them a row a line');
    return undefined;
  }
  checkLengths(words, complain);
  const columns = head.map(({ word }) => word);
  if (columns.length > mostColumns) {
    complain(head[0]?.line ?? line, `${columns.length} columns`, `show at most ${mostColumns}`);
  }
  for (const row of rows) {
    const cells = row.slice(1).map(({ word }) => word);
    if (cells.length === columns.length && cells.every(isNumber)) continue;
    const found = row.map(({ word }) => word).join(' ');
    complain(
      row[0]?.line ?? line,
      shown(found),
      `write the name of the row and ${columns.length} numbers, one for each column`,
    );
  }
  return {
    type: 'matrix',
    name,
    rows: rows.map(([label]) => label?.word ?? ''),
    columns,
    cells: rows.map((row) => row.slice(1).map(({ word }) => Number(word))),
  };
}

function linesOf(words: readonly PlacedWord[]): readonly (readonly PlacedWord[])[] {
  const lines = [...new Set(words.map(({ line }) => line))];
  return lines.map((at) => words.filter(({ line }) => line === at));
}

function checkLengths(words: readonly PlacedWord[], complain: Complain): void {
  for (const { word, line } of words) {
    if ([...word].length <= longestWord) continue;
    complain(line, shown(word), `use words of at most ${longestWord} letters`);
  }
}

function isNumber(word: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(word);
}
