// Lines and blocks of a terminal as SVG: drawn, not spelt, so that they meet in every font.
// Left out: everything else, which is text.

export interface Grid {
  /** The width and height of a cell, in pixels. */
  readonly width: number;
  readonly height: number;
}

type Side = 'left' | 'right' | 'up' | 'down';

const lines: Readonly<Record<string, readonly Side[]>> = {
  '─': ['left', 'right'],
  '│': ['up', 'down'],
  '┌': ['right', 'down'],
  '┐': ['left', 'down'],
  '└': ['right', 'up'],
  '┘': ['left', 'up'],
  '├': ['up', 'down', 'right'],
  '┤': ['up', 'down', 'left'],
  '┬': ['left', 'right', 'down'],
  '┴': ['left', 'right', 'up'],
  '┼': ['left', 'right', 'up', 'down'],
};

/** Heavy lines, as the light ones that they look like. */
const heavy: Readonly<Record<string, string>> = {
  '━': '─',
  '┃': '│',
  '┏': '┌',
  '┓': '┐',
  '┗': '└',
  '┛': '┘',
};

const roundCorners: Readonly<Record<string, readonly ['up' | 'down', 'left' | 'right']>> = {
  '╭': ['down', 'right'],
  '╮': ['down', 'left'],
  '╰': ['up', 'right'],
  '╯': ['up', 'left'],
};

/** How strongly a block fills its cell. */
const blocks: Readonly<Record<string, number>> = { '░': 0.25, '▒': 0.5, '▓': 0.75, '█': 1 };

/** blockOpacity('▒') → 0.5; blockOpacity('a') → undefined */
export function blockOpacity(text: string): number | undefined {
  return blocks[text];
}

/** isHeavy('━') → true; isHeavy('─') → false */
export function isHeavy(text: string): boolean {
  return heavy[text] !== undefined;
}

/**
 * The path of a line character in the cell whose corner is at x, y; undefined for anything else.
 * linePath('│', 0, 0, {width: 8, height: 18}) → 'M4 9V0M4 9V18'
 */
export function linePath(text: string, x: number, y: number, grid: Grid): string | undefined {
  const middle = { x: px(x + grid.width / 2), y: px(y + grid.height / 2) };
  const ends = {
    left: `H${px(x)}`,
    right: `H${px(x + grid.width)}`,
    up: `V${px(y)}`,
    down: `V${px(y + grid.height)}`,
  };
  const corner = roundCorners[text];
  if (corner) {
    const [vertical, horizontal] = corner;
    const bend = grid.width / 2;
    const turn = y + grid.height / 2 + (vertical === 'up' ? -bend : bend);
    const far = horizontal === 'left' ? x : x + grid.width;
    return `M${middle.x} ${px(turn)}${ends[vertical]}M${middle.x} ${px(turn)}Q${middle.x} ${middle.y} ${px(far)} ${middle.y}`;
  }
  return lines[heavy[text] ?? text]
    ?.map((side) => `M${middle.x} ${middle.y}${ends[side]}`)
    .join('');
}

/** px(8.40000001) → '8.4': the same on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
