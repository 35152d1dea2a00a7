// Pieces of the learner's own choice against the greedy ones, on a story that neither of them saw.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import {
  byteCount,
  countPairs,
  encode,
  encodeChunks,
  inBytes,
  type Merges,
  mergeIn,
  mostFrequent,
  type Pair,
  type PairCount,
  type Tokens,
  trainMerges,
} from '../../bpe.ts';
import { candidatesOf } from './candidates.ts';
import type { BpeSettings } from './settings.ts';
import type { BpeMove, BpeState, With } from './state.ts';

/** As many pairs are offered as there are digits. */
export const offered = 9;

/**
 * The most frequent pairs of the story as it is cut now. A pair keeps its place while it is offered,
 * and a new one takes a place that has become free: so a digit means the same after a pick as before.
 */
export function ownCandidates({ own }: BpeSettings, picks: Merges): readonly PairCount[] {
  let chunks = inBytes(own.text);
  return picks.reduce(
    (before, pair, n) => {
      chunks = chunks.map((chunk) => mergeIn(chunk, pair, byteCount + n));
      return inTheirPlaces(before, candidatesOf(chunks, offered));
    },
    candidatesOf(chunks, offered),
  );
}

function inTheirPlaces(
  before: readonly PairCount[],
  now: readonly PairCount[],
): readonly PairCount[] {
  const fresh = now.filter(({ pair }) => !before.some((each) => samePair(each.pair, pair)));
  const kept = before.map(({ pair }) => now.find((each) => samePair(each.pair, pair)));
  const filled = kept.map((each) => each ?? fresh.shift());
  return [...filled, ...fresh].filter((each) => each !== undefined);
}

function samePair(a: Pair, b: Pair): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Whether all pieces are chosen, or there is nothing left to glue. */
export function allPicked(settings: BpeSettings, picks: Merges): boolean {
  return picks.length === settings.own.merges || ownCandidates(settings, picks).length === 0;
}

/** The place of the most frequent pair, which a greedy trainer takes. */
export function greedyPick(settings: BpeSettings, picks: Merges): number {
  const most = mostFrequent(countPairs(encodeChunks(settings.own.text, picks)))?.pair;
  return ownCandidates(settings, picks).findIndex(
    ({ pair }) => most !== undefined && samePair(pair, most),
  );
}

/** The other story in pieces, word by word. */
export function otherStory({ own }: BpeSettings, merges: Merges): readonly Tokens[] {
  return encodeChunks(own.heldOut, merges);
}

export interface Comparison {
  readonly greedy: Merges;
  /** The tokens of the story that the pieces were chosen from. */
  readonly seen: { readonly yours: number; readonly greedy: number };
  /** The tokens of the other story. */
  readonly unseen: { readonly yours: number; readonly greedy: number };
  /** Whether the learner's pieces need more than may be spared. */
  readonly lost: boolean;
}

export function comparisonOf({ own }: BpeSettings, picks: Merges): Comparison {
  const greedy = trainMerges(own.text, own.merges);
  const both = (text: string) => ({
    yours: encode(text, picks).length,
    greedy: encode(text, greedy).length,
  });
  const unseen = both(own.heldOut);
  return {
    greedy,
    seen: both(own.text),
    unseen,
    lost: unseen.yours > unseen.greedy + own.spare,
  };
}

export function playOwn(
  settings: BpeSettings,
  { picks }: With<'own'>,
  move: BpeMove,
): Outcome<BpeState> {
  const ready = allPicked(settings, picks);
  if (move.type === 'go-on') {
    return ready
      ? played({ phase: 'compared', picks })
      : notNow(say('bpe.pickFirst', { left: settings.own.merges - picks.length }));
  }
  if (move.type !== 'pick') return notNow(say('bpe.pickOne'));
  if (ready) return notNow(say('bpe.allPicked'));
  const pair = ownCandidates(settings, picks)[move.option]?.pair;
  if (pair === undefined) return notNow(say('bpe.pickOne'));
  return played({ phase: 'own', picks: [...picks, pair] });
}

/** The slip of this part, as a sentence, once the stories are compared. */
export function lostPieces(settings: BpeSettings, picks: Merges): readonly string[] {
  const { lost, unseen } = comparisonOf(settings, picks);
  return lost ? [say('bpe.lostPieces', { yours: unseen.yours, greedy: unseen.greedy })] : [];
}

/** The places of those pieces that the other story has no use for, not even as a part of a longer one. */
export function idlePieces({ own }: BpeSettings, merges: Merges): readonly number[] {
  return merges.flatMap((pair, index) => {
    const before = encodeChunks(own.heldOut, merges.slice(0, index));
    return countPairs(before).some((each) => samePair(each.pair, pair)) ? [] : [index];
  });
}
