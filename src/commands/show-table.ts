// A model's longest table as lines of text, one after the other: to look at, as CSV, or as JSON.
// Left out: writing the lines, and the shorter contexts; pour to get those.
import { columnsOf, cut, padded, paddedLeft } from '../columns.ts';
import { makeCells } from '../engine/csv-cells.ts';
import { vocabulary, type Word } from '../engine/language.ts';
import { binOf, contextsOf, type Model, runOf, wordsOf } from '../engine/model.ts';
import { allContexts, type Bin, type Context } from '../engine/ngram.ts';
import { endIsSeen, type Loaded } from './load.ts';

export type TableFormat = 'table' | 'csv' | 'json';

/** A table of up to so many words is drawn with a column for each, a larger one with a line a bin. */
const mostColumns = 10;

/** A longer word, in columns, is one in name only: a line of code, a picture in base64. CSV keeps it whole. */
const longestShown = 40;

/** So many contexts get a line in a file even if their bins are empty, as in csv.ts. */
const mostRows = 1024;

/** tableLines[format](loaded) → the lines, without their ends */
export const tableLines: Readonly<Record<TableFormat, (loaded: Loaded) => Iterable<string>>> = {
  table: ({ model, language }) => {
    const words = vocabulary(model.language).filter(
      (word) => word !== model.language.end || endIsSeen(model),
    );
    return words.length <= mostColumns
      ? columnLines(model, words, language === 'stickies')
      : binLines(model);
  },
  csv: ({ model }) => csvLines(model),
  json: jsonLines,
};

function* columnLines(model: Model, words: readonly Word[], everyOne: boolean): Generator<string> {
  const bins = [...(everyOne && few(model, 64) ? everyBin(model) : seenBins(model))];
  const names = bins.map(([context]) => context.map(shortened).join(' '));
  const first = Math.max(...names.map(columnsOf));
  const heads = words.map(shortened);
  const widths = words.map((word, at) =>
    Math.max(
      columnsOf(heads[at] ?? ''),
      ...bins.map(([, bin]) => String(bin.get(word) ?? 0).length),
    ),
  );
  const line = (name: string, cells: readonly string[]) =>
    [padded(name, first), ...cells.map((cell, at) => paddedLeft(cell, widths[at] ?? 0))].join('  ');
  yield line('', heads);
  for (const [at, [, bin]] of bins.entries()) {
    yield line(
      names[at] ?? '',
      words.map((word) => String(bin.get(word) ?? 0)),
    );
  }
}

/** One bin a line, the words with the most balls first. */
function* binLines(model: Model): Generator<string> {
  for (const [context, bin] of seenBins(model)) {
    const balls = [...bin]
      .sort(([, a], [, b]) => b - a)
      .map(([word, n]) => `${shortened(word)} ${n}`);
    yield `${context.map(shortened).join(' ')}  ->  ${balls.join('  ')}`;
  }
}

/** A word as a table to look at has it: shortened('x'.repeat(50)) → 39 x and … */
function shortened(word: Word): string {
  // Letters may take no column at all, but no word needs so many of them.
  const start = word.slice(0, 4 * longestShown);
  if (start === word && columnsOf(word) <= longestShown) return word;
  return `${cut(start, longestShown - 1)}…`;
}

/** The lines of `makeTableCsv`, without holding more than one of them. */
function* csvLines(model: Model): Generator<string> {
  const words = vocabulary(model.language);
  const line = (cells: readonly string[]) => makeCells([cells]).slice(0, -1);
  yield line([...Array.from({ length: model.contextLength }, () => ''), ...words]);
  const places = new Map(words.map((word, at) => [word, at]));
  for (const [context, bin] of few(model, mostRows) ? everyBin(model) : seenBins(model)) {
    const counts = words.map(() => '0');
    for (const [word, n] of bin) counts[places.get(word) ?? 0] = String(n);
    yield `${line(context)},${counts.join(',')}`;
  }
}

/** One value of JSON, a bin a line. */
function* jsonLines({ model, learnt }: Loaded): Generator<string> {
  const head = { language: model.language, contextLength: model.contextLength, ...learnt };
  let open = `${JSON.stringify(head).slice(0, -1)},"bins":[`;
  for (const [context, bin] of seenBins(model)) {
    yield open;
    open = `${JSON.stringify({ context, balls: Object.fromEntries(bin) })},`;
  }
  yield `${open.slice(0, -1)}]}`;
}

function few({ language, contextLength }: Model, most: number): boolean {
  return language.words.length ** contextLength <= most;
}

function* seenBins(model: Model): Generator<readonly [Context, Bin]> {
  for (const run of contextsOf(model, model.contextLength)) {
    yield [wordsOf(model, run), binOf(model, run)];
  }
}

function* everyBin(model: Model): Generator<readonly [Context, Bin]> {
  for (const context of allContexts(model.language, model.contextLength)) {
    const run = runOf(model, context);
    yield [context, run === undefined ? new Map() : binOf(model, run)];
  }
}
