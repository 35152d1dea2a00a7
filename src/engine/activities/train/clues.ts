// Hints while the learner trains, and what a lost bet cost.
// Left out: the sentences about one pair. They are in hand-training.ts.
import { decimal, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues } from '../../activity.ts';
import { tinyLanguage, type Word } from '../../language.ts';
import { betBits, type Chips, evenBits } from '../../scoring.ts';
import { pairClues } from '../hand-training.ts';
import { betCounts, kindsOf, lessonOf, rightCount, stickiesBehind } from './model.ts';
import type { TrainState } from './state.ts';

/** What a lost bet on the number of balls cost. */
export function lostBet(chips: Chips): string {
  return say('train.betLost', {
    bits: decimal(betBits(chips, rightCount), 1),
    even: decimal(evenBits(chips.length), 1),
  });
}

/** The three steps of a hint. */
export function trainClues(state: TrainState): Clues {
  switch (state.phase) {
    case 'pile':
      return {
        free: true,
        nudge: say('train.nudgePile'),
        place: say('train.placePile'),
        answer: say('train.answerPile'),
      };
    case 'by-hand':
      return pairClues(lessonOf(state), state.at);
    case 'own-speed':
      return {
        free: true,
        nudge: say('train.nudgeOwnSpeed'),
        place: say('train.placeOwnSpeed'),
        answer: say('train.answerOwnSpeed'),
      };
    case 'rest':
      return {
        free: true,
        nudge: say('train.nudgeRest'),
        place: say('train.placeRest'),
        answer:
          state.trained < state.documents.length
            ? say('train.answerRest')
            : say('everywhere.pressEnter'),
      };
    case 'bet':
      return betClues(state);
    case 'counted':
      return {
        free: true,
        nudge: say('train.nudgeCounted'),
        place: say('train.placeCounted'),
        answer: say('everywhere.pressEnter'),
      };
    case 'ask':
      return askClues(state);
    case 'draw':
    case 'done':
      return {
        free: true,
        nudge: say('train.nudgeDraw'),
        place: say('train.placeDraw'),
        answer: say('train.answerDraw', { digit: digitOf(state.documents[0]?.[0] ?? '') }),
      };
  }
}

function betClues(state: TrainState): Clues {
  const [all, right] = betCounts(state);
  const documents = state.documents.length;
  return {
    nudge: say('train.nudgeBet'),
    place: say('train.placeBet'),
    answer: say('train.answerBet', { right, all, documents }),
  };
}

function askClues(state: TrainState): Clues {
  const [first] = kindsOf(state);
  if (first === undefined) return { nudge: '', place: '', answer: '' };
  const names = { bin: nameOf(first.bin), ball: nameOf(first.ball) };
  return {
    free: true,
    nudge: say('train.nudgeAsk'),
    place: say('train.placeAsk', names),
    answer: say('train.answerAsk', { ...names, n: stickiesBehind(state, first).length }),
  };
}

/** The key of a word: digitOf('blue') → 2 */
function digitOf(word: Word): number {
  return tinyLanguage.words.indexOf(word) + 1;
}
