// Your own words: a text of your choice, trained at five context lengths, tested on what was kept back,
// and every word of a drawn sentence looked up where it came from.
// Left out: better models. They would need numbers that contexts share; the next world learns such.
import type { Activity } from '../activity.ts';
import { workOf } from './own-words/ahead.ts';
import { lostBets, solveBet } from './own-words/bets.ts';
import { cluesFor } from './own-words/clues.ts';
import { stepsOf } from './own-words/drawn.ts';
import { playMove } from './own-words/play.ts';
import { type OwnWordsSettings, ownWordsSettings, withTexts } from './own-words/settings.ts';
import type { OwnWordsMove, OwnWordsState } from './own-words/state.ts';

export type { OwnWordsSettings } from './own-words/settings.ts';
export type { OwnWordsMove, OwnWordsState } from './own-words/state.ts';

export const ownWordsActivity: Activity<OwnWordsSettings, OwnWordsState, OwnWordsMove> = {
  kind: 'own-words',
  settings: ownWordsSettings,
  translatedSettings: ['texts.title', 'texts.about', 'texts.source'],
  withTexts,
  work: workOf,

  start: (_, { seed }) => ({ phase: 'choose', seed }),

  play: playMove,

  isDone: (_, state) => state.phase === 'done',

  canUndo: ({ type }) => type === 'chip' || type === 'choose',

  slips: (settings, state) => (state.phase === 'choose' ? [] : lostBets(settings, state)),

  stake: (_, { phase }) => (phase === 'bet-length' || phase === 'bet-copies' ? 'bet' : undefined),

  clues: cluesFor,

  solve(settings, state): OwnWordsMove {
    switch (state.phase) {
      case 'choose':
        return { type: 'choose', text: 0 };
      case 'bet-length':
      case 'bet-copies':
        return solveBet(settings, state);
      case 'trace':
        return state.words < stepsOf(settings, state, state).length
          ? { type: 'look-up', all: false }
          : { type: 'go-on' };
      case 'train':
      case 'curve':
      case 'copies':
      case 'done':
        return { type: 'go-on' };
    }
  },
};
