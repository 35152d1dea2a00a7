// Where words stood in a long text: the places that a context was read at, and what came next there.
// Left out: small piles of documents. There, provenance.ts names every sticky.
import { endOfText, endsSentence } from './corpus.ts';
import type { Document, Word } from './language.ts';

/** Documents laid end to end as numbers, so that a run of words is found in no time. */
export interface Shelf {
  readonly documents: readonly Document[];
  readonly numbers: ReadonlyMap<Word, number>;
  /** All words of all documents, end words too. */
  readonly words: Uint32Array;
  /** By document: where it begins in `words`. */
  readonly starts: readonly number[];
}

/** One place in a text: a word of a document, both counted from 0. */
export interface Place {
  readonly document: number;
  readonly position: number;
}

/** shelfOf([['see', 'spot', '<end>']]) → its words as numbers */
export function shelfOf(documents: readonly Document[]): Shelf {
  const numbers = new Map<Word, number>();
  const starts: number[] = [];
  let size = 0;
  for (const document of documents) {
    starts.push(size);
    size += document.length;
  }
  const words = new Uint32Array(size);
  let at = 0;
  for (const document of documents) {
    for (const word of document) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      words[at] = number;
      at += 1;
    }
  }
  return { documents, numbers, words, starts };
}

/**
 * The places at which these words stand side by side, as the index of the first one in `words`, in
 * the order of the text; at most `most` of them. A run never reaches over the end of a document.
 * placesOf(the shelf of 'see spot run . see spot jump .', ['see', 'spot']) → [0, 4]
 */
export function placesOf(
  { words, numbers }: Shelf,
  run: readonly Word[],
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const wanted = run.map((word) => numbers.get(word));
  const [first] = wanted;
  if (first === undefined || wanted.includes(undefined)) return [];
  if (run.slice(0, -1).includes(endOfText)) return [];
  const places: number[] = [];
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && words[at + same] === wanted[same]) same += 1;
    if (same === wanted.length) places.push(at);
    if (places.length >= most) break;
  }
  return places;
}

/** The document and the position of an index in `words`: placeOf(shelf, 5) → {document: 1, position: 2} */
export function placeOf({ starts }: Shelf, at: number): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { document: low, position: at - (starts[low] ?? 0) };
}

/** The word at an index of `words`. */
export function wordAt(shelf: Shelf, at: number): Word {
  const { document, position } = placeOf(shelf, at);
  return shelf.documents[document]?.[position] ?? endOfText;
}

/** Which sentence of its document a place is in, counted from 1. */
export function sentenceOf({ documents }: Shelf, { document, position }: Place): number {
  const before = (documents[document] ?? []).slice(0, position);
  return 1 + before.filter(endsSentence).length;
}
