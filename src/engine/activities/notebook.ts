// What the learner brings along: the documents in the notebook, and what can be counted in them.
// Left out: writing them (author.ts) and training on them (train.ts).
import {
  type Document,
  documentProblem,
  tinyLanguage,
  vocabulary,
  type Word,
} from '../language.ts';
import { longestDocument } from '../rules.ts';

/**
 * The documents that a level can work with: whole ones of at most twelve words.
 * wholeDocuments([['blue', 'white'], ['blue'], ['white']]) → [['blue', 'white']]
 */
export function wholeDocuments(notebook: readonly Document[]): readonly Document[] {
  return notebook.filter(
    (document) =>
      documentProblem(tinyLanguage, document) === undefined &&
      document.length <= longestDocument + 1,
  );
}

/** How many stickies in all, the white ones counted: stickyCount([['blue', 'white']]) → 2 */
export function stickyCount(documents: readonly Document[]): number {
  return documents.reduce((sum, { length }) => sum + length, 0);
}

/** Two words side by side, and how often. */
interface Neighbours {
  readonly pair: readonly [Word, Word];
  readonly times: number;
}

/** What is in a pile of documents. */
export interface Findings {
  readonly documents: number;
  /** Words, white not counted. */
  readonly words: number;
  /** How often each word was used, in the order of the vocabulary, white last. */
  readonly uses: readonly number[];
  /** The colours used most: more than one when they share the first place. */
  readonly most: readonly Word[];
  /** The neighbours that stand side by side most often, in the order of the vocabulary. */
  readonly neighbours: readonly Neighbours[];
}

/**
 * Counted in the learner's own text:
 * findings([['blue', 'blue', 'pink', 'white']]) → {documents: 1, words: 3, uses: [0, 2, 0, 1, 1],
 *   most: ['blue'], neighbours: three pairs, once each}
 */
export function findings(documents: readonly Document[]): Findings {
  const uses = vocabulary(tinyLanguage).map(
    (word) => documents.flat().filter((used) => used === word).length,
  );
  const colourUses = uses.slice(0, tinyLanguage.words.length);
  const most = Math.max(...colourUses);
  return {
    documents: documents.length,
    words: colourUses.reduce((sum, n) => sum + n, 0),
    uses,
    most: tinyLanguage.words.filter((_, index) => most > 0 && colourUses[index] === most),
    neighbours: topNeighbours(documents),
  };
}

function topNeighbours(documents: readonly Document[]): readonly Neighbours[] {
  const pairs = documents.flatMap((document) =>
    document
      .slice(1)
      .map((second, index): readonly [Word, Word] => [document[index] ?? '', second]),
  );
  const counted = tinyLanguage.words.flatMap((first) =>
    vocabulary(tinyLanguage).map((second): Neighbours => {
      const times = pairs.filter((pair) => pair[0] === first && pair[1] === second).length;
      return { pair: [first, second], times };
    }),
  );
  const top = Math.max(...counted.map(({ times }) => times));
  return top === 0 ? [] : counted.filter(({ times }) => times === top);
}
