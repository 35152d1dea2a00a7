// The model in one or several files: texts to train on, or tables in CSV.
// Left out: both at once; and saving a model, which is what `train --format csv` does.

import { contextsOf, type Model, modelOf } from '../engine/model.ts';
import type { Table } from '../engine/ngram.ts';
import type { DocumentKind } from '../engine/reading.ts';
import { checkInputs, fileName, type Io, Refusal } from './io.ts';
import { isTiny, learnTables, readTable } from './read-table.ts';
import { openFile } from './read-text.ts';
import { startStudents, study, type TextLanguage } from './students.ts';

export interface LoadOptions {
  readonly context?: number;
  readonly language?: TextLanguage;
  readonly documents?: DocumentKind;
}

export interface Loaded {
  readonly model: Model;
  readonly language: TextLanguage;
  /** How its documents were divided; for a table, how those of its kind usually are. */
  readonly documents: DocumentKind;
  /** What was learnt, if it was a text: how many documents, and words without the end words. */
  readonly learnt?: { readonly documents: number; readonly words: number };
}

/** Trains on texts, or takes tables as they are; several are added up. */
export async function load(
  io: Io,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<Loaded> {
  checkInputs(paths);
  const contextLength = options.context ?? 1;
  let students = startStudents(contextLength, options.language, options.documents);
  const tables: Table[] = [];
  for (const [index, path] of paths.entries()) {
    const { isTable, pieces } = await openFile(io, path);
    if (index > 0 && isTable !== tables.length > 0) {
      throw new Refusal('Give texts or tables in CSV, not both at once.');
    }
    if (isTable) tables.push(await readTable(pieces, path, options.language));
    else students = await study(students, pieces, path);
  }
  if (tables.length > 0) return fromTables(tables, paths, options.context);
  const [student] = students;
  if (student === undefined) throw new Refusal('Give a file to read, or - for standard input.');
  const { learner, language, documents } = student;
  const model = modelOf(learner);
  if (contextsOf(model, contextLength).next().done) throw tooShort(paths, contextLength);
  const learnt = { documents: learner.documents, words: learner.wordCount };
  return { model, language, documents, learnt };
}

/** Why nothing was learnt from texts that have words. */
export function tooShort(paths: readonly string[], contextLength: number): Refusal {
  const names = paths.map(fileName).join(', ');
  return new Refusal(`No document in ${names} is longer than a context of ${contextLength}.`);
}

/** Throws a `Refusal` if a table would have to be stretched to a longer context. */
export function checkPouring(table: Table, path: string, contextLength: number): void {
  if (contextLength <= table.contextLength) return;
  const has = `${fileName(path)} has a context of ${table.contextLength}`;
  throw new Refusal(
    table.contextLength > 1
      ? `${has}: it can be poured to a shorter one, not stretched to ${contextLength}.`
      : `${has}: it cannot be stretched to ${contextLength}, because it does not know which word came before.`,
  );
}

function fromTables(
  tables: readonly Table[],
  paths: readonly string[],
  context: number | undefined,
): Loaded {
  const [first] = tables;
  const contextLength = context ?? first?.contextLength ?? 1;
  for (const [index, table] of tables.entries()) {
    checkPouring(table, paths[index] ?? '', contextLength);
    if (first && !sameWords(first, table)) {
      const name = fileName(paths[index] ?? '');
      throw new Refusal(`${name} has other words than ${fileName(paths[0] ?? '')}.`);
    }
  }
  const model = modelOf(learnTables(tables, contextLength));
  const language = isTiny(model.language) ? 'stickies' : 'words';
  return { model, language, documents: endIsSeen(model) ? 'line' : 'file' };
}

function sameWords(left: Table, right: Table): boolean {
  const words = new Set(left.language.words);
  return (
    left.language.end === right.language.end &&
    words.size === right.language.words.length &&
    right.language.words.every((word) => words.has(word))
  );
}

/** Whether any document of the model comes to an end: its end word is number 0. */
export function endIsSeen({ runs }: Model): boolean {
  for (let run = 1; run < runs.size; run += 1) {
    if (runs.last[run] === 0 && (runs.seen[run] ?? 0) > 0) return true;
  }
  return false;
}
