// Your own words: a text of your choice, trained at five context lengths, tested on what was kept back,
// and every word of a drawn sentence looked up where it came from.
// Left out: better models. They would need numbers that contexts share; the next world learns such.
import { type Activity, type Clues, notNow, type Outcome, played } from '../activity.ts';
import { stream } from '../rng.ts';
import { workOf } from './own-words/ahead.ts';
import { betClues, lostBets, noChips, playBet, solveBet, textOf } from './own-words/bets.ts';
import { models, type Trained } from './own-words/models.ts';
import { freeClues, say } from './own-words/say.ts';
import { drawSentence, longestSentence, type Sentence } from './own-words/sentences.ts';
import {
  type OwnWordsSettings,
  ownWordsSettings,
  textAt,
  withTexts,
} from './own-words/settings.ts';
import {
  type Chosen,
  common,
  type Drawing,
  lengths,
  longestContext,
  type OwnWordsMove,
  type OwnWordsState,
  type With,
} from './own-words/state.ts';

export const ownWordsActivity: Activity<OwnWordsSettings, OwnWordsState, OwnWordsMove> = {
  kind: 'own-words',
  settings: ownWordsSettings,
  withTexts,
  work: workOf,

  start: (_, { seed }) => ({ phase: 'choose', seed }),

  play(settings, state, move): Outcome<OwnWordsState> {
    switch (state.phase) {
      case 'choose':
        return choose(settings, state, move);
      case 'bet-length':
      case 'bet-copies':
        return playBet(state, move);
      case 'train':
        return train(state, move);
      case 'curve':
        if (move.type !== 'go-on') return notNow(say.seeFirst);
        return played(
          state.shown < longestContext
            ? { ...state, shown: state.shown + 1 }
            : openTrace(settings, state, 0),
        );
      case 'trace':
        return lookUp(settings, state, move);
      case 'copies':
        if (move.type !== 'go-on') return notNow(say.seeFirst);
        return played(
          settings.lookUp.length > 1
            ? openTrace(settings, state, 1)
            : { ...common(state), phase: 'done' },
        );
      case 'done':
        return notNow(say.done);
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: ({ type }) => type === 'chip' || type === 'choose',

  slips: (settings, state) => (state.phase === 'choose' ? [] : lostBets(settings, state)),

  clues(settings, state): Clues {
    switch (state.phase) {
      case 'choose':
        return freeClues.choose;
      case 'bet-length':
      case 'bet-copies':
        return betClues(settings, state);
      case 'train':
        return freeClues.train;
      case 'trace':
        return freeClues.trace;
      case 'curve':
      case 'copies':
      case 'done':
        return freeClues.see;
    }
  },

  solve(settings, state): OwnWordsMove {
    switch (state.phase) {
      case 'choose':
        return { type: 'choose', text: 0 };
      case 'bet-length':
      case 'bet-copies':
        return solveBet(settings, state);
      case 'trace': {
        const { words } = sentenceOf(settings, state, state);
        return state.words < words.length - 1 ? { type: 'look-up', all: false } : { type: 'go-on' };
      }
      case 'train':
      case 'curve':
      case 'copies':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

/** The models of the text that was chosen. */
export function trainedOf(settings: OwnWordsSettings, state: Chosen): Trained {
  return models.result(textOf(settings, state));
}

/** A sentence, drawn again whenever it is looked at: the same seed, length and draw give the same one. */
export function sentenceOf(
  settings: OwnWordsSettings,
  state: Chosen,
  { length, draw }: Drawing,
): Sentence {
  const rng = stream(state.seed, `sentence ${length} ${draw}`);
  return drawSentence(trainedOf(settings, state), length, rng);
}

function choose(
  settings: OwnWordsSettings,
  { seed }: With<'choose'>,
  move: OwnWordsMove,
): Outcome<OwnWordsState> {
  if (move.type !== 'choose') return notNow(say.chooseFirst);
  if (textAt(settings, move.text) === undefined) return notNow(say.noSuchText);
  const bets = { length: null, copies: null };
  return played({ phase: 'bet-length', seed, text: move.text, bets, chips: noChips() });
}

function train(state: With<'train'>, move: OwnWordsMove): Outcome<OwnWordsState> {
  switch (move.type) {
    case 'draw':
      if (move.length !== state.length) return notNow(say.trainFirst);
      return played({ ...state, draw: state.draw + 1 });
    case 'go-on':
      return played(
        state.length < longestContext
          ? { ...state, length: state.length + 1, draw: 0 }
          : { ...common(state), phase: 'curve', shown: 0 },
      );
    default:
      return notNow(say.trainFirst);
  }
}

/** A round of looking up, at the length that the level has for it. */
function openTrace(settings: OwnWordsSettings, state: Chosen, round: number): OwnWordsState {
  const length = settings.lookUp[round] ?? longestContext;
  return { ...common(state), phase: 'trace', round, length, draw: 0, words: 0 };
}

/** How many words a sentence has is not known here: its models may not be worked out yet. */
function lookUp(
  settings: OwnWordsSettings,
  state: With<'trace'>,
  move: OwnWordsMove,
): Outcome<OwnWordsState> {
  switch (move.type) {
    case 'look-up': {
      if (state.words >= longestSentence) return notNow(say.lookedUp);
      return played({ ...state, words: move.all ? longestSentence : state.words + 1 });
    }
    case 'draw': {
      const { length } = move;
      if (!lengths.some((each) => each === length)) return notNow(say.noSuchLength);
      return played({ ...state, length, draw: state.draw + 1, words: 0 });
    }
    case 'go-on': {
      if (state.words === 0) return notNow(say.lookUpFirst);
      const { round } = state;
      const same = common(state);
      if (round === 0) return played({ ...same, phase: 'bet-copies', chips: noChips() });
      return played(
        round + 1 < settings.lookUp.length
          ? openTrace(settings, state, round + 1)
          : { ...same, phase: 'done' },
      );
    }
    default:
      return notNow(say.lookUpFirst);
  }
}
