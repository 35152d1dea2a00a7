// Where a ball comes from: the stickies that put it there.
// Left out: taking a document out of the model. That is `forget` in ngram.ts.
import type { Document, Word } from './language.ts';
import { type Context, contextKey, type TrainingStep, trainingSteps } from './ngram.ts';

/** One sticky: a position in one of the documents, both counted from 0. */
export type Sticky = Pick<TrainingStep, 'document' | 'position'>;

/**
 * The stickies that put the balls of one word into one bin, in reading order: as many as there are balls.
 * whoPut([['blue', 'pink', 'white'], ['green', 'blue', 'pink', 'white']], 1, ['blue'], 'pink') →
 *   [{document: 0, position: 1}, {document: 1, position: 2}]
 */
export function whoPut(
  documents: readonly Document[],
  contextLength: number,
  context: Context,
  ball: Word,
): readonly Sticky[] {
  const key = contextKey(context);
  return documents
    .flatMap((document, index) => trainingSteps(document, contextLength, index))
    .filter((step) => step.ball === ball && contextKey(step.context) === key)
    .map(({ document, position }) => ({ document, position }));
}
