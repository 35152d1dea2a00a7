// One document's balls put into the bins of a learner, or taken out again as if it had never been there.
// Left out: which document, and the model: whoever moved balls makes it anew.
import type { Learner } from './learner.ts';
import { findRun, seeRun } from './runs.ts';
import { type Slices, sliceSize } from './slices.ts';

/** A document as a learner knows it: the numbers of its words, without the end word. */
export interface NumberedDocument {
  readonly words: Uint32Array;
  /** Whether an end word comes after them. */
  readonly ended: boolean;
}

/**
 * Puts a document's balls in (times 1) or takes them out (times -1), in slices: what `learn` and
 * `endDocument` do for one that comes as text. Out and in again leaves everything as it was.
 * moveDocument(learner, {words: [1, 2], ended: true}, -1)
 */
export function* moveDocument(
  learner: Learner,
  { words, ended }: NumberedDocument,
  times: 1 | -1,
): Slices<void> {
  const { runs, contextLength, beginnings } = learner;
  if (words.length === 0) return;
  const latest = new Uint32Array(contextLength + 2);
  const all = words.length + (ended ? 1 : 0);
  for (let position = 0; position < all; position += 1) {
    if (position % sliceSize === sliceSize - 1) yield position / all;
    const number = words[position] ?? 0;
    // The longest first, as in learning: the runs get the same numbers.
    for (let length = Math.min(position, contextLength) + 1; length > 0; length -= 1) {
      latest[length] = seeRun(runs, latest[length - 1] ?? 0, number, times);
    }
    if (position + 1 === Math.min(words.length, contextLength)) {
      const beginning = latest[position + 1] ?? 0;
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + times);
    }
  }
  learner.documents += times;
  learner.wordCount += times * words.length;
}

/**
 * The balls that a document has in the bins of one context length: by run, the context and the ball
 * together, how many of them.
 */
export function* ballsOfDocument(
  { runs }: Learner,
  { words, ended }: NumberedDocument,
  contextLength: number,
): Slices<ReadonlyMap<number, number>> {
  const balls = new Map<number, number>();
  const all = words.length + (ended ? 1 : 0);
  for (let position = contextLength; position < all; position += 1) {
    if (position % sliceSize === 0) yield position / all;
    let run = 0;
    for (let at = position - contextLength; at <= position; at += 1) {
      run = findRun(runs, run, words[at] ?? 0);
    }
    balls.set(run, (balls.get(run) ?? 0) + 1);
  }
  return balls;
}
