// Filling the grid: the sums of a cell, what is wrong with a number, and the way to the corner.
// Left out: which cells there are. grid.ts has them.
import { list, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { editPath } from '../../edit-distance.ts';
import {
  cellAsked,
  cellsByHand,
  type Filling,
  gridWords,
  lettersTo,
  type Place,
  waysTo,
} from './grid.ts';
import type { EditsSettings } from './settings.ts';
import { common, type EditsMove, type EditsState } from './state.ts';
import { stepText } from './steps.ts';

/** One of the three ways into a cell: where it comes from, the edit that it is, and what that costs. */
export interface WayIn {
  readonly from: string;
  readonly step: string;
  readonly cost: string;
}

/** The three ways into the cell that is asked for. The sums are worked out for the first one. */
export function waysShown(settings: EditsSettings, { filled }: Filling, place: Place): WayIn[] {
  const { left, above, across, diagonal, letter, other } = waysTo(settings, place);
  const costOf = (sum: number, cell: number) => {
    const cost = sum - cell;
    return filled === 0 ? say('edits.sum', { cell, cost, sum }) : say('edits.more', { cost });
  };
  return [
    {
      from: say('edits.fromLeft'),
      step: say('edits.insertLetter', { letter: other }),
      cost: costOf(left, left - 1),
    },
    {
      from: say('edits.fromAbove'),
      step: say('edits.deleteLetter', { letter }),
      cost: costOf(above, above - 1),
    },
    {
      from: say('edits.fromAcross'),
      step:
        letter === other
          ? say('edits.keepLetter', { letter })
          : say('edits.changeLetter', { letter, into: other }),
      cost: costOf(across, diagonal),
    },
  ];
}

export function playGrid(
  settings: EditsSettings,
  state: Filling,
  move: EditsMove,
): Outcome<EditsState> {
  const asked = cellAsked(settings, state);
  if (move.type !== 'cell' || asked === undefined) return notNow(say('edits.cellFirst'));
  const { number } = move;
  if (!Number.isInteger(number) || number < 0) return notNow(say('edits.typeNumberFirst'));
  if (number !== waysTo(settings, asked).right) return wrong(whyNot(settings, asked, number));
  const filled = state.filled + 1;
  return played(
    filled < cellsByHand(settings).length
      ? { ...state, filled }
      : { ...common(state), phase: 'corner' },
  );
}

/** What is wrong with a number: a way that is cheaper, or a step that was taken for nothing. */
export function whyNot(settings: EditsSettings, place: Place, number: number): string {
  const { left, above, right, diagonal, letter, other } = waysTo(settings, place);
  if (number > right) {
    if (right === diagonal && letter === other) {
      return say('edits.acrossIsFree', { number, letter, cell: diagonal });
    }
    if (right === left) return say('edits.leftIsLess', { number, cell: left - 1, other });
    if (right === above) return say('edits.aboveIsLess', { number, cell: above - 1, letter });
    return say('edits.acrossIsLess', { number, cell: diagonal, letter, other });
  }
  if (number === diagonal && letter !== other) return say('edits.lettersDiffer', { letter, other });
  return say('edits.noWay', { number });
}

/** The cell that was filled in last: 'From “b” to “b r”: 1.' */
export function cellSees(settings: EditsSettings, { filled }: Filling): string | undefined {
  const last = cellsByHand(settings)[filled - 1];
  if (last === undefined) return undefined;
  const { from, to } = lettersTo(settings, last);
  return say('edits.cellSees', { from, to, n: waysTo(settings, last).right });
}

/** What stands in the corner, and the way there. */
export function cornerSees(settings: EditsSettings, { made }: EditsState): string {
  const { from, to } = gridWords(settings);
  const path = editPath(from, to);
  const edits = path.filter((step) => step.do !== 'keep');
  const n = edits.length;
  const steps = list(path.map(stepText));
  const corner = say(made[0] === n ? 'edits.cornerAsYours' : 'edits.cornerIs', { n, from, to });
  return `${corner} ${say('edits.oneWay', { steps })}`;
}

export function gridClues(settings: EditsSettings, state: Filling): Clues {
  const asked = cellAsked(settings, state) ?? { row: 1, column: 1 };
  const { left, above, across, diagonal, right, letter, other } = waysTo(settings, asked);
  return {
    nudge: say('edits.nudgeCell'),
    place: say(letter === other ? 'edits.placeSame' : 'edits.placeDiffer', {
      left: left - 1,
      above: above - 1,
      across: diagonal,
      letter,
      other,
    }),
    answer: say('edits.answerCell', { right, left, above, across }),
  };
}
