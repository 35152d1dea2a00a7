// Hints while the table is filled: what a cell counts, where to look, and the number.
// Left out: which cell the learner is in. The hints name the first one that is open.
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues } from '../../activity.ts';
import { countOf, documentsOf, placesOf, rowOf, totalOf } from './pile.ts';
import { found, numbersOf } from './sentences.ts';
import {
  type Cell,
  justFilled,
  openCells,
  openShares,
  type TabulateSettings,
  type TabulateState,
} from './state.ts';

/** The three steps of a hint for any state of the activity. */
export function cluesFor(settings: TabulateSettings, state: TabulateState): Clues {
  const { documents: pile, percent } = settings;
  const after = nameOf(percent);
  const total = totalOf(pile, percent);
  switch (state.phase) {
    case 'counting': {
      const [cell] = openCells(state.counts);
      return cell === undefined
        ? goingOn(say('tabulate.nudgeAllFilled'))
        : justFilled(settings, state) !== undefined
          ? goingOn(say('tabulate.nudgeRowFilled'))
          : cluesForCell(settings, cell);
    }
    case 'total':
      return {
        nudge: say('tabulate.nudgeTotal'),
        place: say('tabulate.placeTotal', { after, sum: rowOf(pile, percent).join(' + ') }),
        answer: say('tabulate.answerTotal', { total, after }),
      };
    case 'percent': {
      const [next] = openShares(state.shares);
      if (next === undefined) return goingOn(say('tabulate.nudgeAllInPercent'));
      const count = countOf(pile, percent, next);
      const cell = { total, count, word: nameOf(next) };
      return {
        nudge: say('tabulate.nudgeShare', { total }),
        place: say(100 % total === 0 ? 'tabulate.placeShare' : 'tabulate.placeShareAbout', {
          ...cell,
          percent: Math.round(100 / total),
        }),
        answer: say('tabulate.answerShare', {
          ...cell,
          percent: Math.round((100 * count) / total),
        }),
      };
    }
    case 'done':
      return goingOn(say('tabulate.nudgeAllInPercent'));
  }
}

function cluesForCell({ documents: pile }: TabulateSettings, cell: Cell): Clues {
  const documents = documentsOf(placesOf(pile, cell.after));
  const names = { after: nameOf(cell.after), word: nameOf(cell.word) };
  return {
    nudge: say('tabulate.nudgeCell', names),
    place:
      documents.length === 0
        ? say('tabulate.placeCellNowhere', names)
        : say('tabulate.placeCell', {
            ...names,
            n: documents.length,
            documents: numbersOf(documents),
          }),
    answer: say('tabulate.answerCell', {
      ...names,
      count: countOf(pile, cell.after, cell.word),
      found: found(pile, cell.after, cell.word),
    }),
  };
}

function goingOn(fact: string): Clues {
  return {
    nudge: fact,
    place: say('tabulate.placeNothingLeft'),
    answer: say('everywhere.pressEnter'),
    free: true,
  };
}
