// Bets on what comes next, line by line: the beginning, the words that may come, and what they cost.
import { meanCosts, percentages } from '../../../engine/activities/bet/costs.ts';
import { nameOf, type Round } from '../../../engine/activities/bet/model.ts';
import {
  averageBits,
  billOf,
  lookedAt,
  verdict,
} from '../../../engine/activities/bet/sentences.ts';
import {
  type BetMove,
  type BetSettings,
  type BetState,
  closed,
  roundAt,
} from '../../../engine/activities/bet.ts';
import type { Chips } from '../../../engine/scoring.ts';
import { say } from '../../../texts/say.ts';
import { askForChips } from '../chips.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { goOn, type Question } from '../question.ts';

export const plainBet: PlainActivity<BetSettings, BetState, BetMove> = {
  kind: 'bet',

  tell(settings, state) {
    switch (state.phase) {
      case 'bet': {
        const { prompt } = roundAt(settings, state.bets.length);
        return [say('bet.somebodySays', { prompt: prompt.join(' ') })];
      }
      case 'revealed': {
        const last = closed(settings, state.bets).at(-1);
        if (last === undefined) return [];
        const { round, chips, costs } = last;
        return [...cameNext(round, chips), averageBits(costs)];
      }
      case 'bill':
        return bill(settings, state);
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<BetMove> {
    switch (state.phase) {
      case 'bet':
        return askForChips<BetMove>({
          text: say('bet.wordsMayCome'),
          options: roundAt(settings, state.bets.length).options.map(nameOf),
          chips: state.chips,
          chip: (option, by) => ({ type: 'chip', option, by }),
          reveal: { type: 'reveal' },
          again: state.bets.length > 0,
        });
      case 'revealed':
      case 'bill':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

/** How often each word came, with the chips that lay on it. */
function cameNext(round: Round, chips: Chips): readonly string[] {
  const { context, seen, unseen, options } = round;
  const percents = percentages(round);
  return [
    unseen === null
      ? say('bet.cameAfter', { context: context.join(' '), n: seen })
      : lookedAt(round),
    ...options.map((option, at) =>
      say('bet.optionCame', {
        word: nameOf(option),
        n: option.count,
        percent: percents[at] ?? 0,
        chips: chips[at] ?? 0,
      }),
    ),
  ];
}

function bill(settings: BetSettings, { bets }: BetState): readonly string[] {
  const rounds = closed(settings, bets);
  const mean = meanCosts(rounds.map(({ costs }) => costs));
  return [
    say('bet.youAndModel', billOf(mean)),
    say('bet.bitsOfEach'),
    ...rounds.map(({ round, costs }) =>
      say('bet.billLine', { prompt: round.prompt.join(' '), ...billOf(costs) }),
    ),
    say('bet.billAverage', billOf(mean)),
    say('bet.boldIs'),
    verdict(mean),
  ];
}
