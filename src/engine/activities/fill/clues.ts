// Hints while bins are filled: the row and the column to look at, then the number.
// Left out: the course of the activity. That is in fill.ts.
import type { Clues } from '../../activity.ts';
import { tinyLanguage, vocabulary } from '../../language.ts';
import { countOf, lacking, shareOf, surplus, wanted } from './bins.ts';
import { inBalls } from './sentences.ts';
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
      return isFull(settings, state) ? closing : cluesForBin(settings, state);
    case 'nameless': {
      const { table } = stepOf(settings, 0);
      const balls = wanted(table, state.bin, settings.nameless.balls);
      const most = words[balls.indexOf(Math.max(...balls))] ?? '';
      return {
        nudge: 'Turn its balls into percent, then look for the row that says the same.',
        place: `Begin with ${most}: ${inBalls(Math.max(...balls), most)} of ${settings.nameless.balls} is ${shareOf(table, state.bin, most)} %.`,
        answer: `It is the ${state.bin} bin: only the ${state.bin} row has these shares.`,
      };
    }
    case 'named':
    case 'done':
      return {
        nudge: 'The bin has its name.',
        place: 'Compare its balls with the marked row.',
        answer: 'Press Enter to go on.',
        free: true,
      };
  }
}

const closing: Clues = {
  nudge: 'This bin says what its row says.',
  place: 'Compare each number of the row with the balls.',
  answer: 'Press Enter to close the bin.',
  free: true,
};

function cluesForBin(settings: FillSettings, state: Filling): Clues {
  const { table, bin, by } = stepOf(settings, state.step);
  const { balls } = settings;
  if (by === 'numbers') {
    const word = words[state.asked] ?? '';
    const share = shareOf(table, bin, word);
    return {
      nudge: `A bin of ${balls} balls has the same shares as its row.`,
      place: `Look where the ${bin} row meets the ${word} column: ${share} %.`,
      answer: `Type ${wanted(table, bin, balls)[state.asked] ?? 0}, because that is ${share} % of ${balls} balls.`,
    };
  }
  const [extra] = surplus(table, bin, balls, state.held);
  if (extra !== undefined) {
    return {
      nudge:
        by === 'change'
          ? `Compare two rows: which number is smaller in the ${bin} row than in the ${copiedBin(settings, state.step)} row?`
          : 'Count the balls of each colour, and compare them with the row.',
      place: `Look at ${extra} in the ${bin} row, then in the bin.`,
      answer: `Take out a ${extra} ball: the table says ${shareOf(table, bin, extra)} %, and the bin holds ${countOf(state.held, extra)} of ${balls}.`,
    };
  }
  const word = lacking(table, bin, balls, state.held)[0] ?? '';
  const share = shareOf(table, bin, word);
  return {
    nudge: `Ten percent of ${balls} balls is ${balls / 10 === 1 ? '1 ball' : `${balls / 10} balls`}. Which share of the ${bin} row is not full yet?`,
    place: `Look at ${word} in the ${bin} row: ${share} %. The bin holds ${inBalls(countOf(state.held, word), word)}.`,
    answer: `Put a ${word} ball: ${share} % of ${balls} balls is ${wanted(table, bin, balls)[words.indexOf(word)] ?? 0}.`,
  };
}
