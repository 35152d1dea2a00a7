// Hints while the table is filled: what a cell counts, where to look, and the number.
// Left out: which cell the learner is in. The hints name the first one that is open.
import type { Clues } from '../../activity.ts';
import { countOf, documentsOf, placesOf, rowOf, totalOf } from './pile.ts';
import { documents, found } from './sentences.ts';
import {
  type Cell,
  openCells,
  openShares,
  type TabulateSettings,
  type TabulateState,
} from './state.ts';

/** The three steps of a hint for any state of the activity. */
export function cluesFor(settings: TabulateSettings, state: TabulateState): Clues {
  const { documents: pile, percent: after } = settings;
  switch (state.phase) {
    case 'counting': {
      const [cell] = openCells(state.counts);
      return cell === undefined
        ? goingOn('Every cell has its number.')
        : cluesForCell(settings, cell);
    }
    case 'total':
      return {
        nudge: 'Percent means: of a hundred. First you need to know of how many there are now.',
        place: `Add the numbers of the ${after} row from left to right: ${rowOf(pile, after).join(' + ')}.`,
        answer: `Type ${totalOf(pile, after)}: so many balls are in the ${after} bin.`,
      };
    case 'percent': {
      const [word] = openShares(state.shares);
      if (word === undefined) return goingOn('The row is in percent.');
      const total = totalOf(pile, after);
      const count = countOf(pile, after, word);
      return {
        nudge: `Imagine a hundred balls with the same shares as these ${total}.`,
        place: `One ball of ${total} is ${rounded(100 / total)} %. The next open cell is ${word}: ${count} of ${total}.`,
        answer: `For ${word}, type ${Math.round((100 * count) / total)}: ${count} of ${total} balls.`,
      };
    }
    case 'done':
      return goingOn('The row is in percent.');
  }
}

function cluesForCell({ documents: pile }: TabulateSettings, { after, word }: Cell): Clues {
  const places = placesOf(pile, after);
  const cell = `the ${after} row, under ${word}`;
  return {
    nudge: `Try ${cell}. An arrow leads from each ${after} to the next sticky: count the arrows that end at ${word}.`,
    place:
      places.length === 0
        ? `For ${cell}, look for ${after} in the pile: is it there at all?`
        : `For ${cell}, look at the sticky right after each ${after}, in ${documents(documentsOf(places))}.`,
    answer: `In ${cell}, type ${countOf(pile, after, word)}. ${found(pile, after, word)}`,
  };
}

function goingOn(fact: string): Clues {
  return {
    nudge: fact,
    place: 'There is nothing left to fill in here.',
    answer: 'Press Enter to go on.',
    free: true,
  };
}

function rounded(percent: number): string {
  return Number.isInteger(percent) ? `${percent}` : `about ${Math.round(percent)}`;
}
