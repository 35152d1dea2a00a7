// Merging by hand, the most frequent pair each time; then the same merges on a word never seen.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import {
  byteCount,
  inBytes,
  type Merges,
  mergeIn,
  mostFrequent,
  nextMerge,
  type PairCount,
  type Tokens,
  trainMerges,
} from '../../bpe.ts';
import { bytesOf } from '../../bytes.ts';
import { candidatesOf, pairText, pieceText, placeOfMost } from './candidates.ts';
import type { BpeSettings } from './settings.ts';
import type { BpeMove, BpeState, With } from './state.ts';

/** So many pairs are offered for each merge. */
const offered = 5;

/** The merges by hand, all of them. */
export function handMerges({ byHand }: BpeSettings): Merges {
  return trainMerges(byHand.text, byHand.merges);
}

/** The text after so many merges. */
export function handChunks(settings: BpeSettings, merged: number): readonly Tokens[] {
  return handMerges(settings)
    .slice(0, merged)
    .reduce<readonly Tokens[]>(
      (chunks, pair, index) => chunks.map((chunk) => mergeIn(chunk, pair, byteCount + index)),
      inBytes(settings.byHand.text),
    );
}

export function handCandidates(settings: BpeSettings, merged: number): readonly PairCount[] {
  return candidatesOf(handChunks(settings, merged), offered);
}

/** How many kinds of piece there are: those that the text began with, and one more for each merge. */
export function kindsAfter({ byHand }: BpeSettings, merged: number): number {
  return new Set(bytesOf(byHand.text)).size + merged;
}

/** The place of the right answer among the candidates. */
export function rightPair(settings: BpeSettings, merged: number): number {
  return placeOfMost(handCandidates(settings, merged));
}

export function playMerge(
  settings: BpeSettings,
  state: With<'merge'>,
  move: BpeMove,
): Outcome<BpeState> {
  const { merged } = state;
  if (merged === settings.byHand.merges) {
    return move.type === 'go-on'
      ? played({ phase: 'split', steps: 0 })
      : notNow(say('bpe.allMerged'));
  }
  const candidates = handCandidates(settings, merged);
  const chosen = move.type === 'choose' ? candidates[move.option] : undefined;
  if (move.type !== 'choose' || chosen === undefined) return notNow(say('bpe.choosePair'));
  if (move.option === rightPair(settings, merged)) return played({ ...state, merged: merged + 1 });
  const most = mostFrequent(candidates)?.count ?? 0;
  const pair = pairText(chosen.pair, handMerges(settings));
  return wrong(
    chosen.count === most
      ? say('bpe.comesLater', { pair, n: chosen.count })
      : say('bpe.notMost', { pair, n: chosen.count, most }),
  );
}

/** The word never seen after so many steps, each one the merge that was learnt first of those that fit. */
export function wordAfter(settings: BpeSettings, steps: number): Tokens {
  const merges = handMerges(settings);
  let tokens: Tokens = bytesOf(settings.byHand.word);
  for (let step = 0; step < steps; step += 1) {
    const next = nextMerge(tokens, merges);
    const pair = next === undefined ? undefined : merges[next];
    if (next === undefined || pair === undefined) return tokens;
    tokens = mergeIn(tokens, pair, byteCount + next);
  }
  return tokens;
}

/** The place of the merge that is next; behind the last one where none fits any more. */
export function rightMerge(settings: BpeSettings, steps: number): number {
  return nextMerge(wordAfter(settings, steps), handMerges(settings)) ?? settings.byHand.merges;
}

export function playSplit(
  settings: BpeSettings,
  state: With<'split'>,
  move: BpeMove,
): Outcome<BpeState> {
  const merges = handMerges(settings);
  if (move.type !== 'choose' || move.option < 0 || move.option > merges.length) {
    return notNow(say('bpe.chooseMerge'));
  }
  const right = rightMerge(settings, state.steps);
  if (move.option === right) {
    return played(
      right === merges.length ? { phase: 'cut' } : { ...state, steps: state.steps + 1 },
    );
  }
  const pair = merges[move.option];
  if (pair === undefined) return wrong(say('bpe.stillFits'));
  const tokens = wordAfter(settings, state.steps);
  const fits = nextMerge(tokens, [pair]) !== undefined;
  const slots = { left: pieceText(pair[0], merges), right: pieceText(pair[1], merges) };
  return wrong(
    fits ? say('bpe.earlierFits', { n: move.option + 1 }) : say('bpe.doesNotFit', slots),
  );
}
