// Documents, bins and tables as sentences, for those who listen to them.
import { type Document, type Language, vocabulary, type Word } from '../../engine/language.ts';
import {
  allContexts,
  type Bin,
  bin,
  type Context,
  percentages,
  row,
  type Table,
} from '../../engine/ngram.ts';
import { list, say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';

/** Words by name: namesOf(['green', 'blue']) → 'green blue' */
export function namesOf(words: readonly Word[]): string {
  return words.map(nameOf).join(' ');
}

/** A document as it grows: 'The document so far: green blue.' */
export function documentSoFar(document: Document): string {
  return say('plain.documentSoFar', { words: namesOf(document) });
}

/** A pile or a notebook, a line each: 'Document 1: green blue white.' */
export function numberedDocuments(documents: readonly Document[]): readonly string[] {
  return documents.map((document, index) =>
    say('plain.documentNumber', { n: index + 1, words: namesOf(document) }),
  );
}

/** The balls of a bin: '1 purple and 3 blue'. Words without a ball are left out. */
export function ballsOf(balls: Bin, language: Language): string {
  const counted = vocabulary(language).filter((word) => (balls.get(word) ?? 0) > 0);
  if (counted.length === 0) return say('plain.noBalls');
  return list(
    counted.map((word) =>
      say('plain.ballsOfWord', { n: balls.get(word) ?? 0, word: nameOf(word) }),
    ),
  );
}

/** One bin in a sentence: 'The purple bin: 1 purple and 3 blue.' */
export function binSentence(table: Table, context: Context): string {
  return say('plain.bin', {
    bin: namesOf(context),
    balls: ballsOf(bin(table, context), table.language),
  });
}

/** The four bins of a table with one word of context, a sentence each. */
export function binSentences(table: Table): readonly string[] {
  return table.language.words.map((word) => binSentence(table, [word]));
}

/** A row of a table, zeros included: 'After blue: 10 purple, 10 blue, 40 green, 20 pink and 20 white.' */
export function rowSentence(
  context: Context,
  cells: readonly number[],
  columns: readonly Word[],
): string {
  const counts = columns.map((word, column) =>
    say('plain.ballsOfWord', { n: cells[column] ?? 0, word: nameOf(word) }),
  );
  return say('plain.rowOf', { context: namesOf(context), cells: list(counts) });
}

/** A whole table in percent, a sentence for each row. */
export function percentSentences(table: Table): readonly string[] {
  return allContexts(table.language, table.contextLength).map((context) =>
    rowSentence(context, percentages(row(table, context)), vocabulary(table.language)),
  );
}
