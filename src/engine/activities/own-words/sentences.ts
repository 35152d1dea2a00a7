// A sentence drawn from a model: it begins as a sentence of the text does, and goes on word by word.
import { endOfText, endsSentence } from '../../corpus.ts';
import type { Document } from '../../language.ts';
import { placeOf } from '../../places.ts';
import { type Rng, randomBelow } from '../../rng.ts';
import type { Trained } from './models.ts';

/** Sentences that are worth a look, in words and marks; others are drawn again, so many times. */
const shortest = 9;
export const longestSentence = 18;
const mostTries = 60;

export interface Sentence {
  /** The full stop before it, if there is one: a word like any other to the model. */
  readonly before: Document;
  readonly words: Document;
  /** Whether it came to an end, or was only stopped for its length. */
  readonly whole: boolean;
}

/**
 * A sentence at a context length. It begins after a full stop, with the first word of a sentence of
 * the text; then words are drawn, from the bin of all words so far while they are fewer than the
 * context. Instead of a sentence that is too short or too long to look at, the next one is taken.
 */
export function drawSentence(trained: Trained, contextLength: number, rng: Rng): Sentence {
  let generator = rng;
  let sentence: Sentence = { before: [], words: [], whole: false };
  for (let tries = 0; tries < mostTries; tries += 1) {
    [sentence, generator] = drawOne(trained, contextLength, generator);
    if (sentence.whole && sentence.words.length >= shortest) return sentence;
  }
  return sentence;
}

function drawOne(
  { shelf, openings, drawers }: Trained,
  contextLength: number,
  rng: Rng,
): readonly [Sentence, Rng] {
  const [pick, next] = randomBelow(rng, openings.length);
  const opening = openings[pick] ?? 0;
  const { document, position } = placeOf(shelf, opening);
  const prompt = (shelf.documents[document] ?? []).slice(Math.max(0, position - 1), position + 1);
  const before = prompt.slice(0, -1);
  const most = before.length + longestSentence;
  const drawn = drawers[contextLength]?.(next, prompt, most);
  if (drawn === undefined) throw new RangeError(`there is no context of ${contextLength}`);
  const words = drawn.document.slice(before.length);
  const end = words.findIndex(endsSentence);
  if (end < 0) return [{ before, words, whole: false }, drawn.rng];
  const length = words[end] === endOfText ? end : end + 1;
  return [{ before, words: words.slice(0, length), whole: true }, drawn.rng];
}
