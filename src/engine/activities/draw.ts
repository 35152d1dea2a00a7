// The learner is the machine: bin by bin, ball by ball, until a white one ends the document.
// Left out: a context of two words. "Two words of memory" has its own kind.
import * as v from 'valibot';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { isFinished, tinyLanguage } from '../language.ts';
import { stream } from '../rng.ts';
import { betBits, betLost, chipsLeft, evenBits } from '../scoring.ts';
import { playAtSpeed } from './draw/at-speed.ts';
import { playBet, rightAnswer } from './draw/bet.ts';
import { luckFor, playByHand } from './draw/by-hand.ts';
import { cluesFor } from './draw/clues.ts';
import {
  betOptions,
  common,
  type DrawMove,
  type DrawSettings,
  type DrawState,
} from './draw/state.ts';
import { promptSetting, tableSetting } from './settings.ts';

export { ofLength } from './draw/at-speed.ts';
export { betOf, rightAnswer } from './draw/bet.ts';
export { inSmallSteps } from './draw/by-hand.ts';
export {
  betOptions,
  type DrawMove,
  type DrawSettings,
  type DrawState,
  type Flight,
  lengthGuesses,
} from './draw/state.ts';

import { decimal, say } from '../../texts/say.ts';

export const drawActivity: Activity<DrawSettings, DrawState, DrawMove> = {
  kind: 'draw',

  settings: v.strictObject({
    table: tableSetting,
    prompts: v.pipe(v.array(promptSetting), v.minLength(1, 'must name at least one prompt')),
    bet: v.optional(
      v.strictObject({
        prompts: v.strictTuple([promptSetting, promptSetting]),
        draws: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(10_000)),
      }),
    ),
  }),

  start(settings, given) {
    return {
      phase: 'by-hand',
      rng: luckFor(settings, given.seed),
      bulk: stream(given.seed, 'bulk'),
      drawn: [],
      document: settings.prompts[0] ?? [],
      hand: { holds: 'nothing' },
      last: null,
    };
  },

  play(settings, state, move): Outcome<DrawState> {
    switch (state.phase) {
      case 'by-hand':
        return playByHand(settings, state, move);
      case 'at-speed':
        return playAtSpeed(settings, state, move);
      case 'bet':
        return playBet(settings, state, move);
      case 'revealed':
        return move.type === 'go-on'
          ? played({ ...common(state), phase: 'done', chips: state.chips })
          : notNow(say('draw.lookAtBars'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type === 'chip',

  slips(settings, state) {
    if (state.phase !== 'done' && state.phase !== 'revealed') return [];
    if (state.chips === null) return [];
    const right = rightAnswer(settings);
    if (!betLost(state.chips, right)) return [];
    const bits = decimal(betBits(state.chips, right), 1);
    return [say('draw.betLost', { bits, even: decimal(evenBits(betOptions.length), 1) })];
  },

  stake(_, state) {
    if (state.phase === 'bet') return 'bet';
    return state.phase === 'at-speed' && state.guess === null ? 'guess' : undefined;
  },

  clues: cluesFor,

  solve(settings, state): DrawMove {
    switch (state.phase) {
      case 'by-hand':
        if (isFinished(tinyLanguage, state.document)) return { type: 'next-document' };
        if (state.hand.holds === 'bin') return { type: 'draw' };
        if (state.hand.holds === 'ball') return { type: 'stick' };
        return { type: 'open-bin', bin: state.document.at(-1) ?? '' };
      case 'at-speed':
        if (state.guess === null) return { type: 'guess', option: 0 };
        return state.latest === null ? { type: 'draw-documents', count: 10 } : { type: 'go-on' };
      case 'bet':
        return chipsLeft(state.chips) > 0
          ? { type: 'chip', option: rightAnswer(settings), by: 1 }
          : { type: 'reveal' };
      case 'revealed':
      case 'done':
        return { type: 'go-on' };
    }
  },

  made: (_, { drawn }) => drawn,
};
