// The three steps of a hint, for every phase of drawing.

import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues } from '../../activity.ts';
import { isFinished, tinyLanguage } from '../../language.ts';
import { betOf, rightAnswer } from './bet.ts';
import type { DrawSettings, DrawState } from './state.ts';

export function cluesFor(settings: DrawSettings, state: DrawState): Clues {
  switch (state.phase) {
    case 'by-hand': {
      if (isFinished(tinyLanguage, state.document)) {
        return {
          nudge: say('draw.nudgeEnded'),
          place: say('draw.placeEnded'),
          answer: say('everywhere.pressEnter'),
          free: true,
        };
      }
      const last = state.document.at(-1) ?? '';
      return {
        nudge: say('draw.nudgeBin'),
        place: say('draw.placeBin'),
        answer:
          state.hand.holds === 'nothing'
            ? say('draw.answerBin', { last: nameOf(last) })
            : say('draw.answerChance'),
      };
    }
    case 'at-speed':
      return {
        nudge: say(state.guess === null ? 'draw.nudgeGuess' : 'draw.nudgeAtSpeed'),
        place: say('draw.placeGuess'),
        answer: state.guess === null ? say('draw.answerGuess') : say('draw.answerDraw'),
        free: true,
      };
    case 'bet': {
      const [a = '', b = ''] = betOf(settings).prompts.map((prompt) => nameOf(prompt.at(-1) ?? ''));
      return {
        nudge: say('draw.nudgeBet'),
        place: say('draw.placeBet', { a, b }),
        answer:
          rightAnswer(settings) === 0
            ? say('draw.answerSame', { a })
            : say('draw.answerDifferent', { a, b }),
      };
    }
    case 'revealed':
    case 'done':
      return {
        nudge: say('draw.nudgeBars'),
        place: say('draw.placeBars'),
        answer: say('everywhere.pressEnter'),
        free: true,
      };
  }
}
