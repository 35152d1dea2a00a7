// Looking for the nearest key: the query, the keys, what each of them scores, and which one wins.
// Left out: what is done with the key that is found. Attention reads a value beside it.
import type { Vector } from '../../matrix.ts';
import { oneHot } from '../../one-hot.ts';
import { cosine, nearest } from '../../similarity.ts';
import { likenessOf } from './arrows.ts';

/** What decides which key is the nearest. */
export type Measure = 'dot' | 'cosine';

/** Arrows in the plane. The keys are named by their places: 1, 2, 3. */
export interface ArrowSearch {
  readonly among: 'arrows';
  readonly by: Measure;
  readonly query: Vector;
  readonly keys: readonly Vector[];
}

/** A word with several lights, more or less lit, among words with one light each. */
export interface WordSearch {
  readonly among: 'words';
  readonly word: string;
  readonly words: readonly string[];
  /** How bright each of its lights is, in the order of the words. */
  readonly lights: Vector;
}

export type Search = ArrowSearch | WordSearch;

export function queryOf(search: Search): Vector {
  return search.among === 'words' ? search.lights : search.query;
}

/** The keys: arrows as they are, words with one light each. */
export function keysOf(search: Search): readonly Vector[] {
  return search.among === 'words'
    ? search.words.map((_, place) => oneHot(place, search.words.length))
    : search.keys;
}

/** Keys of one light are all as long as 1, so for words the dot product does. */
export function measureOf(search: Search): Measure {
  return search.among === 'words' ? 'dot' : search.by;
}

export function scoreOf(search: Search, key: Vector): number {
  return likenessOf(queryOf(search), key)[measureOf(search)];
}

/** The place of the key that wins, counted from 0. */
export function winnerOf(search: Search): number {
  return nearest(queryOf(search), keysOf(search), (_, key) => scoreOf(search, key));
}

/** The key that points most nearly the same way: the winner, unless a longer one has fooled the dot product. */
export function nearestInDirection(search: Search): number {
  return nearest(queryOf(search), keysOf(search), cosine);
}

/** The key with the largest dot product, whatever the search is about. */
export function largestDot(search: Search): number {
  return nearest(queryOf(search), keysOf(search), (query, key) => likenessOf(query, key).dot);
}
