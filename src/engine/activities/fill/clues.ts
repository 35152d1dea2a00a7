// Hints while bins are filled: the row and the column to look at, then the number.
// Left out: the course of the activity. That is in fill.ts.

import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues } from '../../activity.ts';
import { tinyLanguage, vocabulary, type Word } from '../../language.ts';
import { placeOfLargest } from '../../matrix.ts';
import { countOf, lacking, shareOf, surplus, wanted } from './bins.ts';
import {
  copiedBin,
  type Filling,
  type FillSettings,
  type FillState,
  isFull,
  stepOf,
} from './state.ts';

const words = vocabulary(tinyLanguage);

/** The three steps of a hint for any state of the activity. */
export function cluesFor(settings: FillSettings, state: FillState): Clues {
  switch (state.phase) {
    case 'filling':
      return isFull(settings, state) ? closing() : cluesForBin(settings, state);
    case 'nameless': {
      const { table } = stepOf(settings, 0);
      const balls = wanted(table, state.bin, settings.nameless.balls);
      const most = words[placeOfLargest(balls)] ?? '';
      const count = Math.max(...balls);
      return {
        nudge: say('fill.nudgeNameless'),
        place: say('fill.placeNameless', {
          word: nameOf(most),
          count,
          balls: settings.nameless.balls,
          share: shareOf(table, state.bin, most),
        }),
        answer: say('fill.answerNameless', { bin: nameOf(state.bin) }),
      };
    }
    case 'named':
    case 'done':
      return {
        nudge: say('fill.nudgeNamed'),
        place: say('fill.placeNamed'),
        answer: say('everywhere.pressEnter'),
        free: true,
      };
  }
}

function closing(): Clues {
  return {
    nudge: say('fill.nudgeFull'),
    place: say('fill.placeFull'),
    answer: say('fill.answerFull'),
    free: true,
  };
}

function cluesForBin(settings: FillSettings, state: Filling): Clues {
  const { table, bin, by } = stepOf(settings, state.step);
  const { balls } = settings;
  const { word, count, share } = cellOf(settings, state);
  const cell = { bin: nameOf(bin), word: nameOf(word), share };
  if (by === 'numbers') {
    return {
      nudge: say('fill.nudgeNumbers', { balls }),
      place: say('fill.placeNumbers', cell),
      answer: say('fill.answerNumbers', { count, share, balls }),
    };
  }
  const held = countOf(state.held, word);
  if (surplus(table, bin, balls, state.held).includes(word)) {
    return {
      nudge:
        by === 'change'
          ? say('fill.nudgeCopy', {
              bin: nameOf(bin),
              copied: nameOf(copiedBin(settings, state.step)),
            })
          : say('fill.nudgeExtra'),
      place: say('fill.placeExtra', { word: nameOf(word), bin: nameOf(bin) }),
      answer: say('fill.answerExtra', { word: nameOf(word), share, count: held, balls }),
    };
  }
  return {
    nudge: say('fill.nudgeMissing', { balls, tenth: balls / 10, bin: nameOf(bin) }),
    place: say('fill.placeMissing', { ...cell, count: held }),
    answer: say('fill.answerMissing', { word: nameOf(word), share, balls, count }),
  };
}

/** The cell of the table that decides the next ball: its word, its share, and that share in balls. */
function cellOf(
  settings: FillSettings,
  state: Filling,
): { readonly word: Word; readonly share: number; readonly count: number } {
  const { table, bin, by } = stepOf(settings, state.step);
  const { balls } = settings;
  const [extra] = surplus(table, bin, balls, state.held);
  const [missing = ''] = lacking(table, bin, balls, state.held);
  const word = by === 'numbers' ? (words[state.asked] ?? '') : (extra ?? missing);
  return {
    word,
    share: shareOf(table, bin, word),
    count: wanted(table, bin, balls)[words.indexOf(word)] ?? 0,
  };
}
