// Hot and cold: the same bin at any temperature, cut to its top words, and the same luck at two of them.
// Left out: how it is done. Read temperature/ in this order: state, knobs, turning, trap, lines, parting.
import { decimal, say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { betBits, betLost, chipsLeft, evenBits } from '../scoring.ts';
import { isSame } from './charts.ts';
import { binOf, neutral, sharesOf, targetKnobs } from './temperature/knobs.ts';
import { betClues, openBet, partingOptions, playBet, rightParting } from './temperature/parting.ts';
import { type TemperatureSettings, temperatureSettings } from './temperature/settings.ts';
import { common, type TemperatureMove, type TemperatureState } from './temperature/state.ts';
import { playTrap, rightTrapOption, trapClues, trapSlip } from './temperature/trap.ts';
import { playTurn, turnClues } from './temperature/turning.ts';

export const temperatureActivity: Activity<TemperatureSettings, TemperatureState, TemperatureMove> =
  {
    kind: 'temperature',

    settings: temperatureSettings,

    start: (_, { seed }) => ({
      phase: 'turn',
      target: 0,
      knobs: neutral,
      seed,
      said: null,
      bets: [],
    }),

    play(settings, state, move): Outcome<TemperatureState> {
      switch (state.phase) {
        case 'turn':
          return playTurn(settings, state, move);
        case 'trap':
          return playTrap(state, move);
        case 'bet':
          return playBet(settings, state, move);
        case 'matched':
        case 'sprung':
        case 'luck':
        case 'parted':
          return move.type === 'go-on'
            ? played(next(settings, state))
            : notNow(say('temperature.readFirst'));
        case 'done':
          return notNow(say('everywhere.levelIsDone'));
      }
    },

    isDone: (_, state) => state.phase === 'done',

    canUndo: (move) => move.type === 'turn' || move.type === 'chip',

    slips: (settings, state) => [
      ...(state.said === null || state.said === rightTrapOption(settings)
        ? []
        : [trapSlip(settings)]),
      ...state.bets.flatMap((chips, round) => {
        const right = rightParting(settings, state, round);
        if (!betLost(chips, right)) return [];
        return [
          say('temperature.betLost', {
            bits: decimal(betBits(chips, right), 1),
            even: decimal(evenBits(partingOptions.length), 1),
            n: round + 1,
          }),
        ];
      }),
    ],

    stake(_, { phase }) {
      if (phase === 'bet') return 'bet';
      return phase === 'trap' ? 'answer' : undefined;
    },

    clues(settings, state) {
      switch (state.phase) {
        case 'turn':
          return turnClues(settings, state);
        case 'trap':
          return trapClues(settings);
        case 'bet':
          return betClues(settings, state);
        case 'matched':
        case 'sprung':
        case 'luck':
        case 'parted':
        case 'done':
          return {
            nudge: say('temperature.nudgeRead'),
            place: say('temperature.placeRead'),
            answer: say('everywhere.pressEnter'),
            free: true,
          };
      }
    },

    solve(settings, state): TemperatureMove {
      switch (state.phase) {
        case 'turn':
          return solveTurn(settings, state);
        case 'trap':
          return { type: 'choose', option: rightTrapOption(settings) };
        case 'bet':
          return solveBet(settings, state);
        case 'matched':
        case 'sprung':
        case 'luck':
        case 'parted':
        case 'done':
          return { type: 'go-on' };
      }
    },
  };

function solveTurn(
  settings: TemperatureSettings,
  { knobs, target }: Extract<TemperatureState, { readonly phase: 'turn' }>,
): TemperatureMove {
  const wanted = targetKnobs(settings, target);
  if (isSame(sharesOf(binOf(settings), knobs), sharesOf(binOf(settings), wanted))) {
    return { type: 'match' };
  }
  return knobs.notch === wanted.notch
    ? { type: 'turn', knob: 'top-k', by: wanted.topK > knobs.topK ? 1 : -1 }
    : { type: 'turn', knob: 'temperature', by: wanted.notch > knobs.notch ? 1 : -1 };
}

/** All chips on the truth; those that lie elsewhere are taken back first. */
function solveBet(
  settings: TemperatureSettings,
  state: Extract<TemperatureState, { readonly phase: 'bet' }>,
): TemperatureMove {
  const right = rightParting(settings, state, state.round);
  const astray = state.chips.findIndex((n, option) => n > 0 && option !== right);
  if (astray >= 0) return { type: 'chip', option: astray, by: -1 };
  return chipsLeft(state.chips) > 0 ? { type: 'chip', option: right, by: 1 } : { type: 'reveal' };
}

function next(
  settings: TemperatureSettings,
  state: Extract<TemperatureState, { readonly phase: 'matched' | 'sprung' | 'luck' | 'parted' }>,
): TemperatureState {
  const same = common(state);
  switch (state.phase) {
    case 'matched':
      return state.target + 1 < settings.targets.length
        ? { ...same, phase: 'turn', target: state.target + 1, knobs: neutral }
        : { ...same, phase: 'trap' };
    case 'sprung':
      return { ...same, phase: 'luck' };
    case 'luck':
      return openBet(state, 0);
    case 'parted':
      return state.round + 1 < settings.pairs.length
        ? openBet(state, state.round + 1)
        : { ...same, phase: 'done' };
  }
}
