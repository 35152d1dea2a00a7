// What is in a pile of documents: pairs of neighbours, counted and found again.
// Left out: longer contexts. A pair is one word and the word right after it.
import { type Document, tinyLanguage, type Word } from '../../language.ts';
import { count, row, train, trainingSteps } from '../../ngram.ts';

/** Where a pair begins: the document and the position in it, both from 0. */
export interface PairPlace {
  readonly document: number;
  readonly position: number;
}

type Pile = readonly Document[];

/**
 * Where `word` comes right after `after`.
 * pairsOf([['blue', 'pink', 'white']], 'blue', 'pink') → [{document: 0, position: 0}]
 */
export function pairsOf(pile: Pile, after: Word, word: Word): readonly PairPlace[] {
  return steps(pile)
    .filter(({ context, ball }) => context[0] === after && ball === word)
    .map(({ document, position }) => ({ document, position: position - 1 }));
}

/** Where a word stands with another one after it: every place that puts a ball into its bin. */
export function placesOf(pile: Pile, after: Word): readonly PairPlace[] {
  return steps(pile)
    .filter(({ context }) => context[0] === after)
    .map(({ document, position }) => ({ document, position: position - 1 }));
}

/** How often a pair is in the pile: countOf(pile, 'blue', 'green') → 3 */
export function countOf(pile: Pile, after: Word, word: Word): number {
  return count(train(pile, 1, tinyLanguage), [after], word);
}

/** One row of the right table, zeros included: rowOf(pile, 'blue') → [0, 1, 3, 0, 1] */
export function rowOf(pile: Pile, after: Word): readonly number[] {
  return row(train(pile, 1, tinyLanguage), [after]);
}

/** How many balls are in one row: totalOf(pile, 'blue') → 5 */
export function totalOf(pile: Pile, after: Word): number {
  return rowOf(pile, after).reduce((sum, n) => sum + n, 0);
}

/** The numbers of the documents, as the learner sees them, each once: documentsOf([…]) → [1, 3] */
export function documentsOf(places: readonly PairPlace[]): readonly number[] {
  return [...new Set(places.map(({ document }) => document + 1))];
}

function steps(pile: Pile) {
  return pile.flatMap((document, index) => trainingSteps(document, 1, index));
}
