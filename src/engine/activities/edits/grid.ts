// The grid of distances as it is shown: those on the shortest way by hand, the others by themselves.
// Left out: the rule itself, which edit-distance.ts has, and what is answered: filling.ts.
import { say } from '../../../texts/say.ts';
import { distanceGrid, editPath, lettersIn, waysInto } from '../../edit-distance.ts';
import type { EditsSettings } from './settings.ts';
import type { EditsState } from './state.ts';

export type Filling = Extract<EditsState, { readonly phase: 'grid' }>;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The words of the grid: those of the first puzzle. */
export function gridWords({ puzzles }: EditsSettings): {
  readonly from: string;
  readonly to: string;
} {
  const [from, to] = puzzles[0] ?? ['', ''];
  return { from, to };
}

/** The cells of a shortest way, from the one where nothing is done yet to the corner. */
export function cellsOnWay(settings: EditsSettings): readonly Place[] {
  const { from, to } = gridWords(settings);
  const way = editPath(from, to).map(({ row, column }) => ({ row, column }));
  return [{ row: 0, column: 0 }, ...way];
}

/** The cells that are filled in by hand, in reading order: those of that way, without the edges. */
export function cellsByHand(settings: EditsSettings): readonly Place[] {
  return cellsOnWay(settings).filter(({ row, column }) => row > 0 && column > 0);
}

/** The cell that is asked for; undefined once all are there. */
export function cellAsked(settings: EditsSettings, { filled }: Filling): Place | undefined {
  return cellsByHand(settings)[filled];
}

/** The grid as far as it is shown: everything before the cell that is asked for, and both edges. */
export function cellsShown(
  settings: EditsSettings,
  asked: Place | undefined,
): readonly (readonly (number | null)[])[] {
  const { from, to } = gridWords(settings);
  return distanceGrid(from, to).map((cells, row) =>
    cells.map((cell, column) => {
      const isEdge = row === 0 || column === 0;
      const isBefore =
        asked === undefined || row < asked.row || (row === asked.row && column < asked.column);
      return isEdge || isBefore ? cell : null;
    }),
  );
}

/** What a cell says, letter by letter: 'How many edits from “b e” to “b r e a”?' */
export function cellAsks(settings: EditsSettings, place: Place): string {
  return say('edits.cellAsks', lettersTo(settings, place));
}

/** The first letters of both words, up to a cell: {from: 'b e', to: 'b r e a'} */
export function lettersTo(settings: EditsSettings, { row, column }: Place) {
  const { from, to } = gridWords(settings);
  return {
    from: lettersIn(from).slice(0, row).join(' '),
    to: lettersIn(to).slice(0, column).join(' '),
  };
}

/** The three ways into a cell, with the cells that they come from. */
export function waysTo(settings: EditsSettings, { row, column }: Place) {
  const words = gridWords(settings);
  const grid = distanceGrid(words.from, words.to);
  const [letter = '', other = ''] = [
    lettersIn(words.from)[row - 1],
    lettersIn(words.to)[column - 1],
  ];
  const ways = waysInto(grid, words, row, column);
  const right = Math.min(ways.above, ways.left, ways.across);
  return { ...ways, right, letter, other, diagonal: ways.across - (letter === other ? 0 : 1) };
}
