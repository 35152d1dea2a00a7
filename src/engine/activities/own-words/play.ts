// What each move does. None of it needs a model: a saved level is played again in no time.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played } from '../../activity.ts';
import { noChips, playBet } from './bets.ts';
import { longestSentence } from './sentences.ts';
import { type OwnWordsSettings, textAt } from './settings.ts';
import {
  type Chosen,
  common,
  lengths,
  longestContext,
  type OwnWordsMove,
  type OwnWordsState,
  type With,
} from './state.ts';

export function playMove(
  settings: OwnWordsSettings,
  state: OwnWordsState,
  move: OwnWordsMove,
): Outcome<OwnWordsState> {
  switch (state.phase) {
    case 'choose':
      return choose(settings, state, move);
    case 'bet-length':
    case 'bet-copies':
      return playBet(state, move);
    case 'train':
      return train(state, move);
    case 'curve':
      if (move.type !== 'go-on') return notNow(say('ownWords.seeFirst'));
      return played(
        state.shown < longestContext
          ? { ...state, shown: state.shown + 1 }
          : openTrace(settings, state, 0),
      );
    case 'trace':
      return lookUp(settings, state, move);
    case 'copies':
      if (move.type !== 'go-on') return notNow(say('ownWords.seeFirst'));
      return played(
        settings.lookUp.length > 1
          ? openTrace(settings, state, 1)
          : { ...common(state), phase: 'done' },
      );
    case 'done':
      return notNow(say('everywhere.levelIsDone'));
  }
}

function choose(
  settings: OwnWordsSettings,
  { seed }: With<'choose'>,
  move: OwnWordsMove,
): Outcome<OwnWordsState> {
  if (move.type !== 'choose') return notNow(say('ownWords.chooseFirst'));
  if (textAt(settings, move.text) === undefined) return notNow(say('ownWords.noSuchText'));
  const bets = { length: null, copies: null };
  return played({ phase: 'bet-length', seed, text: move.text, bets, chips: noChips() });
}

function train(state: With<'train'>, move: OwnWordsMove): Outcome<OwnWordsState> {
  switch (move.type) {
    case 'draw':
      if (move.length !== state.length) return notNow(say('ownWords.trainFirst'));
      return played({ ...state, draw: state.draw + 1 });
    case 'go-on':
      return played(
        state.length < longestContext
          ? { ...state, length: state.length + 1, draw: 0 }
          : { ...common(state), phase: 'curve', shown: 0 },
      );
    default:
      return notNow(say('ownWords.trainFirst'));
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
      if (state.words >= longestSentence) return notNow(say('ownWords.lookedUp'));
      return played({ ...state, words: move.all ? longestSentence : state.words + 1 });
    }
    case 'draw': {
      const { length } = move;
      if (!lengths.some((each) => each === length)) return notNow(say('ownWords.noSuchLength'));
      return played({ ...state, length, draw: state.draw + 1, words: 0 });
    }
    case 'go-on': {
      if (state.words === 0) return notNow(say('ownWords.lookUpFirst'));
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
      return notNow(say('ownWords.lookUpFirst'));
  }
}
