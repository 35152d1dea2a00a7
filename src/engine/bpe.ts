// Pieces of words, by byte pair encoding (Gage 1994; for words: Sennrich, Haddow and Birch 2016):
// begin with bytes, and glue the most frequent pair of neighbours together, again and again.
// Left out: speed. Every round counts all pairs afresh, which real trainers do not.
import { bytesOf, textOf } from './bytes.ts';
import { finish, type Slices } from './slices.ts';

/** A piece by its number: 0 to 255 are the bytes, 256 is what the first merge made, and so on. */
export type Token = number;
export type Tokens = readonly Token[];
/** Two neighbours that are glued together wherever they stand. */
export type Pair = readonly [left: Token, right: Token];
/** In the order in which they were learnt: merge k makes the token 256 + k. */
export type Merges = readonly Pair[];

export const byteCount = 256;

/**
 * A text word by word; a space goes with the word after it. Pieces never reach from one to the next.
 * chunksOf('the hen, too') → ['the', ' hen', ',', ' too']
 */
export function chunksOf(text: string): readonly string[] {
  return text.match(/ ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+/gu) ?? [];
}

/** The words of a text as bytes, one list each: where merging begins. */
export function inBytes(text: string): readonly Tokens[] {
  return chunksOf(text).map(bytesOf);
}

export interface PairCount {
  readonly pair: Pair;
  readonly count: number;
}

/**
 * Every pair of neighbours with how often it stands, in the order in which they first come.
 * countPairs([[1, 2, 1, 2]]) → [{pair: [1, 2], count: 2}, {pair: [2, 1], count: 1}]
 * `times` says how often each list is to be counted; without it, once.
 */
export function countPairs(
  chunks: readonly Tokens[],
  times: readonly number[] = [],
): readonly PairCount[] {
  const counts = new Map<string, { pair: Pair; count: number }>();
  for (const [index, chunk] of chunks.entries()) {
    for (let at = 0; at + 1 < chunk.length; at += 1) {
      const pair = [chunk[at] ?? 0, chunk[at + 1] ?? 0] as const;
      const key = keyOf(pair);
      const known = counts.get(key);
      if (known) known.count += times[index] ?? 1;
      else counts.set(key, { pair, count: times[index] ?? 1 });
    }
  }
  return [...counts.values()];
}

/** The most frequent pair; of several, the one that comes first in the text. */
export function mostFrequent(counts: readonly PairCount[]): PairCount | undefined {
  const most = counts.reduce((best, { count }) => Math.max(best, count), 0);
  return counts.find(({ count }) => count === most);
}

/** One merge in one word, from left to right: mergeIn([1, 1, 1, 2], [1, 1], 9) → [9, 1, 2] */
export function mergeIn(chunk: Tokens, [left, right]: Pair, made: Token): Tokens {
  const merged: Token[] = [];
  for (let at = 0; at < chunk.length; at += 1) {
    const fits = chunk[at] === left && chunk[at + 1] === right;
    merged.push(fits ? made : (chunk[at] ?? 0));
    if (fits) at += 1;
  }
  return merged;
}

/**
 * The merges that a text teaches, the most frequent pair first; fewer than were asked for where no
 * pair stands twice any more.
 * trainMerges('the then', 2) → [[116, 104], [256, 101]]: t + h, then th + e
 */
export function trainMerges(text: string, count: number): Merges {
  return finish(mergeSlices(text, count));
}

/** The same in slices, a merge each. Words that come again are counted with how often they come. */
export function* mergeSlices(text: string, count: number): Slices<Merges> {
  const often = new Map<string, number>();
  for (const chunk of chunksOf(text)) often.set(chunk, (often.get(chunk) ?? 0) + 1);
  const times = [...often.values()];
  let chunks: readonly Tokens[] = [...often.keys()].map(bytesOf);
  const merges: Pair[] = [];
  while (merges.length < count) {
    const best = mostFrequent(countPairs(chunks, times));
    if (best === undefined || best.count < 2) return merges;
    chunks = chunks.map((chunk) => mergeIn(chunk, best.pair, byteCount + merges.length));
    merges.push(best.pair);
    yield merges.length / count;
  }
  return merges;
}

/**
 * The next merge for a word: of those that fit somewhere in it, the one that was learnt first, as its
 * place in the list; undefined where none fits.
 * nextMerge([116, 104, 101], [[116, 104], [256, 101]]) → 0
 */
export function nextMerge(chunk: Tokens, merges: Merges): number | undefined {
  const found = merges.findIndex(([left, right]) =>
    chunk.some((token, at) => token === left && chunk[at + 1] === right),
  );
  return found < 0 ? undefined : found;
}

/** A word cut into pieces: its bytes, glued by every merge in the order in which they were learnt. */
export function encodeChunk(chunk: string, merges: Merges): Tokens {
  return merges.reduce(
    (tokens, pair, index) => mergeIn(tokens, pair, byteCount + index),
    bytesOf(chunk),
  );
}

/** A text cut into pieces, word by word: encodeChunks('the hen', merges) → [[257], [32, 104, 101, 110]] */
export function encodeChunks(text: string, merges: Merges): readonly Tokens[] {
  return chunksOf(text).map((chunk) => encodeChunk(chunk, merges));
}

/** A text as tokens: encode('then', [[116, 104], [256, 101]]) → [257, 110] */
export function encode(text: string, merges: Merges): Tokens {
  return encodeChunks(text, merges).flat();
}

/** The text of tokens, the other way round: decode([257, 110], merges) → 'then' */
export function decode(tokens: Tokens, merges: Merges): string {
  return textOf(tokens.flatMap((token) => bytesOfToken(token, merges)));
}

/** What a token stands for: bytesOfToken(257, merges) → [116, 104, 101] */
export function bytesOfToken(token: Token, merges: Merges): readonly number[] {
  if (token < byteCount) return [token];
  const pair = merges[token - byteCount];
  if (pair === undefined) throw new RangeError(`no merge has made token ${token}`);
  return pair.flatMap((part) => bytesOfToken(part, merges));
}

function keyOf([left, right]: Pair): string {
  return `${left} ${right}`;
}
