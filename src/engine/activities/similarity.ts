// Half-lit lights: how alike two vectors are, by turning an arrow and by finding the nearest key.
// Left out: where such vectors come from. Here they are given; real models learn them.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { arrowOf } from './similarity/arrows.ts';
import { winnerOf } from './similarity/search.ts';
import { playSearch, searchAt, searchClues, slipsOf } from './similarity/searching.ts';
import { type SimilaritySettings, similaritySettings } from './similarity/settings.ts';
import type { SimilarityMove, SimilarityState } from './similarity/state.ts';
import { playTurn } from './similarity/turning.ts';
import { turnClues, turnTowards } from './similarity/way.ts';

export const similarityActivity: Activity<SimilaritySettings, SimilarityState, SimilarityMove> = {
  kind: 'similarity',

  settings: similaritySettings,

  translatedSettings: ['searches.word', 'searches.words'],

  start: ({ from }) => ({
    phase: 'turn',
    target: 0,
    arrow: arrowOf(from) ?? { direction: 0, length: 1 },
    said: [],
  }),

  play(settings, state, move): Outcome<SimilarityState> {
    switch (state.phase) {
      case 'turn':
        return playTurn(settings, state, move);
      case 'search':
        return playSearch(settings, state, move);
      case 'found': {
        if (move.type !== 'go-on') return notNow(say('similarity.lookFirst'));
        const { said } = state;
        const search = state.search + 1;
        return played(
          search < settings.searches.length
            ? { phase: 'search', search, said }
            : { phase: 'done', said },
        );
      }
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, { phase }) => phase === 'done',

  canUndo: ({ type }) => type === 'turn',

  slips: (settings, { said }) => slipsOf(settings, said),

  stake: (_, { phase }) => (phase === 'search' ? 'answer' : undefined),

  clues(settings, state) {
    switch (state.phase) {
      case 'turn':
        return turnClues(settings, state);
      case 'search':
        return searchClues(settings, state);
      case 'found':
      case 'done':
        return {
          nudge: say('similarity.nudgeLook'),
          place: say('similarity.placeLook'),
          answer: say('everywhere.pressEnter'),
          free: true,
        };
    }
  },

  solve(settings, state): SimilarityMove {
    switch (state.phase) {
      case 'turn':
        return turnTowards(settings, state);
      case 'search':
        return { type: 'choose', option: winnerOf(searchAt(settings, state.search)) };
      case 'found':
      case 'done':
        return { type: 'go-on' };
    }
  },
};
