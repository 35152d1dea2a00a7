// The learner's own documents at growing lengths of context: how many of the bins get a ball at all?
// Left out: which bins these are. "Two words of memory" showed them one by one.
import { type Document, tinyLanguage } from '../../language.ts';
import { ballCount, seenContexts, train } from '../../ngram.ts';
import { wholeDocuments } from '../notebook.ts';
import { binCount } from './powers.ts';
import type { LadderSettings } from './settings.ts';

/** One line of the count: of so many bins, so many hold a ball, and all balls together. */
export interface Filled {
  readonly length: number;
  readonly bins: bigint;
  readonly filled: number;
  readonly balls: number;
}

/** The documents to count: the notebook, or the samples where the notebook would put no ball. */
export function ownDocuments(
  { own, samples }: LadderSettings,
  notebook: readonly Document[],
): { readonly documents: readonly Document[]; readonly from: 'notebook' | 'samples' } {
  const documents = wholeDocuments(notebook);
  return documents.some((document) => document.length > own)
    ? { documents, from: 'notebook' }
    : { documents: samples, from: 'samples' };
}

/** filledAt([['blue', 'pink', 'white']], 1) → {length: 1, bins: 4n, filled: 2, balls: 2} */
export function filledAt(documents: readonly Document[], length: number): Filled {
  const table = train(documents, length, tinyLanguage);
  return {
    length,
    bins: binCount(tinyLanguage.words.length, length),
    filled: seenContexts(table).length,
    balls: ballCount(table),
  };
}

/** The lengths of the count: 1 to 5, and the length that was guessed before. */
export function lengthsShown({ far }: LadderSettings): readonly number[] {
  return [1, 2, 3, 4, 5, far];
}
