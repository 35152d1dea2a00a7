// Rows and columns of numbers, and the few sums that attention is made of.
// Left out: speed. Real models multiply the same way, on chips that do thousands of rows at once.

/** Numbers in a row. */
export type Vector = readonly number[];

/** Rows of the same length. */
export type Matrix = readonly Vector[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * shapeOf([[1, 2, 3], [4, 5, 6]]) → {rows: 2, columns: 3}
 * A matrix without rows has no columns either. Throws a RangeError where rows differ in length.
 */
export function shapeOf(matrix: Matrix): Shape {
  const columns = matrix[0]?.length ?? 0;
  if (matrix.some((row) => row.length !== columns)) {
    throw new RangeError(`rows of ${matrix.map((row) => row.length).join(', ')} numbers`);
  }
  return { rows: matrix.length, columns };
}

/**
 * Number by number, and everything added up: dot([1, 2, 3], [4, 5, 6]) → 4 + 10 + 18 = 32
 * Throws a RangeError where the lengths differ.
 */
export function dot(a: Vector, b: Vector): number {
  if (a.length !== b.length) throw new RangeError(`${a.length} numbers against ${b.length}`);
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Rows become columns, (n x m) → (m x n): transpose([[1, 2, 3], [4, 5, 6]]) → [[1, 4], [2, 5], [3, 6]] */
export function transpose(matrix: Matrix): Matrix {
  const { columns } = shapeOf(matrix);
  return Array.from({ length: columns }, (_, column) => matrix.map((row) => row[column] ?? 0));
}

/**
 * Every row of `a` against every column of `b`, (n x k) times (k x m) → (n x m):
 * multiply([[1, 2]], [[3, 4], [5, 6]]) → [[1 x 3 + 2 x 5, 1 x 4 + 2 x 6]] = [[13, 16]]
 * Throws a RangeError unless `a` has as many columns as `b` has rows.
 */
export function multiply(a: Matrix, b: Matrix): Matrix {
  const [left, right] = [shapeOf(a), shapeOf(b)];
  if (left.columns !== right.rows) {
    throw new RangeError(
      `${left.rows} x ${left.columns} times ${right.rows} x ${right.columns}: ` +
        'columns on the left must be as many as rows on the right',
    );
  }
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/** Every number times a factor: scaled([[1, 2]], 0.5) → [[0.5, 1]] */
export function scaled(matrix: Matrix, factor: number): Matrix {
  return matrix.map((row) => row.map((value) => value * factor));
}

/** The place of the largest number, the first of several: placeOfLargest([1, 3, 3]) → 1; -1 without numbers */
export function placeOfLargest(vector: Vector): number {
  return vector.indexOf(Math.max(...vector));
}
