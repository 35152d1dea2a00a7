// Equations that hold together, solved by elimination.
// Left out: large systems, and those with no answer or many. What calls this sees to that.

/** One line of a system of equations: its coefficients, and what they come to. */
export type Equation = readonly [coefficients: readonly number[], result: number];

/**
 * The numbers that make every equation true, by elimination with the largest pivot.
 * x + y = 3 and x - y = 1: solve([[[1, 1], 3], [[1, -1], 1]]) → [2, 1]
 */
export function solve(equations: readonly Equation[]): readonly number[] {
  let rows = equations.map(([coefficients, result]) => [...coefficients, result]);
  for (let column = 0; column < equations.length; column += 1) {
    const at = (line: readonly number[]) => line[column] ?? 0;
    const [done, rest] = [rows.slice(0, column), rows.slice(column)];
    const pivot = rest.reduce((best, line) =>
      Math.abs(at(line)) > Math.abs(at(best)) ? line : best,
    );
    const unit = pivot.map((value) => value / at(pivot));
    const clear = (line: number[]) => line.map((value, i) => value - at(line) * (unit[i] ?? 0));
    rows = [...done.map(clear), unit, ...rest.filter((line) => line !== pivot).map(clear)];
  }
  return rows.map((line) => line[equations.length] ?? 0);
}
