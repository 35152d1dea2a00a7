// The documents of the texts that were read last.
import { type Corpus, corpusSlices } from '../../corpus.ts';
import { inSlices } from '../../work.ts';

/** A text read: its documents, the last tenth of them kept back. */
export const readings = inSlices<readonly [string], Corpus>(corpusSlices);
