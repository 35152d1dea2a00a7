// The two bets: what is right is worked out from the text.
import { decimal, say } from '../../../texts/say.ts';
import { notNow, type Outcome } from '../../activity.ts';
import { betBits, betLost, type Chips, chipsLeft, emptyChips, evenBits } from '../../scoring.ts';
import { playChip, playReveal } from '../chip-moves.ts';
import { copies, scores, sentencesDrawn } from './models.ts';
import { type OwnWordsSettings, textOf } from './settings.ts';
import {
  type Chosen,
  common,
  lengths,
  longestContext,
  type OwnWordsMove,
  type OwnWordsState,
  type With,
} from './state.ts';

/** How many copies an option of the second bet stands for, both bounds included. */
export interface CopyRange {
  readonly from: number;
  readonly to: number;
}

/** 0 to 19, 20 to 39 … 80 to 100 */
export const copyRanges: readonly CopyRange[] = lengths.map((_, option) => {
  const step = sentencesDrawn / lengths.length;
  const last = option === lengths.length - 1;
  return { from: option * step, to: (option + 1) * step - (last ? 0 : 1) };
});

type Betting = With<'bet-length' | 'bet-copies'>;

/** The context length, from 1, that costs the fewest bits on the held-out text. */
export function bestLength(settings: OwnWordsSettings, state: Chosen): number {
  const { heldOut } = scores.result(textOf(settings, state));
  return lengths.reduce<number>(
    (best, length) => (bitsAt(length) < bitsAt(best) ? length : best),
    lengths[0],
  );

  function bitsAt(length: number): number {
    return heldOut[length]?.bitsPerWord ?? 0;
  }
}

/** How many of a hundred sentences of the longest context are copies. */
export function copiedAt(settings: OwnWordsSettings, state: Chosen, length: number): number {
  return copies.result(textOf(settings, state), state.seed)[length] ?? 0;
}

/** The option that is right, from 0. */
export function rightOption(
  settings: OwnWordsSettings,
  state: Chosen,
  bet: 'length' | 'copies',
): number {
  if (bet === 'length') return bestLength(settings, state) - 1;
  const copied = copiedAt(settings, state, longestContext);
  return copyRanges.findIndex(({ to }) => copied <= to);
}

/** What a closed bet cost, beside an even spread, or undefined while it is open. */
export function costOf(
  settings: OwnWordsSettings,
  state: Chosen,
  bet: 'length' | 'copies',
): { readonly bits: string; readonly even: string; readonly lost: boolean } | undefined {
  const chips = state.bets[bet];
  if (chips === null) return undefined;
  const right = rightOption(settings, state, bet);
  return {
    bits: decimal(betBits(chips, right), 2),
    even: decimal(evenBits(chips.length), 2),
    lost: betLost(chips, right),
  };
}

/** The slips of both bets, as sentences. */
export function lostBets(settings: OwnWordsSettings, state: Chosen): readonly string[] {
  const texts = { length: 'ownWords.lostLength', copies: 'ownWords.lostCopies' } as const;
  return (['length', 'copies'] as const).flatMap((bet) => {
    const found = costOf(settings, state, bet);
    return found?.lost ? [say(texts[bet], { bits: found.bits, even: found.even })] : [];
  });
}

/** A bet before any chip is placed. */
export function noChips(): Chips {
  return emptyChips(lengths.length);
}

export function playBet(state: Betting, move: OwnWordsMove): Outcome<OwnWordsState> {
  if (move.type === 'chip') return playChip(state, move);
  if (move.type !== 'reveal') return notNow(say('ownWords.placeThenReveal'));
  const same = common(state);
  return playReveal(state, () =>
    state.phase === 'bet-length'
      ? { ...same, bets: { ...same.bets, length: state.chips }, phase: 'train', length: 1, draw: 0 }
      : { ...same, bets: { ...same.bets, copies: state.chips }, phase: 'copies' },
  );
}

/** All chips on what is right; those that lie elsewhere are taken back first. */
export function solveBet(settings: OwnWordsSettings, state: Betting): OwnWordsMove {
  const bet = state.phase === 'bet-length' ? 'length' : 'copies';
  const right = rightOption(settings, state, bet);
  const astray = state.chips.findIndex((n, option) => n > 0 && option !== right);
  if (astray >= 0) return { type: 'chip', option: astray, by: -1 };
  return chipsLeft(state.chips) > 0 ? { type: 'chip', option: right, by: 1 } : { type: 'reveal' };
}
