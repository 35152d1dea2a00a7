// What the game says while the learner trains: refusals, hints, and what a lost bet cost.
// Left out: the sentences about one pair. They are in hand-training.ts.
import type { Clues } from '../../activity.ts';
import { tinyLanguage, type Word } from '../../language.ts';
import { betBits, type Chips, evenBits } from '../../scoring.ts';
import { pairClues } from '../hand-training.ts';
import { betCounts, kindsOf, lessonOf, rightCount, stickiesBehind } from './model.ts';
import type { TrainState, Whose } from './state.ts';

export const say = {
  readPile: 'These are the documents. Press Enter to train on the first one.',
  byHand: 'First this document, pair by pair.',
  ownSpeed: 'Train on this document pair by pair: one key press for each.',
  lastPair: 'That was the last pair of this document. Go on to the next one.',
  pairsLeft: 'This document has more pairs. Train them first.',
  noneLeft: 'The model has trained on every document. Go on.',
  chooseSpeed: 'Choose how fast: 1 slow, 2 fast, 3 at once.',
  documentsLeft: (left: number) =>
    left === 1
      ? 'One document is left to train on. Choose how fast.'
      : `${left} documents are left to train on. Choose how fast.`,
  bet: 'Place your chips, then reveal.',
  lookAtCount: 'Look at the count, then go on.',
  noSuchBin: 'There is no such bin. There are four: purple, blue, green, and pink.',
  noSuchBall: 'There is no such ball in this bin.',
  emptyBin: (bin: Word, whose: Whose) =>
    `The ${bin} bin is empty: ${bin} is in none of ${whose === 'own' ? 'your' : 'the'} documents.`,
  askFirst: 'Ask at least one ball where it came from: walk over them.',
  drawFirst: 'Draw at least one document from a bin that has balls.',
  noSuchPrompt: 'A document begins with one of the four colours.',
  done: 'This level is done.',
} as const;

/** What a lost bet on the number of balls cost. */
export function lostBet(chips: Chips): string {
  const bits = betBits(chips, rightCount).toFixed(1);
  const even = evenBits(chips.length).toFixed(1);
  return `Your bet on the number of balls cost ${bits} bits; chips spread evenly cost ${even}.`;
}

/** The three steps of a hint. */
export function trainClues(state: TrainState): Clues {
  switch (state.phase) {
    case 'pile':
      return {
        free: true,
        nudge: 'Nothing to answer yet: these are the documents to train on.',
        place: 'On the first one you train by hand.',
        answer: 'Press Enter to begin.',
      };
    case 'by-hand':
      return pairClues(lessonOf(state), state.at);
    case 'own-speed':
      return {
        free: true,
        nudge: 'Nothing to answer here. Say the bin and the ball before you press.',
        place: 'The line starts at the sticky that names the bin, the dots at the ball.',
        answer: 'Press Enter for each pair.',
      };
    case 'rest':
      return {
        free: true,
        nudge: 'Nothing to answer here: the model trains by itself, as you did.',
        place: 'Watch which bin fills, and which stays empty.',
        answer:
          state.trained < state.documents.length
            ? 'Press 3 to train on all that is left at once.'
            : 'Press Enter to go on.',
      };
    case 'bet':
      return betClues(state);
    case 'counted':
      return {
        free: true,
        nudge: 'One sticky of each document put no ball.',
        place: 'It is the first: nothing comes before it to name a bin.',
        answer: 'Press Enter to go on.',
      };
    case 'ask':
      return askClues(state);
    case 'draw':
    case 'done':
      return {
        free: true,
        nudge: 'The first word is yours. The model draws the rest from its bins.',
        place: 'Follow it: the bin of each word holds the ball of the next one.',
        answer: `Press ${digitOf(state.documents[0]?.[0] ?? '')}, see what is drawn, then Enter.`,
      };
  }
}

function betClues(state: TrainState): Clues {
  const [all, right] = betCounts(state);
  const documents = state.documents.length;
  return {
    nudge: 'Think of the first document: did each of its stickies become a ball?',
    place: 'A ball needs a sticky before it, to name its bin. Which stickies have none?',
    answer: `${right}: all ${all} stickies but the first of each document, ${all} - ${documents}.`,
  };
}

function askClues(state: TrainState): Clues {
  const [first] = kindsOf(state);
  if (first === undefined) return { nudge: '', place: '', answer: '' };
  const times = stickiesBehind(state, first).length;
  return {
    free: true,
    nudge: 'Every ball was put there by a sticky. Walk over the balls to see by which.',
    place: `Try the ${first.ball} balls in the ${first.bin} bin.`,
    answer: `The documents have ${first.bin}, then ${first.ball} ${times === 1 ? 'once' : `${times} times`}. Press the right arrow, then Enter.`,
  };
}

/** The key of a word: digitOf('blue') → 2 */
function digitOf(word: Word): number {
  return tinyLanguage.words.indexOf(word) + 1;
}
