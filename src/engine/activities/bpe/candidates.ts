// The pairs that a learner may choose from: the most frequent ones, in the order of the text.
import { say } from '../../../texts/say.ts';
import {
  bytesOfToken,
  countPairs,
  type Merges,
  mostFrequent,
  type Pair,
  type PairCount,
  type Token,
  type Tokens,
} from '../../bpe.ts';
import { spelled } from '../../bytes.ts';

/** So many of the most frequent pairs; those that come first in the text come first. */
export function candidatesOf(chunks: readonly Tokens[], most: number): readonly PairCount[] {
  const counts = countPairs(chunks);
  const frequent = counts.toSorted((a, b) => b.count - a.count).slice(0, most);
  return counts.filter((each) => frequent.includes(each));
}

/** The place of the most frequent one; of several, that of the first. -1 where there is none. */
export function placeOfMost(candidates: readonly PairCount[]): number {
  const most = mostFrequent(candidates)?.count;
  return candidates.findIndex(({ count }) => count === most);
}

/** How many pieces a text is in. */
export function sizeOf(chunks: readonly Tokens[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

/** A piece as it is shown: pieceText(258, merges) → '_the' */
export function pieceText(token: Token, merges: Merges): string {
  return spelled(bytesOfToken(token, merges));
}

/** The pieces of a text as they are shown, word by word. */
export function pieceTexts(
  chunks: readonly Tokens[],
  merges: Merges,
): readonly (readonly string[])[] {
  return chunks.map((chunk) => chunk.map((token) => pieceText(token, merges)));
}

/** Two pieces side by side: pairText([116, 104], []) → 't + h' */
export function pairText([left, right]: Pair, merges: Merges): string {
  return say('bpe.pair', { left: pieceText(left, merges), right: pieceText(right, merges) });
}
