// How far apart two words are in letters: the fewest insertions, deletions and changes of a letter.
// A letter is a code point of the composed form (NFC): é is one letter, however it was typed.
// Left out: two neighbours that swap places count as two edits here; and what the words mean.

/** Rows for the letters of the first word, columns for those of the second, with one more for none. */
export type DistanceGrid = readonly (readonly number[])[];

/** One step from the first word to the second; `row` and `column` are the cell of the grid it leads to. */
export type EditStep = { readonly row: number; readonly column: number } & (
  | { readonly do: 'keep'; readonly letter: string }
  | { readonly do: 'change'; readonly letter: string; readonly into: string }
  | { readonly do: 'insert'; readonly letter: string }
  | { readonly do: 'delete'; readonly letter: string }
);

/** The three ways into a cell, and what each costs in all. */
export interface WaysIn {
  /** From the cell above: the letter of this row is deleted. */
  readonly above: number;
  /** From the cell to the left: the letter of this column is inserted. */
  readonly left: number;
  /** Across, from above on the left: both letters are used up, for nothing where they are the same. */
  readonly across: number;
}

/** lettersIn('été') → ['é', 't', 'é'] */
export function lettersIn(word: string): readonly string[] {
  return [...word.normalize('NFC')];
}

/**
 * The grid of Wagner and Fischer (1974). Cell (i, j) is the fewest edits from the first i letters of
 * `from` to the first j letters of `to`; its shape is (letters of from + 1) x (letters of to + 1).
 * distanceGrid('cat', 'at') → [[0, 1, 2], [1, 1, 2], [2, 1, 2], [3, 2, 1]]
 */
export function distanceGrid(from: string, to: string): DistanceGrid {
  const [rows, columns] = [lettersIn(from), lettersIn(to)];
  const grid: number[][] = [[0, ...columns.map((_, column) => column + 1)]];
  for (const [index] of rows.entries()) {
    const cells = [index + 1];
    grid.push(cells);
    for (const [before] of columns.entries()) {
      const { above, left, across } = waysInto(grid, { from, to }, index + 1, before + 1);
      cells.push(Math.min(above, left, across));
    }
  }
  return grid;
}

/**
 * What the three ways into a cell cost, from the cells that are there already.
 * waysInto([[0, 1], [1]], {from: 'a', to: 'b'}, 1, 1) → {above: 2, left: 2, across: 1}
 */
export function waysInto(
  grid: DistanceGrid,
  { from, to }: { readonly from: string; readonly to: string },
  row: number,
  column: number,
): WaysIn {
  const same = lettersIn(from)[row - 1] === lettersIn(to)[column - 1];
  return {
    above: at(grid, row - 1, column) + 1,
    left: at(grid, row, column - 1) + 1,
    across: at(grid, row - 1, column - 1) + (same ? 0 : 1),
  };
}

/** The corner of the grid: editDistance('tables', 'table') → 1 */
export function editDistance(from: string, to: string): number {
  const grid = distanceGrid(from, to);
  return at(grid, grid.length - 1, (grid[0]?.length ?? 1) - 1);
}

/**
 * One of the shortest ways, found back from the corner; across is taken where it is as good as another.
 * editPath('at', 'cat') → insert c (row 0, column 1), keep a (1, 2), keep t (2, 3)
 */
export function editPath(from: string, to: string): readonly EditStep[] {
  const grid = distanceGrid(from, to);
  const [rows, columns] = [lettersIn(from), lettersIn(to)];
  const steps: EditStep[] = [];
  let [row, column] = [rows.length, columns.length];
  while (row > 0 || column > 0) {
    const cell = { row, column };
    const [letter = '', into = ''] = [rows[row - 1], columns[column - 1]];
    const { above, across } = waysInto(grid, { from, to }, row, column);
    const here = at(grid, row, column);
    if (row > 0 && column > 0 && across === here) {
      steps.unshift(
        letter === into ? { ...cell, do: 'keep', letter } : { ...cell, do: 'change', letter, into },
      );
      row -= 1;
      column -= 1;
    } else if (row > 0 && above === here) {
      steps.unshift({ ...cell, do: 'delete', letter });
      row -= 1;
    } else {
      steps.unshift({ ...cell, do: 'insert', letter: into });
      column -= 1;
    }
  }
  return steps;
}

/**
 * Every key with its distance, the nearest first; of equal ones, the one that stands first.
 * nearestKeys('tables', ['le', 'table']) → [{key: 'table', distance: 1}, {key: 'le', distance: 4}]
 */
export function nearestKeys(
  word: string,
  keys: readonly string[],
): readonly { readonly key: string; readonly distance: number }[] {
  return keys
    .map((key) => ({ key, distance: editDistance(word, key) }))
    .sort((a, b) => a.distance - b.distance);
}

function at(grid: DistanceGrid, row: number, column: number): number {
  return grid[row]?.[column] ?? Number.POSITIVE_INFINITY;
}
