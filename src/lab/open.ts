// From a file, or the learner's notebook, to what can be held: the same reading as in `pongpt train`, at
// the pace of the lab, and with the documents kept. Left out: what is done with it.
import { stat } from 'node:fs/promises';
import { type Io, Refusal } from '../commands/io.ts';
import { checkPouring, type LoadOptions, tooShort } from '../commands/load.ts';
import { isTiny, learnTables, readTable } from '../commands/read-table.ts';
import { openFile } from '../commands/read-text.ts';
import { type Listener, startStudents, study } from '../commands/students.ts';
import { type Document, tinyLanguage } from '../engine/language.ts';
import { endDocument, type Learner, learn, startLearner } from '../engine/learner.ts';
import { usualOrder } from './bins.ts';
import { type Corpus, closeDocument, keepWords, startCorpus } from './corpus.ts';
import { type Held, hold, type Stock } from './held.ts';
import { type Extent, type Pace, paced } from './pace.ts';

/** What was opened, and how much of it. */
export interface Opened {
  readonly held: Held;
  readonly from: 'text' | 'table';
  readonly extent: Extent;
  readonly of: number | null;
  /** Digits and signs of a text that are in no word. */
  readonly leftOut: number;
}

interface Read {
  readonly stock: Stock;
  readonly leftOut: number;
}

/** Reads one file. Throws a `Refusal` or `Unreadable`, as the commands for scripts do. */
export async function openSource(
  io: Io,
  path: string,
  options: LoadOptions,
  pace: Pace,
): Promise<Opened> {
  const of = await sizeOf(path);
  const extent: Extent = { read: 0, whole: false };
  const { isTable, pieces } = await openFile(paced(io, pace, of, extent), path);
  const { stock, leftOut } = isTable
    ? await tableStock(pieces, path, options)
    : await textStock(pieces, path, options);
  const { contextLength, words } = stock.learner;
  const order = usualOrder(words.length - 1);
  const held = await unstoppable(pace).all(hold(stock, contextLength, order));
  if (held.model.balls.length === 0 || !held.bins.some((bin) => (held.model.sizes[bin] ?? 0) > 0)) {
    throw tooShort([path], contextLength);
  }
  return { held, from: isTable ? 'table' : 'text', extent, of, leftOut };
}

/** Who stopped the reading wants to see what was read, so the rest is done to its end. */
function unstoppable(pace: Pace): Pick<Pace, 'all'> {
  return {
    async all(slices) {
      for (;;) {
        const slice = slices.next();
        if (slice.done) return slice.value;
        await pace.breathe(() => ({ share: slice.value, read: null }));
      }
    },
  };
}

async function textStock(
  pieces: AsyncIterable<string>,
  path: string,
  { context = 1, language, documents }: LoadOptions,
): Promise<Read> {
  const corpora = new Map<Learner, Corpus>();
  const listen: Listener = (student, { words, closes }) => {
    const corpus = corpora.get(student.learner) ?? startCorpus();
    corpora.set(student.learner, corpus);
    keepWords(corpus, student.learner, words);
    if (closes) closeDocument(corpus, student.documents !== 'file');
  };
  const [student] = await study(startStudents(context, language, documents), pieces, path, listen);
  if (student === undefined) throw new Refusal(`${path} has no words in it.`);
  const { learner } = student;
  const { language: spoken, leftOut } = student;
  const corpus = corpora.get(learner) ?? startCorpus();
  const stock = { learner, language: spoken, documents: student.documents, corpus, out: [] };
  return { stock, leftOut };
}

async function tableStock(
  pieces: AsyncIterable<string>,
  path: string,
  { context, language }: LoadOptions,
): Promise<Read> {
  const table = await readTable(pieces, path, language);
  const contextLength = context ?? table.contextLength;
  checkPouring(table, path, contextLength);
  const learner = learnTables([table], contextLength);
  const spoken = isTiny(table.language) ? 'stickies' : 'words';
  return {
    stock: { learner, language: spoken, documents: 'file', corpus: null, out: [] },
    leftOut: 0,
  };
}

/** The learner's own documents. */
export function notebookStock(notebook: readonly Document[], contextLength: number): Stock {
  const learner = startLearner(contextLength, tinyLanguage.end, tinyLanguage.words);
  const corpus = startCorpus();
  for (const document of notebook) {
    learn(learner, document);
    keepWords(corpus, learner, document);
    endDocument(learner, false);
    closeDocument(corpus, false);
  }
  return { learner, language: 'stickies', documents: 'line', corpus, out: [] };
}

/** How many bytes there are to read; null for what is no plain file. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
