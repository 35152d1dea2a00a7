// The three steps of a hint, for every phase.
import { decimal, say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { bestLength, copiedAt } from './bets.ts';
import { models, scores } from './models.ts';
import { readings } from './readings.ts';
import { type OwnWordsSettings, textOf } from './settings.ts';
import { longestContext, type OwnWordsState, type With } from './state.ts';

export function cluesFor(settings: OwnWordsSettings, state: OwnWordsState): Clues {
  switch (state.phase) {
    case 'choose':
      return {
        nudge: say('ownWords.nudgeChoose'),
        place: say('ownWords.placeChoose'),
        answer: say('ownWords.answerChoose'),
        free: true,
      };
    case 'bet-length':
      return lengthClues(settings, state);
    case 'bet-copies':
      return copyClues(settings, state);
    case 'train':
      return {
        nudge: say('ownWords.nudgeTrain'),
        place: say('ownWords.placeTrain'),
        answer: say('ownWords.answerTrain'),
        free: true,
      };
    case 'trace':
      return {
        nudge: say('ownWords.nudgeLookUp'),
        place: say('ownWords.placeLookUp'),
        answer: say('ownWords.answerLookUp'),
        free: true,
      };
    case 'curve':
    case 'done':
      return {
        nudge: say('ownWords.nudgeSee'),
        place: say('ownWords.placeSee'),
        answer: say('everywhere.pressEnter'),
        free: true,
      };
    case 'copies':
      return {
        nudge: say('ownWords.nudgeCopied'),
        place: say('ownWords.placeCopied'),
        answer: say('everywhere.pressEnter'),
        free: true,
      };
  }
}

function lengthClues(settings: OwnWordsSettings, state: With<'bet-length'>): Clues {
  const text = textOf(settings, state);
  const n = bestLength(settings, state);
  const { bitsPerWord = 0 } = scores.result(text).heldOut[n] ?? {};
  return {
    nudge: say('ownWords.nudgeLength'),
    place: say('ownWords.placeLength', { words: readings.result(text).trainingWords }),
    answer: say('ownWords.answerLength', { n, bits: decimal(bitsPerWord, 2) }),
  };
}

function copyClues(settings: OwnWordsSettings, state: With<'bet-copies'>): Clues {
  const { fills } = models.result(textOf(settings, state));
  const noChoice = fills[longestContext]?.noChoice ?? 0;
  return {
    nudge: say('ownWords.nudgeCopies'),
    place: say('ownWords.placeCopies', { n: Math.round(100 * noChoice) }),
    answer: say('ownWords.answerCopies', { n: copiedAt(settings, state, longestContext) }),
  };
}
