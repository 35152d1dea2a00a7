// Two sides of a room, each trained under its own hidden rule: look, bet, name, measure, compare, prompt.
// Left out: how it is done. Read compare/ in this order: state, deal, judge, answers, say, against, play, clues.
import { say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';
import type { Activity } from '../activity.ts';
import { tinyLanguage } from '../language.ts';
import { stream } from '../rng.ts';
import {
  isKept,
  mostDifferent,
  presentTrial,
  rightAfterUnseen,
  unseen,
} from './compare/answers.ts';
import { cluesFor } from './compare/clues.ts';
import { dealMysteries, dealRules, dealWall, models } from './compare/deal.ts';
import { billOf, judgeChips, paidLooks } from './compare/judge.ts';
import { playCompare } from './compare/play.ts';
import { billSlip, predictionSlip, sideName } from './compare/say.ts';
import { type CompareSettings, compareSettings, ruleFrom } from './compare/settings.ts';
import type { CompareMove, CompareState } from './compare/state.ts';

export const compareActivity: Activity<CompareSettings, CompareState, CompareMove> = {
  kind: 'compare',

  settings: compareSettings,

  start(settings, { seed }) {
    const hidden = dealRules(settings, stream(seed, 'rules'));
    const [wall] = dealWall({ ...settings, ...hidden }, stream(seed, 'wall'));
    return {
      phase: 'look',
      hidden,
      wall,
      shown: [],
      mysteries: dealMysteries(settings, wall, stream(seed, 'mysteries')),
      bets: [],
      measured: [],
      guessedBin: null,
      looks: stream(seed, 'looks'),
      bulk: stream(seed, 'survival'),
    };
  },

  play: playCompare,

  isDone: (_, state) => state.phase === 'done',

  canUndo: (move) => move.type === 'chip',

  slips: (settings, state) => [
    ...betSlips(settings, state),
    ...state.measured.flatMap((measured, index) =>
      measured.said === isKept(measured)
        ? []
        : [predictionSlip(ruleFrom(settings.survival?.rules[index] ?? ''), measured)],
    ),
    ...guessSlips(state),
  ],

  stake(_, { phase }) {
    if (phase === 'bet') return 'bets';
    const once = phase === 'predict' || phase === 'guess-bin' || phase === 'prompt';
    return once ? 'answer' : undefined;
  },

  clues: cluesFor,

  solve(settings, state): CompareMove {
    switch (state.phase) {
      case 'look':
        return state.shown.length < settings.look.free ? { type: 'draw-pair' } : { type: 'go-on' };
      case 'bet':
        return solveBet(state);
      case 'name':
        return state.found
          ? { type: 'go-on' }
          : { type: 'answer', option: settings.rules.indexOf(state.hidden[state.side]) };
      case 'predict':
        return { type: 'answer', option: isKept(presentTrial(settings, state).measured) ? 0 : 1 };
      case 'guess-bin':
        return {
          type: 'answer',
          option: tinyLanguage.words.indexOf(mostDifferent(state)[0] ?? ''),
        };
      case 'prompt':
        return { type: 'answer', option: rightAfterUnseen };
      case 'verdict':
      case 'bill':
      case 'measured':
      case 'tables':
      case 'empty':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

/** The perfect judge's bet, chip by chip. It knows the two tables, not who wrote the mystery. */
function solveBet(state: Extract<CompareState, { phase: 'bet' }>): CompareMove {
  const document = state.mysteries[state.bets.length]?.document ?? [];
  const chips = judgeChips(models(state.wall), document);
  if (chips === state.left) return { type: 'reveal' };
  return { type: 'chip', to: chips > state.left ? 'left' : 'right' };
}

function betSlips(settings: CompareSettings, state: CompareState): readonly string[] {
  if (settings.mysteries === undefined || state.bets.length < settings.mysteries) return [];
  const bill = billOf(settings, state, models(state.wall));
  if (bill.total < bill.even) return [];
  return [billSlip(settings, paidLooks(settings, state), bill)];
}

function guessSlips(state: CompareState): readonly string[] {
  const slips: string[] = [];
  if (state.guessedBin !== null && !mostDifferent(state).includes(state.guessedBin)) {
    const [most] = mostDifferent(state);
    slips.push(
      say('compare.binSlip', { said: nameOf(state.guessedBin), most: nameOf(most ?? '') }),
    );
  }
  if (!('said' in state) || state.said === null) return slips;
  if (state.said !== rightAfterUnseen) {
    const { side, word } = unseen(state);
    slips.push(say('compare.promptSlip', { word: nameOf(word), side: sideName(side) }));
  }
  return slips;
}
