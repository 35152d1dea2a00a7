// The bet on a mystery as a typed line: the chips on Left, then those on Right.
import { bitsFor } from '../../../../engine/activities/compare/judge.ts';
import { bits } from '../../../../engine/activities/compare/say.ts';
import type { CompareMove, Side } from '../../../../engine/activities/compare/state.ts';
import { chipsInABet } from '../../../../engine/scoring.ts';
import { list, say } from '../../../../texts/say.ts';
import type { Question } from '../../question.ts';

/** '7 3', with five chips on each side → two chips to Left, and the reveal */
export function askForBet(left: number): Question<CompareMove> {
  const how = say('compare.howToBet');
  return {
    type: 'typed',
    text: how,
    read(line) {
      const [onLeft = Number.NaN, onRight, ...more] = line
        .trim()
        .split(/[\s,;]+/)
        .map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : Number.NaN));
      if (more.length > 0 || onLeft + (onRight ?? Number.NaN) !== chipsInABet) {
        return { type: 'unclear', reason: how };
      }
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
