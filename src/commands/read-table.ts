// A table in CSV as a model, with whatever is wrong in the file told by line and column.
// Left out: the form of the file itself; see csv.ts in the engine.
import { type CsvProblem, parseTableCsv } from '../engine/csv.ts';
import { parseCells } from '../engine/csv-cells.ts';
import { type Language, tinyLanguage, vocabulary } from '../engine/language.ts';
import { type Learner, learnBalls, startLearner } from '../engine/learner.ts';
import { contextOf, type Table } from '../engine/ngram.ts';
import { meant } from '../nearest.ts';
import { fileName, Refusal } from './io.ts';
import { noColour, type TextLanguage } from './students.ts';

/** Longer tables are refused when they are read; in characters. */
const longest = 5_000_000;

/** The table in a file. A table must be held whole; a longer one than fits is not read to its end. */
export async function readTable(
  pieces: AsyncIterable<string>,
  path: string,
  language: TextLanguage | undefined,
): Promise<Table> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > longest) break;
  }
  const refuse = ({ line, column, message }: CsvProblem) =>
    new Refusal(`${fileName(path)}, line ${line}, column ${column}: ${message}`);
  const misspelt = misspeltColour(text, language);
  if (misspelt) throw refuse(misspelt);
  const parsed = parseTableCsv(text);
  if (!parsed.ok) throw refuse(withNearest(text, parsed.problem));
  const { table } = parsed;
  if (table.contextLength === 0) {
    const message = 'The first column names the bins: leave its top empty.';
    throw refuse({ line: 1, column: 1, message });
  }
  if (table.bins.size === 0) throw new Refusal(`${fileName(path)} is a table without any balls.`);
  return isTiny(table.language) ? { ...table, language: tinyLanguage } : table;
}

/** Whether a language is that of the stickies, in whatever order its words stand. */
export function isTiny(language: Language): boolean {
  const words = new Set(vocabulary(language));
  const tiny = vocabulary(tinyLanguage);
  return (
    language.end === tinyLanguage.end &&
    words.size === tiny.length &&
    tiny.every((word) => words.has(word))
  );
}

/** A learner that has learnt these tables, poured to a shorter context if it is one. */
export function learnTables(tables: readonly Table[], contextLength: number): Learner {
  const { words = [], end = '' } = tables[0]?.language ?? {};
  const learner = startLearner(contextLength, end, words);
  for (const table of tables) {
    for (const [key, balls] of table.bins) {
      const context = contextOf(key).slice(table.contextLength - contextLength);
      for (const [ball, count] of balls) learnBalls(learner, context, ball, count);
    }
  }
  return learner;
}

/**
 * A column that is no colour where the others are: any such column if stickies were asked for; else
 * only one that is near to the one colour that is missing. Other languages have other words.
 */
function misspeltColour(text: string, language: TextLanguage | undefined): CsvProblem | undefined {
  if (language === 'words') return undefined;
  const read = parseCells(text.slice(0, text.search(/[\r\n]|$/)));
  const { cells = [], line = 1 } = read.ok ? (read.rows[0] ?? {}) : {};
  const words = cells.filter((cell) => cell !== '');
  const strangers = words.filter((word) => !vocabulary(tinyLanguage).includes(word));
  const [stranger] = strangers;
  if (stranger === undefined) return undefined;
  const missing = vocabulary(tinyLanguage).filter((word) => !words.includes(word));
  const slip = strangers.length === 1 && missing.length === 1 && words.length === 5;
  if (language === undefined && !(slip && meant(stranger, missing))) return undefined;
  return { line, column: cells.indexOf(stranger) + 1, message: `T${noColour(stranger).slice(1)}` };
}

/** The problem, and the word of the first line that a cell which is none was meant for. */
function withNearest(text: string, problem: CsvProblem): CsvProblem {
  const read = parseCells(text);
  if (!read.ok) return problem;
  const words = (read.rows[0]?.cells ?? []).filter((cell) => cell !== '');
  const cell = read.rows.find(({ line }) => line === problem.line)?.cells[problem.column - 1] ?? '';
  const near = /^\p{L}+$/u.test(cell) && !words.includes(cell) ? meant(cell, words) : undefined;
  if (near === undefined) return problem;
  return { ...problem, message: `${problem.message} Did you mean ${near}?` };
}
