// A long text read piece by piece, and divided into documents: lines, paragraphs, or the whole file.
// Left out: where the pieces come from, and the word that ends a document: a learner adds it.
import type { Word } from './language.ts';
import { cutTokens, leftOutOf } from './text.ts';

/** What one document is. Paragraphs have an empty line between them. */
export type DocumentKind = 'line' | 'paragraph' | 'file';

/** How far a text has been read. */
export interface Reading {
  readonly by: DocumentKind;
  /** What was given but not yet read: its last word may go on in the next piece. */
  readonly rest: string;
  /** The line that is being read, from 1. */
  readonly line: number;
  /** Whether the document that is being read has a word yet. */
  readonly open: boolean;
  /** Digits and signs that were read and are in no word. */
  readonly leftOut: number;
}

/** Words from one line, all of one document. */
export interface Passage {
  readonly line: number;
  readonly words: readonly Word[];
  /** Whether the document ends after these words. */
  readonly closes: boolean;
}

/** Nothing longer is waited for, in characters: no word of any language is so long. */
const longestWord = 1 << 20;

/** startReading('line') → a reading of nothing yet */
export function startReading(by: DocumentKind): Reading {
  return { by, rest: '', line: 1, open: false, leftOut: 0 };
}

/**
 * Reads one more piece of the text. However a text is cut into pieces, the words are the same.
 * readOn(startReading('line'), 'See Sp') → [reading, [see]]; then readOn(reading, 'ot\nrun') →
 *   [reading, [{line: 1, words: ['spot'], closes: true}]]
 */
export function readOn(reading: Reading, piece: string): readonly [Reading, readonly Passage[]] {
  const text = reading.rest + piece;
  const gap = lastGap(text);
  const cut = gap === 0 && text.length > longestWord ? text.length : gap;
  const [read, passages] = take(reading, text.slice(0, cut));
  return [{ ...read, rest: text.slice(cut) }, passages];
}

/** What is left when there are no more pieces; it ends the last document. */
export function readRest(reading: Reading): readonly Passage[] {
  const [{ line, open }, passages] = take(reading, reading.rest);
  return open ? [...passages, { line, words: [], closes: true }] : passages;
}

/** Digits and signs in all of a text that has no more pieces. */
export function leftOutIn(reading: Reading): number {
  return take(reading, reading.rest)[0].leftOut;
}

function take(reading: Reading, text: string): readonly [Reading, readonly Passage[]] {
  const passages: Passage[] = [];
  let { line, open } = reading;
  let words: Word[] = [];
  const tokens = cutTokens(text);
  const leftOut = reading.leftOut + leftOutOf(text, tokens);
  for (const token of tokens) {
    if (!token.startsWith('\n')) {
      words.push(token);
      continue;
    }
    open ||= words.length > 0;
    const ends = reading.by === 'line' || (reading.by === 'paragraph' && token.length > 1);
    if (open && (ends || words.length > 0)) passages.push({ line, words, closes: ends });
    open &&= !ends;
    line += token.split('\n').length - 1;
    words = [];
  }
  if (words.length > 0) passages.push({ line, words, closes: false });
  return [{ ...reading, rest: '', line, open: open || words.length > 0, leftOut }, passages];
}

/** Where the last run of white space begins: no word and no empty line is cut in two there. */
function lastGap(text: string): number {
  let at = text.length;
  while (at > 0 && !isSpace(text.charCodeAt(at - 1))) at -= 1;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Space, tab, and what ends a line. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
