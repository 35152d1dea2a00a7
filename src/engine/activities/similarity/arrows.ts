// Arrows that can be turned: twelve directions whose numbers are exact tenths, in two lengths.
// Left out: all directions in between. Theirs are long decimals that nobody adds up by hand.
import { dot, type Vector } from '../../matrix.ts';
import { cosine, lengthOf } from '../../similarity.ts';

/** Where an arrow points, counted counter-clockwise from the right, and how long it is. */
export interface Arrow {
  /** 0 to 11. */
  readonly direction: number;
  /** 1 or 2. */
  readonly length: number;
}

/** The tips of all arrows of length 1, once around: 0.8 and 0.6 for one, since 0.64 + 0.36 = 1. */
export const directions = [
  [1, 0],
  [0.8, 0.6],
  [0.6, 0.8],
  [0, 1],
  [-0.6, 0.8],
  [-0.8, 0.6],
  [-1, 0],
  [-0.8, -0.6],
  [-0.6, -0.8],
  [0, -1],
  [0.6, -0.8],
  [0.8, -0.6],
] as const satisfies readonly Vector[];

export const longest = 2;

/** Every arrow there is. */
export const allArrows: readonly Arrow[] = directions.flatMap((_, direction) =>
  Array.from({ length: longest }, (__, n) => ({ direction, length: n + 1 })),
);

/** Its two numbers, right and up: vectorOf({direction: 1, length: 2}) → [1.6, 1.2] */
export function vectorOf({ direction, length }: Arrow): Vector {
  return (directions[direction] ?? directions[0]).map((part) => exact(part * length));
}

/** The arrow with these numbers, or undefined: arrowOf([0.6, 0.8]) → {direction: 2, length: 1} */
export function arrowOf(vector: Vector): Arrow | undefined {
  return allArrows.find((arrow) => vectorOf(arrow).every((part, at) => part === vector[at]));
}

/** The arrow one step further, around or in length; undefined where it cannot become longer or shorter. */
export function turned(arrow: Arrow, knob: Knob, by: 1 | -1): Arrow | undefined {
  if (knob === 'direction') {
    const all = directions.length;
    return { ...arrow, direction: (arrow.direction + by + all) % all };
  }
  const length = arrow.length + by;
  return length < 1 || length > longest ? undefined : { ...arrow, length };
}

export type Knob = 'direction' | 'length';

/**
 * Steps around from one direction to another, counter-clockwise above 0, clockwise below, the shorter
 * way: stepsTo(1, 4) → 3; stepsTo(0, 11) → -1
 */
export function stepsTo(from: number, to: number): number {
  const all = directions.length;
  const left = (to - from + all) % all;
  return left <= all / 2 ? left : left - all;
}

/** What two vectors have to do with each other, each number without the dust of rounding. */
export interface Likeness {
  /** Place by place: 0.8 × 0.6, 0.6 × 0.8. */
  readonly products: Vector;
  readonly dot: number;
  /** How long each is. */
  readonly lengths: readonly [number, number];
  readonly cosine: number;
}

/** likenessOf([0.8, 0.6], [0.6, 0.8]) → {products: [0.48, 0.48], dot: 0.96, lengths: [1, 1], cosine: 0.96} */
export function likenessOf(a: Vector, b: Vector): Likeness {
  return {
    products: a.map((value, at) => exact(value * (b[at] ?? 0))),
    dot: exact(dot(a, b)),
    lengths: [exact(lengthOf(a)), exact(lengthOf(b))],
    cosine: exact(cosine(a, b)),
  };
}

/** To four decimals, where sums of such tenths are exact: exact(0.1 + 0.2) → 0.3, and never -0 */
function exact(value: number): number {
  return Number(value.toFixed(4)) + 0;
}
