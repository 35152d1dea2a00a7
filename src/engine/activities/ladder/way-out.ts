// The way out of too many bins: three ideas, of which one leads to models as they are today.
// Left out: how numbers can be shared. The next world builds that.
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { filledAt } from './own.ts';
import { binCount, inWords } from './powers.ts';
import type { LadderSettings } from './settings.ts';
import { common, type LadderMove, type LadderState } from './state.ts';

/** Real models, as their makers describe them: words looked back, and numbers learned. */
export const realModels = [
  { name: 'ladder.smallGpt2', context: 1_024, numbers: 124_000_000n },
  { name: 'ladder.gpt3', context: 2_048, numbers: 175_000_000_000n },
] as const;

const waysOut = [
  'ladder.keepSeen',
  'ladder.backToOne',
  'ladder.share',
] as const satisfies readonly TextId[];

/** The option that leads to models as they are today. */
export const rightWayOut = waysOut.indexOf('ladder.share');

/** The ways out as the learner reads them. */
export function wayOutOptions(): readonly string[] {
  return waysOut.map((way) => say(way));
}

export function playWayOut(
  settings: LadderSettings,
  state: LadderState,
  move: LadderMove,
): Outcome<LadderState> {
  if (move.type !== 'choose') return notNow(say('ladder.chooseWayFirst'));
  switch (waysOut[move.option]) {
    case 'ladder.keepSeen': {
      const { bins, filled, length } = filledAt(state.documents, settings.own);
      const empty = Number(bins) - filled;
      return wrong(
        empty > 0
          ? say('ladder.seenOnly', { empty, bins: Number(bins), length })
          : say('ladder.savesNothing'),
      );
    }
    case 'ladder.backToOne':
      return wrong(say('ladder.forgets'));
    case 'ladder.share':
      return played({ ...common(state), phase: 'shared' });
    default:
      return notNow(say('ladder.chooseOneOfThree'));
  }
}

export function wayOutClues({ words }: LadderSettings): Clues {
  return {
    nudge: say('ladder.nudgeWayOut'),
    place: say('ladder.placeWayOut'),
    answer: say('ladder.answerWayOut', { words, bins: inWords(binCount(words, 2)) }),
  };
}

/** What stands at the end: a model that looks far back with few numbers. */
export function waySees({ words }: LadderSettings): string {
  const [small] = realModels;
  return say('ladder.waySees', {
    context: small.context,
    numbers: inWords(small.numbers),
    bins: inWords(binCount(words, 2)),
  });
}
