// Where everything stands in a count table: the widest of three forms that fits.
import type { ChipForm } from './Chip.tsx';
import { chipWidth } from './Chip.tsx';

export interface TableShape {
  readonly columns: number;
  /** Words in a row's name: one, or two for a context of two. */
  readonly contextLength: number;
  readonly unit: 'percent' | 'balls';
  readonly width: number;
}

export interface TableLayout {
  /** How the words above the columns are drawn. */
  readonly chip: ChipForm;
  /** How the words of a row's name are drawn. */
  readonly head: ChipForm;
  /** Columns from the left edge to the first column of numbers. */
  readonly headWidth: number;
  /** Columns from one column of numbers to the next. */
  readonly step: number;
  /** Columns for a number, its marks not counted. */
  readonly field: number;
  /** What stands behind a number: '' or a sign for percent. */
  readonly sign: string;
  readonly width: number;
}

/** Columns in front of a row's name, for the pointer. */
export const pointerWidth = 2;

/** A column of numbers is never wider than this, however wide the screen is. */
const widestStep = 12;

const forms = [
  { chip: 'full', least: 8, percent: ' %' },
  { chip: 'short', least: 6, percent: '%' },
  { chip: 'ball', least: 5, percent: '' },
] as const;

/**
 * The widest form of a table that fits into `width`; the narrowest one where none does.
 * 5 columns of percent need 50 columns in full, 37 with short chips, 30 with balls.
 */
export function tableLayout({ columns, contextLength, unit, width }: TableShape): TableLayout {
  const layouts = forms.map(({ chip, least, percent }): TableLayout => {
    const head = contextLength > 1 && chip === 'full' ? 'short' : chip;
    const gaps = head === 'ball' ? contextLength - 1 : 0;
    const headWidth = pointerWidth + contextLength * chipWidth[head] + gaps + 1;
    const roomy = Math.floor((width - headWidth) / columns);
    const step = chip === 'full' ? Math.max(least, Math.min(widestStep, roomy)) : least;
    const sign = unit === 'percent' ? percent : '';
    const field = unit === 'percent' ? 3 + sign.length : 2;
    return { chip, head, headWidth, step, field, sign, width: headWidth + columns * step };
  });
  const fitting = layouts.find((layout) => layout.width <= width) ?? layouts.at(-1);
  if (fitting === undefined) throw new RangeError('a table has at least one form');
  return fitting;
}

/** The column of the screen right behind the number in a column of the table: where a line may pass. */
export function besideNumber({ headWidth, field, step }: TableLayout, column: number): number {
  return headWidth + column * step + centred(field + 2, step)[0] + 1 + field;
}

/**
 * The title above the columns, in the middle of them, and the one of the rows beside the words; where
 * that one is too long to stand there, it begins the line above.
 */
export function captionsOf(
  { head, headWidth, step }: TableLayout,
  columns: number,
  titles: { readonly above: string; readonly beside: string },
): { readonly above: string; readonly beside: string } {
  const [before] = centred(titles.above.length, step * columns);
  const beside = `${head === 'ball' ? '' : ' '}${titles.beside}`;
  if (beside.length <= headWidth) {
    return { above: `${' '.repeat(headWidth + before)}${titles.above}`, beside };
  }
  return { above: `${beside.padEnd(headWidth + before - 1)} ${titles.above}`, beside: '' };
}

/** A text of `length` in the middle of a column: how many spaces before and after it. */
export function centred(length: number, step: number): readonly [number, number] {
  const before = Math.max(0, Math.ceil((step - length) / 2));
  return [before, Math.max(0, step - length - before)];
}
