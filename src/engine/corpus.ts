// A text as documents to learn from, the last tenth of them kept back to be tested on.
// Left out: training and scoring. learner.ts and held-out.ts do that, document by document.
import type { Document, Word } from './language.ts';
import { leftOutIn, type Passage, readOn, readRest, startReading } from './reading.ts';
import type { Slices } from './slices.ts';

/** The word that ends a document of a text. No text has it: < and > are no letters. */
export const endOfText = '<end>';

/** A text, read. Every document ends with `endOfText`. */
export interface Corpus {
  /** What is trained on. */
  readonly training: readonly Document[];
  /** What is never trained on: the end of the text. */
  readonly heldOut: readonly Document[];
  /** How many words are trained on, and how many are kept back; end words are not counted. */
  readonly trainingWords: number;
  readonly heldOutWords: number;
  /** Digits and signs of the text that are in no word. */
  readonly leftOut: number;
}

interface Read {
  readonly documents: readonly Document[];
  readonly leftOut: number;
}

/** So many words and documents a text must have, or there is nothing to keep back from it. */
export const fewest = { words: 500, documents: 10 } as const;

/** What is kept back has at least as many words, if it takes more than a tenth of the documents. */
const fewestHeldOut = 40;

/** Characters that are read in one slice. */
const pieceLength = 1 << 13;

/**
 * Reads a text. A document is a paragraph; a line, where there are fewer than ten paragraphs; a
 * sentence, where there are fewer than ten lines. Lines at the very top that begin with # are a
 * note about the text, not part of it.
 */
export function* corpusSlices(text: string): Slices<Corpus> {
  const body = withoutNote(text);
  const { documents, leftOut } = yield* documentsOf(body);
  const words = documents.reduce((sum, document) => sum + document.length - 1, 0);
  const heldOutWords = (from: number) =>
    documents.slice(from).reduce((sum, document) => sum + document.length - 1, 0);
  let from = Math.max(Math.min(1, documents.length), Math.floor(0.9 * documents.length));
  while (from > 1 && heldOutWords(from) < fewestHeldOut) from -= 1;
  const kept = heldOutWords(from);
  return {
    training: documents.slice(0, from),
    heldOut: documents.slice(from),
    trainingWords: words - kept,
    heldOutWords: kept,
    leftOut,
  };
}

/** What a text lacks to be learnt from, or undefined if it has enough: {words: 12, documents: 1} */
export function shortage({
  training,
  heldOut,
  trainingWords,
  heldOutWords,
}: Corpus): { readonly words: number; readonly documents: number } | undefined {
  const words = trainingWords + heldOutWords;
  const documents = training.length + heldOut.length;
  return words < fewest.words || documents < fewest.documents ? { words, documents } : undefined;
}

/** endsSentence('?') → true */
export function endsSentence(word: Word): boolean {
  return word === '.' || word === '!' || word === '?' || word === endOfText;
}

/** The text after the note at its top: withoutNote('# by me\n\nOnce …') → '\nOnce …' */
function withoutNote(text: string): string {
  return text.replace(/^\uFEFF?(?:#[^\n]*(?:\n|$))+/, '');
}

function* documentsOf(text: string): Slices<Read> {
  const paragraphs = yield* readBy('paragraph', text);
  if (paragraphs.documents.length >= fewest.documents) return paragraphs;
  const lines = yield* readBy('line', text);
  if (lines.documents.length >= fewest.documents) return lines;
  return { ...lines, documents: sentencesOf(lines.documents) };
}

function* readBy(by: 'paragraph' | 'line', text: string): Slices<Read> {
  const documents: Document[] = [];
  let words: Word[] = [];
  const take = (passages: readonly Passage[]) => {
    for (const passage of passages) {
      words.push(...passage.words);
      if (!passage.closes) continue;
      documents.push([...words, endOfText]);
      words = [];
    }
  };
  let reading = startReading(by);
  for (let at = 0; at < text.length; at += pieceLength) {
    const [next, passages] = readOn(reading, text.slice(at, at + pieceLength));
    take(passages);
    reading = next;
    yield at / text.length;
  }
  take(readRest(reading));
  return { documents, leftOut: leftOutIn(reading) };
}

/** Each sentence as a document of its own. */
function sentencesOf(documents: readonly Document[]): readonly Document[] {
  const sentences: Document[] = [];
  let words: Word[] = [];
  for (const word of documents.flat()) {
    if (word !== endOfText) words.push(word);
    if (!endsSentence(word) || words.length === 0) continue;
    sentences.push([...words, endOfText]);
    words = [];
  }
  return sentences;
}
