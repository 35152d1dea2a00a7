// What comes next? Ten chips spread over the words that may follow, paid in bits, beside a model.
// Left out: what the words mean. The model has counted which word stood after which, and that is all.
import * as v from 'valibot';
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { type Chips, emptyChips } from '../scoring.ts';
import { type Costs, costsOf, honestChips, isLost } from './bet/costs.ts';
import { greetingModel, type Round, roundOf } from './bet/model.ts';
import { betClues, lookClues, lostBet } from './bet/sentences.ts';
import {
  type BetMove,
  type BetSettings,
  type BetState,
  type Betting,
  betForm,
} from './bet/state.ts';
import { playChip, playReveal } from './chip-moves.ts';

export type { BetMove, BetSettings, BetState } from './bet/state.ts';

export const betActivity: Activity<BetSettings, BetState, BetMove> = {
  kind: 'bet',

  settings: v.pipe(
    betForm,
    v.check(({ greetings, prompts }) => {
      const model = greetingModel({ greetings });
      return prompts.every((prompt) => (roundOf(model, prompt)?.options.length ?? 0) >= 2);
    }, 'has a prompt that nothing or only one word follows in the greetings: nobody could bet on it'),
  ),

  translatedSettings: ['prompts', 'greetings'],

  start: (settings) => openRound(settings, []),

  play(settings, state, move): Outcome<BetState> {
    switch (state.phase) {
      case 'bet':
        return playBet(state, move);
      case 'revealed':
        if (move.type !== 'go-on') return notNow(say('bet.lookFirst'));
        return played(
          state.bets.length < settings.prompts.length
            ? openRound(settings, state.bets)
            : { phase: 'bill', bets: state.bets },
        );
      case 'bill':
        if (move.type !== 'go-on') return notNow(say('bet.billFirst'));
        return played({ phase: 'done', bets: state.bets });
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type === 'chip',

  slips: (settings, { bets }) =>
    closed(settings, bets).flatMap(({ round, costs }) =>
      isLost(costs) ? [lostBet(round, costs)] : [],
    ),

  stake: (_, { phase }) => (phase === 'bet' ? 'bet' : undefined),

  clues: (settings, state) =>
    state.phase === 'bet'
      ? betClues(roundAt(settings, state.bets.length), state.chips)
      : lookClues(),

  solve(settings, state): BetMove {
    if (state.phase !== 'bet') return { type: 'go-on' };
    const honest = honestChips(roundAt(settings, state.bets.length));
    const tooMany = state.chips.findIndex((n, at) => n > (honest[at] ?? 0));
    if (tooMany >= 0) return { type: 'chip', option: tooMany, by: -1 };
    const tooFew = state.chips.findIndex((n, at) => n < (honest[at] ?? 0));
    return tooFew >= 0 ? { type: 'chip', option: tooFew, by: 1 } : { type: 'reveal' };
  },
};

/** A round of the level, counted from 0. Throws a RangeError for one that there is not. */
export function roundAt(settings: BetSettings, index: number): Round {
  const round = roundOf(greetingModel(settings), settings.prompts[index] ?? '');
  if (round === undefined) throw new RangeError(`there is no round ${index}`);
  return round;
}

/** The closed bets with what they cost. */
export function closed(
  settings: BetSettings,
  bets: readonly Chips[],
): readonly { readonly round: Round; readonly chips: Chips; readonly costs: Costs }[] {
  return bets.map((chips, index) => {
    const round = roundAt(settings, index);
    return { round, chips, costs: costsOf(round, chips) };
  });
}

function openRound(settings: BetSettings, bets: readonly Chips[]): BetState {
  return { phase: 'bet', bets, chips: emptyChips(roundAt(settings, bets.length).options.length) };
}

function playBet(state: Betting, move: BetMove): Outcome<BetState> {
  switch (move.type) {
    case 'chip':
      return playChip(state, move);
    case 'reveal':
      return playReveal(state, () => ({ phase: 'revealed', bets: [...state.bets, state.chips] }));
    default:
      return notNow(say('bet.placeFirst'));
  }
}
