// What shape a product has: the question, the options, and what is wrong with another one.
// Left out: what stands in it. The game works that out once the shape is known.
import { say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { keyMatrix, valuesOf } from '../../dictionary-matrices.ts';
import { type Matrix, multiply, type Shape, shapeOf, transpose } from '../../matrix.ts';
import { queryOf, wholeModel } from './model.ts';
import type { MatrixSettings } from './settings.ts';
import type { MatrixMove, MatrixState, Product } from './state.ts';

/** Two matrices that are multiplied, and what comes of it. */
interface Factors {
  readonly left: Matrix;
  readonly right: Matrix;
  readonly product: Matrix;
}

/** The scores of one query, or of all queries, with the values. */
export function factorsOf(settings: MatrixSettings, of: Product): Factors {
  const { K, V } = wholeModel(settings);
  const q = of === 'all' ? keyMatrix(settings.dictionary) : [queryOf(settings, settings.query)];
  const scores = multiply(q, transpose(K));
  return { left: scores, right: V, product: multiply(scores, V) };
}

/** The names of the two factors: ['q · Kᵀ', 'V'] */
export function factorNames(of: Product): readonly [string, string] {
  switch (of) {
    case 'result':
      return [say('matrix.scoresName'), say('matrix.values')];
    case 'all':
      return [say('matrix.allScoresName'), say('matrix.values')];
  }
}

function shapesOf(settings: MatrixSettings, of: Product) {
  const { left, right, product } = factorsOf(settings, of);
  return { left: shapeOf(left), right: shapeOf(right), product: shapeOf(product) };
}

/** A shape as it is written: shapeText({rows: 1, columns: 6}) → '1 × 6' */
export function shapeText({ rows, columns }: Shape): string {
  return say('pictures.shape', { rows, columns });
}

export function shapeAsks(settings: MatrixSettings, of: Product): string {
  const { left, right } = shapesOf(settings, of);
  const slots = { left: shapeText(left), right: shapeText(right) };
  switch (of) {
    case 'result':
      return say('matrix.asksShapeOfResult', { right: slots.right });
    case 'all':
      return say('matrix.asksShapeOfAll', { ...slots, n: left.rows });
  }
}

/** The shapes to choose from, in an order that gives nothing away: by rows, then by columns. */
export function shapeOptions(settings: MatrixSettings): readonly Shape[] {
  const keys = settings.dictionary.length;
  const values = valuesOf(settings.dictionary).length;
  const sizes = [
    [1, keys],
    [1, values],
    [keys, 1],
    [keys, keys],
    [keys, values],
  ].map(([rows = 1, columns = 1]) => ({ rows, columns }));
  return sizes
    .filter((each, at) => sizes.findIndex((other) => isSame(each, other)) === at)
    .sort((a, b) => a.rows - b.rows || a.columns - b.columns);
}

export function rightShape(settings: MatrixSettings, of: Product): number {
  const { product } = shapesOf(settings, of);
  return shapeOptions(settings).findIndex((shape) => isSame(shape, product));
}

export function playShape(
  settings: MatrixSettings,
  of: Product,
  move: MatrixMove,
): Outcome<MatrixState> {
  const chosen = move.type === 'choose' ? shapeOptions(settings)[move.option] : undefined;
  if (chosen === undefined) return notNow(say('matrix.chooseShape'));
  const { left, right, product } = shapesOf(settings, of);
  if (chosen.rows !== product.rows) {
    return wrong(say('matrix.rowsOfTheLeft', { chosen: shapeText(chosen), n: left.rows }));
  }
  if (chosen.columns !== product.columns) {
    return wrong(say('matrix.columnsOfTheRight', { chosen: shapeText(chosen), n: right.columns }));
  }
  switch (of) {
    case 'result':
      return played({ phase: 'shape', of: 'all' });
    case 'all':
      return played({ phase: 'every' });
  }
}

/** Why it is right: 'Rows come from the left, columns from the right, … 1 × 5.' */
export function shapeSees(settings: MatrixSettings, of: Product): string {
  return say('matrix.shapeSees', { product: shapeText(shapesOf(settings, of).product) });
}

/** A matrix that is not as wide as high, and the same laid on its side. K is both, and would not show it. */
export function turnedExample(): { readonly before: Matrix; readonly after: Matrix } {
  const before = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  return { before, after: transpose(before) };
}

/** What became of its shape: '… 2 × 3 has become 3 × 2.' */
export function turnSees(): string {
  const { before, after } = turnedExample();
  return say('matrix.turnSees', {
    before: shapeText(shapeOf(before)),
    after: shapeText(shapeOf(after)),
  });
}

/** How large a product is, told by q and the keys on their side, before it is asked of another. */
export function ruleOfShapes(settings: MatrixSettings): readonly string[] {
  const q = shapeOf([queryOf(settings, settings.query)]);
  const keys = shapeOf(transpose(wholeModel(settings).K));
  const { left: scores } = factorsOf(settings, 'result');
  return [
    say('matrix.rule'),
    say('matrix.ruleForScores', {
      q: shapeText(q),
      keys: shapeText(keys),
      columns: keys.columns,
      shape: shapeText(shapeOf(scores)),
    }),
  ];
}

export function shapeClues(settings: MatrixSettings, of: Product): Clues {
  const { left, right, product } = shapesOf(settings, of);
  return {
    nudge: say('matrix.nudgeShape'),
    place: say('matrix.placeShape', { left: shapeText(left), right: shapeText(right) }),
    answer: say('matrix.answerShape', {
      n: rightShape(settings, of) + 1,
      shape: shapeText(product),
      rows: left.rows,
      columns: right.columns,
    }),
  };
}

function isSame(a: Shape, b: Shape): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}
