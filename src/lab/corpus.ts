// The documents that a model was trained on, as numbers, so that one of them can be taken out again,
// a ball can be asked where it came from, and a longer context needs no second reading of the file.
// Changed in place while it is read, as a learner is. Left out: the words by their numbers: a learner has them.
import type { Word } from '../engine/language.ts';
import type { Learner } from '../engine/learner.ts';

export interface Corpus {
  /** Every word of every document, one after the other, without the end words. */
  words: Uint32Array;
  size: number;
  /** Where each document begins in `words`. */
  readonly starts: number[];
  /** For each whole document, whether an end word comes after it. The last one may still be open. */
  readonly ended: boolean[];
}

/** startCorpus() → no documents yet */
export function startCorpus(): Corpus {
  return { words: new Uint32Array(1 << 10), size: 0, starts: [0], ended: [] };
}

/** The next words of a document, right after the learner has learnt them: it knows their numbers. */
export function keepWords(corpus: Corpus, learner: Learner, words: readonly Word[]): void {
  for (const word of words) {
    if (word === learner.end) closeDocument(corpus, true);
    else keepNumber(corpus, learner.numbers.get(word) ?? 0);
  }
}

/** The document is over. One without words is none, as for the learner. */
export function closeDocument(corpus: Corpus, ended: boolean): void {
  if (corpus.size === corpus.starts.at(-1)) return;
  corpus.ended.push(ended);
  corpus.starts.push(corpus.size);
}

/** How many whole documents there are. */
export function documentCount({ ended }: Corpus): number {
  return ended.length;
}

/** One document: its words as numbers, and whether it was ended by an end word. */
export function documentAt(corpus: Corpus, index: number): { words: Uint32Array; ended: boolean } {
  const { words, starts, ended } = corpus;
  return {
    words: words.subarray(starts[index] ?? 0, starts[index + 1] ?? 0),
    ended: ended[index] ?? false,
  };
}

function keepNumber(corpus: Corpus, number: number): void {
  if (corpus.size === corpus.words.length) {
    const twice = new Uint32Array(2 * corpus.size);
    twice.set(corpus.words);
    corpus.words = twice;
  }
  corpus.words[corpus.size] = number;
  corpus.size += 1;
}
