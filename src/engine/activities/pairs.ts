// A phrase book: conclude a dictionary from sentence pairs, translate with it, and meet a word it lacks.
// Left out: how it is done. Read pairs/ in this order: state, partners, settings, reasons, pairing, questions, looking-up.
import { say } from '../../texts/say.ts';
import { type Activity, type Clues, notNow, type Outcome, played } from '../activity.ts';
import { keysOf, tokensOf } from '../dictionary.ts';
import {
  byHand,
  gapsClues,
  gapsLeft,
  gapsOrBroken,
  lookUpClues,
  playGaps,
  playLookUp,
} from './pairs/looking-up.ts';
import { firstOpen, pairClues, playPair, readOn, rightPair } from './pairs/pairing.ts';
import { playQuestion, questionOf } from './pairs/questions.ts';
import { gapsIn, type PairsSettings, pairsSettings } from './pairs/settings.ts';
import { common, type PairsMove, type PairsState } from './pairs/state.ts';

export const pairsActivity: Activity<PairsSettings, PairsState, PairsMove> = {
  kind: 'pairs',

  settings: pairsSettings,

  translatedSettings: ['sentences', 'dictionary', 'unsure', 'translate', 'arrives'],

  start: ({ dictionary }) => ({ phase: 'pair', written: dictionary.map(() => null), last: null }),

  play(settings, state, move): Outcome<PairsState> {
    switch (state.phase) {
      case 'pair':
        return playPair(settings, state, move);
      case 'doubt':
      case 'split':
      case 'predict':
        return playQuestion(settings, state, move);
      case 'look-up':
        return playLookUp(settings, state, move);
      case 'gaps':
        return playGaps(settings, state, move);
      case 'doubted':
      case 'joined':
      case 'predicted':
      case 'broken':
        return move.type === 'go-on'
          ? played(next(settings, state))
          : notNow(say('pairs.readFirst'));
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: () => false,

  slips: () => [],

  stake: (_, { phase }) => (phase === 'predict' ? 'guess' : undefined),

  clues(settings, state): Clues {
    switch (state.phase) {
      case 'pair':
        return pairClues(settings, state);
      case 'doubt':
      case 'split':
      case 'predict':
        return questionOf(settings, state.phase).clues;
      case 'look-up':
        return lookUpClues(settings, state);
      case 'gaps':
        return gapsClues(settings, state);
      case 'doubted':
      case 'joined':
      case 'predicted':
      case 'broken':
      case 'done':
        return readOn();
    }
  },

  solve(settings, state): PairsMove {
    switch (state.phase) {
      case 'pair': {
        const entry = firstOpen(state);
        return entry < 0 ? { type: 'go-on' } : rightPair(settings, entry);
      }
      case 'doubt':
      case 'split':
      case 'predict':
        return { type: 'choose', option: questionOf(settings, state.phase).right };
      case 'look-up': {
        const token = tokensOf(settings.translate)[state.found] ?? '';
        const entry = keysOf(settings.dictionary).indexOf(token);
        return state.found >= byHand ? { type: 'go-on' } : { type: 'look-up', entry };
      }
      case 'gaps':
        return { type: 'spot', token: gapsLeft(settings, state)[0] ?? 0 };
      case 'doubted':
      case 'joined':
      case 'predicted':
      case 'broken':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

function next(
  settings: PairsSettings,
  state: Extract<PairsState, { phase: 'doubted' | 'joined' | 'predicted' | 'broken' }>,
): PairsState {
  const same = common(state);
  switch (state.phase) {
    case 'doubted':
      return { ...same, phase: 'split' };
    case 'joined':
      return { ...same, phase: 'predict' };
    case 'predicted': {
      const guessed = gapsIn(settings).slice(-1);
      return gapsOrBroken(settings, { ...same, phase: 'gaps', spotted: guessed });
    }
    case 'broken':
      return { ...same, phase: 'done' };
  }
}
