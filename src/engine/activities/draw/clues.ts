// The three steps of a hint, for every phase of drawing.
import type { Clues } from '../../activity.ts';
import { isFinished, tinyLanguage } from '../../language.ts';
import { betOf, rightAnswer } from './bet.ts';
import type { DrawSettings, DrawState } from './state.ts';

export function cluesFor(settings: DrawSettings, state: DrawState): Clues {
  switch (state.phase) {
    case 'by-hand': {
      if (isFinished(tinyLanguage, state.document)) {
        return {
          nudge: 'Look at the last sticky of the document.',
          place: 'It is white, and white ends a document.',
          answer: 'Press Enter to go on.',
          free: true,
        };
      }
      const last = state.document.at(-1) ?? '';
      return {
        nudge: 'Only one sticky decides which bin to open.',
        place: 'It is the last one in the row, the newest.',
        answer:
          state.hand.holds === 'nothing'
            ? `Open the ${last} bin, because the last sticky is ${last}.`
            : 'Press Enter: the bin is right, let chance do its part.',
      };
    }
    case 'at-speed':
      return {
        nudge: 'This is only a guess; it costs nothing.',
        place: 'Look into the bins: how many of ten balls are white?',
        answer:
          state.guess === null
            ? 'Two or three of ten are white, so many documents end soon: guess 1 or 2 words.'
            : 'Draw some documents, look at the bars, then go on.',
        free: true,
      };
    case 'bet': {
      const [a, b] = betOf(settings).prompts.map((prompt) => prompt.at(-1));
      return {
        nudge: 'Which sticky names the bin?',
        place: `The prompts end in ${a} and in ${b}.`,
        answer:
          rightAnswer(settings) === 0
            ? `Both end in ${a}, so both draw from the ${a} bin: the same shares.`
            : `One draws from ${a}, the other from ${b}: different shares.`,
      };
    }
    case 'revealed':
    case 'done':
      return {
        nudge: 'Compare the two bars of each word.',
        place: 'They differ by a few draws only: that is chance.',
        answer: 'Press Enter to go on.',
        free: true,
      };
  }
}
