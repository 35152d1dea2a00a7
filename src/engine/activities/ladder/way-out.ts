// The way out of too many bins: three ideas, of which one leads to models as they are today.
// Left out: how numbers can be shared. The next world builds that.
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { filledAt } from './own.ts';
import { binCount, grouped, inWords } from './powers.ts';
import type { LadderSettings } from './settings.ts';
import { common, type LadderMove, type LadderState } from './state.ts';

/** Real models, as their makers describe them: words looked back, and numbers learned. */
export const realModels = [
  { name: 'small GPT-2', context: 1_024, numbers: 124_000_000n },
  { name: 'GPT-3', context: 2_048, numbers: 175_000_000_000n },
] as const;

export const waysOut = ['seen-only', 'one-word', 'shared'] as const;

/** The ways out as the learner reads them. */
export const sayWaysOut: readonly string[] = [
  'Keep only the bins that got a ball.',
  'Go back to one word of memory.',
  'Learn fewer numbers, shared by all contexts.',
];

export function playWayOut(
  settings: LadderSettings,
  state: LadderState,
  move: LadderMove,
): Outcome<LadderState> {
  if (move.type !== 'choose') return notNow('Choose a way out first.');
  switch (waysOut[move.option]) {
    case 'seen-only': {
      const { bins, filled, length } = filledAt(state.documents, settings.own);
      const empty = Number(bins) - filled;
      return wrong(
        empty > 0
          ? `The model would stay as it is, with room saved. ${empty} of ${bins} contexts of ${length} words had no ball, and still have none.`
          : 'It would save no room here: every bin got a ball. Real contexts are nearly always new.',
      );
    }
    case 'one-word':
      return wrong('It would forget what two words could keep: the rule about doubles broke.');
    case 'shared':
      return played({ ...common(state), phase: 'shared' });
    default:
      return notNow('Choose one of the three first, by its digit.');
  }
}

export function wayOutClues({ words }: LadderSettings): Clues {
  return {
    nudge: 'What is needed is a long memory that also knows what to do when a context is new.',
    place: 'Two of the three keep the bins. No number of bins that fits into a universe is enough.',
    answer: `Share the numbers. Bins for just two of ${grouped(words)} words would be ${inWords(binCount(words, 2))}.`,
  };
}

/** What stands at the end: a model that looks far back with few numbers. */
export function waySees({ words }: LadderSettings): string {
  const [small] = realModels;
  return `The ${small.name} looks back over ${grouped(small.context)} words with ${inWords(small.numbers)} numbers. Bins for just two words would be ${inWords(binCount(words, 2))}.`;
}
