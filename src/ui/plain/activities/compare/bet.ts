// The bet on a mystery as a typed line: the chips on Left, then those on Right.
import { bitsFor } from '../../../../engine/activities/compare/judge.ts';
import { bits } from '../../../../engine/activities/compare/say.ts';
import type {
  CompareMove,
  CompareState,
  Side,
} from '../../../../engine/activities/compare/state.ts';
import { chipsInABet } from '../../../../engine/scoring.ts';
import { list, say } from '../../../../texts/say.ts';
import { betIn, exampleBet } from '../../chips.ts';
import type { Question } from '../../question.ts';

type Betting = Extract<CompareState, { readonly phase: 'bet' }>;

/** '7 3', with five chips on each side → two chips to Left, and the reveal */
export function askForBet({ left, bets }: Betting): Question<CompareMove> {
  const example = exampleBet(2);
  const how =
    bets.length === 0 ? say('compare.howToBet') : say('compare.howToBetAgain', { example });
  return {
    type: 'typed',
    text: how,
    read(line) {
      const bet = betIn(line, 2);
      if (bet.type === 'unclear') return bet;
      const [onLeft = 0] = bet.chips;
      const to: Side = onLeft > left ? 'left' : 'right';
      const chips = Array<CompareMove>(Math.abs(onLeft - left)).fill({ type: 'chip', to });
      return { type: 'moves', moves: [...chips, { type: 'reveal' }] };
    },
    lineFor(moves) {
      if (moves.at(-1)?.type !== 'reveal') return undefined;
      const onLeft = moves.reduce(
        (sum, move) => (move.type === 'chip' ? sum + (move.to === 'left' ? 1 : -1) : sum),
        left,
      );
      return `${onLeft} ${chipsInABet - onLeft}`;
    },
  };
}

/** What every number of chips on the side that wrote it costs, dearest last. */
export function prices(): string {
  const all = Array.from({ length: chipsInABet + 1 }, (_, n) => chipsInABet - n);
  return say('compare.prices', {
    prices: list(
      all.map((chips) =>
        say('compare.priceOfChips', { chips, bits: bits(bitsFor(chips, 'left')) }),
      ),
    ),
  });
}
