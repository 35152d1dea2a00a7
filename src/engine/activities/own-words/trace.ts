// Looking a sentence up: for each of its words, where the words before it stood in the text.
import type { Document, Word } from '../../language.ts';
import { placeOf, placesOf, type Shelf, sentenceOf } from '../../places.ts';
import type { Trained } from './models.ts';
import type { Sentence } from './sentences.ts';

/** One word of a drawn sentence, and the bin that it was drawn from. */
export interface Step {
  readonly context: Document;
  readonly word: Word;
  /** How often the context stood in the text, so how many balls are in its bin. */
  readonly places: number;
  /** At how many of these the word came next: its balls. */
  readonly led: number;
  /** One of those places: where the word stands on the shelf. */
  readonly at: number;
  /** Whether that place is where the word before it was read, one word further on. */
  readonly goesOn: boolean;
}

/**
 * The steps of a sentence, from its second word on: nothing was drawn for the first. Of all places
 * that could have given a word, the one that goes on from the last is taken.
 */
export function traceOf(
  { shelf }: Trained,
  { before, words }: Sentence,
  contextLength: number,
): readonly Step[] {
  const seen = [...before, ...words];
  let last = -1;
  return words.slice(1).map((word, index) => {
    const end = before.length + index + 1;
    const context = seen.slice(Math.max(0, end - contextLength), end);
    const places = placesOf(shelf, context);
    const led = places
      .map((place) => place + context.length)
      .filter((at) => shelf.words[at] === shelf.numbers.get(word));
    const goesOn = led.includes(last + 1);
    const at = goesOn ? last + 1 : (led[0] ?? -1);
    last = at;
    return { context, word, places: places.length, led: led.length, at, goesOn };
  });
}

/** A piece of the text around a word that was looked up, cut to the document it is in. */
export interface Excerpt {
  /** The document and its sentence, both counted from 1. */
  readonly document: number;
  readonly sentence: number;
  readonly before: Document;
  readonly context: Document;
  readonly word: Word;
  readonly after: Document;
}

/** excerptOf(shelf, step) → story 3, sentence 2: … looked at | the goat | for … */
export function excerptOf(shelf: Shelf, { at, context, word }: Step): Excerpt {
  const place = placeOf(shelf, at);
  const document = shelf.documents[place.document] ?? [];
  const from = place.position - context.length;
  return {
    document: place.document + 1,
    sentence: sentenceOf(shelf, place),
    before: document.slice(0, from),
    context,
    word,
    after: document.slice(place.position + 1, -1),
  };
}

/** What became of a sentence: a copy of one place, or pieces from several. */
export type Verdict =
  | { readonly type: 'copy'; readonly document: number; readonly sentence: number }
  | { readonly type: 'pieces'; readonly pieces: number };

export function verdictOf(
  { shelf }: Trained,
  { words }: Sentence,
  steps: readonly Step[],
): Verdict {
  const [first] = placesOf(shelf, words, 1);
  if (first === undefined) {
    return { type: 'pieces', pieces: steps.filter(({ goesOn }) => !goesOn).length };
  }
  const place = placeOf(shelf, first);
  return { type: 'copy', document: place.document + 1, sentence: sentenceOf(shelf, place) };
}
